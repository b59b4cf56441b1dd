import { lockAccount, mailLanguage, type Account } from '../accounts/index.ts'
import { record } from '../audit/index.ts'
import { isVerified } from '../caller-verification/index.ts'
import { adminsAround, zoneOfPerson } from '../companies/index.ts'
import { isStillStaff } from '../desk-access/index.ts'
import { inTransaction, type Edge } from '../edge/edge.ts'
import { tellPerson } from '../notices/index.ts'
import { nameForOthers, oweMail } from '../outbox/index.ts'
import type { Session } from '../sessions/index.ts'
import { addSystemMessage, formatNumber, lockTicket, type Ticket } from '../tickets/index.ts'
import { authenticatorsOf, isSuspended, resumeAuthenticator } from '../totp/index.ts'
import { suspendTwoFactor } from '../two-factor/index.ts'
import { exactly } from '../web/dates.ts'
import { mailMessages } from './mail-messages.ts'

interface Doing {
  session: Pick<Session, 'id' | 'accountId' | 'staff'>
  reason: string
  network: string
}
/** False when something is no longer as the page showed it; then nothing has changed. */
type Done = boolean

/**
 * Suspends the authenticators of the account that a ticket is tied to, and ends its sessions: for whoever says, after they
 * were verified, that somebody else has the phone. It opens nothing to anybody.
 */
export const suspendAccount = (edge: Edge, ticket: Ticket, doing: Doing): Promise<Done> =>
  onAccount(edge, ticket, doing, async (edge, account) => {
    if (await isSuspended(edge, account.id)) return false
    await suspendTwoFactor(edge, account.id, doing.session.accountId)
    await written(edge, account, ticket, doing, 'suspended')
    await tellSuspended(edge, account, ticket, doing.reason)
    return true
  })

/** An operator lets the same entries open again: who looked into it says why, and the person can take it back. */
export const resumeAccount = (edge: Edge, ticket: Ticket, doing: Doing): Promise<Done> =>
  onAccount(edge, ticket, doing, async (edge, account) => {
    const suspended = (await authenticatorsOf(edge, account.id)).filter(({ suspendedAtMs }) => suspendedAtMs !== null)
    if (doing.session.staff !== 'operator' || suspended.length === 0) return false
    for (const { id, enrolledAtMs, suspendedAtMs } of suspended) {
      if (suspendedAtMs === null || !(await resumeAuthenticator(edge, account.id, id))) continue
      await tellResumed(edge, account, doing.reason, { authenticatorId: id, enrolledAtMs, suspendedAtMs })
    }
    await written(edge, account, ticket, doing, 'resumed')
    return true
  })

/** Locks account and ticket, and looks again at who acts, and at whether the caller was verified lately. */
const onAccount = (
  edge: Edge,
  { id, accountId }: Ticket,
  { session }: Doing,
  act: (edge: Edge, account: Account) => Promise<Done>,
): Promise<Done> =>
  inTransaction(edge, async (edge) => {
    const account = accountId === null ? undefined : await lockAccount(edge, accountId)
    const ticket = account && (await lockTicket(edge, id))
    if (!account || account.id === session.accountId) return false
    // Tied once is not enough: an old ticket must not be a lever for good.
    if (!ticket || (await isVerified(edge, ticket))?.accountId !== account.id) return false
    if (account.status !== 'active' || account.twoFactor !== 'on') return false
    const by = { sessionId: session.id, accountId: session.accountId }
    return (await isStillStaff(edge, by, { freshCode: true })) && act(edge, account)
  })

async function written(
  edge: Edge,
  { id, managedBy }: Account,
  ticket: Ticket,
  { session, reason, network }: Doing,
  what: 'suspended' | 'resumed',
): Promise<void> {
  await record(edge, {
    event: what === 'suspended' ? 'authn_mfa_suspended' : 'authn_mfa_authenticator_resumed',
    actor: session.accountId,
    accountId: id,
    companyId: managedBy,
    network,
    reason: `${formatNumber(ticket.number)}: ${reason}`,
  })
  await addSystemMessage(edge, ticket, what, session.accountId)
}

/** The person at every address, with the ways back in; the admins of all companies of theirs. */
async function tellSuspended(edge: Edge, account: Account, ticket: Ticket, reason: string): Promise<void> {
  const language = mailLanguage(edge, account)
  const t = mailMessages[language].suspended
  const platform = edge.config.platformName
  const facts = async (language: Account['language'] & string, accountId: string): Promise<[string, string][]> => {
    const words = mailMessages[language]
    return [
      [words.when, exactly(edge.clock.nowMs(), await zoneOfPerson(edge, accountId), language)],
      [words.ticket, formatNumber(ticket.number)],
      [words.reason, reason],
    ]
  }
  await tellPerson(edge, account.id, {
    purpose: 'suspended',
    language,
    text: {
      subject: t.subject(platform),
      heading: t.heading,
      paragraphs: [t.text(platform), t.back],
      facts: await facts(language, account.id),
    },
    objection: {
      heading: t.objectionHeading,
      text: t.objectionText,
      link: { label: t.objectionLink, url: `${edge.config.publicUrl.origin}/auth/support` },
    },
  })
  for (const admin of await adminsAround(edge, account.id)) {
    const spoken = mailLanguage(edge, admin)
    const words = mailMessages[spoken].suspendedAdmins
    await oweMail(
      edge,
      'suspended-admins',
      { to: admin.email, name: admin.name, language: spoken },
      {
        subject: words.subject(nameForOthers(account)),
        heading: words.heading,
        paragraphs: [words.text(nameForOthers(account), account.email)],
        facts: (await facts(spoken, admin.id)).slice(0, 1),
      },
    )
  }
}

async function tellResumed(
  edge: Edge,
  account: Account,
  reason: string,
  entry: { authenticatorId: string; enrolledAtMs: number; suspendedAtMs: number },
): Promise<void> {
  const language = mailLanguage(edge, account)
  const { resumed: t, ...words } = mailMessages[language]
  const zone = await zoneOfPerson(edge, account.id)
  await tellPerson(edge, account.id, {
    purpose: 'authenticator-resumed',
    language,
    text: {
      subject: t.subject(edge.config.platformName),
      heading: t.heading,
      paragraphs: [t.text(edge.config.platformName)],
      facts: [
        [words.when, exactly(edge.clock.nowMs(), zone, language)],
        [words.reason, reason],
      ],
    },
    objection: { accountId: account.id, change: 'authenticator-resumed', ...entry },
  })
}
