import { accountByAddress } from '../src/accounts/index.ts'
import { median, ofMedian, type Figure } from './figures.ts'
import { stop } from './processes.ts'
import { nameOf, newPlace, type Variant } from './place.ts'
import { filling, makeSessions, PASSWORD, startProduct, stopProduct } from './product.ts'
import {
  AT_A_TIME,
  fillWithSigners,
  HASHES_IN_FLIGHT,
  MOST_A_SECOND,
  startBareHashes,
  startSignInLoad,
} from './sign-in.ts'
import { headersOfYes, startBare, startVerifyLoad } from './verify.ts'

const ROUNDS = 4
const SECONDS = 3
const MOST_A_ROUND = MOST_A_SECOND * (SECONDS + 1) + AT_A_TIME
/** About 400 checks a second: a busy platform, far from what the check alone can do. */
const STEADY = { connections: 8, pauseMs: 20 }

/**
 * How long a session check waits while as many people sign in as the machine can take. The limit is node:http beside
 * bare hashes: what the scheduler of the machine costs anyway.
 */
export async function saturated(variant: Variant): Promise<Figure[]> {
  const place = await newPlace(variant)
  const { signers, stored } = await fillWithSigners(place, MOST_A_ROUND * ROUNDS)
  const sessions = await filling(place, async (edge) => {
    const accounts = await Promise.all(signers.slice(0, 100).map(({ email }) => accountByAddress(edge, email)))
    const ids = accounts.map((account) => account!.id)
    return makeSessions(edge, ids, 1000)
  })
  const product = await startProduct(place)
  const bare = await startBare(await headersOfYes(product, sessions[0]!))
  const [checks, signIns, hashes] = [startVerifyLoad(), startSignInLoad(), startBareHashes()]
  const p99 = { ours: [] as number[], bare: [] as number[] }
  const signedIn: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const job = { port: product.port, password: PASSWORD, atATime: AT_A_TIME, seconds: SECONDS + 1 }
    const busy = signIns.ask({ ...job, signers: signers.splice(0, MOST_A_ROUND) })
    p99.ours.push((await checks.ask({ ...STEADY, port: product.port, seconds: SECONDS, sessions })).p99Ms)
    signedIn.push((await busy).perSecond)
    const hashing = hashes.ask({ stored, password: PASSWORD, inFlight: HASHES_IN_FLIGHT, seconds: SECONDS + 1 })
    p99.bare.push((await checks.ask({ ...STEADY, port: bare.port, seconds: SECONDS, sessions })).p99Ms)
    await hashing
  }
  await Promise.all([stopProduct(product), ...[bare, checks, signIns, hashes].map(({ child }) => stop(child))])
  const worst = median(p99.ours)
  return [
    {
      what: `session check on ${nameOf(variant)} beside ${ofMedian(signedIn)} sign-ins a second, 99th percentile`,
      product: `${worst.toFixed(1)} ms`,
      limit: ofMedian(p99.bare, 1, ' ms'),
      ratio: (median(p99.bare) / worst).toFixed(2),
      budget: 'under 25 ms',
      kept: worst < 25,
    },
  ]
}
