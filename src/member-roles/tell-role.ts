import { mailLanguage, type Account } from '../accounts/index.ts'
import { activeAdminsOf, hasOtherAdmin, type Company, type Member, type Role } from '../companies/index.ts'
import type { Edge } from '../edge/edge.ts'
import { tellPerson } from '../notices/index.ts'
import { nameForOthers, oweMail } from '../outbox/index.ts'
import { openStop, stopObjection } from '../stop/index.ts'
import { exactly } from '../web/dates.ts'
import type { Language } from '../web/language.ts'
import type { By } from './by.ts'
import { mailMessages } from './mail-messages.ts'

/**
 * All admins of the company, those of before the change too, and the person (DESIGN §4). Each mail has a link of its own
 * with which the role is again what it was.
 */
export async function tellRole(
  edge: Edge,
  {
    account,
    company,
    before,
    handedOn,
    role,
    by,
  }: {
    account: Account
    company: Pick<Company, 'id' | 'name' | 'zone'>
    before: Pick<Member, 'role' | 'roleSinceMs' | 'appointedBy'>
    handedOn: string[]
    role: Role
    by: Pick<By, 'name'>
  },
): Promise<void> {
  const from = { role: before.role, roleSinceMs: before.roleSinceMs, appointedBy: before.appointedBy }
  const change = 'role-changed'
  const unled = role === 'admin' && !(await hasOtherAdmin(edge, company.id, account.id))
  const stopId = await openStop(edge, { accountId: account.id, change, companyId: company.id, from, handedOn, unled })
  const what = role === 'admin' ? 'appointed' : 'demoted'
  const platform = edge.config.platformName
  const facts = (language: Language) => whoAndWhen(edge, { by, zone: company.zone, language })
  const language = mailLanguage(edge, account)
  const own = mailMessages[language].own[what]
  await tellPerson(edge, account.id, {
    purpose: change,
    language,
    text: {
      subject: own.subject(company.name),
      heading: own.heading,
      paragraphs: [own.text(company.name, platform)],
      facts: facts(language),
    },
    objection: { change, stopId },
  })
  for (const admin of await activeAdminsOf(edge, company.id)) {
    if (admin.id === account.id) continue
    const language = mailLanguage(edge, admin)
    const t = mailMessages[language].admins[what]
    const person = nameForOthers(account)
    await oweMail(
      edge,
      change,
      { to: admin.email, name: admin.name, language },
      {
        subject: t.subject(person, company.name),
        heading: t.heading,
        paragraphs: [t.text(person, account.email, company.name)],
        facts: facts(language),
        objection: await stopObjection(edge, language, { change, stopId, mailedToAdmin: admin.id }),
      },
    )
  }
}

/** By whom, and when, in the company's own zone. */
export function whoAndWhen(
  edge: Edge,
  { by, zone, language }: { by: Pick<By, 'name'>; zone: string; language: Language },
): [string, string][] {
  const t = mailMessages[language]
  return [
    [t.by, by.name ?? t.operator(edge.config.platformName)],
    [t.when, exactly(edge.clock.nowMs(), zone, language)],
  ]
}
