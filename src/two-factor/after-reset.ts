import { accountById, type Account } from '../accounts/index.ts'
import type { Edge } from '../edge/edge.ts'
import { nameForOthers } from '../outbox/index.ts'
import type { Ctx } from '../web/context.ts'
import { exactly } from '../web/dates.ts'
import { html, nothing, when, type Html } from '../web/html.ts'
import { say } from '../web/language.ts'
import { note } from '../web/parts.ts'
import { messages } from './messages.ts'

/** At set-up after a reset: who did it, when, and the two words to compare. Nothing at every other set-up. */
export async function afterReset(c: Ctx, account: Account, zone: string): Promise<Html> {
  if (account.twoFactor !== 'pending' || account.pendingBecause !== 'reset') return nothing
  const t = say(c, messages).afterReset
  const edge = c.get('edge')
  const { resetBy, resetPhrase } = account
  const by = resetBy === null ? t.operator(edge.config.platformName) : await nameOf(edge, resetBy, t.gone)
  const instant = exactly(account.twoFactorSinceMs, zone, c.get('language'))
  return note({
    title: t.title,
    text: html`${t.by(instant, by)}${when(resetPhrase, () => html`<br />${t.phrase(html`<b>${resetPhrase}</b>`)}`)}`,
  })
}

async function nameOf(edge: Edge, accountId: string, gone: string): Promise<string> {
  const account = await accountById(edge, accountId)
  return account ? nameForOthers(account) : gone
}
