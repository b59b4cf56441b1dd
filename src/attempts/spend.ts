import { inTransactionOr, type Edge } from '../edge/edge.ts'
import { isPrivate, networkOf, type Peer } from '../edge/network.ts'
import { noteFact, recallFact } from '../edge/facts.ts'
import { HOUR_MS } from '../edge/clock.ts'
import {
  dayOf,
  endOfHourMs,
  FORGET_WAIT_MS,
  hourOf,
  MOST_FAILED_COMPARISONS,
  MOST_FAILED_IN_KNOWN_BROWSER,
  MOST_FAILED_IN_NETWORK,
  oldestDay,
  waitAfterMs,
} from './budgets.ts'
import * as store from './store.ts'

/** A try that has been counted as a failure already; `takeBack` is for the one that turns out right. */
export interface Spent {
  ok: true
  /** Failures in a row of this budget, this try included. */
  inRow: number
  /** What `takeBack` has to undo. */
  budget: string
  sum?: { budget: string; period: number; failed: number }
  network?: { budget: string; period: number }
}
export type NotSpent =
  | { ok: false; refusal: 'wait'; retryAfterMs: number }
  | { ok: false; refusal: 'network-waits'; retryAfterMs: number }
  | { ok: false; refusal: 'sum-reached' }
  | { ok: false; refusal: 'browser-forgotten' }
export type Spending = Spent | NotSpent

/** Which counter a guess spends. A known browser has its own, so that strangers cannot make its owner wait. */
export type Guess =
  | { what: 'password'; addressHash: string; knownBrowser?: string | undefined }
  /** The password asked again of somebody who is inside. */
  | { what: 'own-password'; sessionId: string }
  | {
      what: 'code'
      accountId: string
      /** Authenticators that the code will be compared with: each is one comparison. */
      comparisons: number
      knownBrowser?: string | undefined
      /** An unlock has no waits; its session ends after ten instead. */
      waits?: boolean
    }
  /** 125 random bits: nobody guesses one, so the sum of codes does not count it. */
  | { what: 'recovery-code'; accountId: string; knownBrowser?: string | undefined }

/**
 * Counts a guess before anybody looks at it, so that parallel tries cannot exceed a budget. One transaction whose
 * first statement takes the row; a refusal counts nothing.
 */
export async function spendAttempt(edge: Edge, guess: Guess, peer: Peer): Promise<Spending> {
  return inTransactionOr<Spending>(edge, async (edge, undo) => {
    const nowMs = edge.clock.nowMs()
    const budget = budgetOf(edge, guess, peer)
    const inRow = await store.countInRow(edge.db, budget, ignoresWaits(guess) ? Number.MAX_SAFE_INTEGER : nowMs)
    if (inRow === undefined)
      return {
        ok: false,
        refusal: 'wait',
        retryAfterMs: ((await store.waitOf(edge.db, budget))?.waitUntilMs ?? nowMs) - nowMs,
      }
    if (knownBrowserOf(guess) && inRow > MOST_FAILED_IN_KNOWN_BROWSER)
      return { ok: false, refusal: 'browser-forgotten' }
    await store.setWait(edge.db, budget, nowMs + (ignoresWaits(guess) ? 0 : waitAfterMs(inRow)))
    const sum = sumOf(guess, nowMs)
    if (
      sum &&
      !(await store.addToSum(edge.db, sum.budget, {
        ...sum,
        oldest: oldestDay(nowMs),
        // Also what a clock that was ahead counted: this sum must never be too small.
        newest: Number.MAX_SAFE_INTEGER,
        most: MOST_FAILED_COMPARISONS,
      }))
    )
      undo({ ok: false, refusal: 'sum-reached' })
    const network = fromStranger(guess) ? await networkBudget(edge, peer) : undefined
    if (
      network &&
      !(await store.addToSum(edge.db, network.budget, {
        ...network,
        oldest: network.period,
        newest: network.period,
        failed: 1,
        most: MOST_FAILED_IN_NETWORK,
      }))
    )
      undo({ ok: false, refusal: 'network-waits', retryAfterMs: endOfHourMs(nowMs) - nowMs })
    return { ok: true, inRow, budget, sum, network }
  })
}

