import { memberResetMessages } from '../member-reset/index.ts'
import { LOOKS_LIKE_LINK } from '../outbox/index.ts'
import type { Ctx } from '../web/context.ts'
import { say } from '../web/language.ts'
import type { Refusal } from '../web/refusal.ts'

const MOST_REASON = 500

/** As for a reset: it goes into mails to the person, so nobody gets a link into them. */
export function refuseReason(c: Ctx, reason: string): Refusal | undefined {
  const t = say(c, memberResetMessages)
  const signs = [...reason].length
  if (!reason) return { reason: 'reason-missing', status: 422, ...t.noReason }
  if (signs > MOST_REASON)
    return { reason: 'reason-too-long', status: 422, ...t.longReason(String(MOST_REASON), String(signs)) }
  return LOOKS_LIKE_LINK.test(reason) ? { reason: 'reason-with-link', status: 422, ...t.linkInReason } : undefined
}
