import {
  accountByAddress,
  accountById,
  addressHash,
  addressKey,
  lockAccount,
  normaliseAddress,
  type Account,
} from '../accounts/index.ts'
import { record } from '../audit/index.ts'
import { membershipsOf, type Role } from '../companies/index.ts'
import { currentCompany } from '../company-admin/index.ts'
import { DAY_MS, HOUR_MS } from '../edge/clock.ts'
import { inTransactionOr, type Edge } from '../edge/edge.ts'
import {
  accountOf,
  endInvitation,
  invite,
  holdInvitation,
  openInvitationTo,
  sendLink,
  tellAdminInvited,
  type Invitation,
} from '../invitation/index.ts'
import { requestMail } from '../outbox/index.ts'
import { currentSession, hasFreshCode, sessionById } from '../sessions/index.ts'
import type { Ctx } from '../web/context.ts'

/** What becomes of one address. */
export type Answer =
  | 'invited'
  | 'already-member'
  | 'already-invited'
  | 'not-an-address'
  | 'line-wrong'
  | 'mail-limit'
  | 'company-limit'
  | 'not-allowed'

export interface Wish {
  typed: string
  role: Role
  note?: string | undefined
}

/** Mails of one company's invitations, whoever sends them. */
const COMPANY_LIMITS = [{ most: 1000, withinMs: DAY_MS }]
/** Mails of invitations to one address, whichever companies send them. */
const ADDRESS_LIMITS = [
  { most: 10, withinMs: HOUR_MS },
  { most: 30, withinMs: DAY_MS },
]

/**
 * Invites one address. An address without an account and one that has an account elsewhere take the same path: the same
 * statements, the same answer (ASVS 6.3.8). A transaction each, so that one that is refused keeps nobody else waiting.
 */
export async function inviteOne(c: Ctx, { typed, role, note }: Wish): Promise<Answer> {
  const email = normaliseAddress(typed)
  if (!email) return 'not-an-address'
  const company = currentCompany(c)
  return inTransactionOr<Answer>(c.get('edge'), async (edge, undo) => {
    const found = await accountByAddress(edge, email)
    const account = await lockAccount(edge, found?.id ?? '')
    if (!(await mayInvite(c, edge, role))) return undo('not-allowed')
    const known = await whatIsKnown(edge, company.id, email, account)
    if (known) return undo(known)
    const { limited, isMuted } = await spendMail(edge, company.id, email)
    if (limited) return undo(limited)
    const inviter = await inviterOf(c, edge)
    const made = await invite(edge, {
      email,
      emailKey: addressKey(email),
      account,
      company,
      role,
      note,
      inviter,
      mail: true,
      isMuted,
      language: c.get('language'),
    })
    if (!made) return undo('already-invited')
    await recordInvited(c, edge, { role, id: made.id })
    if (role === 'admin') await tellAdminInvited(edge, { id: made.id, email, company, inviter })
    return 'invited'
  })
}

/** What would become of an address, without sending anything: the dry run of an import. */
export async function wouldBecome(c: Ctx, typed: string): Promise<Answer> {
  const email = normaliseAddress(typed)
  if (!email) return 'not-an-address'
  const edge = c.get('edge')
  const account = await accountByAddress(edge, email)
  return (await whatIsKnown(edge, currentCompany(c).id, email, account)) ?? 'invited'
}

/** Of this company alone: what the address may be elsewhere is looked up by nobody. */
async function whatIsKnown(
  edge: Edge,
  companyId: string,
  email: string,
  account: Account | undefined,
): Promise<Answer | undefined> {
  const open = await openInvitationTo(edge, companyId, email)
  const isMember = (await membershipsOf(edge, account?.id ?? '')).some(({ id }) => id === companyId)
  if (open && open.expiresAtMs > edge.clock.nowMs()) return 'already-invited'
  return isMember && account?.status !== 'invited' ? 'already-member' : undefined
}

