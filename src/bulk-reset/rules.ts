import { DAY_MS } from '../edge/clock.ts'
import type { ResetAction, ResetDisabled } from '../member-reset/index.ts'
import { whyNoSecond, type Need, type NoSecond } from '../requests/index.ts'
import type { Standing } from '../companies/index.ts'

/** Nobody decides: then it ends. */
export const OPEN_MS = 7 * DAY_MS

/** More at once would hold the store for too long, and is more than two people can look through. */
export const MOST_AT_ONCE = 1000

/** Why a member is not among those who are reset together. */
export type LeftOut = ResetDisabled | Need | 'reset-already' | 'no-member' | 'not-reached'

/** Of the key symbol's answer: it decides for each member, together as alone. Undefined: is reset. */
export function whyLeftOut(action: ResetAction | undefined): LeftOut | undefined {
  if (!action) return 'no-member'
  if (action.kind === 'reset') return undefined
  if (action.kind === 'send-again') return 'reset-already'
  return action.kind === 'request' ? action.why : action.reason
}

type NoSecondHere = Exclude<NoSecond, 'own-account'>

/** The rules of requests; it is about nobody who could decide, because admins are never reset together. */
export const whyNoSecondHere = (openedBy: string, adminId: string, admins: Standing[], nowMs: number) =>
  whyNoSecond(aboutNobody(openedBy), adminId, admins, nowMs) as NoSecondHere | undefined

export const aboutNobody = (openedBy: string) => ({ accountId: '', openedBy, openedAs: 'admin' as const })

/** The number that was typed, with or without the sign that parts thousands; undefined for anything else. */
export function readCount(typed: string): number | undefined {
  const digits = typed.replace(/[\s.,'’]/g, '')
  return /^\d{1,7}$/.test(digits) ? Number(digits) : undefined
}
