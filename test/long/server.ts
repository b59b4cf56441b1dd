import { execFile, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after } from 'node:test'
import { promisify } from 'node:util'
import { freePort, residentMb, start } from '../../bench/processes.ts'
import { readConfig } from '../../src/config.ts'
import type { Edge } from '../../src/edge/edge.ts'
import { openEdge } from '../../src/edge/open.ts'
import { Visitor, type Answering } from '../visitor.ts'
import { databases, type Database } from './databases.ts'
import { until } from './until.ts'

const ROOT = path.join(import.meta.dirname, '../..')
const BOOT = path.join(ROOT, 'src/boot.mjs')
const START_MS = 15_000
/** Of what a process printed the end is kept, for whoever has to find out why it failed. */
const KEPT_OUTPUT = 20_000

type Settings = Record<string, string>

/** A data folder and a store of its own, with the processes that work on them. Gone when the test is over. */
export interface Place {
  folder: string
  settings: Settings
  servers: Server[]
  /** Opens the store with the product's own functions, beside whatever else works on it. */
  withEdge<T>(work: (edge: Edge) => Promise<T>): Promise<T>
  /** A command in a process of its own; returns what `--json` prints. */
  command(...words: string[]): Promise<Record<string, unknown>>
  /** A real `serve` process; with `settings` of its own if it needs any. */
  serve(settings?: Settings): Promise<Server>
}

export async function makePlace(
  database: Database = databases()[0]!,
  { settings: more = {}, folder = mkdtempSync(path.join(tmpdir(), 'doorward-long-')) } = {},
): Promise<Place> {
  const { url, drop } = await database.make(folder)
  const settings: Settings = {
    DOORWARD_DATA_DIR: folder,
    DOORWARD_DATABASE: url,
    DOORWARD_LOG_LEVEL: 'warn',
    DOORWARD_PUBLIC_URL: 'http://localhost:8080',
    // Each visitor comes from an address of its own, so that no test is about the budget of one network.
    DOORWARD_TRUSTED_PROXIES: '127.0.0.1',
    ...more,
  }
  const servers: Server[] = []
  after(async () => {
    await Promise.all(servers.map((server) => server.kill()))
    await drop()
    rmSync(folder, { recursive: true, force: true })
  })
  return {
    folder,
    settings,
    servers,
    async withEdge(work) {
      const config = readConfig(settings)
      if (!config.ok) throw new Error(config.problems.join('\n'))
      const edge = await openEdge(config.config)
      return work(edge).finally(() => edge.db.destroy())
    },
    async command(...words) {
      const env = environmentOf(settings)
      const { stdout } = await promisify(execFile)(process.execPath, [BOOT, ...words, '--json'], { cwd: ROOT, env })
      return JSON.parse(stdout) as Record<string, unknown>
    },
    async serve(own = {}) {
      const server = new Server({ ...settings, ...own, DOORWARD_PORT: String(await freePort()) })
      servers.push(server)
      await server.start()
      return server
    },
  }
}

/** One process of the product, which can be killed and started again on the same port. */
export class Server {
  readonly settings: Settings
  readonly origin: URL
  output = ''
  private child: ChildProcess | undefined

  constructor(settings: Settings) {
    this.settings = settings
    this.origin = new URL(`http://127.0.0.1:${settings.DOORWARD_PORT}`)
  }

  async start(): Promise<void> {
    this.spawn()
    await this.isReady()
  }

  spawn(): void {
    const child = start([BOOT, 'serve'], {
      cwd: ROOT,
      env: environmentOf(this.settings),
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    for (const stream of [child.stdout!, child.stderr!])
      stream.on('data', (data: Buffer) => (this.output = (this.output + data.toString()).slice(-KEPT_OUTPUT)))
    this.child = child
  }

  isReady(): Promise<void> {
    return until(
      `the process answers; it said: ${this.output}`,
      async () => {
        if (this.child?.exitCode != null) throw new Error(`serve ended by itself: ${this.output}`)
        return (await fetch(new URL('/auth/readyz', this.origin)).catch(() => undefined))?.ok ?? false
      },
      { deadlineMs: START_MS, everyMs: 30 },
    )
  }

  isRunning(): boolean {
    return this.child !== undefined && this.child.exitCode === null && this.child.signalCode === null
  }

  /** `kill -9`: nothing is finished, nothing is closed. */
  async kill(): Promise<void> {
    if (!this.isRunning()) return
    const ended = once(this.child!, 'exit')
    this.child!.kill('SIGKILL')
    await ended
  }

  residentMb = () => residentMb(this.child!)

  /** A browser that talks to this process over HTTP, from an address of its own. */
  visitor(): Visitor {
    return new Visitor(overHttp, this.origin, { address: newAddress() })
  }

  /** The same browser, sent to this process by the load balancer. */
  sees(visitor: Visitor): Visitor {
    const same = new Visitor(overHttp, this.origin, { address: visitor.address })
    same.cookies = visitor.cookies.map((cookie) => ({ ...cookie }))
    return same
  }
}

/** As long as this an answer may take; who waits longer has been forgotten. */
const ANSWER_MS = 60_000

const overHttp: Answering = {
  request(url, init, { incoming }) {
    const headers = new Headers(init.headers)
    headers.set('x-forwarded-for', incoming.socket.remoteAddress)
    return fetch(url, { ...init, headers, signal: AbortSignal.timeout(ANSWER_MS) })
  },
}

let addresses = 0
const newAddress = () => `203.0.${113 + (addresses >> 8)}.${addresses++ & 255}`

/** Nothing of whoever runs the tests reaches the product. */
const environmentOf = (settings: Settings) => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('DOORWARD_'))),
  ...settings,
})
