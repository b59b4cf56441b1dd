import { Hono } from 'hono'
import { asCompanyAdmin, currentCompany } from '../company-admin/index.ts'
import { couldApprove } from '../requests/index.ts'
import { DAY_MS } from '../edge/clock.ts'
import { currentSession, signedIn } from '../sessions/index.ts'
import { steppedUp } from '../step-up/index.ts'
import type { Ctx, Env } from '../web/context.ts'
import { clockTime } from '../web/dates.ts'
import { oneLine } from '../web/form.ts'
import { say } from '../web/language.ts'
import { problemPage } from '../web/problem.ts'
import { donePage } from './done-page.ts'
import { messages } from './messages.ts'
import { keyPage } from './page.ts'
import { resetPath, ROUTE } from './paths.ts'
import { refuseReason } from './reason.ts'
import { refusedPage } from './refused-page.ts'
import { requestReset, resetMember, sendAgain, type Outcome } from './reset-member.ts'
import { subjectOf, type Subject } from './subject.ts'

export { resetPath } from './paths.ts'
export { refuseReason } from './reason.ts'
export { resetAction, type ResetAction, type ResetDisabled, type Resettable } from './reset-action.ts'
export { messages as memberResetMessages } from './messages.ts'
export { MOST_REASON } from './page.ts'
export { subjectOf } from './subject.ts'

/** The key symbol of a member's row: a page, never a browser's dialog. */
export const memberReset = new Hono<Env>()
  .get(ROUTE, signedIn(), asCompanyAdmin, steppedUp(), async (c) => {
    const subject = await subjectAt(c)
    return subject ? show(c, subject) : problemPage(c, 'not-found')
  })
  .post(ROUTE, signedIn(), asCompanyAdmin, steppedUp(), async (c) => {
    const subject = await subjectAt(c)
    if (!subject) return problemPage(c, 'not-found')
    const { account, action } = subject
    if (action.kind === 'disabled') return show(c, subject)
    if (action.kind === 'send-again') return after(c, subject, await sendAgain(c, account.id))
    const typed = oneLine(c.get('form').text('reason'))
    const stolen = c.get('form').text('stolen') === 'yes'
    const refusal = refuseReason(c, typed)
    if (refusal) return keyPage(c, subject, { reason: typed, stolen: stolen ? 'yes' : '', refusal })
    if (action.kind === 'reset') return after(c, subject, await resetMember(c, account.id, { reason: typed, stolen }))
    if ((await couldApproveLater(c, account.id)).length === 0) return refusedPage(c, subject, 'no-second')
    return after(c, subject, await requestReset(c, account.id, { reason: typed, stolen }))
  })

/** The member of the company in use that the address names. */
const subjectAt = (c: Ctx): Promise<Subject | undefined> =>
  subjectOf(c.get('edge'), {
    companyId: currentCompany(c).id,
    accountId: c.req.param('id') ?? '',
    actorId: currentSession(c).accountId,
  })

async function show(c: Ctx, subject: Subject) {
  const { action, account } = subject
  if (action.kind === 'disabled') return refusedPage(c, subject, action.reason)
  if (action.kind === 'send-again') return donePage(c, subject)
  if (action.kind === 'request' && (await couldApproveLater(c, account.id)).length === 0)
    return refusedPage(c, subject, 'no-second')
  return keyPage(c, subject)
}

/** Whoever is an admin for 7 days before a request ends can still be its second person. */
const couldApproveLater = (c: Ctx, accountId: string) => {
  const edge = c.get('edge')
  const asked = { accountId, openedBy: currentSession(c).accountId, openedAs: 'admin' as const }
  return couldApprove(edge, { ...asked, companyId: currentCompany(c).id }, edge.clock.nowMs() + 7 * DAY_MS)
}

function after(c: Ctx, subject: Subject, outcome: Outcome) {
  if (outcome.ok) return c.redirect(outcome.next, 303)
  // The page says what it is now; a role that is gone meets its guard.
  if (outcome.reason === 'changed') return c.redirect(resetPath(subject.account.id), 303)
  const { zone } = currentCompany(c)
  const retryAfterMs = outcome.nextAtMs - c.get('edge').clock.nowMs()
  const words = say(c, messages).tooOften(clockTime(outcome.nextAtMs, zone, c.get('language')))
  return donePage(c, subject, { reason: 'sent-too-often', status: 429, ...words, retryAfterMs })
}
