import { mailLanguage, type Account } from '../accounts/index.ts'
import { zoneOfPerson, type Company } from '../companies/index.ts'
import type { Edge } from '../edge/edge.ts'
import { nameForOthers, oweMail } from '../outbox/index.ts'
import { exactly } from '../web/dates.ts'
import { formerAdmins } from './companies.ts'
import { messages } from './messages.ts'

/** Whoever led the company until lately, or has the role and cannot use it: nobody leads it now who would be told. */
export async function tellFormerAdmins(
  edge: Edge,
  account: Account,
  company: Pick<Company, 'id' | 'name'>,
  what: 'asked' | 'done',
): Promise<void> {
  for (const admin of await formerAdmins(edge, company.id, account.id)) {
    const language = mailLanguage(edge, admin)
    const t = messages[language].mail
    const { subject, heading, text } = t[what]
    await oweMail(
      edge,
      'reset-request-admins',
      { to: admin.email, name: admin.name, language },
      {
        subject: subject(company.name),
        heading,
        paragraphs: [text(nameForOthers(account), account.email, company.name)],
        facts: [[t.when, exactly(edge.clock.nowMs(), await zoneOfPerson(edge, admin.id), language)]],
        objection: {
          heading: t.objection.heading,
          text: t.objection.text,
          link: { label: t.objection.link, url: `${edge.config.publicUrl.origin}/auth/support` },
        },
      },
    )
  }
}
