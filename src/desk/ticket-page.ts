import { accountByAddress, accountById, namesOf, type Account } from '../accounts/index.ts'
import { verificationSection } from '../caller-verification/index.ts'
import { nominationSection } from '../admin-nomination/index.ts'
import { deskPage } from '../desk-access/index.ts'
import { passSection } from '../enrolment-pass/index.ts'
import { currentSession, formToken, takeDraft, zoneOf } from '../sessions/index.ts'
import { resetSection } from '../support-reset/index.ts'
import { topicWords } from '../support/index.ts'
import { filesOf, formatNumber, isOwnTicket, messagesOf, ticketPath, type Ticket } from '../tickets/index.ts'
import type { Ctx } from '../web/context.ts'
import { exactly } from '../web/dates.ts'
import { html, nothing, when, type Html } from '../web/html.ts'
import { say } from '../web/language.ts'
import { note, problemNote, textArea } from '../web/parts.ts'
import { whyPath, isReason } from '../web/reasons.ts'
import { refuse, type Refusal } from '../web/refusal.ts'
import { stateOf } from './inbox-page.ts'
import { messages } from './messages.ts'
import { personPart } from './person-part.ts'
import { threadPart } from './thread-part.ts'

/** Whose ticket it is: of the account it is tied to, or else of the typed address, which nobody has proven. */
async function subjectOf(c: Ctx, ticket: Ticket): Promise<{ account: Account | undefined; tied: boolean }> {
  const edge = c.get('edge')
  if (ticket.accountId !== null) return { account: await accountById(edge, ticket.accountId), tied: true }
  return { account: await accountByAddress(edge, ticket.email), tied: false }
}

/** A ticket: what was written, and beside it who that may be and what can be done. */
export async function ticketPage(c: Ctx, ticket: Ticket, shown: { text?: string; refusal?: Refusal } = {}) {
  const t = say(c, messages)
  const edge = c.get('edge')
  const session = currentSession(c)
  const { account, tied } = await subjectOf(c, ticket)
  const title = `${formatNumber(ticket.number)}: ${topicWords(c, ticket.topic)}`
  // Nobody works on their own case, whoever wrote the address into the form.
  const own = await isOwnTicket(edge, ticket, session.accountId)
  const word = c.req.query('said') ?? ''
  const said = Object.hasOwn(t.said, word) ? t.said[word as keyof typeof t.said] : undefined
  const thread = threadPart(c, await messagesOf(edge, ticket.id), await filesOf(edge, ticket.id), {
    person: ticket.name || ticket.email,
    agents: await agentsOf(c, ticket),
  })
  const page = async (status: Parameters<typeof deskPage>[2]) =>
    deskPage(
      c,
      {
        title,
        problem: shown.refusal && problemNote(shown.refusal),
        body: html`${when(said, () => note({ symbol: 'check', text: said! }))}
          ${when(own, () => note({ tone: 'warn', symbol: 'warning', ...t.ticket.own }))}
          <div class="two">
            <div class="flow">${thread}${own ? nothing : await answerForm(c, ticket, shown.text)}</div>
            <aside class="flow" aria-label="${t.ticket.about}">
              ${facts(c, ticket)}${own ? nothing : html`${await acts(c, ticket)}${await verificationSection(c, ticket)}${await resetSection(c, ticket)}${await passSection(c, ticket)}${await nominationSection(c, ticket)}${await personPart(c, ticket, { account, tied })}`}
            </aside>
          </div>`,
      },
      status,
    )
  return shown.refusal ? refuse(c, shown.refusal, page) : page(200)
}

async function agentsOf(c: Ctx, { id }: Ticket) {
  const edge = c.get('edge')
  const ids = (await messagesOf(edge, id)).flatMap(({ by }) => by ?? [])
  return new Map((await namesOf(edge, [...new Set(ids)])).map(({ id, name }) => [id, name]))
}

/** What the form said, and what the product knew when it was sent. */
function facts(c: Ctx, ticket: Ticket) {
  const t = say(c, messages).ticket
  const at = (ms: number) => exactly(ms, zoneOf(currentSession(c)), c.get('language'))
  const fact = (label: string, value: Html | string | null) =>
    value
      ? html`<dt class="small muted">${label}</dt>
          <dd>${value}</dd>`
      : nothing
  const { reasonCode } = ticket
  const reason = reasonCode && isReason(reasonCode) ? html`<a href="${whyPath(reasonCode)}">${reasonCode}</a>` : null
  return html`<div class="sheet flow">
    ${stateOf(c, ticket)}
    <dl class="pairs">
      ${fact(t.name, ticket.name)} ${fact(t.email, ticket.email)} ${fact(t.company, ticket.company)}
      ${fact(t.from, ticket.fromPath)} ${fact(t.reason, reason)} ${fact(t.network, ticket.network)}
      ${fact(t.browser, ticket.browser)} ${fact(t.opened, at(ticket.openedAtMs))}
    </dl>
  </div>`
}

async function answerForm(c: Ctx, ticket: Ticket, typed: string | undefined) {
  const t = say(c, messages).ticket
  const session = currentSession(c)
  const path = ticketPath(ticket.number)
  const text = typed ?? (await takeDraft(c.get('edge'), session.id, path))?.text
  return html`<form class="flow" method="post" action="${path}">
    ${formToken(c, session, path)} ${textArea({ name: 'text', label: t.answer, value: text ?? '', hint: t.answerHint })}
    <p><button class="btn main" type="submit">${t.send}</button></p>
  </form>`
}

/** Taking it over, handing it back, closing and opening it again. */
async function acts(c: Ctx, ticket: Ticket) {
  const t = say(c, messages).ticket
  const { accountId } = currentSession(c)
  const [agent] = ticket.assignee ? await namesOf(c.get('edge'), [ticket.assignee]) : []
  const mine = ticket.assignee === accountId
  return html`<div class="sheet flow">
    <p>
      ${ticket.assignee === null ? t.nobodyHasIt : mine ? t.youHaveIt : t.hasIt(agent?.name ?? say(c, messages).gone)}
    </p>
    <div class="row stretch">
      ${act(c, ticket, 'assign', mine ? t.handBack : t.take, { to: mine ? '' : accountId, from: ticket.assignee ?? '' })}
      ${ticket.state === 'open' ? act(c, ticket, 'close', t.close) : act(c, ticket, 'reopen', t.reopen)}
    </div>
  </div>`
}

function act(c: Ctx, ticket: Ticket, what: string, text: string, fields: Record<string, string> = {}) {
  const path = `${ticketPath(ticket.number)}/${what}`
  return html`<form method="post" action="${path}">
    ${formToken(c, currentSession(c), path)}
    ${Object.entries(fields).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`)}
    <button class="btn" type="submit">${text}</button>
  </form>`
}
