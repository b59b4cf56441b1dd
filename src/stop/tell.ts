import { mailLanguage, type Account } from '../accounts/index.ts'
import { activeAdminsOf, adminsAround, zoneOfPerson } from '../companies/index.ts'
import type { Edge } from '../edge/edge.ts'
import { tellPerson } from '../notices/index.ts'
import { nameForOthers, oweMail } from '../outbox/index.ts'
import { exactly } from '../web/dates.ts'
import type { ChangeName } from './change.ts'
import { messages } from './messages.ts'

/** The person, at every address, those of before the stop too, and the admins of the person's companies. */
export async function tellStopped(
  edge: Edge,
  {
    account,
    formerly,
    change,
    companyId,
    network,
  }: {
    account: Account
    formerly: string[]
    change: ChangeName
    /** Where it happened: other companies of the person need not learn of it (promise 9). */
    companyId: string | undefined
    network: string
  },
): Promise<void> {
  const platform = edge.config.platformName
  const language = mailLanguage(edge, account)
  const zone = await zoneOfPerson(edge, account.id)
  const t = messages[language]
  await tellPerson(edge, account.id, {
    purpose: 'stopped',
    language,
    text: {
      subject: t.mail.subject(platform),
      heading: t.mail.heading,
      paragraphs: [t.mail.text(platform)],
      facts: [
        [t.mail.change, t.change[change].name],
        [t.mail.means, t.change[change].effect],
        [t.mail.when, exactly(edge.clock.nowMs(), zone, language)],
        [t.mail.network, network],
      ],
    },
    objection: {
      heading: t.mail.objectionHeading,
      text: t.mail.objectionText,
      link: { label: t.page.support, url: `${edge.config.publicUrl.origin}/auth/support` },
    },
    also: formerly,
  })
  const admins = companyId ? await activeAdminsOf(edge, companyId) : await adminsAround(edge, account.id)
  for (const admin of admins)
    if (admin.id !== account.id) await tellAdmin(edge, admin, { account, change, inCompany: companyId !== undefined })
}

async function tellAdmin(
  edge: Edge,
  admin: Awaited<ReturnType<typeof adminsAround>>[number],
  { account, change, inCompany }: { account: Account; change: ChangeName; inCompany: boolean },
): Promise<void> {
  const language = mailLanguage(edge, admin)
  const t = messages[language]
  const words = inCompany ? t.companyMail : t.adminMail
  await oweMail(
    edge,
    'stopped',
    { to: admin.email, name: admin.name, language },
    {
      subject: words.subject(nameForOthers(account)),
      heading: words.heading,
      paragraphs: [words.text(nameForOthers(account), account.email, edge.config.platformName), words.advice],
      facts: [
        [t.mail.change, t.change[change].name],
        [t.mail.means, t.change[change].effect],
        [t.mail.when, exactly(edge.clock.nowMs(), await zoneOfPerson(edge, admin.id), language)],
      ],
    },
  )
}
