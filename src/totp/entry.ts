import { day } from '../web/dates.ts'
import { html } from '../web/html.ts'
import { icon } from '../web/icons.ts'
import { say } from '../web/language.ts'
import type { Ctx } from '../web/context.ts'
import { maskAddress } from '../web/mask.ts'
import { messages } from './messages.ts'

/** The entry as the app shows it and since when, so that people with several find the right one. */
export function entry(c: Ctx, authenticator: { label: string; enrolledAtMs: number }, zone: string) {
  const date = day(authenticator.enrolledAtMs, zone, c.get('language'))
  return html`<div class="entry" id="which">
    ${icon('phone')}
    <p>
      <span class="muted">${say(c, messages).lookFor(date)}</span><br /><b>${c.get('edge').config.platformName}:</b>
      ${maskedLabel(authenticator.label)}
    </p>
  </div>`
}

function maskedLabel(label: string): string {
  const [address = '', ...rest] = label.split(' ')
  return [maskAddress(address), ...rest].join(' ')
}
