import { mailLanguage, type Account } from '../accounts/index.ts'
import { activeAdminsOf } from '../companies/index.ts'
import type { Edge } from '../edge/edge.ts'
import { nameForOthers, oweMail } from '../outbox/index.ts'
import type { Session } from '../sessions/index.ts'
import { exactly } from '../web/dates.ts'
import { messages } from './messages.ts'

interface Told {
  company: { id: string; name: string; zone: string }
  account: Account
  actor: Pick<Session, 'accountId' | 'name' | 'email'>
  reason: string
}

/** A person and their company, as mails call them. */
export const byWords = (actor: Told['actor'], company: { name: string }) => `${nameForOthers(actor)}, ${company.name}`

/** The other admins of the company. They cannot stop it from their mail: the member can, and they can ask. */
export async function tellAdmins(edge: Edge, { company, account, actor, reason }: Told): Promise<void> {
  const others = (await activeAdminsOf(edge, company.id)).filter(
    ({ id }) => id !== actor.accountId && id !== account.id,
  )
  for (const admin of others) {
    const language = mailLanguage(edge, admin)
    const t = messages[language].adminMail
    const person = nameForOthers(account)
    await oweMail(
      edge,
      'member-reset',
      { to: admin.email, name: admin.name, language },
      {
        subject: t.subject(person),
        heading: t.heading,
        paragraphs: [t.text(person, account.email, company.name), t.advice],
        facts: [
          [t.by, nameForOthers(actor)],
          [t.when, exactly(edge.clock.nowMs(), company.zone, language)],
          [t.reason, reason],
        ],
      },
    )
  }
}
