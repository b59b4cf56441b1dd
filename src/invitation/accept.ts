import { accountByAddress, accountById, changeAccount, type Account } from '../accounts/index.ts'
import { record } from '../audit/index.ts'
import { activeAdminsOf, addMember, companyById, membershipsOf, type Company } from '../companies/index.ts'
import type { Edge } from '../edge/edge.ts'
import { aloneWith } from '../edge/locks.ts'
import { spendLink, type Link } from '../links/index.ts'
import { tellRole } from '../member-roles/index.ts'
import { nameForOthers } from '../outbox/index.ts'
import { closeStopsIn } from '../stop/index.ts'
import { roleIn } from './invite.ts'
import * as store from './store.ts'
import type { Invitation } from './store.ts'

export interface Invited {
  invitation: Invitation
  company: Company
  /** Who it is for: of the account that was invited, else of whoever has the address by now. */
  account: Account | undefined
}

/** The open invitation behind a link; undefined when it was withdrawn, or its company is gone. */
export async function invitedBy(edge: Edge, { about }: Link): Promise<Invited | undefined> {
  const invitation = await store.openById(edge.db, about ?? '')
  const company = invitation && (await companyById(edge, invitation.companyId))
  return company && { invitation, company, account: await accountOf(edge, invitation) }
}

/** A closed account is nobody's any more: its address belongs to whoever comes next. */
export async function accountOf(edge: Edge, { accountId, email }: Invitation): Promise<Account | undefined> {
  const account = accountId === null ? undefined : await accountById(edge, accountId)
  return account && account.status !== 'closed' ? account : accountByAddress(edge, email)
}

/** Whoever invites an admin must be one still when it is accepted; a member's invitation goes on without its sender. */
export async function mayStillAppoint(edge: Edge, { role, invitedBy, companyId }: Invitation): Promise<boolean> {
  if (role !== 'admin' || invitedBy === null) return true
  return (await activeAdminsOf(edge, companyId)).some(({ id }) => id === invitedBy)
}

export type Accepted = { ok: true; company: Company } | { ok: false; refusal: 'gone' | 'inviter-gone' }

/**
 * The membership begins. In a transaction that has the account locked, or has just made it; whoever hears a refusal takes
 * all of it back. The managing company stays the first one (DESIGN §4).
 */
export async function acceptInvitation(edge: Edge, link: Link, accountId: string, network: string): Promise<Accepted> {
  const invited = await invitedBy(edge, link)
  if (invited?.account?.id !== accountId) return { ok: false, refusal: 'gone' }
  const { invitation, company } = invited
  const { role } = invitation
  if (role === 'admin') {
    // Of an acceptance and of the inviter's own removal at the same moment one sees the other.
    await aloneWith(edge, `admins ${company.id}`)
    if (!(await mayStillAppoint(edge, invitation))) return { ok: false, refusal: 'inviter-gone' }
  }
  // The invitation before its link, as whoever withdraws it does: in two orders they would wait for each other.
  if (!(await store.end(edge.db, invitation.id, 'accepted', edge.clock.nowMs())) || !(await spendLink(edge, link)))
    return { ok: false, refusal: 'gone' }
  // Somebody may have been added meanwhile in another way; an invitation never changes a role.
  if (!(await membershipsOf(edge, accountId)).some(({ id }) => id === company.id)) {
    const appointedBy = role === 'admin' ? (invitation.invitedBy ?? undefined) : undefined
    await closeStopsIn(edge, accountId, company.id)
    await addMember(edge, company.id, accountId, role, appointedBy)
    if (role === 'admin') await appointed(edge, invited.account, invitation, company)
  }
  await record(edge, {
    event: 'member_joined',
    actor: accountId,
    accountId,
    companyId: company.id,
    network,
    reason: roleIn(company, role),
  })
  return { ok: true, company }
}

/** Told like every appointment, to all admins and the person: stopped, the new one stays a member. */
async function appointed(edge: Edge, account: Account, { invitedBy }: Invitation, company: Company): Promise<void> {
  await changeAccount(edge, account.id, {}, { adminUntilMs: null })
  const inviter = invitedBy === null ? undefined : await accountById(edge, invitedBy)
  const before = { role: 'member', roleSinceMs: edge.clock.nowMs(), appointedBy: null } as const
  const by = { name: inviter ? nameForOthers(inviter) : null }
  await tellRole(edge, { account, company, before, handedOn: [], role: 'admin', by })
}

/**
 * Somebody has just chosen the first password: invitations to the address are this account's from now on, and those of
 * companies that it is in have been accepted. The others go on: their links lead to the page for people with an account.
 */
export async function settleInvitations(edge: Edge, account: Pick<Account, 'id' | 'emailKey'>): Promise<void> {
  await store.attach(edge.db, account)
  const joined = (await membershipsOf(edge, account.id)).map(({ id }) => id)
  if (joined.length > 0) await store.endJoined(edge.db, account.id, joined, edge.clock.nowMs())
}
