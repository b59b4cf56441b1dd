import { availableParallelism } from 'node:os'
import type { HashJob } from './bare-hashes.ts'
import { median, medianRatio, ofMedian, type Figure } from './figures.ts'
import { cpuMs, startHelper, stop } from './processes.ts'
import { nameOf, newPlace, type Variant, type Place } from './place.ts'
import { filling, makeSigners, PASSWORD, startProduct, stopProduct } from './product.ts'
import type { Signer, SignInJob, SignInResult } from './sign-in-load.ts'

/** As many hashes at a time as src/edge/hasher.ts lets run. */
export const HASHES_IN_FLIGHT = Math.max(1, availableParallelism() - 1)
const ROUNDS = 6
const SECONDS = 2.5
/** Enough to keep the queue of hashes full. */
export const AT_A_TIME = HASHES_IN_FLIGHT + 5
/** Nothing signs in more: a hash takes at least 5 ms on anything we know. */
export const MOST_A_SECOND = 200 * HASHES_IN_FLIGHT
const MOST_A_ROUND = MOST_A_SECOND * SECONDS + AT_A_TIME

export const startSignInLoad = () => startHelper<SignInJob, SignInResult>('sign-in-load.ts')
export const startBareHashes = () => startHelper<HashJob, number>('bare-hashes.ts')

export interface Signers {
  signers: Signer[]
  /** Their password, hashed by the product. */
  stored: string
}

/** People who can sign in, once each, and the bare hash to compare with. */
export const fillWithSigners = (place: Place, count: number): Promise<Signers> =>
  filling(place, async (edge) => ({
    signers: await makeSigners(edge, count),
    stored: await edge.hasher.hash(PASSWORD),
  }))

/** Address and password, then the code, against the password hash that it cannot do without. */
export async function signIn(variant: Variant): Promise<Figure[]> {
  const place = await newPlace(variant)
  const { signers, stored } = await fillWithSigners(place, MOST_A_ROUND * (ROUNDS + 1))
  const product = await startProduct(place)
  const [load, bare] = [startSignInLoad(), startBareHashes()]
  const rates = { ours: [] as number[], bare: [] as number[] }
  const cpu = { ours: [] as number[], bare: [] as number[], load: [] as number[] }
  for (let round = 0; round <= ROUNDS; round++) {
    const before = { ours: cpuMs(product.child), load: cpuMs(load.child) }
    const job = { port: product.port, password: PASSWORD, atATime: AT_A_TIME, seconds: SECONDS }
    const { perSecond, done } = await load.ask({ ...job, signers: signers.splice(0, MOST_A_ROUND) })
    const after = { ours: cpuMs(product.child), load: cpuMs(load.child) }
    const beforeBare = cpuMs(bare.child)
    const hashes = await bare.ask({ stored, password: PASSWORD, inFlight: HASHES_IN_FLIGHT, seconds: SECONDS })
    if (round === 0) continue // warms up
    rates.ours.push(perSecond)
    rates.bare.push(hashes)
    cpu.ours.push((after.ours - before.ours) / done)
    cpu.load.push((after.load - before.load) / done)
    cpu.bare.push((cpuMs(bare.child) - beforeBare) / (hashes * SECONDS))
  }
  await Promise.all([stopProduct(product), stop(load.child), stop(bare.child)])
  const ratio = medianRatio(rates.ours, rates.bare)
  return [
    {
      what: `full sign-in on ${nameOf(variant)}, ${HASHES_IN_FLIGHT} hash(es) in flight, a second`,
      product: ofMedian(rates.ours, 1),
      limit: ofMedian(rates.bare, 1),
      ratio: ratio.toFixed(2),
      budget: 'ratio at least 0.9',
      kept: ratio >= 0.9,
    },
    {
      what: `processor time of one sign-in (limit: of one hash); the load generator adds ${ofMedian(cpu.load, 1)} ms`,
      product: ofMedian(cpu.ours, 1, ' ms'),
      limit: ofMedian(cpu.bare, 1, ' ms'),
      ratio: (median(cpu.bare) / median(cpu.ours)).toFixed(2),
      budget: '',
    },
  ]
}
