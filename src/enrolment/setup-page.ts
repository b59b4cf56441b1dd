import { mayLeaveOff, type Challenge } from '../sign-in/index.ts'
import type { Enrolment } from '../totp/index.ts'
import type { Ctx } from '../web/context.ts'
import { html, when, type Html } from '../web/html.ts'
import { say } from '../web/language.ts'
import { doorPage } from '../web/page.ts'
import { plainButton } from '../web/parts.ts'
import { messages } from './messages.ts'
import { scanSteps } from './scan-steps.ts'

/** Install an app · scan the QR · enter the first code. */
export function setupPage(
  c: Ctx,
  challenge: Challenge,
  enrolment: Enrolment,
  before: Html,
  problem?: { note: Html; error: string | undefined },
  status: Parameters<typeof doorPage>[2] = 200,
) {
  const t = say(c, messages)
  const leaveOff = () =>
    html`<form method="post" action="/auth/setup">
      <input type="hidden" name="leave_off" value="yes" />${plainButton(t.leaveOff, 'withdraw')}
    </form>`
  return doorPage(
    c,
    {
      title: t.title,
      steps: { done: 3, of: 4, name: t.step },
      wide: true,
      problem: problem?.note,
      body: html`<p class="lead">${t.lead}</p>
        ${before}
        <form class="flow" method="post" action="/auth/setup">
          ${scanSteps(c, enrolment, { hint: t.hint, go: t.go, error: problem?.error })}
        </form>
        ${when(mayLeaveOff(challenge.account, challenge.duty.kind), leaveOff)}`,
      ways: [
        { icon: 'help', text: t.help, href: '/auth/help/codes-not-accepted#other' },
        { icon: 'log-out', text: t.later, href: '/auth/logout' },
      ],
    },
    status,
  )
}
