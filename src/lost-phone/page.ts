import { HOUR_MS } from '../edge/clock.ts'
import { mailboxState } from '../mailbox-proof/index.ts'
import { recoveryCodesOf } from '../recovery-codes/index.ts'
import { needsRequest, openRequestOf, type ResetRequest } from '../requests/index.ts'
import type { Challenge } from '../sign-in/index.ts'
import { workingAuthenticatorsOf, entryName, type Authenticator } from '../totp/index.ts'
import type { Ctx } from '../web/context.ts'
import { clockTime, day, distance, exactly } from '../web/dates.ts'
import { each, html, nothing, when, type Html } from '../web/html.ts'
import { icon } from '../web/icons.ts'
import { say } from '../web/language.ts'
import { mailNote } from '../web/mail-note.ts'
import { maskAddress } from '../web/mask.ts'
import { doorPage } from '../web/page.ts'
import { codeField, mainButton, note, plainButton, problemNote } from '../web/parts.ts'
import { refuse, type Refusal } from '../web/refusal.ts'
import { helpersOf, questionOf, type Helpers } from './ask-admins.ts'
import { messages } from './messages.ts'

const PAGE = '/auth/lost-phone'

export async function lostPhonePage(c: Ctx, challenge: Challenge, refusal?: Refusal) {
  const t = say(c, messages)
  const helpers = await helpersOf(c.get('edge'), challenge.account)
  const hasCodes = ((await recoveryCodesOf(c.get('edge'), challenge.account.id))?.left ?? 0) > 0
  // The quickest way has the weight, until a mailed code is asked for: then that is what the person is about.
  const quickest = hasCodes && !(helpers && (await mailboxState(c.get('edge'), challenge)))
  const request = await openRequestOf(c.get('edge'), challenge.account.id)
  const last = request
    ? requestWay(c, challenge, request)
    : helpers
      ? await adminWay(c, challenge, helpers, quickest, refusal)
      : supportWay(c, quickest)
  const another = await anotherWay(c, challenge)
  const page = (status: Parameters<typeof doorPage>[2]) =>
    doorPage(
      c,
      {
        title: t.title,
        problem: refusal && problemNote(refusal),
        body: html`<p class="muted">${t.lead}</p>
          <ol class="todo">
            ${when(hasCodes, () => linkWay(t.recovery, '/auth/recovery-code', quickest))} ${another} ${last}
          </ol>`,
        ways: [
          { icon: 'key', text: t.back, href: '/auth/code' },
          { icon: 'log-out', text: t.logOut, href: '/auth/logout' },
        ],
      },
      status,
    )
  return refusal ? refuse(c, refusal, page) : page(200)
}

const way = (heading: string, body: Html) =>
  html`<li>
    <h2>${heading}</h2>
    <div class="flow gap">${body}</div>
  </li>`

const linkWay = ({ heading, text, go }: { heading: string; text: string; go: string }, href: string, main = false) =>
  way(
    heading,
    html`<p class="small muted">${text}</p>
      <p><a class="btn${main ? ' main full' : ''}" href="${href}">${go}</a></p>`,
  )

/** One main button on a page: beside a quicker way this one is ordinary. */
const lastButton = (text: string, quicker: boolean) =>
  quicker ? html`<button class="btn" type="submit">${text}</button>` : mainButton(text)

/** Of several entries one may be at hand: their names and dates say which there are. */
async function anotherWay(c: Ctx, challenge: Challenge) {
  const t = say(c, messages)
  const entries = await workingAuthenticatorsOf(c.get('edge'), challenge.accountId)
  if (entries.length === 0) return nothing
  if (entries.length < 2) return linkWay(t.another, '/auth/code')
  const line = (entry: Authenticator) =>
    html`<li>
      ${icon('phone')}<span
        >${t.entry(html`<b>${entryName(c, entry)}</b>`, day(entry.enrolledAtMs, challenge.zone, c.get('language')))}</span
      >
    </li>`
  return way(
    t.another.heading,
    html`<p class="small muted">${t.another.several}</p>
      <ul class="rows bare">
        ${each(entries, line)}
      </ul>
      <p><a class="btn" href="/auth/code">${t.another.go}</a></p>`,
  )
}

