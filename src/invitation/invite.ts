import { type Account } from '../accounts/index.ts'
import { record } from '../audit/index.ts'
import type { Company, Role } from '../companies/index.ts'
import type { Edge } from '../edge/edge.ts'
import { newId } from '../edge/random.ts'
import { createLink, withdrawLinks, withdrawLinksAbout } from '../links/index.ts'
import type { Language } from '../web/language.ts'
import { mailInvitation } from './mail.ts'
import * as store from './store.ts'
import type { Ended, Invitation } from './store.ts'

/** For the audit log, whose readers know a company by its name. */
export const roleIn = ({ name }: Pick<Place, 'name'>, role: Role) => (role === 'admin' ? `${name} (admin)` : name)

export type Place = Pick<Company, 'id' | 'name' | 'zone'>

export interface Inviting {
  /** As it is stored where there is an account, otherwise normalised. */
  email: string
  emailKey: string
  account: Account | undefined
  company: Place
  role: Role
  note?: string | undefined
  /** The admin's account and name; nobody: the command line. */
  inviter?: { id: string; name: string; email: string } | undefined
  mail: boolean
  /** All the work of a mail, and none goes out: the address has had enough of them from others. */
  isMuted?: boolean | undefined
  /** Of the mail to an address that has no account. */
  language: Language
}

/**
 * Invites an address to a company, in place of an earlier invitation to the same one. Whether it has an account changes
 * the link's page and the words of the mail, and nothing that whoever invites could see or measure (ASVS 6.3.8). The
 * caller has locked the account, if there is one. Nothing about it changes until its person accepts.
 */
export async function invite(edge: Edge, inviting: Inviting): Promise<{ id: string; url: string } | undefined> {
  const { email, emailKey, account, company, role, note, inviter } = inviting
  const earlier = await store.openAt(edge.db, company.id, emailKey)
  if (earlier) await endInvitation(edge, earlier, 'replaced')
  const nowMs = edge.clock.nowMs()
  const invitation: Invitation = {
    id: newId(edge),
    companyId: company.id,
    email,
    emailKey,
    accountId: account?.id ?? null,
    role,
    note: note ?? null,
    invitedBy: inviter?.id ?? null,
    invitedAtMs: nowMs,
    mailId: null,
    mailedAtMs: null,
    expiresAtMs: nowMs,
    endedAtMs: null,
    endedBecause: null,
  }
  if (!(await store.insert(edge.db, invitation))) return undefined
  return { id: invitation.id, url: await sendLink(edge, invitation, inviting) }
}

/** A new link for an open invitation, mailed or to be printed; earlier ones no longer work. */
export async function sendLink(
  edge: Edge,
  invitation: Invitation,
  { account, company, inviter, mail, isMuted, language }: Omit<Inviting, 'email' | 'emailKey' | 'role' | 'note'>,
): Promise<string> {
  await withdrawLinksAbout(edge, 'invitation', invitation.id)
  await endActivation(edge, account, company.id)
  const isNew = account === undefined || account.status === 'invited'
  const page = isNew ? 'activate' : 'invitation'
  const { url, expiresAtMs } = await createLink(edge, 'invitation', {
    accountId: account?.id,
    about: invitation.id,
    page,
  })
  const mailId = mail
    ? await mailInvitation(edge, { invitation, company, inviter, account, isNew, isMuted, url, expiresAtMs, language })
    : null
  await store.renew(edge.db, invitation.id, {
    mailId,
    mailedAtMs: mail ? edge.clock.nowMs() : null,
    expiresAtMs,
    invitedBy: inviter?.id ?? null,
    accountId: account?.id ?? null,
  })
  return url
}

/** False when it has ended already. Its links no longer work. */
export async function endInvitation(
  edge: Edge,
  { id, companyId }: Invitation,
  because: Ended,
  account?: Account,
): Promise<boolean> {
  if (!(await store.end(edge.db, id, because, edge.clock.nowMs()))) return false
  await withdrawLinksAbout(edge, 'invitation', id)
  await endActivation(edge, account, companyId)
  return true
}

