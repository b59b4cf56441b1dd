import { Hono } from 'hono'
import { asCompanyAdmin } from '../company-admin/index.ts'
import { currentSession, signedIn } from '../sessions/index.ts'
import { steppedUp } from '../step-up/index.ts'
import type { Ctx, Env } from '../web/context.ts'
import { say } from '../web/language.ts'
import { problemPage } from '../web/problem.ts'
import type { Refusal } from '../web/refusal.ts'
import { decideRequest, rightTo, type Decision, type DecisionRefusal } from './decide.ts'
import { LIST, listPage } from './list-page.ts'
import { messages } from './messages.ts'
import { needsOperator } from './now.ts'
import { requestPage, type Seen } from './request-page.ts'
import * as store from './store.ts'
import { requestPath } from './tell.ts'

const ONE = `${LIST}/:id`

/** The requests of the company in use, and the one page on which each is decided. */
export const requests = new Hono<Env>()
  .get(LIST, signedIn(), asCompanyAdmin, listPage)
  .get(ONE, signedIn(), asDecider, steppedUp(), async (c) => {
    const seen = await seenBy(c)
    return seen ? requestPage(c, seen) : problemPage(c, 'not-found')
  })
  .post(ONE, signedIn(), asDecider, steppedUp(), async (c) => {
    const seen = await seenBy(c)
    if (!seen) return problemPage(c, 'not-found')
    const decision = c.get('form').text('decision')
    if (!isDecision(decision)) return requestPage(c, seen, refusalOf(c, 'unknown-decision'))
    const { id: sessionId } = currentSession(c)
    const network = c.get('peer').address
    const decided = await decideRequest(c.get('edge'), { sessionId, network }, seen.request.id, decision)
    if (decided.ok) return c.redirect(`${requestPath(seen.request.id)}?said=${SAID[decision]}`, 303)
    // The page as it is now: another decision may just have been made.
    const now = await seenBy(c)
    if (decided.refusal === 'gone' || !now) return problemPage(c, 'not-found')
    return requestPage(c, now, refusalOf(c, decided.refusal))
  })

const SAID = { approve: 'approved', refuse: 'refused', withdraw: 'withdrawn' } as const
const isDecision = (text: string): text is Decision => Object.hasOwn(SAID, text)

/**
 * Admins of the company, as on all its pages; and an operator for the one request that needs one, who is told of it by mail
 * (DESIGN §4). Everybody else is answered as on any page of a company.
 */
async function asDecider(c: Ctx, next: () => Promise<void>) {
  const seen = await seenBy(c)
  return seen?.right === 'operator' ? next() : asCompanyAdmin(c, next)
}

/** The request of the address, if it is there for this person. */
async function seenBy(c: Ctx): Promise<Seen | undefined> {
  const edge = c.get('edge')
  const request = await store.byId(edge.db, c.req.param('id') ?? '')
  if (!request) return undefined
  const operatorNeeded = await needsOperator(edge, request)
  const right = rightTo(currentSession(c), request, operatorNeeded)
  return right && { request, right, operatorNeeded }
}

const STATUS: Partial<Record<DecisionRefusal | 'unknown-decision', Refusal['status']>> = {
  'unknown-decision': 422,
  over: 409,
  'approved-already': 409,
}

function refusalOf(c: Ctx, reason: Exclude<DecisionRefusal, 'gone'> | 'unknown-decision'): Refusal {
  return { reason, status: STATUS[reason] ?? 403, ...say(c, messages).refused[reason] }
}
