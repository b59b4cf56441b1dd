import { accountById } from '../accounts/index.ts'
import { deskRequestPath, requestsOfTicket } from '../requests/index.ts'
import { currentSession, zoneOf } from '../sessions/index.ts'
import type { Ticket } from '../tickets/index.ts'
import type { Ctx } from '../web/context.ts'
import { exactly } from '../web/dates.ts'
import { html, nothing, when, type Html } from '../web/html.ts'
import { say } from '../web/language.ts'
import { judge, type Judged } from './judge.ts'
import { messages } from './messages.ts'
import { resetPath } from './paths.ts'

/** On the page of a ticket that is tied to an account: where a reset stands, and the way to it. Of one that is not: nothing. */
export async function resetSection(c: Ctx, ticket: Ticket): Promise<Html> {
  const edge = c.get('edge')
  const t = say(c, messages)
  const account = ticket.accountId === null ? undefined : await accountById(edge, ticket.accountId)
  if (!account || account.id === currentSession(c).accountId) return nothing
  const judged = await judge(edge, ticket, account, currentSession(c).accountId)
  const [newest] = (await requestsOfTicket(edge, ticket.id)).filter(({ kind }) => kind === 'reset')
  return html`<section class="sheet flow" id="reset">
    <h2>${t.section.title}</h2>
    ${state(c, judged)}
    ${when(newest, () => html`<p><a href="${deskRequestPath(newest!.id)}">${t.section.request}</a></p>`)}
    ${when(!judged.refusal, () => html`<p><a class="btn" href="${resetPath(ticket.number)}">${t.section.go}</a></p>`)}
  </section>`
}

function state(c: Ctx, { refusal, standing, asked }: Judged): Html {
  const t = say(c, messages)
  if (refusal === 'waits-for-admin')
    return html`<p>
      ${t.section.waiting(exactly(asked?.lapsesAtMs ?? 0, zoneOf(currentSession(c)), c.get('language')))}
    </p>`
  if (refusal) return html`<p>${t.noReset[refusal].title}. <span class="muted">${t.noReset[refusal].next}</span></p>`
  if (standing === 'confirmed' || standing === 'lapsed') return html`<p>${t.section[standing]}</p>`
  return html`<p>${t.section.text}</p>`
}
