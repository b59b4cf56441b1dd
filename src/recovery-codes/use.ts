import { spendAttempt, type NotSpent, type Spent } from '../attempts/index.ts'
import { forgetBrowser, knownBrowser } from '../browsers/index.ts'
import type { Edge } from '../edge/edge.ts'
import type { Ctx } from '../web/context.ts'
import { hashOf, recoveryCodesOf } from './sets.ts'
import * as store from './store.ts'

export type RecoverySpending = Spent | Exclude<NotSpent, { refusal: 'browser-forgotten' }>

/**
 * Counts a recovery code before anybody looks at it, by a budget of its own: the sum of all codes does not stop it, and
 * whoever knows the password and guesses elsewhere makes nobody wait.
 */
export async function spendRecoveryTry(c: Ctx, accountId: string): Promise<RecoverySpending> {
  const edge = c.get('edge')
  const browser = await knownBrowser(c, accountId)
  const guess = { what: 'recovery-code', accountId } as const
  const spent = await spendAttempt(edge, { ...guess, knownBrowser: browser }, c.get('peer'))
  if (spent.ok || spent.refusal !== 'browser-forgotten') return spent
  await forgetBrowser(edge, browser!, accountId)
  return (await spendAttempt(edge, guess, c.get('peer'))) as RecoverySpending
}

export interface UsedCode {
  /** Since when this factor has been there: when its set was made. */
  madeAtMs: number
  left: number
}

/**
 * Uses a code up, in the transaction of what it opens, which has locked the account. Undefined when it is wrong or was
 * used before: whoever asks learns nothing about which.
 */
export async function useRecoveryCode(edge: Edge, accountId: string, code: string): Promise<UsedCode | undefined> {
  if (!(await store.use(edge.db, accountId, hashOf(edge, accountId, code), edge.clock.nowMs()))) return undefined
  const set = await recoveryCodesOf(edge, accountId)
  return set && { madeAtMs: set.madeAtMs, left: set.left }
}
