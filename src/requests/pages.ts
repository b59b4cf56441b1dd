import { Hono } from 'hono'
import { asCompanyAdmin } from '../company-admin/index.ts'
import { asStaff } from '../desk-access/index.ts'
import { currentSession, signedIn } from '../sessions/index.ts'
import { steppedUp } from '../step-up/index.ts'
import type { Ctx, Env } from '../web/context.ts'
import { say } from '../web/language.ts'
import { problemPage } from '../web/problem.ts'
import type { Refusal } from '../web/refusal.ts'
import { decideRequest, seenBy, type Decision, type DecisionRefusal } from './decide.ts'
import { DESK_LIST, deskListPage, LIST, listPage } from './list-page.ts'
import { messages } from './messages.ts'
import { requestPage } from './request-page.ts'
import { pathAt, type Door } from './tell.ts'

const ONE = `${LIST}/:id`
const DESK_ONE = `${DESK_LIST}/:id`

/** The requests of the company in use, those of support on the desk, and the one page on which each is decided. */
export const requests = new Hono<Env>()
  .get(LIST, signedIn(), asCompanyAdmin, listPage)
  .get(ONE, signedIn(), asDecider, steppedUp(), (c) => showRequest(c, 'company'))
  .post(ONE, signedIn(), asDecider, steppedUp(), (c) => answerRequest(c, 'company'))
  .get(DESK_LIST, signedIn(), asStaff, deskListPage)
  .get(DESK_ONE, signedIn(), asStaff, steppedUp(), (c) => showRequest(c, 'desk'))
  .post(DESK_ONE, signedIn(), asStaff, steppedUp(), (c) => answerRequest(c, 'desk'))

/** The page of one request at a door, behind that door's guard. */
async function showRequest(c: Ctx, door: Door) {
  const seen = await seenHere(c, door)
  return seen ? requestPage(c, seen, door) : problemPage(c, 'not-found')
}

async function answerRequest(c: Ctx, door: Door) {
  const seen = await seenHere(c, door)
  if (!seen) return problemPage(c, 'not-found')
  const decision = c.get('form').text('decision')
  if (!isDecision(decision)) return requestPage(c, seen, door, refusalOf(c, 'unknown-decision'))
  const { id: sessionId } = currentSession(c)
  const network = c.get('peer').address
  const decided = await decideRequest(c.get('edge'), { sessionId, network, door }, seen.request.id, decision)
  if (decided.ok) return c.redirect(`${pathAt(door, seen.request.id)}?said=${SAID[decision]}`, 303)
  // The page as it is now: another decision may just have been made.
  const now = await seenHere(c, door)
  if (decided.refusal === 'gone' || !now) return problemPage(c, 'not-found')
  return requestPage(c, now, door, refusalOf(c, decided.refusal))
}

const SAID = { approve: 'approved', refuse: 'refused', withdraw: 'withdrawn' } as const
const isDecision = (text: string): text is Decision => Object.hasOwn(SAID, text)

/**
 * Admins of the company, as on all its pages; and an operator for the one request that needs one, who is told of it by mail
 * (DESIGN §4). Everybody else is answered as on any page of a company.
 */
async function asDecider(c: Ctx, next: () => Promise<void>) {
  const seen = await seenHere(c, 'company')
  return seen?.right === 'operator' ? next() : asCompanyAdmin(c, next)
}

/** The request of the address, if it is there for this person. */
const seenHere = (c: Ctx, door: Door) => seenBy(c.get('edge'), currentSession(c), c.req.param('id') ?? '', door)

const STATUS: Partial<Record<DecisionRefusal | 'unknown-decision', Refusal['status']>> = {
  'unknown-decision': 422,
  over: 409,
  'approved-already': 409,
}

function refusalOf(c: Ctx, reason: Exclude<DecisionRefusal, 'gone'> | 'unknown-decision'): Refusal {
  return { reason, status: STATUS[reason] ?? 403, ...say(c, messages).refused[reason] }
}
