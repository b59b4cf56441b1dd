import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { sql, type Kysely } from 'kysely'
import type { Clock } from './clock.ts'
import { isPostgres, type Db, type Tables } from './database.ts'

interface MigrationRow {
  name: string
  hash: string
  atMs: number
}
type WithMigrations = Kysely<Tables & { migrations: MigrationRow }>

const FOLDER = path.join(import.meta.dirname, '../../migrations')

export type MigrationResult = { ok: true; applied: string[] } | { ok: false; problem: string }

/**
 * Brings the database to the newest schema, or says why not. All of it is one transaction that begins with a
 * lock, so of two processes that start together one migrates and the other finds the work done.
 */
export async function migrate(db: Db, clock: Clock): Promise<MigrationResult> {
  const known = readdirSync(FOLDER)
    .filter((name) => name.endsWith('.sql'))
    .sort()
  return (db as unknown as WithMigrations).transaction().execute(async (trx): Promise<MigrationResult> => {
    await waitForTurn(trx)
    await sql`create table if not exists migrations (name text primary key, hash text not null, at_ms bigint not null)`.execute(
      trx,
    )
    const done = await trx.selectFrom('migrations').selectAll().orderBy('name').execute()
    const problem = newer(done, known) ?? changed(done)
    if (problem) return { ok: false, problem }
    const applied = known.filter((name) => !done.some((row) => row.name === name))
    for (const name of applied) {
      const text = readMigration(name)
      for (const statement of text.split(/;\s*$/m))
        if (statement.replace(/--.*$/gm, '').trim()) await sql.raw(statement).execute(trx)
      await trx
        .insertInto('migrations')
        .values({ name, hash: hashOf(text), atMs: clock.nowMs() })
        .execute()
    }
    return { ok: true, applied }
  })
}

/** On SQLite the transaction has the write lock already. A lock of the transaction, so that poolers do not matter. */
async function waitForTurn(trx: WithMigrations): Promise<void> {
  if (isPostgres(trx)) await sql`select pg_advisory_xact_lock(${MIGRATION_LOCK}::bigint)`.execute(trx)
}
/** "doorward" in ASCII, cut to what an integer of JavaScript holds. */
const MIGRATION_LOCK = 0x646f6f7277

function newer(done: MigrationRow[], known: string[]) {
  const stranger = done.find(({ name }) => !known.includes(name))
  return (
    stranger &&
    `the database is newer than this program: it has "${stranger.name}", which is not known here. Start the newer version, or restore the backup made before the upgrade.`
  )
}

function changed(done: MigrationRow[]) {
  const row = done.find(({ name, hash }) => hash !== hashOf(readMigration(name)))
  return row && `the migration "${row.name}" is not the one that this database was made with.`
}

const readMigration = (name: string) => readFileSync(path.join(FOLDER, name), 'utf8')
const hashOf = (text: string) => createHash('sha256').update(text).digest('hex')
