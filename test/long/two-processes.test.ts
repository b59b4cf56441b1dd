import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Visitor } from '../visitor.ts'
import { databases } from './databases.ts'
import { MailSink } from './mail-sink.ts'
import { makeMembers, makeMembersWithCode, type Member } from './people.ts'
import { makePlace, type Place, type Server } from './server.ts'
import { inTurns, until } from './until.ts'

const PARALLEL = 200

for (const database of databases()) {
  test(`of 200 browsers that send the same code to two processes one gets in (${database.name})`, async () => {
    const { servers, withCode } = await twoProcesses()
    const [{ person, phone } = assert.fail()] = withCode
    const browsers = await atTheCodePage(servers, person, PARALLEL)
    const code = phone.code()
    const answers = await Promise.all(browsers.map((browser) => browser.post('/auth/code', { code })))
    assert.equal(answers.filter(({ status }) => status === 303).length, 1)
    assert.ok(answers.every(({ status }) => [303, 401, 429].includes(status)))
    const inside = await Promise.all(browsers.map((browser) => browser.check()))
    assert.equal(inside.filter((status) => status === 204).length, 1)
  })

  test(`a mailed code sent 200 times to two processes proves the mailbox once (${database.name})`, async () => {
    const { servers, members, sink } = await twoProcesses()
    const [person = assert.fail()] = members
    const visitor = servers[0].visitor()
    await visitor.signIn({ ...person })
    visitor.isAt('/auth/mailbox')
    await until('the code is mailed', () => sink.codes(person.email).length > 0)
    const [code = ''] = sink.codes(person.email)
    const tabs = Array.from({ length: PARALLEL }, (_, index) => servers[index % 2]!.sees(visitor))
    const answers = await Promise.all(tabs.map((tab) => tab.post('/auth/mailbox', { code })))
    const won = answers.filter((answer) => answer.headers.get('location') === '/auth/setup')
    assert.equal(won.filter((answer) => answer.headers.getSetCookie().length > 0).length, 1)
    const winners = tabs.filter((tab) => tab.cookie('doorward-challenge') !== visitor.cookie('doorward-challenge'))
    assert.equal(winners.length, 1)
    // What it opened is there on the other process as well.
    for (const server of servers) {
      const same = server.sees(winners[0]!)
      await same.open('/auth/setup')
      same.isAt('/auth/setup')
    }
  })

  test(`used steps and sessions belong to both processes: logged in here is logged in there, logged out as well (${database.name})`, async () => {
    const { servers, withCode } = await twoProcesses()
    const [here, there] = servers
    const [{ person, phone } = assert.fail()] = withCode
    const code = phone.code()
    const visitor = here.visitor()
    await visitor.signIn(person, { code })
    await visitor.isSignedIn()
    await there.sees(visitor).isSignedIn()
    const stranger = there.visitor()
    await stranger.signIn(person, { code })
    stranger.sees('That code is not right or was already used.')
    await stranger.isSignedOut()
    const before = there.sees(visitor)
    await before.isSignedIn()
    await visitor.open('/auth/logout')
    assert.equal(await before.reason(), 'anonymous')
  })

  test(`200 wrong codes in parallel to two processes compare five, and the right one then waits (${database.name})`, async () => {
    const { servers, withCode, place } = await twoProcesses()
    const [{ person, phone } = assert.fail()] = withCode
    const browsers = await atTheCodePage(servers, person, PARALLEL)
    const answers = await Promise.all(
      browsers.map((browser) => browser.post('/auth/code', { code: phone.wrongCode() })),
    )
    const statuses = answers.map(({ status }) => status)
    assert.deepEqual([...new Set(statuses)].sort(), [401, 429])
    assert.equal(statuses.filter((status) => status === 401).length, 5)
    const sums = await place.withEdge(({ db }) =>
      db.selectFrom('attemptSums').select('failed').where('budget', 'like', 'code:%').execute(),
    )
    assert.deepEqual(sums, [{ failed: 5 }])
    for (const browser of browsers.slice(-2)) {
      const answer = await browser.post('/auth/code', { code: phone.code() })
      assert.equal(answer.status, 429)
      assert.ok(Number(answer.headers.get('retry-after')) > 0)
      await browser.isSignedOut()
    }
  })

  test(`200 wrong passwords in parallel to two processes compare five (${database.name})`, async () => {
    const { servers, members } = await twoProcesses()
    const [person = assert.fail()] = members
    const guesses = await Promise.all(
      Array.from({ length: PARALLEL }, (_, index) =>
        servers[index % 2]!.visitor().post('/auth/login', { email: person.email, password: 'guess' }),
      ),
    )
    assert.equal(guesses.filter(({ status }) => status === 401).length, 5)
    assert.equal(guesses.filter(({ status }) => status === 429).length, PARALLEL - 5)
    for (const server of servers) {
      const answer = await server.visitor().post('/auth/login', { ...person })
      assert.equal(answer.status, 429, 'the right password waits as well')
    }
  })

  test(`four processes that start together on an empty store migrate it once and serve (${database.name})`, async () => {
    const place = await makePlace(database)
    const servers = await Promise.all(Array.from({ length: 4 }, () => place.serve()))
    const linksOf = () => servers.map(({ output }) => /\/auth\/first-run\?token=[\w-]+/.exec(output)?.[0])
    // A process listens before it prints its link.
    await until('each has printed a link', () => linksOf().every((link) => link !== undefined))
    const links = linksOf()
    // Whichever link was printed last opens the front door on any of them.
    const opened = await Promise.all(
      links.map(async (link, index) => {
        const visitor = servers[(index + 1) % servers.length]!.visitor()
        await visitor.open(link!)
        return visitor.status
      }),
    )
    assert.ok(opened.includes(200), opened.join())
    const rows = await place.withEdge(({ db }) => db.selectFrom('facts').select('name').execute())
    assert.equal(rows.filter(({ name }) => name === 'key-check').length, 1)
  })

  test(`a thousand audit rows written through two processes that both seal make one whole chain (${database.name})`, async () => {
    const place = await makePlace(database)
    const servers = [await place.serve(), await place.serve()]
    await inTurns(Array.from({ length: 1000 }), 40, async (_, index) => {
      const stranger = { email: `nobody${index}@x.example`, password: 'guess' }
      const answer = await servers[index % 2]!.visitor().post('/auth/login', stranger)
      assert.equal(answer.status, 401)
    })
    const isSealed = async () => (await place.command('audit', 'verify')).unsealed === 0
    await until('every row is sealed', isSealed, { everyMs: 1000 })
    assert.equal((await place.command('audit', 'verify')).rows, 1000)
  })

  test(`200 mails owed go out once each, whichever of two processes sends them (${database.name})`, async () => {
    const { servers, members, sink } = await twoProcesses(PARALLEL)
    await inTurns(members, 8, async (person, index) => {
      const answer = await servers[index % 2]!.visitor().post('/auth/login/link', { email: person.email })
      assert.equal(answer.status, 303)
    })
    await until('all mails arrive', () => sink.accepted.length >= PARALLEL, { deadlineMs: 60_000 })
    // Whoever would send one twice would do so in the next rounds.
    const quiet = performance.now() + 5000
    await until('two more rounds', () => performance.now() > quiet)
    assert.deepEqual(
      members.map(({ email }) => sink.to(email).length),
      members.map(() => 1),
    )
    assert.equal(new Set(sink.accepted.map(({ messageId }) => messageId)).size, PARALLEL)
  })

  async function twoProcesses(count = 1) {
    const sink = await MailSink.open()
    const place = await makePlace(database, { settings: { DOORWARD_SMTP_URL: sink.url } })
    await place.command('policy', 'set', '--enforce-from', '2026-01-01T00:00 Europe/Berlin')
    const [withCode, members] = await place.withEdge(
      async (edge) => [await makeMembersWithCode(edge, 1), await makeMembers(edge, count)] as const,
    )
    const servers = await startBoth(place)
    return { place, sink, withCode, members, servers }
  }
}

const startBoth = (place: Place): Promise<[Server, Server]> => Promise.all([place.serve(), place.serve()])

/** Browsers that know the password. Few at a time: what is under way counts as failed until it turns out right. */
async function atTheCodePage(servers: Server[], person: Member, count: number): Promise<Visitor[]> {
  const browsers = Array.from({ length: count }, (_, index) => servers[index % servers.length]!.visitor())
  await inTurns(browsers, 3, async (browser) => {
    const answer = await browser.post('/auth/login', { ...person })
    assert.equal(answer.headers.get('location'), '/auth/code', `status ${answer.status}`)
  })
  return browsers
}
