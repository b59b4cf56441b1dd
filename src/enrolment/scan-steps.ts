import { groupedKey, otpauthUri, type Enrolment } from '../totp/index.ts'
import type { Ctx } from '../web/context.ts'
import { each, html } from '../web/html.ts'
import { icon } from '../web/icons.ts'
import { say } from '../web/language.ts'
import { codeField, mainButton } from '../web/parts.ts'
import { messages } from './messages.ts'
import { qrCode } from './qr.ts'

/** Install an app · scan the QR · enter the first code, which does what `go` says. */
export function scanSteps(
  c: Ctx,
  enrolment: Enrolment,
  { hint, go, error }: { hint: string; go: string; error?: string | undefined },
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
    ${codeField({ label: t.label, hint, error })}${mainButton(go)}
  </li>`
  return html`<ol class="todo">
    ${install}${scan}${enter}
  </ol>`
}
