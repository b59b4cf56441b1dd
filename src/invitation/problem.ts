import type { Ctx } from '../web/context.ts'
import { html } from '../web/html.ts'
import { say } from '../web/language.ts'
import { doorPage } from '../web/page.ts'
import { refuse } from '../web/refusal.ts'
import { messages } from './messages.ts'

/** Whoever invited this admin is none any more: somebody who is has to invite again. */
export function inviterGone(c: Ctx, company: string) {
  const t = say(c, messages)
  const { title } = t.inviterGone
  const next = t.inviterGone.next(company)
  return refuse(c, { reason: 'inviter-gone', status: 409, title, next }, (status) =>
    doorPage(
      c,
      {
        title,
        refused: true,
        body: html`<p class="muted">${next}</p>`,
        ways: [{ icon: 'person', text: t.toProfile, href: '/auth/profile' }],
      },
      status,
    ),
  )
}
