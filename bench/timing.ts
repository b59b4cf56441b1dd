import { Agent, request } from 'node:http'
import { changeAccount, createAccount } from '../src/accounts/index.ts'
import { inTransaction, type Edge } from '../src/edge/edge.ts'
import { median, type Figure } from './figures.ts'
import { nameOf, newPlace, type Variant } from './place.ts'
import { filling, PASSWORD, startProduct, stopProduct } from './product.ts'

const ADDRESSES = 200
const KINDS = ['unknown', 'active', 'disabled', 'invited'] as const
type Kind = (typeof KINDS)[number]
/** What each kind types. To a disabled account even the right password must sound wrong. */
const TYPED: Record<Kind, string> = { unknown: 'guess', active: 'guess', disabled: PASSWORD, invited: 'guess' }
const RESAMPLES = 4000
/** Of the differences, because three are looked at in one run. */
const CONFIDENCE = 0.99

const addressOf = (kind: Kind, index: number) => `${kind}.${index}@hansa-kontor.example`

/**
 * Whether the time of a refusal tells strangers who has an account. Each address is asked once, the kinds in turn and in
 * a new order each round, so that whatever the machine does meets all alike.
 */
export async function timing(variant: Variant): Promise<Figure[]> {
  const place = await newPlace(variant)
  await filling(place, makeAccounts)
  const product = await startProduct(place, { DOORWARD_TRUSTED_PROXIES: '127.0.0.1' })
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  for (let index = 0; index < 50; index++) await refusalMs(agent, product.port, `warm.${index}@x.example`, 'guess')
  const times: Record<Kind, number[]> = { unknown: [], active: [], disabled: [], invited: [] }
  for (let index = 0; index < ADDRESSES; index++)
    for (const kind of shuffled(KINDS))
      times[kind].push(await refusalMs(agent, product.port, addressOf(kind, index), TYPED[kind]))
  agent.destroy()
  await stopProduct(product)
  return (['active', 'disabled', 'invited'] as const).map((kind) => {
    const [low, high] = intervalOfMedian(times[kind].map((ms, round) => ms - times.unknown[round]!))
    const half = ((high - low) / 2).toFixed(2)
    return {
      what: `refusal at sign-in on ${nameOf(variant)}: ${kind} account (limit: unknown address), median of ${ADDRESSES}`,
      product: `${median(times[kind]).toFixed(2)} ms`,
      limit: `${median(times.unknown).toFixed(2)} ms`,
      ratio: `${((low + high) / 2).toFixed(2)} ± ${half} ms`,
      budget: `${CONFIDENCE * 100} % interval of the difference (as ratio) holds 0`,
      kept: low <= 0 && high >= 0,
    }
  })
}

async function makeAccounts(edge: Edge) {
  const passwordHash = await edge.hasher.hash(PASSWORD)
  await inTransaction(edge, async (edge) => {
    for (const kind of ['active', 'disabled', 'invited'] as const)
      for (let index = 0; index < ADDRESSES; index++) {
        const made = { email: addressOf(kind, index), name: 'Mara Lindt' }
        const account = await createAccount(edge, kind === 'invited' ? made : { ...made, passwordHash }, 'bench')
        if (kind === 'disabled') await changeAccount(edge, account!.id, {}, { status: 'disabled' })
      }
  })
}

let asked = 0
/** From the request to the end of the answer, each from a network of its own. */
function refusalMs(agent: Agent, port: number, email: string, password: string): Promise<number> {
  const body = new URLSearchParams({ email, password }).toString()
  const headers = {
    'Content-Type': 'application/x-www-form-urlencoded',
    'Content-Length': Buffer.byteLength(body),
    'X-Forwarded-For': `198.51.${100 + (asked >> 8)}.${asked++ & 255}`,
  }
  return new Promise((resolve, reject) => {
    const startMs = performance.now()
    request({ port, host: '127.0.0.1', path: '/auth/login', method: 'POST', agent, headers }, (answer) => {
      answer.resume().once('end', () => {
        if (answer.statusCode !== 401) return reject(new Error(`${email} was answered ${answer.statusCode}`))
        resolve(performance.now() - startMs)
      })
    })
      .once('error', reject)
      .end(body)
  })
}

/** Bootstrap: how far the median would wander, were the sample drawn again and again from itself. */
function intervalOfMedian(values: number[]): [low: number, high: number] {
  const medians = Array.from({ length: RESAMPLES }, () => median(drawnFrom(values))).sort((a, b) => a - b)
  const outside = Math.floor((RESAMPLES * (1 - CONFIDENCE)) / 2)
  return [medians[outside]!, medians[RESAMPLES - 1 - outside]!]
}

const drawnFrom = (values: number[]) => values.map(() => values[Math.floor(Math.random() * values.length)]!)

const shuffled = <T>(values: readonly T[]) =>
  values
    .map((value) => [Math.random(), value] as const)
    .sort(([a], [b]) => a - b)
    .map(([, value]) => value)
