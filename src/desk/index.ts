import { Hono } from 'hono'
import { isVerified } from '../caller-verification/index.ts'
import { asStaff, isStillStaff, ticketAt } from '../desk-access/index.ts'
import { inTransaction } from '../edge/edge.ts'
import { looksLikeId } from '../edge/random.ts'
import { currentSession, signedIn } from '../sessions/index.ts'
import {
  answerTicket,
  assignTicket,
  closeTicket,
  fileById,
  fileResponse,
  isOwnTicket,
  reopenTicket,
  ticketById,
  ticketPath,
  type Changed,
  type Ticket,
} from '../tickets/index.ts'
import { steppedUp } from '../step-up/index.ts'
import type { Ctx, Env } from '../web/context.ts'
import { say } from '../web/language.ts'
import { problemPage } from '../web/problem.ts'
import { answerProblem, cleanAnswer } from './answer.ts'
import { companiesPage } from './companies-page.ts'
import { feedbackPage } from './feedback-page.ts'
import { inboxPage } from './inbox-page.ts'
import { messages } from './messages.ts'
import { FILES } from './paths.ts'
import { actPage, doAct, type Act } from './suspend-page.ts'
import { ticketPage } from './ticket-page.ts'

const TICKET = '/auth/desk/tickets/:number'

/** Where support works: for agents and operators, with a second factor (DESIGN §4). */
export const desk = new Hono<Env>()
  .get('/auth/desk', signedIn(), asStaff, (c) => inboxPage(c))
  .get('/auth/desk/feedback', signedIn(), asStaff, (c) => feedbackPage(c))
  .get('/auth/desk/companies', signedIn(), asStaff, (c) => companiesPage(c))
  .get(TICKET, signedIn(), asStaff, async (c) => {
    const ticket = await ticketAt(c)
    return ticket ? ticketPage(c, ticket) : problemPage(c, 'not-found')
  })
  .post(TICKET, signedIn(), asStaff, (c) =>
    forOthers(c, async (ticket) => {
      const text = cleanAnswer(c.get('form').text('text'))
      const refusal = answerProblem(c, text)
      if (refusal) return ticketPage(c, ticket, { text, refusal })
      return after(c, ticket, 'answered', (edge, agentId) => answerTicket(edge, ticket.id, { agentId, text }), text)
    }),
  )
  .post(`${TICKET}/close`, signedIn(), asStaff, (c) =>
    forOthers(c, (ticket) => after(c, ticket, 'closed', (edge, agentId) => closeTicket(edge, ticket.id, { agentId }))),
  )
  .post(`${TICKET}/reopen`, signedIn(), asStaff, (c) =>
    forOthers(c, (ticket) =>
      after(c, ticket, 'reopened', (edge, agentId) => reopenTicket(edge, ticket.id, { agentId })),
    ),
  )
  .post(`${TICKET}/assign`, signedIn(), asStaff, (c) =>
    forOthers(c, (ticket) => {
      // To oneself or to nobody: whoever works on a ticket has chosen it.
      const { accountId } = currentSession(c)
      const to = c.get('form').text('to') === accountId ? accountId : null
      const from = c.get('form').text('from') || null
      return after(c, ticket, to ? 'taken' : 'handed-back', (edge, agentId) =>
        assignTicket(edge, ticket.id, { agentId, to, from }),
      )
    }),
  )
  .get(`${TICKET}/:act{suspend|resume}`, signedIn(), asStaff, steppedUp(), (c) =>
    tied(c, (ticket, act) => actPage(c, ticket, act)),
  )
  .post(`${TICKET}/:act{suspend|resume}`, signedIn(), asStaff, steppedUp(), (c) =>
    tied(c, (ticket, act) => doAct(c, ticket, act)),
  )
  .get(`${FILES}/:id`, signedIn(), asStaff, async (c) => {
    const edge = c.get('edge')
    const id = c.req.param('id')
    const file = looksLikeId(id) ? await fileById(edge, id) : undefined
    const ticket = file?.ticketId ? await ticketById(edge, file.ticketId) : undefined
    if (!file || !ticket || file.erasedAtMs !== null || (await isOwn(c, ticket))) return problemPage(c, 'not-found')
    return fileResponse(edge, file)
  })

const isOwn = (c: Ctx, ticket: Ticket) => isOwnTicket(c.get('edge'), ticket, currentSession(c).accountId)

/** A ticket of somebody else: nobody works on their own case. */
async function forOthers(c: Ctx, work: (ticket: Ticket) => Response | Promise<Response>): Promise<Response> {
  const ticket = await ticketAt(c)
  if (!ticket) return problemPage(c, 'not-found')
  if (!(await isOwn(c, ticket))) return work(ticket)
  return ticketPage(c, ticket, {
    refusal: { reason: 'own-account', status: 403, ...say(c, messages).refused.own },
  })
}

/** A ticket whose caller was verified lately; letting an account open again is for operators. */
function tied(c: Ctx, work: (ticket: Ticket, act: Act) => Promise<Response>): Promise<Response> {
  return forOthers(c, async (ticket) => {
    const act: Act = c.req.param('act') === 'resume' ? 'resume' : 'suspend'
    if (act === 'resume' && currentSession(c).staff !== 'operator') return problemPage(c, 'not-found')
    if (ticket.accountId === null) return problemPage(c, 'not-possible')
    if (await isVerified(c.get('edge'), ticket)) return work(ticket, act)
    const words = say(c, messages).refused.notVerified
    return ticketPage(c, ticket, { refusal: { reason: 'caller-not-verified', status: 409, ...words } })
  })
}

/** Does it if whoever asks still works here, in one transaction; then the ticket, with a word of success or of why not. */
async function after(
  c: Ctx,
  ticket: Ticket,
  said: string,
  change: (edge: Ctx['var']['edge'], agentId: string) => Promise<Changed>,
  text?: string,
): Promise<Response> {
  const { id: sessionId, accountId } = currentSession(c)
  const done = await inTransaction(c.get('edge'), async (edge): Promise<Changed | 'gone'> =>
    (await isStillStaff(edge, { sessionId, accountId })) ? change(edge, accountId) : 'gone',
  )
  if (done === 'gone' || (!done.ok && done.refusal === 'gone')) return problemPage(c, 'not-found')
  if (done.ok) return c.redirect(`${ticketPath(ticket.number)}?said=${said}`, 303)
  // Somebody was quicker, or the person was: the page shows what it is now, and what was typed.
  const now = (await ticketAt(c)) ?? ticket
  return ticketPage(c, now, {
    ...(text !== undefined && { text }),
    refusal: { reason: 'changed-meanwhile', status: 409, ...say(c, messages).refused[done.refusal as 'closed'] },
  })
}
