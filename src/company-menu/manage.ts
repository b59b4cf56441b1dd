import { changeAccount, lockAccount, mailLanguage, type Account } from '../accounts/index.ts'
import { record } from '../audit/index.ts'
import { activeAdminsOf, companyById, membershipsOf, zoneOfPerson } from '../companies/index.ts'
import { inTransaction, type Edge } from '../edge/edge.ts'
import { tellPerson } from '../notices/index.ts'
import { nameForOthers, oweMail } from '../outbox/index.ts'
import { currentSession, hasFreshCode, sessionById, zoneOf } from '../sessions/index.ts'
import type { Ctx } from '../web/context.ts'
import { exactly } from '../web/dates.ts'
import { mailMessages } from './mail-messages.ts'

type Named = { id: string; name: string }

/**
 * From here on another of the person's companies manages the account: its admins may reset it, those of the former one no
 * longer (DESIGN §4). False for a company that is none of the person's, and when the session ended or its code grew old
 * meanwhile.
 */
export function moveManagement(c: Ctx, companyId: string): Promise<boolean> {
  const { id: sessionId, accountId } = currentSession(c)
  return inTransaction(c.get('edge'), async (edge) => {
    const before = await lockAccount(edge, accountId)
    const session = await sessionById(edge, sessionId)
    const company = (await membershipsOf(edge, accountId)).find(({ id }) => id === companyId)
    if (!before || session?.state !== 'open' || !hasFreshCode(edge, session) || !company) return false
    if (before.managedBy === company.id) return true
    const former = before.managedBy === null ? undefined : await companyById(edge, before.managedBy)
    await changeAccount(edge, accountId, {}, { managedBy: company.id })
    const network = c.get('peer').address
    const moved = { event: 'user_management_moved', actor: accountId, accountId, network } as const
    // A row for each company, because neither needs to learn of the other (promise 9).
    if (former) await record(edge, { ...moved, companyId: former.id, reason: 'management-ended' })
    await record(edge, { ...moved, companyId: company.id, reason: 'management-begun' })
    await tellOwner(c, edge, before, { former, company, zone: zoneOf(session) })
    if (former) await tellAdmins(edge, before, former, 'ended')
    await tellAdmins(edge, before, company, 'begun')
    return true
  })
}

async function tellOwner(
  c: Ctx,
  edge: Edge,
  account: Account,
  { former, company, zone }: { former: Named | undefined; company: Named; zone: string },
): Promise<void> {
  const language = mailLanguage(edge, account, c.get('language'))
  const t = mailMessages[language]
  const platform = edge.config.platformName
  await tellPerson(edge, account.id, {
    purpose: 'management-moved',
    language,
    text: {
      subject: t.owner.subject(platform),
      heading: t.owner.heading,
      paragraphs: [t.owner.text(company.name, platform)],
      facts: [
        [t.owner.now, company.name],
        [t.owner.before, former?.name ?? t.owner.none],
        [t.when, exactly(edge.clock.nowMs(), zone, language)],
        [t.owner.network, c.get('peer').address],
      ],
    },
    objection: { accountId: account.id, change: 'management-moved', from: former?.id ?? null },
  })
}

/** The admins of one of the two companies. Of the other they read nothing. */
async function tellAdmins(edge: Edge, account: Account, { id, name }: Named, what: 'begun' | 'ended'): Promise<void> {
  const admins = (await activeAdminsOf(edge, id)).filter((admin) => admin.id !== account.id)
  for (const admin of admins) {
    const language = mailLanguage(edge, admin)
    const t = mailMessages[language]
    const person = nameForOthers(account)
    await oweMail(
      edge,
      'management-moved',
      { to: admin.email, name: admin.name, language },
      {
        subject: t.admins[what].subject(person, name),
        heading: t.admins[what].heading,
        paragraphs: [t.admins[what].text(person, account.email, name)],
        facts: [[t.when, exactly(edge.clock.nowMs(), await zoneOfPerson(edge, admin.id), language)]],
      },
    )
  }
}
