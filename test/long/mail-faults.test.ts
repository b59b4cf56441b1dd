import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer, type AddressInfo, type Socket } from 'node:net'
import { after, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import type { SMTPServerOptions } from 'smtp-server'
import { databases } from './databases.ts'
import { MailSink } from './mail-sink.ts'
import { makeMembers, type Member } from './people.ts'
import { makePlace, type Place, type Server } from './server.ts'
import { inTurns, until } from './until.ts'

const PEOPLE = 12
/** While the mail server hangs, a page still has to come at once. */
const AT_ONCE_MS = 1000

type Faults = Pick<SMTPServerOptions, 'onConnect' | 'onMailFrom' | 'onRcptTo' | 'onData'>
const refusal = (responseCode: number) => Object.assign(new Error('not now'), { responseCode })

/** What mail servers do on a bad day. Each is over after a while. */
const FAULTS: [name: string, faults: Faults][] = [
  ['refuses the connection with 421', { onConnect: (_session, done) => done(refusal(421)) }],
  ['refuses the recipient for now (451)', { onRcptTo: (_address, _session, done) => done(refusal(451)) }],
  [
    'refuses the sender for good (550), which an operator then mends',
    { onMailFrom: (_address, _session, done) => done(refusal(550)) },
  ],
  [
    'takes the whole mail and then refuses it (452)',
    { onData: (stream, _session, done) => void stream.resume().on('end', () => done(refusal(452))) },
  ],
]

for (const database of databases()) {
  for (const [name, faults] of FAULTS)
    test(`a mail server that ${name}: pages come at once, every mail arrives later, once (${database.name})`, async () => {
      const { sink, server, members, place } = await front(database)
      sink.faults = faults
      await everybodyAsks(server, members)
      await firstTriesFail(place)
      assert.equal(sink.accepted.length, 0)
      sink.faults = {}
      await everybodyHasOne(sink, members)
    })

  test(`promise 7: a mail server that is away: the same, and with a greeting that never comes (${database.name})`, async () => {
    const { sink, server, members, place } = await front(database)
    const port = Number(new URL(sink.url).port)
    await sink.close()
    await everybodyAsks(server, members.slice(0, PEOPLE / 2))
    await firstTriesFail(place)
    const silent = await listensOn(port, () => {})
    await everybodyAsks(server, members.slice(PEOPLE / 2))
    await until('somebody waits for the greeting', () => silent.sockets.size > 0)
    await everybodyLooks(server)
    await silent.close()
    await sink.listen()
    await everybodyHasOne(sink, members)
  })

  test(`a mail server that closes in the middle of a mail: the same mail comes again, under the same Message-ID (${database.name})`, async () => {
    const { sink, server, members, place } = await front(database)
    const port = Number(new URL(sink.url).port)
    await sink.close()
    const seen: string[] = []
    const rude = await listensOn(port, (socket) => {
      const answers = ['220 rude', '250 rude', '250 ok', '250 ok', '354 go on']
      socket.write(`${answers.shift()}\r\n`)
      socket.on('data', (data) => {
        const id = /^Message-ID: (\S+)/im.exec(data.toString())?.[1]
        if (id) seen.push(id)
        const answer = answers.shift()
        if (answer) socket.write(`${answer}\r\n`)
        else socket.destroy()
      })
    })
    await everybodyAsks(server, members)
    await firstTriesFail(place)
    await until('a mail began', () => seen.length > 0)
    await rude.close()
    await sink.listen()
    await everybodyHasOne(sink, members)
    const arrived = new Set(sink.accepted.map(({ messageId }) => messageId))
    for (const id of seen) assert.ok(arrived.has(id), `${id} arrived after all`)
  })

  test(`a mail server that takes three seconds for each mail holds up nobody’s mail for long (${database.name})`, async () => {
    const { sink, server, members } = await front(database)
    sink.faults = { onMailFrom: (_address, _session, done) => void setTimeout(done, 3000) }
    const startMs = performance.now()
    await everybodyAsks(server, members)
    await everybodyHasOne(sink, members)
    const tookMs = performance.now() - startMs
    // One after the other they would take 36 seconds, and the last person’s code would have come that late.
    assert.ok(tookMs < 25_000, `the last mail came after ${(tookMs / 1000).toFixed(0)} s`)
  })

  test(`one mailbox that hangs does not keep back the mail of everybody else (${database.name})`, async () => {
    const { sink, server, members } = await front(database)
    const [stuck, ...others] = members
    sink.faults = {
      onRcptTo: ({ address }, _session, done) => (address === stuck!.email ? undefined : done()),
    }
    await everybodyAsks(server, [stuck!])
    await wait(2500)
    const startMs = performance.now()
    await everybodyAsks(server, others)
    await everybodyHasOne(sink, others)
    const tookMs = performance.now() - startMs
    assert.ok(tookMs < 10_000, `the others waited ${(tookMs / 1000).toFixed(0)} s`)
  })
}

async function front(database: ReturnType<typeof databases>[number]) {
  const sink = await MailSink.open()
  const place = await makePlace(database, { settings: { DOORWARD_SMTP_URL: sink.url } })
  await place.command('policy', 'set', '--enforce-from', '2026-01-01T00:00 Europe/Berlin')
  const members = await place.withEdge((edge) => makeMembers(edge, PEOPLE))
  return { sink, place, members, server: await place.serve() }
}

/** Each is mailed a code for set-up, and sees the page that says so at once. */
async function everybodyAsks(server: Server, members: Member[]) {
  await inTurns(members, 2, async (member) => {
    const visitor = server.visitor()
    await visitor.post('/auth/login', { ...member })
    const startMs = performance.now()
    await visitor.open('/auth/mailbox')
    const tookMs = performance.now() - startMs
    assert.equal(visitor.status, 200)
    visitor.sees('Send')
    assert.ok(tookMs < AT_ONCE_MS, `the page came after ${tookMs.toFixed(0)} ms`)
  })
}

async function everybodyLooks(server: Server) {
  for (const path of ['/auth/login', '/auth/help', '/auth/readyz']) {
    const startMs = performance.now()
    const { status } = await fetch(new URL(path, server.origin))
    assert.equal(status, 200, path)
    assert.ok(performance.now() - startMs < AT_ONCE_MS, path)
  }
}

const firstTriesFail = (place: Place) =>
  until('every mail was tried and refused', async () => {
    const rows = await place.withEdge(({ db }) => db.selectFrom('outbox').select(['tries', 'sentAtMs']).execute())
    assert.ok(rows.every(({ sentAtMs }) => sentAtMs === null))
    return rows.every(({ tries }) => tries > 0)
  })

/** Exactly one delivery was accepted for each. */
async function everybodyHasOne(sink: MailSink, members: Member[]) {
  const all = () => members.every(({ email }) => sink.to(email).length > 0)
  await until('everybody has mail', all, { deadlineMs: 100_000 })
  // Whatever would come twice would come within a round or two.
  await wait(4500)
  assert.deepEqual(
    members.map(({ email }) => sink.to(email).length),
    members.map(() => 1),
  )
}

/** A TCP server of bad manners. */
async function listensOn(port: number, greet: (socket: Socket) => void) {
  const sockets = new Set<Socket>()
  const server = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => {})
    greet(socket)
  }).listen(port, '127.0.0.1')
  await once(server, 'listening')
  const close = async () => {
    sockets.forEach((socket) => socket.destroy())
    if (server.listening) await new Promise((closed) => server.close(closed))
  }
  after(close)
  return { port: (server.address() as AddressInfo).port, sockets, close }
}
