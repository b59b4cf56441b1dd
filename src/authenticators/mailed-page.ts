import { mailboxState } from '../mailbox-proof/index.ts'
import { formToken, zoneOf } from '../sessions/index.ts'
import type { Ctx } from '../web/context.ts'
import { clockTime } from '../web/dates.ts'
import { html } from '../web/html.ts'
import { say } from '../web/language.ts'
import { mailNote } from '../web/mail-note.ts'
import { maskAddress } from '../web/mask.ts'
import { doorPage } from '../web/page.ts'
import { codeField, field, mainButton, plainButton, problemNote } from '../web/parts.ts'
import { refuse, type Refusal } from '../web/refusal.ts'
import { askerOf } from './asker.ts'
import { messages } from './messages.ts'
import { freeName, PAGE, type Own } from './own.ts'

interface Shown {
  field?: 'name' | 'code'
  name?: string
  refusal: Refusal
}

/** First the code is mailed, when the person says so; then it is entered, with the name of the new entry. */
export async function mailedPage(c: Ctx, mine: Own, shown?: Shown) {
  const t = say(c, messages)
  const state = await mailboxState(c.get('edge'), askerOf(mine))
  const here = c.req.path
  const token = formToken(c, mine.session, here)
  const time = (ms: number) => clockTime(ms, zoneOf(mine.session), c.get('language'))
  const errorOf = (name: 'name' | 'code') => (shown?.field === name ? shown.refusal.title : undefined)
  const again = (text: string, main: boolean) =>
    html`<form method="post" action="${here}">
      ${token}<input type="hidden" name="again" value="yes" />${main ? mainButton(text) : plainButton(text, 'mail')}
    </form>`
  const address = html`<b>${maskAddress(mine.account.email)}</b>`
  const body = state
    ? html`${mailNote(c, html`<p class="muted">${t.recovery.sent(time(state.sentAtMs), address)}</p>`)}
        <form class="flow" method="post" action="${here}">
          ${token}
          ${codeField({ label: t.recovery.label, digits: 8, hint: t.recovery.valid(time(state.expiresAtMs)), error: errorOf('code'), autofocus: !shown })}
          ${field({ name: 'name', label: t.name.label, hint: t.name.hint, value: shown?.name ?? freeName(c, mine.entries), error: errorOf('name') })}
          ${mainButton(t.goOn)}
        </form>
        ${again(t.recovery.again, false)}`
    : html`<p class="muted">${t.recovery.lead(address)}</p>
        ${again(t.recovery.send, true)}`
  const page = (status: Parameters<typeof doorPage>[2]) =>
    doorPage(
      c,
      {
        title: t.add.title,
        steps: { done: 1, of: 2 },
        problem: shown && problemNote(shown.refusal),
        body,
        ways: [
          { icon: 'help', text: t.recovery.cannotRead, href: '/auth/support?topic=phone' },
          { icon: 'arrow', text: t.back, href: PAGE },
        ],
      },
      status,
    )
  return shown ? refuse(c, shown.refusal, page) : page(200)
}
