import { Hono } from 'hono'
import { accountById } from '../accounts/index.ts'
import { isVerified } from '../caller-verification/index.ts'
import { asStaff, belowTicket, isStillStaff, ticketAt } from '../desk-access/index.ts'
import { deskRequestPath } from '../requests/index.ts'
import { currentSession, signedIn } from '../sessions/index.ts'
import { steppedUp } from '../step-up/index.ts'
import { formatNumber, ticketById, ticketPath, type Ticket } from '../tickets/index.ts'
import type { Ctx, Env } from '../web/context.ts'
import { oneLine } from '../web/form.ts'
import { html, type Html } from '../web/html.ts'
import { say } from '../web/language.ts'
import { note } from '../web/parts.ts'
import { problemPage } from '../web/problem.ts'
import type { Refusal } from '../web/refusal.ts'
import { askAsSupport, showTo } from './ask.ts'
import { changed } from './member-page.ts'
import { pageMessages } from './page-messages.ts'
import { passPart } from './pass-page.ts'
import { refuseReason } from '../member-reset/index.ts'
import { standingOf } from './standing.ts'

const ROUTE = '/auth/desk/tickets/:number/pass'
export const deskPassPath = (number: number) => `${ticketPath(number)}/pass`
const guards = [signedIn(), asStaff, steppedUp()] as const

/** Support asks for a pass from a ticket whose caller was verified, and one of the two people has it shown. */
export const deskPass = new Hono<Env>()
  .get(ROUTE, ...guards, async (c) => {
    const at = await caseAt(c)
    return at ? page(c, at) : problemPage(c, 'not-found')
  })
  .post(ROUTE, ...guards, async (c) => {
    const at = await caseAt(c)
    if (!at) return problemPage(c, 'not-found')
    const { ticket, account, standing } = at
    const path = deskPassPath(ticket.number)
    if (!account || standing?.kind === 'no') return page(c, at)
    if (c.get('form').text('show') === 'yes') {
      const shown = await showTo(c, account.id, null, (edge) => mayStillShow(c, edge, ticket))
      return c.redirect(shown.ok ? path : `${path}?said=${shown.refusal}`, 303)
    }
    if (!at.verified) return page(c, at)
    const typed = oneLine(c.get('form').text('reason'))
    const refusal = refuseReason(c, typed)
    if (refusal) return page(c, at, { typed, refusal })
    await askAsSupport(c, ticket, typed)
    return c.redirect(path, 303)
  })

type At = NonNullable<Awaited<ReturnType<typeof caseAt>>>

async function caseAt(c: Ctx) {
  const edge = c.get('edge')
  const ticket = await ticketAt(c)
  if (!ticket) return undefined
  const { accountId: personId, id: sessionId } = currentSession(c)
  const account = ticket.accountId === null ? undefined : await accountById(edge, ticket.accountId)
  const standing = account && (await standingOf(edge, account, { companyId: null, personId, sessionId }))
  return { ticket, account, standing, verified: (await isVerified(edge, ticket)) !== undefined }
}

/** Still of support, with a fresh code; and nobody has taken the ticket from the account. */
async function mayStillShow(c: Ctx, edge: Parameters<typeof isStillStaff>[0], ticket: Ticket): Promise<boolean> {
  const { id: sessionId, accountId } = currentSession(c)
  if (!(await isStillStaff(edge, { sessionId, accountId }, { freshCode: true }))) return false
  return (await ticketById(edge, ticket.id))?.accountId === ticket.accountId
}

async function page(
  c: Ctx,
  { ticket, account, standing, verified }: At,
  more: { typed?: string; refusal?: Refusal } = {},
) {
  const t = say(c, pageMessages)
  const problem = more.refusal ?? refusalAt(c, { ticket, account, standing, verified })
  const part =
    account && standing && standing.kind !== 'no' && (verified || standing.kind !== 'ask')
      ? await passPart(c, {
          account,
          standing,
          action: deskPassPath(ticket.number),
          about: formatNumber(ticket.number),
          by: 'support',
          requestPath: standing.kind === 'waiting' ? deskRequestPath(standing.request.id) : undefined,
          ...more,
        })
      : undefined
  return belowTicket(c, ticket, {
    title: account ? t.title(account.name) : t.section.title,
    lead: t.lead,
    refusal: problem,
    body: html`${part}`,
  })
}

/** Why nothing can be asked from this ticket now. */
function refusalAt(c: Ctx, { account, standing, verified }: At): Refusal | undefined {
  const t = say(c, pageMessages)
  if (!account || !standing || (standing.kind === 'ask' && !verified))
    return { reason: 'caller-not-verified', status: 409, ...t.notVerified }
  if (standing.kind === 'no')
    return {
      reason: standing.why,
      status: standing.why === 'own-account' ? 403 : 409,
      ...t.no[standing.why](account.name),
    }
  return changed(c, standing)
}

/** On the page of the ticket: the way to a pass, where there is somebody who could use one. */
export async function passSection(c: Ctx, { accountId, number }: Ticket): Promise<Html | undefined> {
  const edge = c.get('edge')
  const account = accountId === null ? undefined : await accountById(edge, accountId)
  const { accountId: personId, id: sessionId } = currentSession(c)
  const standing = account && (await standingOf(edge, account, { companyId: null, personId, sessionId }))
  if (!standing || standing.kind === 'no') return undefined
  const t = say(c, pageMessages)
  return html`<section class="sheet flow" id="pass">
    <h2>${t.section.title}</h2>
    ${standing.kind === 'ready' ? note({ symbol: 'check', text: t.ready.title }) : html`<p>${t.section.text}</p>`}
    <p><a class="btn" href="${deskPassPath(number)}">${t.section.go}</a></p>
  </section>`
}
