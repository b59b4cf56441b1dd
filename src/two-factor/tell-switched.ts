import { mailLanguage, type Account } from '../accounts/index.ts'
import type { Edge } from '../edge/edge.ts'
import { tellPerson } from '../notices/index.ts'
import { zoneOfPerson } from '../companies/index.ts'
import { exactly } from '../web/dates.ts'
import type { Language } from '../web/language.ts'
import { messages } from './switched-messages.ts'

/**
 * Tells of the switch and of its undo. There is nothing to stop: switching on binds nothing, and whoever takes it back
 * leaves the account as it was.
 */
export async function tellSwitched(
  edge: Edge,
  account: Account,
  what: 'switched-on' | 'left-off',
  { network, asking }: { network: string; asking: Language },
): Promise<void> {
  const language = mailLanguage(edge, account, asking)
  const t = messages[language]
  const platform = edge.config.platformName
  await tellPerson(edge, account.id, {
    purpose: what,
    language,
    text: {
      subject: t[what].subject(platform),
      heading: t[what].heading,
      paragraphs: [t[what].text(platform)],
      facts: [
        [t.when, exactly(edge.clock.nowMs(), await zoneOfPerson(edge, account.id), language)],
        [t.network, network],
      ],
    },
    objection: {
      heading: t.objectionHeading,
      text: t.objectionText,
      link: { label: t.support, url: `${edge.config.publicUrl.origin}/auth/support` },
    },
  })
}
