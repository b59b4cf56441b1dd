import { DAY_MS } from '../edge/clock.ts'
import type { Confirmation } from './store.ts'

/** What the agent ticks off, each of them, before a reset is asked for. */
export const CHECKS = ['words', 'story', 'other-ways', 'hurry', 'told'] as const
export type Check = (typeof CHECKS)[number]

/** For so long after an answer, or after the time for one, support may go on with it. */
export const GOOD_FOR_MS = 7 * DAY_MS

/** For so long a no about a person is remembered, from whatever ticket it was asked. */
export const REFUSED_MS = 90 * DAY_MS

/** An admin who could help the person, since when. */
export interface Helper {
  id: string
  roleSinceMs: number
}

/**
 * Where the admins of the company stand. `none`: nobody there can help. `ask`: they have to be asked, or asked anew.
 * `waiting`: for an answer, or until the time for it is over. `refused`: one of them has said no, which ends it.
 */
export type Standing = 'none' | 'ask' | 'waiting' | 'refused' | 'confirmed' | 'lapsed'

/**
 * DESIGN §4: while an admin of the managing company counts, support goes on only with an admin's yes, or when every admin
 * who counts was told and has let the time pass. `helpers`: who counts now. `holds`: who said yes still is an admin since then.
 * `refusedLately`: one of them has said no about this person before, from another ticket. Then silence is no yes.
 */
export function standingOf(
  asked: Omit<Confirmation, 'reason' | 'askedBy'> | undefined,
  now: { companyId: string | null; helpers: Helper[]; holds: boolean; refusedLately?: boolean; nowMs: number },
): Standing {
  const here = asked && asked.companyId === now.companyId ? asked : undefined
  if (here?.answer === 'refused') return 'refused'
  if (now.helpers.length === 0) return 'none'
  if (!here) return 'ask'
  // Once it serves a request, that one's own time counts.
  const sinceMs = here.answeredAtMs ?? here.lapsesAtMs
  if (here.requestId === null && now.nowMs >= sinceMs + GOOD_FOR_MS) return 'ask'
  if (here.answer === 'confirmed') return now.holds ? 'confirmed' : 'ask'
  if (now.helpers.some(({ roleSinceMs }) => roleSinceMs > here.askedAtMs)) return 'ask'
  if (now.nowMs < here.lapsesAtMs) return 'waiting'
  return now.refusedLately ? 'refused' : 'lapsed'
}
