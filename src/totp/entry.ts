import { day } from '../web/dates.ts'
import { each, html, nothing, type Html } from '../web/html.ts'
import { icon } from '../web/icons.ts'
import { say } from '../web/language.ts'
import type { Ctx } from '../web/context.ts'
import { maskAddress } from '../web/mask.ts'
import { note } from '../web/parts.ts'
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

/** Several entries by their names and dates: whichever device is at hand will do. */
export function entries(c: Ctx, authenticators: Named[], zone: string) {
  const t = say(c, messages)
  const line = (one: Named) =>
    html`<br /><b>${entryName(c, one)}</b> · ${t.setUp(day(one.enrolledAtMs, zone, c.get('language')))}`
  return html`<div class="entry" id="which">
    ${icon('phone')}
    <p><span class="muted">${t.anyOf}</span>${each(authenticators, line)}</p>
  </div>`
}

/** Which entries were reported stolen, since when, and what helps: said plainly, so that nobody types codes for nothing. */
export function suspendedNote(
  c: Ctx,
  authenticators: (Named & { suspendedAtMs: number | null })[],
  zone: string,
): Html {
  const t = say(c, messages).suspended
  const suspended = authenticators.filter(({ suspendedAtMs }) => suspendedAtMs !== null)
  if (suspended.length === 0) return nothing
  const line = (one: (typeof suspended)[number]) =>
    html`${t.since(entryName(c, one), day(one.suspendedAtMs ?? 0, zone, c.get('language')))}<br />`
  const next = suspended.length === authenticators.length ? t.all : t.some
  return note({ tone: 'warn', symbol: 'warning', title: t.title, text: html`${each(suspended, line)}${next}` })
}

interface Named {
  name: string | null
  enrolledAtMs: number
}

/** What its person calls it. */
export const entryName = (c: Ctx, { name }: Pick<Named, 'name'>) => name ?? say(c, messages).unnamed

function maskedLabel(label: string): string {
  const [address = '', ...rest] = label.split(' ')
  return [maskAddress(address), ...rest].join(' ')
}
