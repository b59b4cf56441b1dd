import { mailLanguage, operators, supportAgents } from '../accounts/index.ts'
import { serverZone } from '../companies/index.ts'
import type { Edge } from '../edge/edge.ts'
import { oweMail } from '../outbox/index.ts'
import { formatNumber, linesOf, ticketPath, type Ticket } from '../tickets/index.ts'
import { exactly } from '../web/dates.ts'
import type { Language } from '../web/language.ts'
import { messages } from './messages.ts'
import type { ReceivedFile } from './receive-files.ts'

type Recipient = { to: string; language: Language }

/** SUPPORT_EMAIL, else the agents, else the operators. */
async function deskOf(edge: Edge): Promise<Recipient[]> {
  const { supportEmail, defaultLanguage } = edge.config
  if (supportEmail) return [{ to: supportEmail, language: defaultLanguage }]
  const agents = await supportAgents(edge)
  const staff = agents.length > 0 ? agents : await operators(edge)
  return staff.map((account) => ({ to: account.email, language: mailLanguage(edge, account) }))
}

export interface DeskMail {
  name: string
  company: string
  details: string
  files: ReceivedFile[]
  via: 'form' | 'link'
}

/** What a person wrote, to the desk and to nobody else. */
export async function mailDesk(edge: Edge, ticket: Ticket, mail: DeskMail): Promise<void> {
  for (const { to, language } of await deskOf(edge)) {
    const { mail: t, topics } = messages[language]
    const [topic] = topics[Object.hasOwn(topics, ticket.topic) ? ticket.topic : 'other']!
    await oweMail(
      edge,
      'support',
      { to, language, replyTo: ticket.email },
      {
        subject: t.subject(formatNumber(ticket.number), topic, mail.name),
        heading: t.heading(topic),
        paragraphs: [...linesOf(mail.details), mail.via === 'form' ? t.byForm : t.byLink],
        facts: [
          [t.number, formatNumber(ticket.number)],
          [t.from, `${mail.name}, ${ticket.email}`],
          [t.company, mail.company || '–'],
          [t.when, exactly(edge.clock.nowMs(), serverZone, language)],
          ...(ticket.fromPath ? [[t.page, ticket.fromPath] as [string, string]] : []),
          ...(ticket.reasonCode ? [[t.reason, ticket.reasonCode] as [string, string]] : []),
          ...(mail.files.length > 0
            ? [[t.files, mail.files.map(({ name }) => name).join(', ')] as [string, string]]
            : []),
        ],
        button: { label: t.go, url: `${edge.config.publicUrl.origin}${ticketPath(ticket.number)}` },
      },
    )
  }
}
