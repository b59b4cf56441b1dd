import { record } from '../audit/index.ts'
import type { Edge } from '../edge/edge.ts'
import { newId } from '../edge/random.ts'
import * as store from './store.ts'

export type { Company, Membership, Role } from './store.ts'

export async function createCompany(edge: Edge, { name, zone }: { name: string; zone: string }, actor: string) {
  const company = { id: newId(edge), name, zone, createdAtMs: edge.clock.nowMs() }
  await store.insert(edge.db, company)
  await record(edge, { event: 'company_created', actor, companyId: company.id, reason: name })
  return company
}

/** `appointedBy`: the account that gave the role, for who may approve what (DESIGN §4). */
export const addMember = (
  { db, clock }: Edge,
  companyId: string,
  accountId: string,
  role: store.Role,
  appointedBy?: string,
) => {
  const joinedAtMs = clock.nowMs()
  return store.insertMember(db, { companyId, accountId, role, joinedAtMs, roleSinceMs: joinedAtMs, appointedBy })
}

export async function addMembers(
  { db, clock }: Edge,
  members: { companyId: string; accountId: string; role: store.Role }[],
): Promise<void> {
  const joinedAtMs = clock.nowMs()
  if (members.length > 0)
    await store.insertMembers(
      db,
      members.map((member) => ({ ...member, joinedAtMs, roleSinceMs: joinedAtMs })),
    )
}

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
 * whoever had appointed the person. A puppet's puppet stays one when the puppet in between is gone.
 */
export async function handOnAppointments({ db }: Edge, companyId: string, leavingId: string): Promise<void> {
  const leaving = (await store.standings(db, companyId)).find(({ id }) => id === leavingId)
  if (leaving) await store.handOnAppointments(db, companyId, leavingId, leaving.appointedBy)
}

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