/** Support is last and only where nobody of the company can help: it takes two people and time (DESIGN §4). */
function supportWay(c: Ctx, quicker: boolean) {
  const t = say(c, messages).support
  return way(
    t.heading,
    html`<p class="small muted">${t.text}</p>
      <form method="post" action="${PAGE}">
        <input type="hidden" name="ask" value="support" />${lastButton(t.go, quicker)}
      </form>`,
  )
}

/** Somebody has asked already, in person or an admin: what happens now, and when. */
function requestWay(c: Ctx, { zone }: Challenge, { openedAtMs, expiresAtMs, dueAtMs, stolen }: ResetRequest) {
  const t = say(c, messages)
  const at = (ms: number) => exactly(ms, zone, c.get('language'))
  const wait = distance(c.get('edge').config.resetWaitHours * HOUR_MS, c.get('language'))
  return way(
    t.admin.heading,
    html`${note({
        symbol: 'clock',
        title: t.request.asked(at(openedAtMs)),
        text: dueAtMs === null ? t.request.open(at(expiresAtMs), wait) : t.request.approved(at(dueAtMs)),
      })}
      <p class="small muted">
        ${stolen ? t.request.stolen : t.request.found} <a href="/auth/support?topic=phone">${t.support.go}</a>
      </p>`,
  )
}

async function adminWay(c: Ctx, challenge: Challenge, { company }: Helpers, quicker: boolean, refusal?: Refusal) {
  const t = say(c, messages).admin
  const edge = c.get('edge')
  const time = (ms: number) => clockTime(ms, challenge.zone, c.get('language'))
  const { open, nextAtMs } = await questionOf(edge, challenge.account)
  const date = (ms: number) => day(ms, challenge.zone, c.get('language'))
  const asked = open
    ? note({
        symbol: 'clock',
        title: t.asked(date(open.mailedAtMs), time(open.mailedAtMs)),
        text: t.waiting(date(open.dueAtMs), time(open.dueAtMs)),
      })
    : nothing
  if (nextAtMs > edge.clock.nowMs())
    return way(
      t.heading,
      html`${asked}
        <p class="small muted">${t.later(time(nextAtMs))}</p>`,
    )
  return way(t.heading, html`${asked}${await codeForms(c, challenge, company.name, quicker, refusal)}`)
}

/** First the code is mailed, then it is entered: two forms, of which the second needs the first. */
async function codeForms(c: Ctx, challenge: Challenge, company: string, quicker: boolean, refusal?: Refusal) {
  const t = say(c, messages).admin
  const state = await mailboxState(c.get('edge'), challenge)
  const ask = html`<input type="hidden" name="ask" value="admin" />`
  if (!state)
    return html`<p class="small muted">${t.text(company)}</p>
      ${await twoPeople(c, challenge)}
      <form method="post" action="${PAGE}">${ask}${lastButton(t.sendCode, quicker)}</form>`
  const address = html`<b>${maskAddress(challenge.account.email)}</b>`
  const wrong = refusal && (refusal.status === 401 || refusal.status === 422) ? refusal.title : undefined
  const sent = t.sent(clockTime(state.sentAtMs, challenge.zone, c.get('language')), address)
  return html`${mailNote(c, html`<p class="small muted">${sent}</p>`)}
    <form class="flow" method="post" action="${PAGE}">
      ${ask}${codeField({ label: t.label, digits: 8, error: wrong, autofocus: !refusal })} ${mainButton(t.go)}
    </form>
    <form method="post" action="${PAGE}">${ask}${plainButton(t.again, 'mail')}</form>`
}

/** Of an admin, of staff, and of whoever works for several companies, one admin alone does not decide. */
async function twoPeople(c: Ctx, { account }: Challenge) {
  if (!(await needsRequest(c.get('edge'), account))) return nothing
  const wait = distance(c.get('edge').config.resetWaitHours * HOUR_MS, c.get('language'))
  return html`<p class="small muted">${say(c, messages).request.before(wait)}</p>`
}
