import { lockAccount, type Account } from '../accounts/index.ts'
import { currentCompany } from '../company-admin/index.ts'
import { MINUTE_MS } from '../edge/clock.ts'
import { inTransaction, inTransactionOr, type Edge } from '../edge/edge.ts'
import { requestMail } from '../outbox/index.ts'
import { openRequest, requestPath } from '../requests/index.ts'
import { currentSession, hasFreshCode, sessionById, type Session } from '../sessions/index.ts'
import { resetLocked } from '../two-factor/index.ts'
import type { Ctx } from '../web/context.ts'
import { resetPath } from './paths.ts'
import { subjectOf, type Subject } from './subject.ts'
import { byWords, tellAdmins } from './tell-admins.ts'

interface Asked {
  reason: string
  stolen: boolean
}
/** `next` is the page to go on to; `changed`: between the page and its button the role, the session or the member became something else. */
export type Outcome =
  { ok: true; next: string } | { ok: false; reason: 'changed' } | { ok: false; reason: 'wait'; nextAtMs: number }

/** Whoever presses the button twice, or at the same moment as another admin, gets no second mail that kills the first link. */
const ON_ITS_WAY_MS = MINUTE_MS

/** Everything of the row "reset" of DESIGN §3, in one transaction, judged by what everybody is at this moment. */
export function resetMember(c: Ctx, accountId: string, { reason, stolen }: Asked): Promise<Outcome> {
  return inTransactionOr<Outcome>(c.get('edge'), async (edge, undo) => {
    const at = await lockBoth(c, edge, accountId)
    if (at?.subject.action.kind !== 'reset') return { ok: false, reason: 'changed' }
    const { subject, session } = at
    const result = await resetLocked(edge, subject.account, { ...whoDoes(c, session), reason, stolen })
    if (!result.ok) return undo({ ok: false, reason: 'changed' })
    await tellAdmins(edge, { company: currentCompany(c), account: subject.account, actor: session, reason })
    return { ok: true, next: `${resetPath(accountId)}?said=reset` }
  })
}

/** The same for whoever it takes two people for: told at once, decided by another admin, and then waited for. */
export function requestReset(c: Ctx, accountId: string, { reason, stolen }: Asked): Promise<Outcome> {
  return inTransaction(c.get('edge'), async (edge): Promise<Outcome> => {
    const at = await lockBoth(c, edge, accountId)
    if (at?.subject.action.kind !== 'request') return { ok: false, reason: 'changed' }
    const { account } = at.subject
    const network = c.get('peer').address
    const company = currentCompany(c)
    const asked = {
      account,
      openedBy: at.session.accountId,
      openedAs: 'admin',
      company,
      reason,
      stolen,
      network,
    } as const
    const opened = await openRequest(edge, asked)
    return opened.ok ? { ok: true, next: requestPath(opened.request.id) } : { ok: false, reason: 'changed' }
  })
}

/** Of somebody who has to set up after a reset: another link, the same words. At most as often as mails may be asked for. */
export function sendAgain(c: Ctx, accountId: string): Promise<Outcome> {
  return inTransaction(c.get('edge'), async (edge): Promise<Outcome> => {
    const at = await lockBoth(c, edge, accountId)
    if (at?.subject.action.kind !== 'send-again') return { ok: false, reason: 'changed' }
    const { account } = at.subject
    if (isOnItsWay(edge, account)) return { ok: true, next: `${resetPath(accountId)}?said=reset` }
    const requested = await requestMail(edge, 'reset', account.id)
    if (!requested.ok) return { ok: false, reason: 'wait', nextAtMs: requested.nextAtMs }
    const result = await resetLocked(edge, account, whoDoes(c, at.session))
    return result.ok ? { ok: true, next: `${resetPath(accountId)}?said=again` } : { ok: false, reason: 'changed' }
  })
}

const isOnItsWay = ({ clock }: Edge, { twoFactorSinceMs }: Account) =>
  Math.abs(clock.nowMs() - twoFactorSinceMs) < ON_ITS_WAY_MS

/**
 * Both people as they are from here to the end of the transaction, the smaller id first, so that two admins who reset
 * each other do not wait for each other. Undefined when whoever acts may no longer: role, session or code are gone.
 */
async function lockBoth(
  c: Ctx,
  edge: Edge,
  accountId: string,
): Promise<{ subject: Subject; session: Session } | undefined> {
  const { id: sessionId, accountId: actorId } = currentSession(c)
  for (const id of [actorId, accountId].sort()) await lockAccount(edge, id)
  const companyId = currentCompany(c).id
  const session = await sessionById(edge, sessionId)
  if (session?.state !== 'open' || !hasFreshCode(edge, session)) return undefined
  if (session.companyId !== companyId || session.role !== 'admin') return undefined
  const subject = await subjectOf(edge, { companyId, accountId, actorId })
  return subject && { subject, session }
}

/** Whose reset it is, for the audit log, the person's mail and the set-up page. */
const whoDoes = (c: Ctx, session: Session) => ({
  actor: session.accountId,
  by: byWords(session, currentCompany(c)),
  sessionId: session.id,
  network: c.get('peer').address,
})
