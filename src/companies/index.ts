import { record } from '../audit/index.ts'
import { DAY_MS, HOUR_MS } from '../edge/clock.ts'
import type { Edge } from '../edge/edge.ts'
import { aloneWith } from '../edge/locks.ts'
import { newId } from '../edge/random.ts'
import { withAdmins } from './few-admins.ts'
import * as list from './list-store.ts'
import * as store from './store.ts'

export type { Company, ListState, Member, Membership, Role } from './store.ts'

export async function createCompany(edge: Edge, { name, zone }: { name: string; zone: string }, actor: string) {
  const company = { id: newId(edge), name, zone, createdAtMs: edge.clock.nowMs() }
  await store.insert(edge.db, company)
  await record(edge, { event: 'company_created', actor, companyId: company.id, reason: name })
  return company
}

/** `appointedBy`: the account that gave the role, for who may approve what (DESIGN §4). */
export async function addMember(
  { db, clock }: Edge,
  companyId: string,
  accountId: string,
  role: store.Role,
  appointedBy?: string,
): Promise<void> {
  const joinedAtMs = clock.nowMs()
  await store.insertMember(db, { companyId, accountId, role, joinedAtMs, roleSinceMs: joinedAtMs, appointedBy })
  await list.copyFromAccounts(db, [accountId])
}

export async function addMembers(
  { db, clock }: Edge,
  members: { companyId: string; accountId: string; role: store.Role }[],
): Promise<void> {
  const joinedAtMs = clock.nowMs()
  if (members.length === 0) return
  await store.insertMembers(
    db,
    members.map((member) => ({ ...member, joinedAtMs, roleSinceMs: joinedAtMs })),
  )
  await list.copyFromAccounts(
    db,
    members.map(({ accountId }) => accountId),
  )
}

/** What lists of members have copied from these accounts is as the accounts are. Called by accounts/ at each change. */
export const followAccounts = ({ db }: Edge, accountIds: string[]) => list.copyFromAccounts(db, accountIds)

/** The members of one company, for a list of them to narrow down: nobody can ask and forget the company. */
export const membersIn = ({ db }: Pick<Edge, 'db'>, companyId: string) => list.membersIn(db, companyId)

/** Somebody used this company just now. Written down at most once an hour. */
export const noteUse = ({ db, clock }: Edge, companyId: string, accountId: string) =>
  list.noteUse(db, { companyId, accountId, nowMs: clock.nowMs(), beforeMs: clock.nowMs() - HOUR_MS })

/** Whether a use of a company should be written down, as far as its caller knows. */
export const isUseOld = ({ clock }: Pick<Edge, 'clock'>, lastUsedAtMs: number | null) =>
  lastUsedAtMs === null || Math.abs(clock.nowMs() - lastUsedAtMs) >= HOUR_MS

/** What the admins of a company wrote about a member; null: nothing. False when there is no such member. */
export const changeNote = ({ db }: Edge, companyId: string, accountId: string, note: string | null) =>
  list.changeNote(db, { companyId, accountId, note })

/** True at most once a day for each member: whoever gets true sends the reminder. */
export const claimReminder = ({ db, clock }: Edge, companyId: string, accountId: string) =>
  list.claimReminder(db, { companyId, accountId, nowMs: clock.nowMs(), beforeMs: clock.nowMs() - DAY_MS })

/** Companies of a person, in the order of joining: the first is the one in use after signing in. */
export const membershipsOf = ({ db }: Edge, accountId: string) => store.membershipsOf(db, accountId)

/** Who has to hear what happened to a person: the admins of all of the person's companies. */
export const adminsAround = ({ db }: Edge, accountId: string) => store.adminsAround(db, accountId)
/** The accounts that are admins of a company. Who of them can help now is for the caller to say. */
export const adminsOf = async ({ db }: Edge, companyId: string): Promise<string[]> =>
  (await store.admins(db, companyId)).map(({ accountId }) => accountId)

/** The same with names and addresses, those that are active alone: for pages of the company, and for mails. */
export const activeAdminsOf = ({ db }: Edge, companyId: string) => store.activeAdmins(db, companyId)

/** Who the admins of a company are, since when, and who appointed them: for what needs two of them. */
export const standingsOf = ({ db }: Edge, companyId: string) => store.standings(db, companyId)
export type Standing = Awaited<ReturnType<typeof standingsOf>>[number]

/**
 * For whoever takes the role away or the person out, before that: whom the person appointed counts as appointed by
 * whoever had appointed the person. A puppet's puppet stays one when the puppet in between is gone. Says who they are, for
 * `takeBackAppointments` when the person comes back by a stop link: else a puppet would be free by that.
 */
