import { mailLanguage, type Account } from '../accounts/index.ts'
import { zoneOfPerson } from '../companies/index.ts'
import type { Edge } from '../edge/edge.ts'
import { browserWords } from '../edge/user-agent.ts'
import { tellPerson } from '../notices/index.ts'
import { exactly } from '../web/dates.ts'
import { messages } from './messages.ts'

/** The owner, at every address, as the words appear: whoever reads them may be deceived, or may not be the owner at all. */
export async function tellOwner(
  edge: Edge,
  account: Account,
  { number, stopId, network }: { number: string; stopId: string; network: string },
): Promise<void> {
  const language = mailLanguage(edge, account)
  const t = messages[language].mail
  await tellPerson(edge, account.id, {
    purpose: 'caller-verification',
    language,
    text: {
      subject: t.subject(edge.config.platformName),
      heading: t.heading,
      paragraphs: [t.what(number), t.ifYou, t.ifNot],
      facts: [
        [t.ticket, number],
        [t.when, exactly(edge.clock.nowMs(), await zoneOfPerson(edge, account.id), language)],
        [t.browser, browserWords(edge.userAgent) ?? t.unknownBrowser],
        [t.network, network],
      ],
    },
    objection: { change: 'caller-verified', stopId },
  })
}
