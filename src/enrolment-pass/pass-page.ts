import type { Account } from '../accounts/index.ts'
import { HOUR_MS } from '../edge/clock.ts'
import { currentSession, formToken, takeDraft, zoneOf } from '../sessions/index.ts'
import type { Ctx } from '../web/context.ts'
import { clockTime, distance, exactly } from '../web/dates.ts'
import { html, nothing, when, type Html } from '../web/html.ts'
import { icon } from '../web/icons.ts'
import { say } from '../web/language.ts'
import { effectRows, field, note } from '../web/parts.ts'
import { personLine } from '../web/person-line.ts'
import type { Refusal } from '../web/refusal.ts'
import { pageMessages } from './page-messages.ts'
import type { Standing } from './standing.ts'

export interface PassPart {
  account: Account
  standing: Standing
  /** Where its forms go. */
  action: string
  /** Beside the address: the role, or the ticket. */
  about: string
  by: 'admin' | 'support'
  /** Where the request that waits is looked at, if this person may. */
  requestPath?: string | undefined
  typed?: string | undefined
  refusal?: Refusal | undefined
}

/** Who is meant, where a pass for that person stands, and the one thing that can be done now. */
export async function passPart(c: Ctx, part: PassPart): Promise<Html> {
  const { account, standing, about } = part
  return html`<div class="sheet flow">${personLine(account, about)}</div>
    ${standing.kind === 'shown' ? shown(c, standing) : nothing}
    ${standing.kind === 'shown-elsewhere' ? shownElsewhere(c, standing) : nothing}
    ${standing.kind === 'ready' ? ready(c, part, standing) : nothing}
    ${when(standing.kind === 'waiting', () => waiting(c, part))}
    ${standing.kind === 'ask' || standing.kind === 'shown-elsewhere' ? await askForm(c, part) : nothing}`
}

const time = (c: Ctx, ms: number) => clockTime(ms, zoneOf(currentSession(c)), c.get('language'))

function shown(c: Ctx, { pass, code }: Extract<Standing, { kind: 'shown' }>) {
  const t = say(c, pageMessages).shown
  return html`<section class="flow" aria-labelledby="pass-title">
    <h2 id="pass-title">${t.title}</h2>
    <p><code class="key" id="enrolment-pass">${code.replaceAll('-', ' ')}</code></p>
    <p>${t.until(time(c, pass.expiresAtMs))}</p>
    ${effectRows(['phone', 'key', 'clock'], t.how)} ${note({ tone: 'warn', symbol: 'warning', text: t.only })}
  </section>`
}

function shownElsewhere(c: Ctx, { pass }: Extract<Standing, { kind: 'shown-elsewhere' }>) {
  const { title, text } = say(c, pageMessages).shownElsewhere
  return note({ symbol: 'info', title, text: text(time(c, pass.expiresAtMs)) })
}

function ready(c: Ctx, { action, account }: PassPart, { mine, untilMs }: Extract<Standing, { kind: 'ready' }>) {
  const t = say(c, pageMessages).ready
  if (!mine) return note({ symbol: 'info', title: t.title, text: t.others })
  const until = untilMs === undefined ? undefined : exactly(untilMs, zoneOf(currentSession(c)), c.get('language'))
  return html`${note({ symbol: 'check', title: t.title, text: until ? t.until(until) : t.now })}
    <form class="flow" method="post" action="${action}">
      ${formToken(c, currentSession(c), action)}
      <p>${t.before(account.name)}</p>
      <p><button class="btn main" type="submit" name="show" value="yes">${icon('eye')}${t.go}</button></p>
    </form>`
}

function waiting(c: Ctx, { requestPath }: PassPart) {
  const { title, text, go } = say(c, pageMessages).waiting
  return note({
    symbol: 'clock',
    title,
    text: html`${text} ${requestPath ? html`<a href="${requestPath}">${go}</a>` : nothing}`,
  })
}

async function askForm(c: Ctx, { action, account, by, typed, refusal }: PassPart) {
  const t = say(c, pageMessages).ask
  const session = currentSession(c)
  const draft = typed === undefined ? await takeDraft(c.get('edge'), session.id, action) : { reason: typed }
  const wait = distance(c.get('edge').config.resetWaitHours * HOUR_MS, c.get('language'))
  return html`<form class="flow" method="post" action="${action}">
    ${formToken(c, session, action)} ${effectRows(['person', 'clock', 'mail'], t.lines[by](wait))}
    ${note({ tone: 'warn', symbol: 'warning', text: t.danger })}
    ${field({
      name: 'reason',
      label: t.reason,
      hint: t.reasonHint(account.name),
      value: draft.reason ?? '',
      error: refusal?.title,
      more: 'required',
    })}
    <p><button class="btn main" type="submit">${icon('key')}${t.go}</button></p>
  </form>`
}
