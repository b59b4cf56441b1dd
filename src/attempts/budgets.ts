import { DAY_MS, HOUR_MS, SECOND_MS } from '../edge/clock.ts'

/** Tries without a wait. */
export const FREE_TRIES = 5
const FIRST_WAIT_MS = 30 * SECOND_MS
export const LONGEST_WAIT_MS = HOUR_MS
/** After this long without a try a counter in a row starts anew. The sum of codes has its own, longer memory. */
export const FORGET_WAIT_MS = 30 * DAY_MS

/** Failed comparisons of codes from browsers unknown to the account, in any 365 days. */
export const MOST_FAILED_COMPARISONS = 300
export const SUM_DAYS = 365
/** Wrong tries in a row that make a known browser unknown. */
export const MOST_FAILED_IN_KNOWN_BROWSER = 50
/** Wrong tries that end a locked session. */
export const MOST_FAILED_UNLOCKS = 10
/** Failures of one network in an hour; never the only limit for an account. */
export const MOST_FAILED_IN_NETWORK = 300
/** Steps that a code is compared with (three) among all codes there are. */
export const ODDS_OF_ONE_COMPARISON = 3 / 10 ** 6

/** How long the next try waits after this many failures in a row: none for the first five, then 30 s doubling up to 1 h. */
export function waitAfterMs(failedInRow: number): number {
  if (failedInRow < FREE_TRIES) return 0
  return Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** (failedInRow - FREE_TRIES))
}

/** From this many failures in a row on, the wait grows no longer. */
export const LONGEST_WAIT_AT = FREE_TRIES + Math.ceil(Math.log2(LONGEST_WAIT_MS / FIRST_WAIT_MS))

/** Day buckets are whole days, so one more than 365 is counted: the sum is never too small. */
export const dayOf = (nowMs: number) => Math.floor(nowMs / DAY_MS)
export const oldestDay = (nowMs: number) => dayOf(nowMs) - SUM_DAYS
export const hourOf = (nowMs: number) => Math.floor(nowMs / HOUR_MS)
export const endOfHourMs = (nowMs: number) => (hourOf(nowMs) + 1) * HOUR_MS
