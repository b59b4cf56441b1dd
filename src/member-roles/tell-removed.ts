import { mailLanguage, type Account } from '../accounts/index.ts'
import { activeAdminsOf, type Company, type Member } from '../companies/index.ts'
import type { Edge } from '../edge/edge.ts'
import { tellPerson } from '../notices/index.ts'
import { nameForOthers, oweMail } from '../outbox/index.ts'
import { openStop, stopObjection, type Removal } from '../stop/index.ts'
import type { By } from './by.ts'
import { mailMessages } from './mail-messages.ts'
import { whoAndWhen } from './tell-role.ts'

/**
 * The person, whose mail leads to support: whoever is dismissed must not let themself in again by their own mailbox. Of an
 * admin who is gone the other admins are told, and each of their mails can stop it.
 */
export async function tellRemoved(
  edge: Edge,
  {
    account,
    company,
    by,
    before,
    undo,
  }: {
    account: Account
    company: Company
    by: By
    before: Member
    undo: Omit<Removal, 'change' | 'companyId' | 'member'>
  },
): Promise<void> {
  const language = mailLanguage(edge, account)
  const t = mailMessages[language]
  const platform = edge.config.platformName
  const own = t.removed.own
  await tellPerson(edge, account.id, {
    purpose: 'member-removed',
    language,
    text: {
      subject: own.subject(company.name),
      heading: own.heading,
      paragraphs: [undo.closed ? own.closed(company.name, platform) : own.stays(company.name, platform)],
      facts: whoAndWhen(edge, { by, zone: company.zone, language }),
    },
    objection: {
      heading: own.objectionHeading,
      text: own.objectionText,
      link: { label: own.objectionLink, url: `${edge.config.publicUrl.origin}/auth/support` },
    },
  })
  if (before.role !== 'admin') return
  const change = 'member-removed'
  const { nameKey: _name, searchKey: _search, listState: _state, ...member } = before
  const stopId = await openStop(edge, { accountId: account.id, change, companyId: company.id, member, ...undo })
  for (const admin of await activeAdminsOf(edge, company.id)) {
    const language = mailLanguage(edge, admin)
    const t = mailMessages[language].removed.admins
    const person = nameForOthers(account)
    await oweMail(
      edge,
      change,
      { to: admin.email, name: admin.name, language },
      {
        subject: t.subject(person, company.name),
        heading: t.heading,
        paragraphs: [t.text(person, account.email, company.name)],
        facts: whoAndWhen(edge, { by, zone: company.zone, language }),
        objection: await stopObjection(edge, language, { change, stopId, mailedToAdmin: admin.id }),
      },
    )
  }
}