export async function handOnAppointments({ db }: Edge, companyId: string, leavingId: string): Promise<string[]> {
  const leaving = (await store.standings(db, companyId)).find(({ id }) => id === leavingId)
  return leaving ? store.handOnAppointments(db, companyId, leavingId, leaving.appointedBy) : []
}

export const takeBackAppointments = ({ db }: Edge, companyId: string, appointerId: string, appointed: string[]) =>
  appointed.length > 0 ? store.takeBackAppointments(db, companyId, appointerId, appointed) : undefined

export interface Headcount {
  members: number
  admins: number
  active: number
  invited: number
  disabled: number
  /** Two-factor login of those who are active. */
  on: number
  pending: number
  off: number
}

/** How many people each company has, or one of them; a company without anybody is not there. */
export async function headcount({ db }: Edge, companyId?: string): Promise<Map<string, Headcount>> {
  const counts = new Map<string, Headcount>()
  const none = { members: 0, admins: 0, active: 0, invited: 0, disabled: 0, on: 0, pending: 0, off: 0 }
  for (const row of await store.countByKind(db, companyId)) {
    const count = counts.get(row.companyId) ?? { ...none }
    const people = Number(row.people)
    count.members += people
    if (row.role === 'admin') count.admins += people
    if (row.status !== 'closed') count[row.status] += people
    if (row.status === 'active') count[row.twoFactor] += people
    counts.set(row.companyId, count)
  }
  return counts
}

export const memberOf = ({ db }: Edge, companyId: string, accountId: string) => store.memberOf(db, companyId, accountId)

/** Gives a role and writes down since when and by whom; false when the member has it already, or has left. */
export const giveRole = (
  { db }: Edge,
  member: Pick<store.Member, 'companyId' | 'accountId'>,
  role: Pick<store.Member, 'role' | 'roleSinceMs' | 'appointedBy'>,
) => store.setRole(db, member, role)

export const endMembership = ({ db }: Edge, companyId: string, accountId: string) =>
  store.deleteMember(db, companyId, accountId)

/** As it was, with its age, note and all. */
export async function restoreMembership({ db }: Edge, member: MemberAsItWas): Promise<void> {
  await store.insertMember(db, member)
  await list.copyFromAccounts(db, [member.accountId])
}
export type MemberAsItWas = Omit<store.Member, 'nameKey' | 'searchKey' | 'listState'>

/**
 * Whether somebody else may act as an admin of the company. **Asked before an admin goes**, and after the account of that
 * one was locked: from here to the end of the transaction nobody else counts, so of two who go at once one stays.
 */
export async function hasOtherAdmin(edge: Edge, companyId: string, accountId: string): Promise<boolean> {
  await aloneWith(edge, `admins ${companyId}`)
  return (await activeAdminsOf(edge, companyId)).some(({ id }) => id !== accountId)
}

/** Companies in which nobody, or one alone, could help a member: for support. */
export const companiesWithAdmins = ({ db }: Edge, admins: 0 | 1, page: Parameters<typeof withAdmins>[2]) =>
  withAdmins(db, admins, page)

/** All that are in a company, whatever they may do there. */
export const countMembers = ({ db }: Edge, companyId: string) => store.countMembers(db, companyId)

/** The companies of a person, and since when. */
export const joinedCompanies = ({ db }: Edge, accountId: string) => store.joined(db, accountId)

/** Where the machine stands: for people without a company. */
export const serverZone = Intl.DateTimeFormat().resolvedOptions().timeZone

/** The zone in which a person reads dates: that of the first company. */
export async function zoneOfPerson(edge: Edge, accountId: string): Promise<string> {
  const [company] = await membershipsOf(edge, accountId)
  return company?.zone ?? serverZone
}

export const companyById = ({ db }: Edge, id: string) => store.byId(db, id)

export const allCompanies = ({ db }: Edge) => store.all(db)

/** An id, or a name that exactly one company has. */
export async function findCompany(
  { db }: Edge,
  idOrName: string,
): Promise<{ ok: true; company: store.Company } | { ok: false; refusal: 'unknown-company' | 'ambiguous-company' }> {
  const found = await store.byIdOrName(db, idOrName)
  const exact = found.find(({ id }) => id === idOrName)
  if (exact) return { ok: true, company: exact }
  if (found.length > 1) return { ok: false, refusal: 'ambiguous-company' }
  return found[0] ? { ok: true, company: found[0] } : { ok: false, refusal: 'unknown-company' }
}