/** The try was right: its own count goes back and the wait ends. The sum of earlier failures stays. */
export async function takeBack({ db }: Edge, spent: Spent): Promise<void> {
  await store.clearWait(db, spent.budget)
  if (spent.sum) await store.takeBackFromSum(db, spent.sum.budget, spent.sum.period, spent.sum.failed)
  if (spent.network) await store.takeBackFromSum(db, spent.network.budget, spent.network.period, 1)
}

/**
 * A password changed with a code, and a reset, start a new sum. The wait goes before the sum, as in `spendAttempt`: in
 * the other order a stranger who guesses at that moment and the owner would wait for each other on PostgreSQL.
 */
export async function startNewSum({ db }: Edge, accountId: string): Promise<void> {
  await store.clearWait(db, codeBudget(accountId))
  await store.clearSum(db, codeBudget(accountId))
}

/** Whoever has just proven the mailbox does not wait for what strangers, or the own fingers, did to the address. */
export const forgiveAddress = ({ db }: Edge, addressHash: string) => store.clearWait(db, `password:${addressHash}`)

export async function forgetOldAttempts({ db, clock }: Edge): Promise<void> {
  await store.forgetOldWaits(db, clock.nowMs() - FORGET_WAIT_MS)
  await store.forgetOldSums(db, 'code', oldestDay(clock.nowMs()))
  await store.forgetOldSums(db, 'network', hourOf(clock.nowMs()) - 1)
}

const codeBudget = (accountId: string) => `code:${accountId}`
const knownBrowserOf = (guess: Guess) => (guess.what === 'own-password' ? undefined : guess.knownBrowser)
/** Who is inside, or was here before, does not wait for what the neighbours do. */
const fromStranger = (guess: Guess) => guess.what !== 'own-password' && !guess.knownBrowser && !ignoresWaits(guess)
const ignoresWaits = (guess: Guess) => guess.what === 'code' && guess.waits === false

function budgetOf(edge: Edge, guess: Guess, peer: Peer): string {
  if (guess.what === 'own-password') return `own-password:${guess.sessionId}`
  // An unlock counts in the sum like any other try, but must neither wait nor change anybody's wait.
  if (ignoresWaits(guess)) return `unlock:${guess.knownBrowser ?? (guess.what === 'code' ? guess.accountId : '')}`
  if (guess.knownBrowser) return `${guess.what}-in-browser:${guess.knownBrowser}`
  if (guess.what === 'password') return `password:${guess.addressHash}`
  // Of one network: somebody else who knows the password must not keep the owner from the last way in.
  if (guess.what === 'recovery-code') return `recovery-code:${networkKey(edge, peer)}:${guess.accountId}`
  return codeBudget(guess.accountId)
}

function sumOf(guess: Guess, nowMs: number) {
  if (guess.what !== 'code' || guess.knownBrowser) return undefined
  return { budget: codeBudget(guess.accountId), period: dayOf(nowMs), failed: guess.comparisons }
}

const networkKey = ({ keys }: Edge, { address }: Peer) => keys.mac('network', networkOf(address))

/**
 * Off while a proxy that we do not trust forwards for everybody: one stranger would make all of them wait. Proxies have
 * private addresses; a public one that sends the header is somebody who would like to be taken for a proxy.
 */
async function networkBudget(edge: Edge, peer: Peer) {
  if (!peer.forwardsUntrusted || !isPrivate(peer.address))
    return {
      budget: `network:${networkKey(edge, peer)}`,
      period: hourOf(edge.clock.nowMs()),
    }
  const noted = await recallFact(edge, 'untrusted-forwarding')
  if (!noted || edge.clock.nowMs() - noted.atMs > HOUR_MS) await noteFact(edge, 'untrusted-forwarding', peer.address)
  return undefined
}
