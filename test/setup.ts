import { openDatabase } from '../src/edge/database.ts'
import { migrate } from '../src/edge/migrations.ts'
import { systemClock } from '../src/edge/clock.ts'
import { findChromium } from './browser.ts'
import { databaseUrl, onServer, SERVER, TEMPLATE } from './databases.ts'
import { startPostgres, type PostgresServer } from './postgres-server.ts'

let server: PostgresServer | undefined

/** Runs once, before the first test file: what all of them share is started or found here and handed on in the environment. */
export async function globalSetup(): Promise<void> {
  process.env.CHROMIUM_PATH = await findChromium()
  server = await startPostgres()
  process.env[SERVER] = server.url
  await onServer(`create database ${TEMPLATE}`)
  const db = await openDatabase({ kind: 'postgres', url: databaseUrl(TEMPLATE) })
  const migrated = await migrate(db, systemClock)
  await db.destroy()
  if (!migrated.ok) throw new Error(migrated.problem)
}

export async function globalTeardown(): Promise<void> {
  await server?.stop()
}
