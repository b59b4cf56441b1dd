import { accountById, mailLanguage, type Account } from '../accounts/index.ts'
import { activeAdminsOf, zoneOfPerson } from '../companies/index.ts'
import type { Edge } from '../edge/edge.ts'
import { nameForOthers, oweMail, type MailText } from '../outbox/index.ts'
import { formatNumber, ticketPath } from '../tickets/index.ts'
import { exactly } from '../web/dates.ts'
import type { Language } from '../web/language.ts'
import { mailMessages } from './mail-messages.ts'
import { confirmationPath } from './paths.ts'
import type { Confirmation } from './store.ts'

/** All admins of the managing company, whether or not they can help now: the person is told by the verification, with a stop link. */
export async function tellAsked(edge: Edge, account: Account, asked: Confirmation): Promise<void> {
  const agent = await nameOf(edge, asked.askedBy)
  await tellAdmins(edge, account, asked, (language, at) => {
    const t = mailMessages[language]
    return {
      subject: t.asked.subject(nameForOthers(account), edge.config.platformName),
      heading: t.asked.heading,
      paragraphs: [
        t.asked.text(nameForOthers(account), account.email),
        t.asked.call(nameForOthers(account)),
        t.asked.otherwise(at(asked.lapsesAtMs)),
      ],
      facts: [
        [t.by, agent ?? t.support],
        [t.reason, asked.reason],
        [t.until, at(asked.lapsesAtMs)],
      ],
      button: { label: t.asked.button, url: `${edge.config.publicUrl.origin}${confirmationPath(asked.id)}` },
    }
  })
}

/** The other admins, and the agent who asked. */
export async function tellAnswered(edge: Edge, account: Account, asked: Confirmation, number: number): Promise<void> {
  if (asked.answer === null) return
  const { answer } = asked
  const admin = await nameOf(edge, asked.answeredBy)
  const text = (language: Language) => {
    const t = mailMessages[language]
    return {
      subject: t[answer].subject(nameForOthers(account), edge.config.platformName),
      heading: t[answer].heading,
      paragraphs: [t[answer].text(nameForOthers(account), admin ?? t.gone)],
      facts: [[t.reason, asked.reason]] as [string, string][],
    }
  }
  await tellAdmins(edge, account, asked, text, [asked.answeredBy])
  const agent = await accountById(edge, asked.askedBy)
  if (agent?.status !== 'active' || agent.staff === null) return
  const language = mailLanguage(edge, agent)
  const button = {
    label: mailMessages[language].toTicket(formatNumber(number)),
    url: `${edge.config.publicUrl.origin}${ticketPath(number)}`,
  }
  const to = { to: agent.email, name: agent.name, language }
  await oweMail(edge, 'confirmation-answered', to, { ...text(language), button })
}

async function tellAdmins(
  edge: Edge,
  account: Account,
  { companyId, answer }: Confirmation,
  text: (language: Language, at: (ms: number) => string) => Omit<MailText, 'closing'>,
  except: (string | null)[] = [],
): Promise<void> {
  const purpose = answer === null ? 'confirmation-asked' : 'confirmation-answered'
  for (const { id } of await activeAdminsOf(edge, companyId)) {
    const admin = id === account.id || except.includes(id) ? undefined : await accountById(edge, id)
    if (!admin) continue
    const language = mailLanguage(edge, admin)
    const zone = await zoneOfPerson(edge, admin.id)
    const at = (ms: number) => exactly(ms, zone, language)
    await oweMail(edge, purpose, { to: admin.email, name: admin.name, language }, text(language, at))
  }
}

async function nameOf(edge: Edge, id: string | null): Promise<string | undefined> {
  const account = id === null ? undefined : await accountById(edge, id)
  return account && nameForOthers(account)
}