/** Whoever invites is an admin still, in a session that is still open; for an admin with a code that is still fresh. */
async function mayInvite(c: Ctx, edge: Edge, role: Role): Promise<boolean> {
  const session = await sessionById(edge, currentSession(c).id)
  if (session?.state !== 'open' || session.role !== 'admin' || session.companyId !== currentCompany(c).id) return false
  return role === 'member' || hasFreshCode(edge, session)
}

/** What this company has sent is its to know; what others have sent is not, so that a mailbox which is full enough is silent. */
async function spendMail(
  edge: Edge,
  companyId: string,
  email: string,
): Promise<{ limited?: 'mail-limit' | 'company-limit'; isMuted?: boolean }> {
  const address = addressHash(edge, email)
  if (!(await requestMail(edge, `invitation-by-${companyId}`, address)).ok) return { limited: 'mail-limit' }
  if (!(await requestMail(edge, 'invitation', `company-${companyId}`, COMPANY_LIMITS)).ok)
    return { limited: 'company-limit' }
  return { isMuted: !(await requestMail(edge, 'invitation', address, ADDRESS_LIMITS)).ok }
}

async function inviterOf(c: Ctx, edge: Edge) {
  const { accountId, name } = currentSession(c)
  return { id: accountId, name, email: (await accountById(edge, accountId))?.email ?? '' }
}

/**
 * By the invitation's name and not by account, in the company's log: whether the address has one is not for its readers.
 */
const recordInvited = (c: Ctx, edge: Edge, { role, id }: { role: Role; id: string }) =>
  record(edge, {
    event: 'member_invited',
    actor: currentSession(c).accountId,
    companyId: currentCompany(c).id,
    network: c.get('peer').address,
    reason: `${role} ${id}`,
  })

export type Again = 'sent' | 'gone' | 'mail-limit' | 'company-limit' | 'not-allowed'

/** A new link in place of the earlier, also for an invitation that has run out. From now on it is the sender's. */
export async function sendAgain(c: Ctx, invitation: Invitation): Promise<Again> {
  const company = currentCompany(c)
  return inTransactionOr<Again>(c.get('edge'), async (edge, undo) => {
    const held = await hold(edge, invitation)
    if (!held) return undo('gone')
    if (!(await mayInvite(c, edge, invitation.role))) return undo('not-allowed')
    const { limited, isMuted } = await spendMail(edge, company.id, invitation.email)
    if (limited) return undo(limited)
    const inviter = await inviterOf(c, edge)
    await sendLink(edge, held.invitation, {
      account: held.account,
      company,
      inviter,
      mail: true,
      isMuted,
      language: c.get('language'),
    })
    await recordInvited(c, edge, invitation)
    if (invitation.role === 'admin') await tellAdminInvited(edge, { ...invitation, company, inviter })
    return 'sent'
  })
}

/** False when it has ended already. */
export async function withdraw(c: Ctx, invitation: Invitation): Promise<'withdrawn' | 'gone' | 'not-allowed'> {
  return inTransactionOr<'withdrawn' | 'gone' | 'not-allowed'>(c.get('edge'), async (edge, undo) => {
    const held = await hold(edge, invitation)
    if (!held) return undo('gone')
    if (!(await mayInvite(c, edge, 'member'))) return undo('not-allowed')
    if (!(await endInvitation(edge, held.invitation, 'withdrawn', held.account))) return undo('gone')
    await record(edge, {
      event: 'member_invitation_withdrawn',
      actor: currentSession(c).accountId,
      companyId: currentCompany(c).id,
      network: c.get('peer').address,
      reason: `${invitation.role} ${invitation.id}`,
    })
    return 'withdrawn'
  })
}

/** With its account locked first, if there is one, so that nobody accepts meanwhile. */
async function hold(edge: Edge, known: Invitation) {
  const account = await lockAccount(edge, (await accountOf(edge, known))?.id ?? '')
  const invitation = await holdInvitation(edge, known.companyId, known.id)
  return invitation && { invitation, account }
}
