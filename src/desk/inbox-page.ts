import { namesOf } from '../accounts/index.ts'
import { deskPage } from '../desk-access/index.ts'
import { currentSession } from '../sessions/index.ts'
import { topicWords } from '../support/index.ts'
import { formatNumber, listTickets, ticketPath, type Ticket } from '../tickets/index.ts'
import type { Ctx } from '../web/context.ts'
import { age } from '../web/dates.ts'
import { each, html, nothing, raw } from '../web/html.ts'
import { icon } from '../web/icons.ts'
import { say } from '../web/language.ts'
import { note } from '../web/parts.ts'
import { countsFor, inboxPath, readFilter, ticketFilter, VIEWS, WHOSE, type Filter } from './filter.ts'
import { messages } from './messages.ts'

/** Who waits, since when, for whom; fifty at a time, the longest waiting first. */
export async function inboxPage(c: Ctx) {
  const t = say(c, messages)
  const edge = c.get('edge')
  const { accountId } = currentSession(c)
  const filter = readFilter((name) => c.req.query(name))
  const { tickets, next } = await listTickets(edge, {
    ...ticketFilter(filter, accountId),
    after: filter.after as [number, string] | undefined,
    oldestFirst: filter.view === 'waiting',
  })
  const counts = await countsFor(edge, filter, accountId)
  const names = new Map(
    (
      await namesOf(
        edge,
        tickets.flatMap(({ assignee }) => assignee ?? []),
      )
    ).map(({ id, name }) => [id, name]),
  )
  return deskPage(c, {
    title: t.title,
    current: 'inbox',
    body: html`<div class="flow">
      <nav class="chips" aria-label="${t.byState}">
        ${each(VIEWS, (view) => chip(inboxPath(filter, { view }), t.views[view], filter.view === view, number(c, counts[view])))}
      </nav>
      <nav class="chips" aria-label="${t.byAgent}">
        ${each(WHOSE, (whose) => chip(inboxPath(filter, { whose }), t.whose[whose], filter.whose === whose))}
      </nav>
      ${finder(c, filter)} ${tickets.length > 0 ? table(c, tickets, names) : nobody(c, filter)}
      <p class="row apart small">
        <span class="muted">${t.shown(number(c, tickets.length), number(c, counts[filter.view]))}</span>
        <span class="row">
          ${filter.after ? html`<a href="${inboxPath(filter)}">${t.first}</a>` : nothing}${next ? html`<a rel="next" href="${inboxPath(filter, { after: next })}">${t.next}</a>` : nothing}
        </span>
      </p>
    </div>`,
  })
}

const number = (c: Ctx, count: number) => count.toLocaleString(c.get('language'))

const chip = (href: string, text: string, isCurrent: boolean, count?: string) =>
  html`<a href="${href}" ${isCurrent ? raw('aria-current="true"') : nothing}
    >${text}${count === undefined ? nothing : html` <b>${count}</b>`}</a
  >`

function finder(c: Ctx, { view, whose, q }: Filter) {
  const t = say(c, messages)
  return html`<form class="find" role="search" method="get" action="/auth/desk">
    <input type="hidden" name="view" value="${view}" /><input type="hidden" name="whose" value="${whose}" />
    <label class="sr" for="q">${t.search}</label>${icon('search')}<input
      id="q"
      name="q"
      type="search"
      autocomplete="off"
      value="${q}"
      placeholder="${t.searchHint}"
    /><button class="btn" type="submit">${t.find}</button>
  </form>`
}

function table(c: Ctx, tickets: Ticket[], names: Map<string, string>) {
  const t = say(c, messages)
  return html`<div class="list">
    <table role="table">
      <caption class="sr">
        ${t.title}
      </caption>
      <thead role="rowgroup">
        <tr role="row">
          ${each([t.columns.ticket, t.columns.state, t.columns.age, t.columns.agent], (text) => html`<th role="columnheader" scope="col">${text}</th>`)}
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${each(tickets, (ticket) => row(c, ticket, names))}
      </tbody>
    </table>
  </div>`
}

function row(c: Ctx, ticket: Ticket, names: Map<string, string>) {
  const t = say(c, messages)
  const { assignee, lastMessageAtMs, name, email, topic } = ticket
  const since = age(c.get('edge').clock.nowMs() - lastMessageAtMs, c.get('language'))
  const agent = assignee === null ? html`<span class="muted">${t.nobody}</span>` : (names.get(assignee) ?? t.gone)
  return html`<tr role="row">
    <th role="rowheader" scope="row">
      <a href="${ticketPath(ticket.number)}">${formatNumber(ticket.number)}</a> · ${topicWords(c, topic)}<br /><span
        class="small muted"
        >${name || email} · ${email}</span
      >
    </th>
    <td role="cell">${stateOf(c, ticket)}</td>
    <td role="cell" data-label="${t.columns.age}">${since}</td>
    <td role="cell" data-label="${t.columns.agent}">${agent}</td>
  </tr>`
}

export function stateOf(c: Ctx, { state, waitingFor }: Pick<Ticket, 'state' | 'waitingFor'>) {
  const t = say(c, messages)
  if (state === 'closed') return html`<span class="state off">${icon('check')}${t.states.closed}</span>`
  return waitingFor === 'support'
    ? html`<span class="state wait">${icon('clock')}${t.states.waiting}</span>`
    : html`<span class="state on">${icon('mail')}${t.states.answered}</span>`
}

/** Says the good news, or how to see more. */
function nobody(c: Ctx, filter: Filter) {
  const t = say(c, messages)
  if (filter.q === '' && filter.view === 'waiting') return note({ symbol: 'check', ...t.nothingWaits })
  return note({ ...t.nothingFound })
}
