import { deskPage } from '../desk-access/index.ts'
import { currentSession, formToken, zoneOf } from '../sessions/index.ts'
import { formatNumber, ticketPath, type Ticket } from '../tickets/index.ts'
import type { Ctx } from '../web/context.ts'
import { clockTime, exactly } from '../web/dates.ts'
import { html, nothing, when, type Html } from '../web/html.ts'
import { say } from '../web/language.ts'
import { field, note, problemNote } from '../web/parts.ts'
import { refuse, type Refusal } from '../web/refusal.ts'
import { isVerified } from './is-verified.ts'
import { messages } from './messages.ts'
import { deskPath, PAGE } from './paths.ts'
import { stateOf, VERIFIED_MS } from './rules.ts'
import * as store from './store.ts'
import type { VerificationRow } from './store.ts'

/** The agent's page while a call goes on: what to say, and one field for what is heard. */
export async function agentPage(c: Ctx, ticket: Ticket, refusal?: Refusal) {
  const t = say(c, messages).desk
  const row = await callOf(c, ticket)
  const own = row?.agentId === currentSession(c).accountId
  const page = async (status: Parameters<typeof deskPage>[2]) =>
    deskPage(
      c,
      {
        title: t.title(formatNumber(ticket.number)),
        current: 'inbox',
        problem: refusal && problemNote(refusal),
        lead: t.why,
        body: html`<div class="flow">
          ${refusal ? nothing : await howItStands(c, ticket)}${row && own ? steps(c, ticket, row, refusal) : nothing}
          ${ticket.state === 'open' ? beginForm(c, ticket, row !== undefined || ticket.accountId !== null) : nothing}
          <p><a href="${ticketPath(ticket.number)}">${t.back}</a></p>
        </div>`,
      },
      status,
    )
  return refusal ? refuse(c, refusal, page) : page(200)
}

/** The verification of a ticket that still lives. */
async function callOf(c: Ctx, ticket: Ticket): Promise<VerificationRow | undefined> {
  const { db, clock } = c.get('edge')
  const row = await store.openOf(db, ticket.id)
  return row && ticket.state === 'open' && stateOf(row, clock.nowMs()) === 'living' ? row : undefined
}

/** On the page of the ticket: whether the caller is verified, and the way to do it. */
export async function verificationSection(c: Ctx, ticket: Ticket): Promise<Html> {
  const t = say(c, messages).desk
  const row = await callOf(c, ticket)
  const own = row?.agentId === currentSession(c).accountId
  const again = row !== undefined || ticket.accountId !== null
  return html`<section class="sheet flow" id="caller">
    <h2>${t.heading}</h2>
    ${await howItStands(c, ticket)}
    ${when(row && own, () => html`<p><a class="btn" href="${deskPath(ticket.number)}">${t.goOn}</a></p>`)}
    ${ticket.state === 'open' && !own ? beginForm(c, ticket, again) : nothing}
  </section>`
}

const beginForm = (c: Ctx, ticket: Ticket, again: boolean) => {
  const t = say(c, messages).desk
  const action = deskPath(ticket.number)
  return html`<form method="post" action="${action}">
    ${formToken(c, currentSession(c), action)}<button class="btn" type="submit">
      ${again ? t.beginAgain : t.begin}
    </button>
  </form>`
}

/** What the agent has to know first: a stop goes before all else. */
async function howItStands(c: Ctx, ticket: Ticket): Promise<Html> {
  const edge = c.get('edge')
  const t = say(c, messages).desk
  const at = (ms: number) => exactly(ms, zoneOf(currentSession(c)), c.get('language'))
  const stoppedAtMs = await store.lastStopOf(edge.db, ticket.id)
  return html`${when(stoppedAtMs, () => noteOf(t.stopped(at(stoppedAtMs!)), 'bad'))}${await standing(c, ticket, at)}`
}

async function standing(c: Ctx, ticket: Ticket, at: (ms: number) => string): Promise<Html> {
  const edge = c.get('edge')
  const t = say(c, messages).desk
  const row = await callOf(c, ticket)
  if (row) {
    const own = row.agentId === currentSession(c).accountId
    return noteOf(own ? t.running(clockTime(row.expiresAtMs, zoneOf(currentSession(c)), c.get('language'))) : t.other)
  }
  const verified = await isVerified(edge, ticket)
  if (verified) return noteOf(t.verified(at(verified.atMs + VERIFIED_MS)))
  if (ticket.verifiedAtMs !== null) return noteOf(t.verifiedBefore(at(ticket.verifiedAtMs)))
  const newest = await store.newestOf(edge.db, ticket.id)
  const last = newest && t.last[stateOf(newest, edge.clock.nowMs()) as keyof typeof t.last]
  return last ? noteOf(last) : nothing
}

const noteOf = ({ title, next }: { title: string; next: string }, tone: 'bad' | '' = '') =>
  note({ tone, symbol: tone === 'bad' ? 'warning' : 'phone', title, text: next })

/** What to say and do, in its order. */
function steps(c: Ctx, ticket: Ticket, row: VerificationRow, refusal?: Refusal) {
  const t = say(c, messages).desk
  const action = deskPath(ticket.number)
  const time = (ms: number) => clockTime(ms, zoneOf(currentSession(c)), c.get('language'))
  const wrong = refusal && (refusal.status === 401 || refusal.status === 422) ? refusal.title : undefined
  const address = c.get('edge').config.publicUrl.origin + PAGE
  return html`<ol class="todo">
    <li>
      <h2>${t.steps.page.heading}</h2>
      <div class="flow gap">
        <p>${t.steps.page.text(html`<b>${address}</b>`, html`<b>${formatNumber(ticket.number)}</b>`)}</p>
        <p class="small muted">
          ${row.shownAtMs === null ? t.waiting : t.entered(time(row.shownAtMs))}
          <a href="${action}">${t.lookAgain}</a>
        </p>
        ${when(row.shown > 1, () => note({ tone: 'warn', symbol: 'warning', title: t.several(row.shown).title, text: t.several(row.shown).next }))}
      </div>
    </li>
    <li>
      <h2>${t.steps.number.heading}</h2>
      <div class="flow gap">
        <dl class="facts">
          <dt class="sr">${t.steps.number.label}</dt>
          <dd id="number">${String(row.number)}</dd>
        </dl>
        <p>${t.steps.number.text}</p>
      </div>
    </li>
    <li>
      <h2>${t.steps.words.heading}</h2>
      <div class="flow gap">
        <p>${t.steps.words.text}</p>
        <form class="flow" method="post" action="${action}">
          ${formToken(c, currentSession(c), action)}
          ${field({ name: 'words', label: t.steps.words.label, hint: t.steps.words.hint(time(row.expiresAtMs)), error: wrong, more: 'required autocapitalize="none" spellcheck="false"' })}
          <p><button class="btn main" type="submit">${t.steps.words.go}</button></p>
        </form>
      </div>
    </li>
  </ol>`
}
