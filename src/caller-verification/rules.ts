import type { Account } from '../accounts/index.ts'
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../edge/clock.ts'
import type { Duty } from '../policy/index.ts'
import type { Ended, VerificationRow } from './store.ts'

/** From the agent's button to the right words. */
export const LIFE_MS = 15 * MINUTE_MS
/** How often the agent may type what was heard. */
export const MOST_TRIES = 5
/** How often a right password shows new words within one verification: each time the owner gets a mail. */
export const MOST_SHOWN = 5
/** How long a ticket that was tied counts as verified; what takes longer asks the caller again. */
export const VERIFIED_MS = DAY_MS
export const KEEP_MS = 90 * DAY_MS
/** How long the browser of the caller still reads what became of the words. */
export const COOKIE_SECONDS = HOUR_MS / 1000

/** How a verification stands at an instant. */
export const stateOf = (
  { endedAtMs, endedBecause, expiresAtMs }: Pick<VerificationRow, 'endedAtMs' | 'endedBecause' | 'expiresAtMs'>,
  nowMs: number,
): 'living' | Ended => {
  if (endedAtMs !== null) return endedBecause ?? 'expired'
  return expiresAtMs > nowMs ? 'living' : 'expired'
}

/**
 * What a caller with this account needs support for: to have a second factor removed, or to set one up although the
 * mailbox cannot be read. With neither there is nothing that a call could do.
 */
export function neededFor(account: Pick<Account, 'twoFactor'>, duty: Duty['kind']): 'removal' | 'set-up' | undefined {
  if (account.twoFactor === 'on') return 'removal'
  return account.twoFactor === 'pending' || duty === 'required' ? 'set-up' : undefined
}
