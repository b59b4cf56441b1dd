import { Hono } from 'hono'
import { accountById } from '../accounts/index.ts'
import { isVerified } from '../caller-verification/index.ts'
import { asStaff, belowTicket, ticketAt } from '../desk-access/index.ts'
import { HOUR_MS } from '../edge/clock.ts'
import { refuseReason } from '../member-reset/index.ts'
import { deskRequestPath, openRequestOf } from '../requests/index.ts'
import { currentSession, formToken, signedIn, takeDraft } from '../sessions/index.ts'
import { steppedUp } from '../step-up/index.ts'
import { formatNumber, ticketPath, type Ticket } from '../tickets/index.ts'
import type { Ctx, Env } from '../web/context.ts'
import { distance } from '../web/dates.ts'
import { oneLine } from '../web/form.ts'
import { html, nothing, when, type Html } from '../web/html.ts'
import { icon } from '../web/icons.ts'
import { say } from '../web/language.ts'
import { choice, effectRows, field, note } from '../web/parts.ts'
import { personLine } from '../web/person-line.ts'
import { problemPage } from '../web/problem.ts'
import type { Refusal } from '../web/refusal.ts'
import { companiesToLead } from './companies.ts'
import { messages } from './messages.ts'
import { nominate } from './nominate.ts'

const ROUTE = '/auth/desk/tickets/:number/nomination'
const pathOf = (number: number) => `${ticketPath(number)}/nomination`
const guards = [signedIn(), asStaff, steppedUp()] as const

/** Support asks that a verified caller becomes the admin of a company that nobody leads. */
export const adminNomination = new Hono<Env>()
  .get(ROUTE, ...guards, async (c) => {
    const at = await caseAt(c)
    return at ? page(c, at) : problemPage(c, 'not-found')
  })
  .post(ROUTE, ...guards, async (c) => {
    const at = await caseAt(c)
    if (!at) return problemPage(c, 'not-found')
    if (whyNone(c, at)) return page(c, at)
    const typed = { company: c.get('form').text('company'), reason: oneLine(c.get('form').text('reason')) }
    if (!at.companies.some(({ id }) => id === typed.company))
      return page(c, at, {
        typed,
        refusal: { reason: 'unknown-company', status: 422, ...say(c, messages).unknownCompany },
      })
    const refusal = refuseReason(c, typed.reason)
    if (refusal) return page(c, at, { typed, refusal })
    const asked = await nominate(c, at.ticket, { companyId: typed.company, reason: typed.reason })
    if (asked) return c.redirect(pathOf(at.ticket.number), 303)
    return page(c, at, { typed, refusal: { reason: 'changed-meanwhile', status: 409, ...say(c, messages).changed } })
  })

type At = NonNullable<Awaited<ReturnType<typeof caseAt>>>

async function caseAt(c: Ctx) {
  const edge = c.get('edge')
  const ticket = await ticketAt(c)
  if (!ticket) return undefined
  const account = ticket.accountId === null ? undefined : await accountById(edge, ticket.accountId)
  return {
    ticket,
    account,
    verified: (await isVerified(edge, ticket)) !== undefined,
    waiting: account && (await openRequestOf(edge, account.id, 'nomination')),
    companies: account ? await companiesToLead(edge, account) : [],
  }
}

/** Why nobody is nominated from this ticket now. */
function whyNone(c: Ctx, { account, verified, companies }: At): Refusal | undefined {
  const t = say(c, messages)
  if (account?.id === currentSession(c).accountId) return { reason: 'own-account', status: 403, ...t.own }
  if (!account || !verified) return { reason: 'caller-not-verified', status: 409, ...t.notVerified }
  return companies.length === 0 ? { reason: 'has-admin', status: 409, ...t.none(account.name) } : undefined
}

interface More {
  typed?: { company: string; reason: string }
  refusal?: Refusal
}

async function page(c: Ctx, at: At, more: More = {}) {
  const t = say(c, messages)
  const { ticket, account, waiting } = at
  const problem = waiting ? undefined : (whyNone(c, at) ?? more.refusal)
  const isOpen = !waiting && !whyNone(c, at)
  return belowTicket(c, ticket, {
    title: account ? t.title(account.name) : t.section.title,
    lead: t.lead,
    refusal: problem,
    body: html`${account ? html`<div class="sheet flow">${personLine(account, formatNumber(ticket.number))}</div>` : nothing}
    ${when(waiting, () => note({ symbol: 'clock', title: t.waiting.title, text: html`<a href="${deskRequestPath(waiting!.id)}">${t.waiting.go}</a>` }))}
    ${isOpen ? await form(c, at, more) : nothing}`,
  })
}

async function form(c: Ctx, { ticket, account, companies }: At, { typed, refusal }: More) {
  const t = say(c, messages).form
  const session = currentSession(c)
  const action = pathOf(ticket.number)
  const draft = typed ?? (await takeDraft(c.get('edge'), session.id, action))
  const wait = distance(c.get('edge').config.resetWaitHours * HOUR_MS, c.get('language'))
  const ofReason = refusal?.reason.startsWith('reason-') ? refusal.title : undefined
  const options = companies.map(({ id, name }) => ({ value: id, text: name }))
  return html`<form class="flow" method="post" action="${action}">
    ${formToken(c, session, action)} ${effectRows(['person', 'clock', 'mail'], t.lines(wait))}
    ${note({ tone: 'warn', symbol: 'warning', text: t.danger })}
    ${choice({ name: 'company', label: t.company, value: draft.company ?? '', options })}
    ${field({ name: 'reason', label: t.reason, hint: t.reasonHint(account?.name ?? ''), value: draft.reason ?? '', error: ofReason, more: 'required' })}
    <p><button class="btn main" type="submit">${icon('admin')}${t.go}</button></p>
  </form>`
}

/** On the page of the ticket: the way there, where there is a company that nobody leads. */
export async function nominationSection(c: Ctx, { accountId, number }: Ticket): Promise<Html | undefined> {
  const edge = c.get('edge')
  const account = accountId === null ? undefined : await accountById(edge, accountId)
  if (!account || (await companiesToLead(edge, account)).length === 0) return undefined
  const t = say(c, messages).section
  return html`<section class="sheet flow" id="nomination">
    <h2>${t.title}</h2>
    <p>${t.text}</p>
    <p><a class="btn" href="${pathOf(number)}">${t.go}</a></p>
  </section>`
}
