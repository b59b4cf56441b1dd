import assert from 'node:assert/strict'
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { after, test } from 'node:test'
import * as OTPAuth from 'otpauth'
import pg from 'pg'
import { sealNewRows } from '../src/audit/index.ts'
import { makePostgresDatabase, onPostgres } from './databases.ts'
import { Phone } from './phone.ts'
import { linkIn, makeWorld, pathOf, setUp, PASSWORD } from './world.ts'

const FIXTURES = path.join(import.meta.dirname, 'fixtures')

interface People {
  nowMs: number
  withCode: { email: string; password: string; secret: string; session: string }
  withoutCode: { email: string; password: string }
  pending: { email: string; password: string }
  invited: { email: string; activationUrl: string }
}

/** The store of an earlier version, as its operator would have it. Returns where it is. */
async function restore(version: string): Promise<{ settings: Record<string, string>; people: People }> {
  const fixture = path.join(FIXTURES, version)
  const folder = mkdtempSync(path.join(tmpdir(), 'doorward-upgrade-'))
  after(() => rmSync(folder, { recursive: true, force: true }))
  copyFileSync(path.join(fixture, 'keys.json'), path.join(folder, 'keys.json'))
  const sql = readFileSync(path.join(fixture, 'database.sql'), 'utf8')
  const people = JSON.parse(readFileSync(path.join(fixture, 'people.json'), 'utf8')) as People
  const address = onPostgres ? await loadPostgres(sql) : loadSqlite(path.join(folder, 'doorward.db'), sql)
  return { settings: { DOORWARD_DATA_DIR: folder, DOORWARD_DATABASE: address }, people }
}

function loadSqlite(file: string, sql: string): string {
  const database = new DatabaseSync(file)
  database.exec(sql)
  database.close()
  return `sqlite:${file}`
}

async function loadPostgres(sql: string): Promise<string> {
  const { url, drop } = await makePostgresDatabase()
  after(drop)
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(sql)
  await client.end()
  return url
}

for (const version of readdirSync(FIXTURES).filter((name) => /^\d+$/.test(name)))
  test(`an installation of migration ${version} goes on: sessions, codes, links, choices and waiting mails`, async () => {
    const { settings, people } = await restore(version)
    const world = await makeWorld(settings, { startMs: people.nowMs })
    const newest = readdirSync(path.join(import.meta.dirname, '../migrations'))
      .sort()
      .at(-1)
    const applied = await world.edge.db
      .selectFrom('migrations' as never)
      .select('name' as never)
      .execute()
    assert.ok(applied.some(({ name }) => name === newest))
    // Whoever was inside still is.
    const inside = world.visitor()
    inside.setCookie('doorward-session', people.withCode.session)
    await inside.isSignedIn()
    // The authenticator of before opens the door, the waiting mail goes out, and its link works.
    world.wind(60_000)
    const phone = new Phone(new OTPAuth.TOTP({ secret: people.withCode.secret }), world.clock)
    const visitor = world.visitor()
    await visitor.signIn(people.withCode, { code: phone.code() })
    await visitor.isSignedIn()
    const link = linkIn(await world.newestMail(people.invited.email))
    assert.equal(link, pathOf(people.invited.activationUrl))
    const invited = world.visitor()
    await invited.open(link)
    await invited.send('/auth/activate', { name: 'Tomasz', password: PASSWORD })
    await invited.isSignedIn()
    // Who had chosen two-factor login sets it up, and the date that was set still counts.
    const pending = world.visitor()
    await pending.signIn(people.pending)
    await setUp(world, pending, people.pending)
    await pending.isSignedIn()
    const other = world.visitor()
    await other.signIn(people.withoutCode)
    await other.open('/auth/profile')
    other.sees('6 February 2027')
    // What the log said before is in the chain as it stood at the upgrade.
    const earlier = (await world.command(['audit', 'verify'])).unsealed as number
    assert.equal(await sealNewRows(world.edge), earlier)
    const verified = await world.command(['audit', 'verify'])
    assert.deepEqual([verified.exit, verified.rows, verified.unsealed], [0, earlier, 0])
  })
