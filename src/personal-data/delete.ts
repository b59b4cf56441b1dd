import { deleteRow, renameResetBy, lockAccount, mailLanguage, operators, type Account } from '../accounts/index.ts'
import { pseudonymise, record } from '../audit/index.ts'
import { renameInBulkResets } from '../bulk-reset/index.ts'
import { adminsAround, countMembers, handOnAppointments, hasOtherAdmin, membershipsOf } from '../companies/index.ts'
import { eraseInvitationsTo } from '../invitation/index.ts'
import { aloneWith } from '../edge/locks.ts'
import { inTransaction, type Edge } from '../edge/edge.ts'
import { newId } from '../edge/random.ts'
import { renameInPasses } from '../enrolment-pass/index.ts'
import { forgetAdminOfLinks } from '../links/index.ts'
import { nameForOthers, oweMail } from '../outbox/index.ts'
import { tellPerson } from '../notices/index.ts'
import { renameInRequests } from '../requests/index.ts'
import { forgetMentionsOf } from '../stop/index.ts'
import { renameInConfirmations } from '../support-reset/index.ts'
import { forgetAgent } from '../tickets/index.ts'
import { hashesOf } from './addresses.ts'
import { messages } from './messages.ts'
import * as store from './store.ts'

export type Deleted =
  { ok: true; pseudonym: string } | { ok: false; refusal: 'unknown-account' | 'last-operator' | 'last-admin' }

/**
 * A person is forgotten, at once and for good: whatever opens something, whatever says who it was. What happened stays
 * in the audit log, under a name that nobody can lead back to the person. One transaction.
 */
export async function deleteAccount(edge: Edge, accountId: string, actor: string): Promise<Deleted> {
  return inTransaction(edge, async (edge): Promise<Deleted> => {
    const account = await lockAccount(edge, accountId)
    if (!account) return { ok: false, refusal: 'unknown-account' }
    const refusal = await isNeeded(edge, account)
    if (refusal) return { ok: false, refusal }
    const hashes = await hashesOf(edge, account)
    const left = await adminsToTell(edge, account)
    await store.eraseKeyed(edge.db, hashes)
    await store.eraseCounters(edge.db, [accountId, ...hashes])
    // Whoever was closed was told of that, and the address may be somebody else's by now.
    if (account.status !== 'closed') {
      await tell(edge, account, left)
      await eraseInvitationsTo(edge, [account.email])
    }
    for (const { id } of await membershipsOf(edge, accountId)) await handOnAppointments(edge, id, accountId)
    await store.eraseRows(edge.db, accountId, hashes)
    await forgetMentionsOf(edge, accountId)
    await forgetAdminOfLinks(edge, accountId)
    await forgetAgent(edge, accountId)
    const pseudonym = newId(edge)
    await pseudonymise(edge, accountId, pseudonym)
    await renameResetBy(edge, accountId, pseudonym)
    await renameInBulkResets(edge, accountId, pseudonym)
    await renameInRequests(edge, accountId, pseudonym)
    await renameInConfirmations(edge, accountId, pseudonym)
    await renameInPasses(edge, accountId, pseudonym)
    await deleteRow(edge, accountId)
    await record(edge, { event: 'user_deleted', actor, accountId: pseudonym, companyId: account.managedBy })
    return { ok: true, pseudonym }
  })
}

/**
 * Without an active operator the next start would print a link for whoever comes first, and a company with people in it
 * would be without anybody who may help them: somebody else first. Of two who are deleted at the same moment one waits.
 */
async function isNeeded(edge: Edge, account: Account): Promise<'last-operator' | 'last-admin' | undefined> {
  if (account.status !== 'active') return undefined
  if (account.staff === 'operator') {
    await aloneWith(edge, 'operators')
    if ((await operators(edge)).every(({ id }) => id === account.id)) return 'last-operator'
  }
  for (const { id, role } of await membershipsOf(edge, account.id)) {
    if (role !== 'admin') continue
    if (!(await hasOtherAdmin(edge, id, account.id)) && (await countMembers(edge, id)) > 1) return 'last-admin'
  }
  return undefined
}

type Admins = Awaited<ReturnType<typeof adminsAround>>

/** Changes of admins are told to the other admins (DESIGN §4). */
async function adminsToTell(edge: Edge, account: Account): Promise<Admins> {
  const isAdmin = (await membershipsOf(edge, account.id)).some(({ role }) => role === 'admin')
  return isAdmin && account.status === 'active' ? adminsAround(edge, account.id) : []
}

/** The last mail that the person gets; nothing in it can be pressed, because nothing can be brought back. */
async function tell(edge: Edge, account: Account, admins: Admins): Promise<void> {
  const platform = edge.config.platformName
  const link = (label: string) => ({ label, url: `${edge.config.publicUrl.origin}/auth/support` })
  const language = mailLanguage(edge, account)
  const { own } = messages[language].mail
  await tellPerson(edge, account.id, {
    purpose: 'account-deleted',
    language,
    text: { subject: own.subject(platform), heading: own.heading, paragraphs: [own.text(platform)] },
    objection: { heading: own.objectionHeading, text: own.objectionText, link: link(own.objectionLink) },
  })
  for (const admin of admins) {
    const language = mailLanguage(edge, admin)
    const { others } = messages[language].mail
    await oweMail(
      edge,
      'account-deleted',
      { to: admin.email, name: admin.name, language },
      {
        subject: others.subject(platform),
        heading: others.heading,
        paragraphs: [others.text(nameForOthers(account), account.email)],
        objection: { heading: others.objectionHeading, text: others.objectionText, link: link(others.objectionLink) },
      },
    )
  }
}
