import { Hono } from 'hono'
import { asCompanyAdmin, currentCompany } from '../company-admin/index.ts'
import { asStaff, ticketAt } from '../desk-access/index.ts'
import { inBatches } from '../edge/batches.ts'
import { DAY_MS } from '../edge/clock.ts'
import type { Edge } from '../edge/edge.ts'
import { refuseReason } from '../member-reset/index.ts'
import { currentSession, signedIn } from '../sessions/index.ts'
import { steppedUp } from '../step-up/index.ts'
import type { Ticket } from '../tickets/index.ts'
import type { Ctx, Env } from '../web/context.ts'
import { oneLine } from '../web/form.ts'
import { say } from '../web/language.ts'
import { problemPage } from '../web/problem.ts'
import type { Refusal } from '../web/refusal.ts'
import { answerSupport, type AnswerRefusal } from './answer.ts'
import { askForReset } from './ask.ts'
import { askedOf, confirmationPage } from './confirmation-page.ts'
import { messages } from './messages.ts'
import { CONFIRMATIONS, confirmationPath, RESET } from './paths.ts'
import { checkField, resetPage, type Typed } from './reset-page.ts'
import { CHECKS } from './rules.ts'
import * as store from './store.ts'

export { confirmationRows } from './confirmation-page.ts'
export { isConfirmed } from './judge.ts'
export { confirmationPath, resetPath } from './paths.ts'
export { resetSection } from './section.ts'

const ONE = `${CONFIRMATIONS}/:id`

/** Support asks for a reset from a ticket, and the admins of the company answer. */
export const supportReset = new Hono<Env>()
  .get(RESET, signedIn(), asStaff, steppedUp(), async (c) => {
    const ticket = await ticketAt(c)
    return ticket ? resetPage(c, ticket) : problemPage(c, 'not-found')
  })
  .post(RESET, signedIn(), asStaff, steppedUp(), async (c) => {
    const ticket = await ticketAt(c)
    return ticket ? ask(c, ticket) : problemPage(c, 'not-found')
  })
  .get(ONE, signedIn(), asCompanyAdmin, steppedUp(), async (c) => {
    const asked = await askedOf(c.get('edge'), currentCompany(c).id, c.req.param('id'))
    return asked ? confirmationPage(c, asked) : problemPage(c, 'not-found')
  })
  .post(ONE, signedIn(), asCompanyAdmin, steppedUp(), async (c) => {
    const asked = await askedOf(c.get('edge'), currentCompany(c).id, c.req.param('id'))
    return asked ? answer(c, asked) : problemPage(c, 'not-found')
  })

async function ask(c: Ctx, ticket: Ticket) {
  const form = c.get('form')
  const typed = {
    reason: oneLine(form.text('reason')),
    stolen: form.text('stolen') === 'yes',
    checks: CHECKS.filter((check) => form.text(checkField(check)) === 'yes'),
  }
  const refusal = refuseTyped(c, typed)
  if (refusal) return resetPage(c, ticket, { ...typed, refusal })
  const { id: sessionId, accountId } = currentSession(c)
  const agent = { sessionId, accountId, network: c.get('peer').address }
  const asked = await askForReset(c.get('edge'), agent, ticket.id, typed)
  if (asked.ok) return c.redirect(asked.opened ? asked.path : `${asked.path}?said=asked`, 303)
  if (asked.refusal === 'gone') return problemPage(c, 'not-found')
  const status = asked.refusal === 'own-account' || asked.refusal === 'not-verified' ? 403 : 409
  const words = say(c, messages).noReset[asked.refusal]
  return resetPage(c, ticket, { ...typed, refusal: { reason: asked.refusal, status, ...words } })
}

/** Every item of the list, and a reason with the same rules as beside the key symbol: it goes into mails. */
const refuseTyped = (c: Ctx, { reason, checks }: Omit<Typed, 'refusal'>): Refusal | undefined =>
  checks.length < CHECKS.length
    ? { reason: 'checklist', status: 422, ...say(c, messages).refused.checklist }
    : refuseReason(c, reason)

async function answer(c: Ctx, asked: store.Confirmation) {
  const t = say(c, messages)
  const decision = c.get('form').text('decision')
  if (decision !== 'confirm' && decision !== 'refuse')
    return confirmationPage(c, asked, { reason: 'unknown-decision', status: 422, ...t.refused['unknown-decision'] })
  const { id: sessionId } = currentSession(c)
  const network = c.get('peer').address
  const answered = await answerSupport(c.get('edge'), { sessionId, network }, asked.id, decision)
  const said = decision === 'confirm' ? 'confirmed' : 'refused'
  if (answered.ok) return c.redirect(`${confirmationPath(asked.id)}?said=${said}`, 303)
  if (answered.refusal === 'gone') return problemPage(c, 'not-found')
  const { refusal } = answered
  return confirmationPage(c, asked, { reason: refusal, status: STATUS[refusal], ...t.admin.refused[refusal] })
}

const STATUS: Record<Exclude<AnswerRefusal, 'gone'>, Refusal['status']> = {
  over: 409,
  'own-account': 403,
  'opened-it': 403,
  'too-new': 403,
}

/** The owner says that nobody called: what the admins were asked has no object any more. In that transaction. */
export const endConfirmations = ({ db, clock }: Edge, ticketId: string) => store.endOf(db, ticketId, clock.nowMs())

/** For whoever deletes an account. */
export const renameInConfirmations = ({ db }: Edge, from: string, to: string) => store.rename(db, from, to)

/** As requests that have ended. */
const KEEP_MS = 365 * DAY_MS

export const forgetOldConfirmations = ({ db, clock }: Edge) =>
  inBatches((most) => store.forget(db, clock.nowMs() - KEEP_MS, most))
