import type { Duty } from '../policy/index.ts'
import { MINUTE_MS } from '../edge/clock.ts'

export type SessionState = 'open' | 'locked' | 'spent'

export interface SessionFacts {
  secondFactor: boolean
  lastUsedAtMs: number
  /** Two-factor state of the account. */
  twoFactor: 'off' | 'pending' | 'on'
  /** Only asked for sessions without a second factor. */
  duty: Duty['kind']
  idleMs: number
  nowMs: number
}

/**
 * What a living session opens. Spent goes before locked: a session without the second factor that is now needed can
 * never be unlocked into one that has it.
 */
export function stateOf({ secondFactor, lastUsedAtMs, twoFactor, duty, idleMs, nowMs }: SessionFacts): SessionState {
  if (!secondFactor && (twoFactor !== 'off' || duty === 'required')) return 'spent'
  return isIdle({ lastUsedAtMs, idleMs, nowMs }) ? 'locked' : 'open'
}

/** Unused for longer than the idle time; a last use far in the future was written by a clock that was ahead. */
export const isIdle = ({ lastUsedAtMs, idleMs, nowMs }: Pick<SessionFacts, 'lastUsedAtMs' | 'idleMs' | 'nowMs'>) =>
  Math.abs(nowMs - lastUsedAtMs) > idleMs

/** Use is written down this often: a session locks between 0.9 and 1.0 of the idle time after its last use. */
export const writeEveryMs = (idleMs: number) => Math.min(idleMs / 10, MINUTE_MS)
