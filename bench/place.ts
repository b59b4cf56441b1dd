import type { ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { makePostgresDatabase, SERVER } from '../test/databases.ts'
import { startPostgres, type PostgresServer } from '../test/postgres-server.ts'

/** What the product runs on in one round of measuring. */
export interface Variant {
  database: 'sqlite' | 'postgres'
  processes: number
}
export const ONE_ON_SQLITE: Variant = { database: 'sqlite', processes: 1 }
export const ONE_ON_POSTGRES: Variant = { database: 'postgres', processes: 1 }
export const ALL_VARIANTS: Variant[] = [
  ONE_ON_SQLITE,
  { database: 'sqlite', processes: 2 },
  ONE_ON_POSTGRES,
  { database: 'postgres', processes: 2 },
]

export const nameOf = ({ database, processes }: Variant) =>
  `${database === 'sqlite' ? 'SQLite' : 'PostgreSQL'}${processes > 1 ? `, ${processes} processes` : ''}`

/** Where one product keeps its data, and the settings that say so. */
export interface Place {
  folder: string
  settings: Record<string, string>
}

/** A data folder of its own, and a database where the variant asks for one; both go with the bench. */
export async function newPlace({ database, processes }: Variant = ONE_ON_SQLITE): Promise<Place> {
  const folder = mkdtempSync(path.join(tmpdir(), 'doorward-bench-'))
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  const settings = {
    DOORWARD_DATA_DIR: folder,
    DOORWARD_LOG_LEVEL: 'warn',
    DOORWARD_WORKERS: String(processes),
  }
  if (database === 'sqlite') return { folder, settings }
  await startServer()
  return { folder, settings: { ...settings, DOORWARD_DATABASE: (await makePostgresDatabase()).url } }
}

let server: PostgresServer | undefined

/** One server for the whole run, with the settings of production: what it says is on the disk. */
async function startServer(): Promise<void> {
  server ??= await startPostgres({ durable: true })
  process.env[SERVER] = server.url
}

export const postgresProcess = (): ChildProcess | undefined => server?.child
export const stopServer = async () => server?.stop()
