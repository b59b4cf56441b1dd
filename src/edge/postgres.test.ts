import assert from 'node:assert/strict'
import { test } from 'node:test'
import { setImmediate as turn } from 'node:timers/promises'
import { sql } from 'kysely'
import pg from 'pg'
import { makePostgresSchema, onPostgres } from '../../test/databases.ts'
import { makeWorld, somebodyWithCode, type World } from '../../test/world.ts'
import { openDatabase } from './database.ts'
import { postgresReader } from './postgres-reader.ts'

/** Somebody else at the same database. */
async function elsewhere({ edge }: World): Promise<pg.Client> {
  const { database } = edge.config
  assert.ok(database.kind === 'postgres')
  const client = new pg.Client({ connectionString: database.url })
  await client.connect()
  return client
}

test('session checks do not wait behind a crowd that waits for a row', { skip: !onPostgres }, async () => {
  const world = await makeWorld()
  const { visitor } = await somebodyWithCode(world)
  const other = await elsewhere(world)
  await other.query('begin')
  await other.query('lock table locks')
  const crowd = Array.from({ length: 15 }, () =>
    world.visitor().post('/auth/support', { name: 'Ada', email: 'ada@x.example', details: 'Please call.' }),
  )
  const startMs = performance.now()
  const status = await visitor.check()
  const tookMs = performance.now() - startMs
  await other.query('rollback')
  await other.end()
  await Promise.all(crowd)
  assert.equal(status, 204)
  assert.ok(tookMs < 2000, `${tookMs} ms`)
})

test('a database whose default isolation is stricter answers a crowd as any other', { skip: !onPostgres }, async () => {
  const address = `${await makePostgresSchema()}%20-c%20default_transaction_isolation%3Dserializable`
  const world = await makeWorld({ DOORWARD_DATABASE: address })
  const { person, phone } = await somebodyWithCode(world)
  world.wind(60_000)
  const crowd = Array.from({ length: 30 }, () => world.visitor())
  await Promise.all(crowd.map((visitor) => visitor.signIn(person)))
  const code = phone.code()
  const answers = await Promise.all(crowd.map((visitor) => visitor.post('/auth/code', { code })))
  assert.ok(answers.every(({ status }) => status < 500))
  assert.equal(answers.filter(signsIn).length, 1)
})

const signsIn = ({ headers }: Response) =>
  headers.getSetCookie().some((line) => /^doorward-session=[\w-]{20}/.test(line))

test('a table that a newer program changed keeps nobody out for longer than a try', { skip: !onPostgres }, async () => {
  const world = await makeWorld()
  const { visitor } = await somebodyWithCode(world)
  await visitor.open('/auth/profile')
  const newer = await openDatabase(world.edge.config.database)
  await sql`alter table accounts add column later text`.execute(newer)
  await newer.destroy()
  const seen: number[] = []
  for (let times = 0; times < 8; times++) {
    await visitor.open('/auth/profile')
    seen.push(visitor.status)
  }
  assert.deepEqual(seen.slice(-3), [200, 200, 200])
})

test(
  'a store that does not answer is told to all who wait, not to some hundred at a time',
  { timeout: 10_000 },
  async () => {
    const trips: ((error: Error) => void)[] = []
    const query = () => new Promise((_, fail) => trips.push(fail))
    const reader = postgresReader({ query } as unknown as pg.Pool, (text, values) => ({ text, values: [...values] }))
    const told = Array.from({ length: 5000 }, () =>
      Promise.resolve(reader.first('select 1 where $1', ['x'])).catch((error: Error) => error.message),
    )
    await turn()
    await turn()
    trips.splice(0).forEach((fail) => fail(new Error('Query read timeout')))
    assert.deepEqual(new Set(await Promise.all(told)), new Set(['Query read timeout']))
    // And whoever comes after that is asked of the store again.
    void Promise.resolve(reader.first('select 1 where $1', ['x'])).catch(() => {})
    await turn()
    await turn()
    assert.equal(trips.length, 1)
  },
)
