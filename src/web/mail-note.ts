import type { Ctx } from './context.ts'
import { html, type Html } from './html.ts'
import { say } from './language.ts'
import { messages } from './messages.ts'
import { note } from './parts.ts'

/** What a page says about a mail that is on its way; where no mail server is set up, that none is, and what to do. */
export function mailNote(c: Ctx, onItsWay: Html): Html {
  const { mailIsOff, config } = c.get('edge')
  if (!mailIsOff) return onItsWay
  const t = say(c, messages).noMail
  const { supportEmail } = config
  return note({
    tone: 'warn',
    symbol: 'warning',
    title: t.title,
    text: html`${t.text(config.platformName)}
    ${supportEmail ? html`<a href="mailto:${supportEmail}">${supportEmail}</a>` : ''}`,
  })
}
