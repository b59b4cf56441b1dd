import { mayLeaveOff, type Challenge } from '../sign-in/index.ts'
import { groupedKey, otpauthUri, type Enrolment } from '../totp/index.ts'
import type { Ctx } from '../web/context.ts'
import { each, html, when, type Html } from '../web/html.ts'
import { icon } from '../web/icons.ts'
import { say } from '../web/language.ts'
import { doorPage } from '../web/page.ts'
import { codeField, mainButton, plainButton } from '../web/parts.ts'
import { messages } from './messages.ts'
import { qrCode } from './qr.ts'

/** Install an app · scan the QR · enter the first code. */
export function setupPage(
  c: Ctx,
  challenge: Challenge,
  enrolment: Enrolment,
  problem?: { note: Html; error: string | undefined },
  status: Parameters<typeof doorPage>[2] = 200,
) {
  const t = say(c, messages)
  const issuer = c.get('edge').config.platformName
  const uri = otpauthUri({ issuer, label: enrolment.label, secret: enrolment.secret })
  const install = html`<li class="flow">
    <h2>${t.install}</h2>
    <p class="muted">${t.installText}</p>
    <ul class="apps">
      ${each(t.apps, (app) => html`<li>${app}</li>`)}
    </ul>
    <p class="small muted">${t.noPhone} <a href="/auth/help/two-factor-authentication#desktop">${t.noPhoneLink}</a></p>
  </li>`
  const scan = html`<li class="flow">
    <h2>${t.scan}</h2>
    <div class="scan">
      <div>
        <p class="small"><b>${t.onPhone}</b></p>
        <p class="small muted">${t.onPhoneText}</p>
        <p class="gap"><a class="btn" href="${uri}">${icon('phone')}${t.open}</a></p>
      </div>
      ${qrCode(uri, t.qr)}
      <div>
        <p class="small"><b>${t.noCamera}</b></p>
        <code class="key" id="setup-key">${groupedKey(enrolment.secret)}</code>
        <p class="gap">
          <button class="btn" type="button" hidden data-copy="setup-key" data-done="${t.copied}">
            ${icon('copy')}${t.copy}
          </button>
        </p>
      </div>
    </div>
    <p class="small muted">${t.called(html`<b>${issuer}:</b> ${enrolment.label}`)} ${t.same}</p>
  </li>`
  const enter = html`<li class="flow">
    <h2>${t.enter}</h2>
    ${codeField({ label: t.label, hint: t.hint, error: problem?.error })}${mainButton(t.go)}
  </li>`
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
        <form class="flow" method="post" action="/auth/setup">
          <ol class="todo">
            ${install}${scan}${enter}
          </ol>
        </form>
        ${when(mayLeaveOff(challenge.account, challenge.duty.kind), leaveOff)}`,
      ways: [
        { icon: 'help', text: t.help, href: '/auth/help/two-factor-authentication#codes' },
        { icon: 'log-out', text: t.later, href: '/auth/logout' },
      ],
    },
    status,
  )
}
