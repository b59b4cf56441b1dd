import type { Account } from '../accounts/index.ts'
import { dutyWords, type Duty } from '../policy/index.ts'
import { currentSession, formToken, isSessionIdle, zoneOf } from '../sessions/index.ts'
import { codeProblem } from '../totp/index.ts'
import type { Ctx } from '../web/context.ts'
import { day, exactly } from '../web/dates.ts'
import { html, nothing, when, type Html } from '../web/html.ts'
import { icon } from '../web/icons.ts'
import { say } from '../web/language.ts'
import { messages as chrome } from '../web/messages.ts'
import { doorPage } from '../web/page.ts'
import { codeField, mainButton, note, passwordField, plainButton, problemNote } from '../web/parts.ts'
import { refuse } from '../web/refusal.ts'
import { messages } from './messages.ts'
import type { SwitchOff } from './switch-off.ts'

/** The part of the Profile page: the switch with both ends of the date, or since when it is required. */
export function twoFactorPart(c: Ctx, account: Account, duty: Duty): Html {
  const t = say(c, messages)
  const session = currentSession(c)
  const language = c.get('language')
  const words = dutyWords(duty, language)
  const dated = duty.from
    ? note({
        tone: duty.kind === 'required' ? '' : 'warn',
        symbol: 'clock',
        title: words,
        text: duty.kind === 'required' ? t.requiredWhy : t.untilThen,
      })
    : note({ symbol: 'info', title: words })
  if (account.twoFactor === 'on') {
    const since = t.onSince(day(account.twoFactorSinceMs, zoneOf(session), language))
    const switchedOff = () => html`<p><a class="btn" href="/auth/profile/two-factor">${t.switchOff}</a></p>`
    return html`<p class="state on">${icon('check')}${t.on} <span class="muted">· ${since}</span></p>
      <p class="muted small">${t.requiredOn}</p>
      ${dated}${when(duty.kind !== 'required', switchedOff)}`
  }
  return html`<form method="post" action="/auth/profile/two-factor">
      ${formToken(c, session, '/auth/profile/two-factor')}
      <button
        class="switch"
        type="submit"
        role="switch"
        aria-checked="false"
        aria-label="${t.heading}"
        aria-describedby="two-factor-what"
      >
        <i></i><span><b>${t.off}</b> <span class="muted">· ${t.offMeans}</span></span>
      </button>
    </form>
    <p class="muted small" id="two-factor-what">${t.what}</p>
    ${dated}`
}

/**
 * Whether the choice can be undone here and now: by whoever made it, while nothing was ever set up, and not by whoever
 * finds the page open hours later (that session would be locked if it were not spent).
 */
export function mayUndo(c: Ctx, account: Account): boolean {
  const session = currentSession(c)
  return isFreeChoice(account) && account.chosenBySession === session.id && !isSessionIdle(c.get('edge'), session)
}
const isFreeChoice = (account: Account) =>
  account.twoFactor === 'pending' && account.pendingBecause === 'chosen' && account.hadAuthenticator === 0

/** Where every page of a spent session leads: one button. */
export function spentPage(c: Ctx, account: Account, duty: Duty) {
  const t = say(c, messages).spent
  const session = currentSession(c)
  const chosen = isFreeChoice(account) && duty.kind !== 'required'
  const here = chosen && mayUndo(c, account)
  const undo = () =>
    html`<form method="post" action="/auth/profile/two-factor/undo">
        ${formToken(c, session, '/auth/profile/two-factor/undo')}${plainButton(t.undo, 'withdraw')}
      </form>
      ${when(duty.from, () => html`<p class="small muted">${t.untilWhen(exactly(duty.from!.instantMs, duty.from!.zone, c.get('language')))}</p>`)}`
  return doorPage(c, {
    title: account.twoFactor === 'off' ? t.requiredTitle : t.title,
    body: html`<p class="muted">${t.next}</p>
      <form method="post" action="/auth/logout">${mainButton(t.go)}</form>
      ${when(here, undo)}${when(chosen && !here, () => html`<p class="small muted">${account.chosenBySession === session.id ? t.openTooLong : t.elsewhere}</p>`)}
      ${duty.kind === 'required' ? html`<p class="small muted">${dutyWords(duty, c.get('language'))}</p>` : nothing}`,
    ways: [{ icon: 'help', text: t.help, href: '/auth/help/two-factor-authentication#set-up' }],
  })
}

/** Switching off, while that is allowed: the password and a fresh code. */
export function offPage(c: Ctx, outcome?: Exclude<SwitchOff, { ok: true }>) {
  const t = say(c, messages).offPage
  const session = currentSession(c)
  const shown =
    outcome &&
    (outcome.field === 'code' ? codeProblem(c, outcome.problem, zoneOf(session)) : passwordShown(c, outcome.refusal))
  const errorOf = (field: 'code' | 'password') => (outcome?.field === field ? shown?.error : undefined)
  const page = (status: Parameters<typeof doorPage>[2]) =>
    doorPage(
      c,
      {
        title: t.title,
        here: '/auth/profile/two-factor',
        problem: shown?.note,
        body: html`<p class="muted">${t.lead}</p>
          <form class="flow" method="post" action="/auth/profile/two-factor/off">
            ${formToken(c, session, '/auth/profile/two-factor/off')}
            ${passwordField({ name: 'password', label: t.password, error: errorOf('password'), autofocus: !shown, showLabel: say(c, chrome).showPassword })}
            ${codeField({ label: t.code, error: errorOf('code') })} ${mainButton(t.go)}
          </form>`,
        ways: [{ icon: 'person', text: t.back, href: '/auth/profile' }],
      },
      status,
    )
  return shown ? refuse(c, shown.refusal, page) : page(200)
}

function passwordShown(c: Ctx, refusal: Extract<SwitchOff, { field: 'password' }>['refusal']) {
  const t = say(c, messages).offPage
  const next =
    refusal.reason === 'password-too-short'
      ? html`<p>${refusal.next} <a href="/auth/profile/password">${t.changePassword}</a></p>`
      : refusal.next
  return { refusal, note: problemNote({ title: refusal.title, next }), error: refusal.title }
}
