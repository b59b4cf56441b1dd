import { mailLanguage, type Account } from '../accounts/index.ts'
import { zoneOfPerson } from '../companies/index.ts'
import type { Edge } from '../edge/edge.ts'
import { tellPerson } from '../notices/index.ts'
import type { Ctx } from '../web/context.ts'
import { exactly } from '../web/dates.ts'
import { messages } from './messages.ts'

/** Somebody chose the first password: stopped, it opens nothing, and another one is chosen by mail. */
export async function tellActivated(c: Ctx, edge: Edge, account: Account): Promise<void> {
  const language = mailLanguage(edge, account, c.get('language'))
  const t = messages[language].activated
  const platform = edge.config.platformName
  await tellPerson(edge, account.id, {
    purpose: 'activated',
    language,
    text: {
      subject: t.subject(platform),
      heading: t.heading,
      paragraphs: [t.text(platform)],
      facts: [
        [t.when, exactly(edge.clock.nowMs(), await zoneOfPerson(edge, account.id), language)],
        [t.network, c.get('peer').address],
      ],
    },
    objection: {
      accountId: account.id,
      change: 'password-changed',
      changedAtMs: account.passwordChangedAtMs ?? edge.clock.nowMs(),
    },
  })
}
