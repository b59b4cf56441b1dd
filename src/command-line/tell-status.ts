import { mailLanguage, type Account } from '../accounts/index.ts'
import { zoneOfPerson } from '../companies/index.ts'
import type { Edge } from '../edge/edge.ts'
import { tellPerson } from '../notices/index.ts'
import { exactly } from '../web/dates.ts'
import { messages } from './tell-messages.ts'

/** Nobody can stop it by mail: whoever was shut out must not let themselves in again. */
export async function tellStatus(edge: Edge, account: Account, status: 'disabled' | 'enabled'): Promise<void> {
  const language = mailLanguage(edge, account)
  const t = messages[language]
  const platform = edge.config.platformName
  await tellPerson(edge, account.id, {
    purpose: status,
    language,
    text: {
      subject: t[status].subject(platform),
      heading: t[status].heading,
      paragraphs: [t[status].text(platform)],
      facts: [[t.when, exactly(edge.clock.nowMs(), await zoneOfPerson(edge, account.id), language)]],
    },
    objection: {
      heading: t.objectionHeading,
      text: t.objectionText,
      link: { label: t.support, url: `${edge.config.publicUrl.origin}/auth/support` },
    },
  })
}
