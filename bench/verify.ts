import path from 'node:path'
import { accountByAddress } from '../src/accounts/index.ts'
import { median, medianRatio, ofMedian, type Figure } from './figures.ts'
import { cpuMs, firstAnswer, freePort, start, startHelper, stop } from './processes.ts'
import { nameOf, newPlace, postgresProcess, type Variant } from './place.ts'
import { filling, makeSessions, makeSigners, startProduct, stopProduct } from './product.ts'
import type { VerifyJob, VerifyResult } from './verify-load.ts'
import type { ChildProcess } from 'node:child_process'

const ROUNDS = 9
const CONNECTIONS = 16
const SESSIONS = 1000

export const startVerifyLoad = () => startHelper<VerifyJob, VerifyResult>('verify-load.ts')
type Load = ReturnType<typeof startVerifyLoad>

export interface Server {
  child: ChildProcess
  /** A process that works for it: PostgreSQL. */
  beside?: ChildProcess | undefined
  port: number
}

/** node:http alone, with the very headers that the product sends with its yes. */
export async function startBare(headers: Record<string, string> = {}): Promise<Server> {
  const port = await freePort()
  const child = start([path.join(import.meta.dirname, 'bare-server.mjs')], {
    env: { BARE_PORT: String(port), BARE_HEADERS: JSON.stringify(headers) },
  })
  await firstAnswer(`http://127.0.0.1:${port}/`, child)
  return { child, port }
}

/** The headers of a yes, without those that node:http adds by itself. */
export async function headersOfYes({ port }: Server, secret: string): Promise<Record<string, string>> {
  const answer = await fetch(`http://127.0.0.1:${port}/auth/verify`, {
    headers: { cookie: `doorward-session=${secret}` },
  })
  if (answer.status !== 204) throw new Error(`a living session got ${answer.status}`)
  const {
    date: _date,
    connection: _connection,
    'keep-alive': _keepAlive,
    ...headers
  } = Object.fromEntries(answer.headers)
  return headers
}

export interface Rounds {
  perSecond: number[]
  /** Processor time of the server for one request, in microseconds. */
  cpuUs: number[]
  /** The same of the process beside it. */
  besideUs: number[]
}

/** Loads servers in turn, so that whatever else the machine does spoils all of them alike. */
export async function inTurns(
  load: Load,
  servers: { server: Server; sessions: string[] }[],
  { rounds = ROUNDS, seconds = 1.5 } = {},
): Promise<Rounds[]> {
  const ask = ({ server, sessions }: (typeof servers)[number], seconds: number) =>
    load.ask({ port: server.port, connections: CONNECTIONS, seconds, sessions })
  for (const each of servers) await ask(each, 1.5)
  const results = servers.map((): Rounds => ({ perSecond: [], cpuUs: [], besideUs: [] }))
  for (let round = 0; round < rounds; round++)
    for (const [index, each] of servers.entries()) {
      const { child, beside } = each.server
      const before = [cpuMs(child), beside ? cpuMs(beside) : 0] as const
      const { perSecond } = await ask(each, seconds)
      const usOfOne = (ms: number) => (ms * 1000) / (perSecond * seconds)
      results[index]!.perSecond.push(perSecond)
      results[index]!.cpuUs.push(usOfOne(cpuMs(child) - before[0]))
      if (beside) results[index]!.besideUs.push(usOfOne(cpuMs(beside) - before[1]))
    }
  return results
}

/** What a reverse proxy waits for: a yes for a living session, against a server that knows nothing. */
export async function verify(variant: Variant): Promise<Figure[]> {
  const place = await newPlace(variant)
  const sessions = await filling(place, async (edge) => {
    const signers = await makeSigners(edge, SESSIONS)
    const accounts = await Promise.all(signers.map(({ email }) => accountByAddress(edge, email)))
    return makeSessions(
      edge,
      accounts.map((account) => account!.id),
      SESSIONS,
    )
  })
  const product = await startProduct(place)
  const bare = await startBare(await headersOfYes(product, sessions[0]!))
  const load = startVerifyLoad()
  const [ours, limit] = await inTurns(load, [
    { server: { ...product, beside: variant.database === 'postgres' ? postgresProcess() : undefined }, sessions },
    { server: bare, sessions },
  ])
  await Promise.all([stopProduct(product), stop(bare.child), stop(load.child)])
  const ratio = medianRatio(ours!.perSecond, limit!.perSecond)
  // Two processes, the generator and PostgreSQL share the cores with each other: what a request costs says more then.
  const least = variant.database === 'sqlite' ? 0.5 : 0.25
  return [
    {
      what: `session check, ${nameOf(variant)}: ${SESSIONS} sessions in turn, requests a second`,
      product: ofMedian(ours!.perSecond),
      limit: ofMedian(limit!.perSecond),
      ratio: ratio.toFixed(2),
      budget: `ratio at least ${least}`,
      kept: ratio >= least,
    },
    {
      what: `the same, processor time of one request${ours!.besideUs.length > 0 ? `; PostgreSQL adds ${ofMedian(ours!.besideUs, 1)} µs` : ''}`,
      product: ofMedian(ours!.cpuUs, 1, ' µs'),
      limit: ofMedian(limit!.cpuUs, 1, ' µs'),
      ratio: (median(limit!.cpuUs) / median(ours!.cpuUs)).toFixed(2),
      budget: '',
    },
  ]
}
