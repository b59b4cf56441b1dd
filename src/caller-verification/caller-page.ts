import { accountById } from '../accounts/index.ts'
import { zoneOfPerson } from '../companies/index.ts'
import { HOUR_MS } from '../edge/clock.ts'
import { dutyOf } from '../policy/index.ts'
import { mailLinkForm } from '../sign-in/index.ts'
import { formatNumber } from '../tickets/index.ts'
import type { Ctx } from '../web/context.ts'
import { clockTime, distance } from '../web/dates.ts'
import { each, html, nothing, when } from '../web/html.ts'
import { icon } from '../web/icons.ts'
import { say, speakTo } from '../web/language.ts'
import { maskAddress } from '../web/mask.ts'
import { messages as chrome } from '../web/messages.ts'
import { doorPage } from '../web/page.ts'
import { field, mainButton, note, passwordField, problemNote } from '../web/parts.ts'
import { refuse, type Refusal } from '../web/refusal.ts'
import { messages } from './messages.ts'
import { PAGE } from './paths.ts'
import { neededFor } from './rules.ts'
import type { Ended, VerificationRow } from './store.ts'

export interface Typed {
  /** Undefined until a number was entered that can be one. */
  number?: number | undefined
  /** As it was typed, when that is no number. */
  text?: string
  email?: string
}

/** First the ticket's number, then the password: with an answer that is the same whether or not anybody waits. */
export function askPage(c: Ctx, typed: Typed, { refusal, ended }: { refusal?: Refusal; ended?: Ended } = {}) {
  const t = say(c, messages).caller
  const before = ended && note({ symbol: 'info', title: t.ended[ended].title, text: t.ended[ended].next })
  const page = (status: Parameters<typeof doorPage>[2]) =>
    doorPage(
      c,
      {
        title: t.title,
        problem: refusal && problemNote(refusal),
        body: html`${before ?? nothing}
        ${note({ tone: 'warn', symbol: 'warning', title: t.never.title, text: t.never.next })}
        ${typed.number === undefined ? ticketForm(c, typed, refusal) : passwordForm(c, typed.number, typed, refusal)}`,
        ways: [
          { icon: 'help', text: t.support, href: '/auth/support' },
          { icon: 'arrow', text: t.signIn, href: '/auth/login' },
        ],
      },
      status,
    )
  return refusal ? refuse(c, refusal, page) : page(200)
}

function ticketForm(c: Ctx, { text = '' }: Typed, refusal?: Refusal) {
  const t = say(c, messages).caller
  return html`<form class="flow" method="post" action="${PAGE}">
    ${field({ name: 'ticket', label: t.ticket, value: text, hint: t.ticketHint, error: refusal?.title, autofocus: !refusal, more: 'required autocapitalize="characters" spellcheck="false"' })}
    ${mainButton(t.goOn)}
  </form>`
}

function passwordForm(c: Ctx, number: number, { email = '' }: Typed, refusal?: Refusal) {
  const t = say(c, messages).caller
  const waits = refusal?.reason === 'wait' || refusal?.reason === 'link-used-up'
  return html`${when(waits, () => mailLinkForm(c, email))}
    <p class="muted">${t.about(formatNumber(number))}</p>
    <form class="flow" method="post" action="${PAGE}">
      <input type="hidden" name="ticket" value="${formatNumber(number)}" />
      ${field({ name: 'email', label: t.email, value: email, type: 'email', autocomplete: 'username', more: 'required autocapitalize="none" spellcheck="false"', autofocus: !refusal && !email })}
      ${passwordField({ name: 'password', label: t.password, hint: t.passwordHint, showLabel: say(c, chrome).showPassword, autofocus: !refusal && email !== '' })}
      ${mainButton(t.show)}
    </form>
    <p class="small"><a href="${PAGE}">${t.otherTicket}</a></p>`
}

/** For the browser that has just proven the password: the number, the words, and what they do. */
export async function wordsPage(c: Ctx, row: VerificationRow, ticketNumber: number) {
  const edge = c.get('edge')
  const account = await accountById(edge, row.accountId ?? '')
  if (!account) return askPage(c, {}, { ended: 'changed' })
  speakTo(c, account.language, row.shownAtMs ?? 0)
  const t = say(c, messages).caller.words
  const need = neededFor(account, (await dutyOf(edge, account)).kind) ?? 'removal'
  const until = clockTime(row.expiresAtMs, await zoneOfPerson(edge, account.id), c.get('language'))
  const wait = distance(edge.config.resetWaitHours * HOUR_MS, c.get('language'))
  const words = edge.keys
    .open(row.words ?? '', row.id)
    .toString()
    .split(' ')
  return doorPage(c, {
    title: t.title,
    body: html`${note({ tone: 'bad', symbol: 'warning', text: html`${t.onlyIf(html`<strong>${t.you}</strong>`)} ${t.reads[need]}` })}
      ${when(need === 'set-up', () => note({ title: t.mailbox.title, text: t.mailbox.next }))}
      <p class="small muted">${t.forAccount(maskAddress(account.email), formatNumber(ticketNumber))}</p>
      <ol class="todo">
        <li>
          <h2>${t.first.heading}</h2>
          <div class="flow gap">
            <dl class="facts">
              <dt class="sr">${t.first.label}</dt>
              <dd id="number">${String(row.number)}</dd>
            </dl>
            <p>${t.first.text}</p>
          </div>
        </li>
        <li>
          <h2>${t.then.heading}</h2>
          <div class="flow gap">
            <dl class="facts">
              <dt class="sr">${t.then.label}</dt>
              <dd id="words">${each(words, (word) => html`<span class="whole">${word}</span> `)}</dd>
            </dl>
            <p>${t.then.text(until)}</p>
          </div>
        </li>
        <li>
          <h2>${t.next.heading}</h2>
          <div class="flow gap"><p class="small">${t.next.text[need](wait)}</p></div>
        </li>
      </ol>
      <p class="small"><a href="${PAGE}">${t.next.look}</a></p>
      <h2>${t.not.heading}</h2>
      <p class="small">${t.not.text}</p>
      <form method="post" action="${PAGE}">
        <input type="hidden" name="stop" value="yes" />
        <button class="btn full" type="submit">${icon('warning')}${t.not.go}</button>
      </form>`,
    ways: [{ icon: 'help', text: say(c, messages).caller.help, href: '/auth/help/is-it-really-support' }],
  })
}

/** What became of it, where nothing is to be entered once more. */
export function donePage(c: Ctx, ended: 'tied' | 'stopped') {
  const t = say(c, messages).caller
  return doorPage(c, {
    title: t.ended[ended].title,
    body: html`<p>${t.ended[ended].next}</p>`,
    ways: [
      { icon: 'arrow', text: t.signIn, href: '/auth/login' },
      { icon: 'help', text: t.support, href: '/auth/support' },
    ],
  })
}

/** The password was right, and there is nothing that a call could do for this account. */
export function notNeededPage(c: Ctx) {
  const t = say(c, messages).caller
  return refuse(c, { reason: 'call-not-needed', status: 409, ...t.notNeeded }, (status) =>
    doorPage(
      c,
      {
        title: t.notNeeded.title,
        body: html`<p>${t.notNeeded.next}</p>`,
        ways: [
          { icon: 'arrow', text: t.signIn, href: '/auth/login' },
          { icon: 'help', text: t.support, href: '/auth/support' },
        ],
      },
      status,
    ),
  )
}
