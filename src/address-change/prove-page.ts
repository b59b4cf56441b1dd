import { DIGITS } from '../mailbox-proof/index.ts'
import { currentSession, formToken, zoneOf } from '../sessions/index.ts'
import type { Ctx } from '../web/context.ts'
import { clockTime } from '../web/dates.ts'
import { html, type Html } from '../web/html.ts'
import { mailNote } from '../web/mail-note.ts'
import { doorPage } from '../web/page.ts'
import { codeField, mainButton, problemNote } from '../web/parts.ts'
import { refuse, type Refusal } from '../web/refusal.ts'
import type { AddressChangeRow } from './store.ts'

export interface ProveWords {
  proveTitle: string
  sent: (time: string, address: Html) => Html
  mailedCode: string
  valid: (time: string) => string
  proveGo: string
  other: string
  back: string
}

/** Second step, for either address: the code from the mail. */
export function provePage(c: Ctx, page: string, t: ProveWords, wish: AddressChangeRow, refusal?: Refusal) {
  const time = (ms: number) => clockTime(ms, zoneOf(currentSession(c)), c.get('language'))
  const draw = (status: Parameters<typeof doorPage>[2]) =>
    doorPage(
      c,
      {
        title: t.proveTitle,
        steps: { done: 2, of: 2 },
        problem: refusal && problemNote(refusal),
        body: html`${mailNote(c, html`<p class="muted">${t.sent(time(wish.sentAtMs), html`<b>${wish.email}</b>`)}</p>`)}
          <form class="flow" method="post" action="${page}">
            ${formToken(c, currentSession(c), page)}
            ${codeField({ label: t.mailedCode, digits: DIGITS, hint: t.valid(time(wish.expiresAtMs)), error: refusal?.title, autofocus: !refusal })}
            ${mainButton(t.proveGo)}
          </form>`,
        ways: [
          { icon: 'mail', text: t.other, href: `${page}?other=yes` },
          { icon: 'person', text: t.back, href: '/auth/profile' },
        ],
      },
      status,
    )
  return refusal ? refuse(c, refusal, draw) : draw(200)
}
