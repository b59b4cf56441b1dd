import { findChromium } from './browser.ts'
import { SERVER } from './databases.ts'
import { startPostgres, type PostgresServer } from './postgres-server.ts'

let server: PostgresServer | undefined

/** Runs once, before the first test file: what all of them share is started or found here and handed on in the environment. */
export async function globalSetup(): Promise<void> {
  process.env.CHROMIUM_PATH = await findChromium()
  server = await startPostgres()
  process.env[SERVER] = server.url
}

export async function globalTeardown(): Promise<void> {
  await server?.stop()
}
