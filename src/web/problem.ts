import type { Ctx } from './context.ts'
import { html, nothing } from './html.ts'
import { say } from './language.ts'
import { messages } from './messages.ts'
import { doorPage } from './page.ts'
import { refuse, type Refusal } from './refusal.ts'

export type Problem = keyof (typeof messages)['en']['problem']
const STATUS: Record<Problem, Refusal['status']> = {
  'not-found': 404,
  'other-origin': 403,
  'too-large': 413,
  'stale-form': 403,
  'not-possible': 404,
  busy: 503,
  unavailable: 503,
  broken: 500,
}

/** A page of its own for what no form can show: one sentence and the ways on. */
export function problemPage(
  c: Ctx,
  problem: Problem,
  { retryAfterMs, reference }: { retryAfterMs?: number; reference?: string } = {},
) {
  const t = say(c, messages)
  const { title, next } = t.problem[problem]
  return refuse(
    c,
    { reason: problem, status: STATUS[problem], title, next: reference ? `${next} ${reference}` : next, retryAfterMs },
    (status) =>
      doorPage(
        c,
        {
          title,
          refused: true,
          // What a form was sent to is often no page: then the beginning, which leads on from there.
          ...(c.req.method !== 'GET' && { here: '/auth/' }),
          body: html`<p class="muted">${next}${reference ? html` <code>${reference}</code>` : nothing}</p>`,
          ways: [
            { icon: 'person', text: t.goOn, href: '/auth/profile' },
            { icon: 'withdraw', text: t.startOver, href: '/auth/logout' },
          ],
        },
        status,
      ),
  )
}
