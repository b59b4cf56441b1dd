import { accountById } from '../accounts/index.ts'
import type { Edge } from '../edge/edge.ts'
import { zoneOf, currentSession } from '../sessions/index.ts'
import type { Ctx } from '../web/context.ts'
import { exactly } from '../web/dates.ts'
import { html } from '../web/html.ts'
import { icon, type IconName } from '../web/icons.ts'
import { say } from '../web/language.ts'
import { kindOf } from './kinds.ts'
import { messages } from './messages.ts'
import type { ResetRequest } from './store.ts'

export interface Named {
  name: string
  email: string
}

/** The people of a request as a page shows them; one who was deleted since has no name any more. */
export async function peopleOf(
  edge: Edge,
  { accountId, openedBy, decidedBy }: ResetRequest,
): Promise<{ target: Named | undefined; opener: Named | undefined; decider: Named | undefined }> {
  const of = async (id: string | null) => (id === null ? undefined : accountById(edge, id))
  const [target, opener, decider] = await Promise.all([accountId, openedBy, decidedBy].map(of))
  return { target, opener, decider }
}

/** An instant in the time of the company in use. */
export const instant = (c: Ctx, ms: number) => exactly(ms, zoneOf(currentSession(c)), c.get('language'))

/** Nothing is left to wait for but the next minute: no wait was needed, or it is over. */
export const isDue = (c: Ctx, dueAtMs: number) => dueAtMs <= c.get('edge').clock.nowMs()

/** Where a request stands, in words. */
export function stateWords(c: Ctx, request: ResetRequest): string {
  const { endedBecause, dueAtMs, expiresAtMs } = request
  const t = say(c, messages).states
  if (endedBecause === 'took-effect') return say(c, kindOf(request).page).tookEffect
  if (endedBecause) return t[endedBecause]
  if (dueAtMs === null) return t.open(instant(c, expiresAtMs))
  return isDue(c, dueAtMs) ? t.due : t.approved(instant(c, dueAtMs))
}

/** The same with a symbol. */
export function stateOf(c: Ctx, request: ResetRequest) {
  const { endedBecause, dueAtMs } = request
  const [tone, symbol]: [string, IconName] = endedBecause
    ? endedBecause === 'took-effect'
      ? ['on', 'check']
      : ['off', 'off']
    : dueAtMs === null
      ? ['wait', 'clock']
      : ['stop', 'warning']
  return html`<span class="state ${tone}">${icon(symbol)}${stateWords(c, request)}</span>`
}

/** Who asked, and when. */
export function askedWords(c: Ctx, { openedAs, openedAtMs }: ResetRequest, opener: Named | undefined): string {
  const t = say(c, messages)
  if (openedAs === 'owner') return t.askedThemselves(instant(c, openedAtMs))
  return t.asked(opener?.name ?? (openedAs === 'support' ? t.support : t.gone), instant(c, openedAtMs))
}
