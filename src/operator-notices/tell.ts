import { mailedAddressesOf, mailLanguage, operators, type Account } from '../accounts/index.ts'
import { zoneOfPerson } from '../companies/index.ts'
import type { Edge } from '../edge/edge.ts'
import { nameForOthers, oweMail, type MailText } from '../outbox/index.ts'
import { exactly } from '../web/dates.ts'
import type { Language } from '../web/language.ts'
import { messages } from './messages.ts'

type Instant = { instantMs: number; zone: string }
type Named = Pick<Account, 'id' | 'name' | 'email'>

/** What whoever can run commands can do alone, and the other operators should not find out by chance. */
export type News =
  | { kind: 'reset'; account: Named; reason: string }
  | { kind: 'staff'; account: Named; staff: 'support' | 'operator' }
  /** A reset that an operator has to approve, after two requests that the person stopped. */
  | { kind: 'request'; account: Named; reason: string; url: string }
  /** A date that moved back or went away; without a company it is the platform's. `byAdmin`: one of that company. */
  | { kind: 'date'; company: string | undefined; byAdmin: boolean; before: Instant; now: Instant | null }

/** Owes a mail to every active operator, at both addresses, in the transaction of what it tells about. */
export async function tellOperators(edge: Edge, news: News): Promise<void> {
  for (const operator of await operators(edge)) {
    // Whoever was made one a moment ago knows, and is the one to be looked at.
    if (news.kind === 'staff' && news.account.id === operator.id) continue
    const language = mailLanguage(edge, operator)
    const text = textOf(edge, news, { language, zone: await zoneOfPerson(edge, operator.id) })
    for (const to of mailedAddressesOf(operator))
      await oweMail(edge, 'operators-told', { to, name: operator.name, language }, text)
  }
}

function textOf(
  edge: Edge,
  news: News,
  { language, zone }: { language: Language; zone: string },
): Omit<MailText, 'closing'> {
  const t = messages[language]
  const platform = edge.config.platformName
  const { subject, heading, text } = t[news.kind]
  return {
    subject: subject(platform),
    heading,
    paragraphs: [news.kind === 'date' && news.byAdmin ? t.date.byAdmin(platform) : text(platform)],
    facts: [...factsOf(news, platform, language), [t.when, exactly(edge.clock.nowMs(), zone, language)]],
    ...(news.kind === 'request'
      ? { button: { label: t.request.button, url: news.url } }
      : { objection: { heading: t.unknown.heading, text: t.unknown.text } }),
  }
}

function factsOf(news: News, platform: string, language: Language): [string, string][] {
  const t = messages[language]
  if (news.kind === 'date') {
    const inWords = ({ instantMs, zone }: Instant) => exactly(instantMs, zone, language)
    return [
      [t.date.whose, news.company ?? platform],
      [t.date.before, inWords(news.before)],
      [t.date.now, news.now ? inWords(news.now) : t.date.none],
    ]
  }
  const { account } = news
  return [
    [t.person, nameForOthers(account)],
    [t.address, account.email],
    news.kind === 'staff' ? [t.staff.role, t.staff.roles[news.staff]] : [t.reset.reason, news.reason],
  ]
}
