import { Hono } from 'hono'
import { asStaff, ticketAt } from '../desk-access/index.ts'
import { currentSession, signedIn } from '../sessions/index.ts'
import { steppedUp } from '../step-up/index.ts'
import { ticketPath, type Ticket } from '../tickets/index.ts'
import type { Ctx, Env } from '../web/context.ts'
import { say } from '../web/language.ts'
import { problemPage } from '../web/problem.ts'
import type { Refusal } from '../web/refusal.ts'
import { agentPage } from './agent-page.ts'
import { checkWords, type Checked } from './check-words.ts'
import { messages } from './messages.ts'
import { deskPath } from './paths.ts'
import { startVerification, type Agent } from './start.ts'

const ROUTE = '/auth/desk/tickets/:number/verification'
const stepUp = [signedIn(), asStaff, steppedUp()] as const

/** The agent's side. With `words` it checks what was heard, without it begins anew. */
export const desk = new Hono<Env>()
  .get(ROUTE, ...stepUp, async (c) => {
    const ticket = await ticketAt(c)
    return ticket ? agentPage(c, ticket) : problemPage(c, 'not-found')
  })
  .post(ROUTE, ...stepUp, async (c) => {
    const ticket = await ticketAt(c)
    if (!ticket) return problemPage(c, 'not-found')
    const form = c.get('form')
    return 'words' in form.all() ? check(c, ticket, form.text('words').slice(0, 200)) : start(c, ticket)
  })

const agentOf = (c: Ctx): Agent => {
  const { id: sessionId, accountId } = currentSession(c)
  return { sessionId, accountId, network: c.get('peer').address }
}

async function start(c: Ctx, ticket: Ticket) {
  const started = await startVerification(c.get('edge'), agentOf(c), ticket.id)
  if (started.ok) return c.redirect(deskPath(ticket.number), 303)
  return started.refusal === 'gone' ? problemPage(c, 'not-found') : refused(c, ticket, started.refusal)
}

async function check(c: Ctx, ticket: Ticket, typed: string) {
  const checked = await checkWords(c.get('edge'), agentOf(c), ticket.id, typed)
  if (checked.ok) return c.redirect(ticketPath(ticket.number), 303)
  return checked.refusal === 'gone' ? problemPage(c, 'not-found') : refused(c, ticket, checked.refusal, checked)
}

type Refused = Exclude<Extract<Checked, { ok: false }>['refusal'], 'gone'> | 'closed'

function refused(c: Ctx, ticket: Ticket, why: Refused, checked?: Checked) {
  const t = say(c, messages).desk
  const words = why === 'wrong' ? t.wrong(checked && 'left' in checked ? checked.left : 0) : t.refused[why]
  return agentPage(c, ticket, { ...REFUSALS[why], ...words })
}

const REFUSALS: Record<Refused, Pick<Refusal, 'reason' | 'status'>> = {
  wrong: { reason: 'wrong-words', status: 401 },
  'none-left': { reason: 'no-tries-left', status: 401 },
  malformed: { reason: 'malformed-words', status: 422 },
  'not-yet': { reason: 'no-words-yet', status: 409 },
  over: { reason: 'call-over', status: 409 },
  changed: { reason: 'changed-meanwhile', status: 409 },
  closed: { reason: 'ticket-closed', status: 409 },
  'own-account': { reason: 'own-account', status: 403 },
}
