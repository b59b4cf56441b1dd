import { LOOKS_LIKE_LINK } from '../outbox/index.ts'
import type { Ctx } from '../web/context.ts'
import { say } from '../web/language.ts'
import type { Refusal } from '../web/refusal.ts'
import { messages } from './messages.ts'
import { MOST_REASON } from './page.ts'

/** Why something is done to an account, in one line. It goes into mails to the person, so nobody gets a link into them. */
export function refuseReason(c: Ctx, reason: string): Refusal | undefined {
  const t = say(c, messages)
  if (!reason) return { reason: 'reason-missing', status: 422, ...t.noReason }
  const signs = [...reason].length
  if (signs > MOST_REASON)
    return { reason: 'reason-too-long', status: 422, ...t.longReason(String(MOST_REASON), String(signs)) }
  return LOOKS_LIKE_LINK.test(reason) ? { reason: 'reason-with-link', status: 422, ...t.linkInReason } : undefined
}
