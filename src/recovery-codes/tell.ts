import { mailLanguage, type Account } from '../accounts/index.ts'
import { zoneOfPerson } from '../companies/index.ts'
import type { Edge } from '../edge/edge.ts'
import { tellPerson } from '../notices/index.ts'
import { exactly } from '../web/dates.ts'
import type { Language } from '../web/language.ts'
import { FEW_CODES } from './codes.ts'
import { messages } from './messages.ts'

/**
 * At every use, in its transaction and after the session that it opened: that one must not count as a sign-in since.
 * Whoever used it may be somebody else: the language is the owner's.
 */
export async function tellUsed(
  edge: Edge,
  account: Account,
  { left, network, for: use }: { left: number; network: string; for: 'signIn' | 'reset' },
): Promise<void> {
  const language = mailLanguage(edge, account)
  const t = messages[language].mail
  const platform = edge.config.platformName
  await tellPerson(edge, account.id, {
    purpose: 'recovery-code-used',
    language,
    text: {
      subject: t.used.subject(platform),
      heading: t.used.heading,
      paragraphs: [t.used[use](platform), ...(left < FEW_CODES ? [t.used.few] : [])],
      facts: [
        [t.when, exactly(edge.clock.nowMs(), await zoneOfPerson(edge, account.id), language)],
        [t.network, network],
        [t.left, String(left)],
      ],
    },
    objection: { accountId: account.id, change: 'recovery-code-used' },
  })
}

/** New ones inside a session; those of a set-up are told with it. */
export async function tellMade(
  edge: Edge,
  account: Account,
  { madeAtMs, network, language: asking }: { madeAtMs: number; network: string; language: Language },
): Promise<void> {
  const language = mailLanguage(edge, account, asking)
  const t = messages[language].mail
  const platform = edge.config.platformName
  await tellPerson(edge, account.id, {
    purpose: 'recovery-codes-made',
    language,
    text: {
      subject: t.made.subject(platform),
      heading: t.made.heading,
      paragraphs: [t.made.text(platform)],
      facts: [
        [t.when, exactly(madeAtMs, await zoneOfPerson(edge, account.id), language)],
        [t.network, network],
      ],
    },
    objection: { accountId: account.id, change: 'recovery-codes-made', atMs: madeAtMs },
  })
}
