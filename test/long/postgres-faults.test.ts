import assert from 'node:assert/strict'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { after, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { startPostgres, type PostgresServer } from '../postgres-server.ts'
import type { Visitor } from '../visitor.ts'
import type { Database } from './databases.ts'
import { makeMembersWithCode } from './people.ts'
import { makePlace, type Place, type Server } from './server.ts'
import { fillUp, smallDisk } from './small-disk.ts'
import { inTurns, until } from './until.ts'

const PEOPLE = 120
const DOWN_MS = 20_000
/** What people may wait for the page that says so: the longest answer of the store that counts as one, and a little. */
const TOLD_MS = 16_000

type Known = Awaited<ReturnType<typeof makeMembersWithCode>>[number]

for (const [how, signal] of [
  ['stopped', 'SIGINT'],
  ['killed', 'SIGKILL'],
] as const)
  test(`promise 7: PostgreSQL ${how} for 20 s under load is a closed door with a page; nothing acknowledged is lost, and it opens again by itself`, async () => {
    const { postgres, server, people, inside } = await openDoor()
    const signedIn: { visitor: Visitor; used: string; known: Known }[] = []
    const refused: number[] = []
    const load = inTurns(people, 6, async (known) => {
      for (;;) {
        const entered = await enter(server, known)
        if (entered === 'refused') refused.push(performance.now())
        else if (entered !== 'late') return void signedIn.push(entered)
        await wait(300)
      }
    })
    await until('some are in', () => signedIn.length > 10)
    const ended = once(postgres.child, 'exit')
    postgres.child.kill(signal)
    await ended
    const downAtMs = performance.now()
    await closedDoor(server, inside)
    await wait(DOWN_MS - (performance.now() - downAtMs))
    await postgres.restart()
    const upAtMs = performance.now()
    await load
    assert.equal(signedIn.length, PEOPLE - 1)
    assert.ok(
      refused.some((ms) => ms > downAtMs && ms < upAtMs),
      'while it was down somebody saw the page',
    )
    assert.ok(performance.now() - upAtMs < 60_000, 'everybody got in soon after')
    // Without a restart of ours: sessions of before and of meanwhile are open, and no code works a second time.
    await inside.isSignedIn()
    await inTurns(signedIn, 6, async ({ visitor, used, known }) => {
      await visitor.isSignedIn()
      const again = server.visitor()
      await again.signIn(known.person, { code: used })
      assert.equal(await again.check(), 401)
    })
  })

test('a PostgreSQL that hangs is a closed door as well, and people are told within seconds', async () => {
  const { postgres, server, inside, people } = await openDoor()
  const all = [postgres.child.pid!, ...childrenOf(postgres.child.pid!)]
  for (const pid of all) process.kill(pid, 'SIGSTOP')
  try {
    await closedDoor(server, inside)
  } finally {
    for (const pid of all) process.kill(pid, 'SIGCONT')
  }
  await until('the door opens again', async () => (await inside.check()) === 204)
  assert.ok(typeof (await enter(server, people[0]!)) === 'object')
})

test('promise 7: a full disk under PostgreSQL: what was not kept was refused, what was acknowledged is there afterwards', async (t) => {
  const folder = smallDisk(t, 160)
  if (!folder) return
  const { postgres, server, people, inside, place } = await openDoor(folder)
  const told: Visitor[] = []
  const free = fillUp(folder)
  // What is written goes into space that is there already, until that is used up.
  await fillStore(place)
  for (const known of people) {
    const entered = await enter(server, known)
    if (entered === 'refused') break
    if (entered !== 'late') told.push(entered.visitor)
  }
  assert.ok(told.length < people.length, 'the disk was never full')
  assert.equal((await server.sees(inside).request('/auth/logout')).status, 303)
  free()
  // A server that cannot write its log ends; whoever runs it starts it again.
  await wait(2000)
  if (postgres.child.exitCode !== null || postgres.child.signalCode !== null) await postgres.restart()
  await until('the door opens again', async () => (await server.visitor().request('/auth/readyz')).status === 200)
  for (const visitor of told) await visitor.isSignedIn()
  assert.ok(typeof (await enter(server, people.at(-1)!)) === 'object')
})

async function openDoor(folder?: string) {
  const postgres = await startPostgres({ durable: true, ...(folder && { folder }) })
  after(() => postgres.stop())
  const place = await makePlace(databaseOn(postgres))
  const people = await place.withEdge((edge) => makeMembersWithCode(edge, PEOPLE))
  const server = await place.serve()
  const { person, phone } = people.pop()!
  const inside = server.visitor()
  await inside.signIn(person, { code: phone.code() })
  await inside.isSignedIn()
  return { postgres, place, people, server, inside }
}

const databaseOn = ({ url }: PostgresServer): Database => ({
  name: 'PostgreSQL',
  async make() {
    await onIt(`${url}/postgres`, 'create database doorward')
    return { url: `${url}/doorward`, drop: () => Promise.resolve() }
  },
})

async function onIt(url: string, ...statements: string[]): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  // A server that ends meanwhile is what these tests are about.
  client.on('error', () => {})
  await client.connect()
  try {
    for (const statement of statements) await client.query(statement)
  } finally {
    await client.end()
  }
}

/** Takes whatever room the server still finds for itself. */
async function fillStore({ settings }: Place): Promise<void> {
  await onIt(
    settings.DOORWARD_DATABASE!,
    'create table ballast as select repeat(md5(random()::text), 100) as text from generate_series(1, 100000)',
  ).catch(() => undefined)
}

/** Signs in with the code of now. 'refused': the page that says that the door is closed. 'late': the code was not in time. */
async function enter(
  server: Server,
  known: Known,
): Promise<{ visitor: Visitor; used: string; known: Known } | 'refused' | 'late'> {
  const visitor = server.visitor()
  const first = await visitor.post('/auth/login', { ...known.person })
  if (first.status === 503) return refusedInWords(first)
  if (first.status !== 303) return 'late'
  const used = known.phone.code()
  const second = await visitor.post('/auth/code', { code: used })
  if (second.status === 503) return refusedInWords(second)
  return second.status === 303 && second.headers.get('location') === '/auth/profile' ? { visitor, used, known } : 'late'
}

async function refusedInWords(answer: Response): Promise<'refused'> {
  assert.ok(answer.headers.get('retry-after'))
  assert.deepEqual(answer.headers.getSetCookie(), [])
  assert.match(await answer.text(), /The door stays closed for a moment/)
  return 'refused'
}

async function closedDoor(server: Server, inside: Visitor): Promise<void> {
  const startMs = performance.now()
  const copy = server.sees(inside)
  const [check, page, logout, ready, alive] = await Promise.all([
    server.sees(inside).request('/auth/verify'),
    server.sees(inside).request('/auth/profile'),
    copy.request('/auth/logout'),
    copy.request('/auth/readyz'),
    copy.request('/auth/healthz'),
  ])
  assert.deepEqual([check.status, page.status, logout.status, ready.status, alive.status], [503, 503, 303, 503, 200])
  assert.match(await page.text(), /The door stays closed for a moment/)
  assert.equal(copy.cookie('doorward-session'), undefined)
  assert.ok(performance.now() - startMs < TOLD_MS, `told after ${performance.now() - startMs} ms`)
}

const childrenOf = (pid: number) =>
  readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').split(' ').filter(Boolean).map(Number)