/** Whoever was made by command for this company, and not activated yet, has a link of another kind. */
async function endActivation(edge: Edge, account: Account | undefined, companyId: string): Promise<number> {
  if (account?.status !== 'invited' || account.managedBy !== companyId) return 0
  return withdrawLinks(edge, 'activate', account.id)
}

/** The command line invites an account that exists. The caller has locked it. */
export async function inviteToCompany(
  edge: Edge,
  account: Account,
  { company, role, actor, mail }: { company: Place; role: Role; actor: string; mail: boolean },
): Promise<string> {
  const { email, emailKey } = account
  const language = edge.config.defaultLanguage
  const made = await invite(edge, { email, emailKey, account, company, role, mail, language })
  if (!made) throw new Error('two invitations of one address at once, with its account locked')
  const reason = roleIn(company, role)
  await record(edge, { event: 'member_invited', actor, accountId: account.id, companyId: company.id, reason })
  return made.url
}

/**
 * Somebody who was made by command or import is in the company already and gets a link to activate: an invitation as
 * well, for whoever looks who has not come yet.
 */
export async function noteActivation(
  edge: Edge,
  account: Account,
  { company, role, mailId, expiresAtMs }: { company: Place; role: Role; mailId: string | null; expiresAtMs: number },
): Promise<void> {
  const nowMs = edge.clock.nowMs()
  const mailedAtMs = mailId === null ? null : nowMs
  const known = await store.openAt(edge.db, company.id, account.emailKey)
  const values = { mailId, mailedAtMs, expiresAtMs, accountId: account.id }
  if (known) return void (await store.renew(edge.db, known.id, { ...values, invitedBy: known.invitedBy }))
  await store.insert(edge.db, {
    ...values,
    id: newId(edge),
    companyId: company.id,
    email: account.email,
    emailKey: account.emailKey,
    role,
    note: null,
    invitedBy: null,
    invitedAtMs: nowMs,
    endedAtMs: null,
    endedBecause: null,
  })
}

/**
 * The links of an account's invitations, or of those of one company, no longer work; says how many still did. The
 * account of somebody who was never activated stays, without a way in, until it is invited again.
 */
export async function withdrawInvitations(
  edge: Edge,
  account: Account,
  { company, actor }: { company: Place | undefined; actor: string },
): Promise<number> {
  await store.attach(edge.db, account)
  let withdrawn = 0
  for (const invitation of await store.openOfAccount(edge.db, account.id, company?.id)) {
    await endInvitation(edge, invitation, 'withdrawn')
    if (invitation.expiresAtMs > edge.clock.nowMs()) withdrawn++
  }
  if (!company || account.managedBy === company.id) {
    const links = await withdrawLinks(edge, 'activate', account.id)
    withdrawn = Math.max(withdrawn, links)
  }
  if (withdrawn > 0)
    await record(edge, {
      event: 'member_invitation_withdrawn',
      actor,
      accountId: account.id,
      companyId: company?.id ?? account.managedBy,
    })
  return withdrawn
}

/**
 * The same for an address that nobody has an account with, as `addressKey` writes it: by the invitations themselves, each
 * in the log of its company.
 */
export async function withdrawInvitationsTo(
  edge: Edge,
  emailKey: string,
  { company, actor }: { company: Place | undefined; actor: string },
): Promise<number> {
  let withdrawn = 0
  for (const { id } of await store.openOfAddress(edge.db, emailKey, company?.id)) {
    const invitation = await store.hold(edge.db, id)
    if (!invitation || !(await endInvitation(edge, invitation, 'withdrawn'))) continue
    if (invitation.expiresAtMs > edge.clock.nowMs()) withdrawn++
    const { companyId, role } = invitation
    await record(edge, { event: 'member_invitation_withdrawn', actor, companyId, reason: `${role} ${id}` })
  }
  return withdrawn
}
