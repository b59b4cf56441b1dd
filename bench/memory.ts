import { setTimeout as wait } from 'node:timers/promises'
import { accountByAddress } from '../src/accounts/index.ts'
import type { Figure } from './figures.ts'
import { residentMb, stop } from './processes.ts'
import { nameOf, newPlace, type Variant } from './place.ts'
import { filling, makeSessions, PASSWORD, startWarmProduct, stopProduct } from './product.ts'
import { AT_A_TIME, fillWithSigners, MOST_A_SECOND, startSignInLoad } from './sign-in.ts'
import { startBare, startVerifyLoad } from './verify.ts'

const SECONDS = 8

/** Resident memory: some seconds after the start, and the most under session checks and sign-ins at full speed. */
export async function memory(variant: Variant): Promise<Figure[]> {
  const place = await newPlace(variant)
  const { signers } = await fillWithSigners(place, MOST_A_SECOND * SECONDS + AT_A_TIME)
  const sessions = await filling(place, async (edge) =>
    makeSessions(edge, [(await accountByAddress(edge, signers[0]!.email))!.id], 1000),
  )
  const product = await startWarmProduct(place)
  const bare = await startBare()
  await wait(3000)
  const idle = { ours: residentMb(product.child).now, bare: residentMb(bare.child).now }
  const [checks, signIns] = [startVerifyLoad(), startSignInLoad()]
  const { port } = product
  await Promise.all([
    checks.ask({ port, connections: 16, seconds: SECONDS, sessions }),
    signIns.ask({ port, password: PASSWORD, signers, atATime: AT_A_TIME, seconds: SECONDS }),
  ])
  await checks.ask({ port: bare.port, connections: 16, seconds: 2, sessions })
  const loaded = { ours: residentMb(product.child).most, bare: residentMb(bare.child).most }
  await Promise.all([stopProduct(product), ...[bare, checks, signIns].map(({ child }) => stop(child))])
  return [
    figureOf(`resident memory on ${nameOf(variant)}, idle`, idle, 110),
    figureOf(`resident memory on ${nameOf(variant)}, the most under load`, loaded, 200),
  ]
}

const figureOf = (what: string, { ours, bare }: { ours: number; bare: number }, most: number): Figure => ({
  what,
  product: `${ours.toFixed(0)} MB`,
  limit: `${bare.toFixed(0)} MB`,
  ratio: (bare / ours).toFixed(2),
  budget: `under ${most} MB`,
  kept: ours < most,
})
