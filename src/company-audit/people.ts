import { namesOf } from '../accounts/index.ts'
import { newestOfCompany, type AuditRow } from '../audit/index.ts'
import { membersIn } from '../companies/index.ts'
import type { Edge } from '../edge/edge.ts'
import { addressesInvited } from '../invitation/index.ts'

/** Who somebody in a row is, as far as this company may know. */
export type Somebody =
  | { known: true; name: string; email: string | null }
  | { known: false; as: 'deleted' | 'invited' | 'support' | 'operator' | 'command-line' | 'system' | 'anonymous' }

/** A row about an invitation names no account: who has one is nobody's business. */
export const invitationIn = ({ event, accountId, reason }: AuditRow): { id: string; role: string } | undefined => {
  if (accountId !== null || !event.startsWith('member_invit')) return undefined
  const [role = '', id = ''] = (reason ?? '').split(' ')
  return isAccountId(id) ? { id, role } : undefined
}

/** Whom the invitations in some rows were for. */
export const invitedIn = (edge: Edge, companyId: string, rows: AuditRow[]) =>
  addressesInvited(
    edge,
    companyId,
    rows.map((row) => invitationIn(row)?.id).filter((id) => id !== undefined),
  )

/** By what the log says that somebody came into a company, or went. */
const BELONGED = ['user_created', 'member_joined'] as const

/**
 * Names of the people in some rows. A company knows who is or was in it, by name; the address of those that are. Whoever
 * never was is what they acted as, and an account that was invited and did not come has no name here.
 */
export async function peopleIn(
  edge: Edge,
  companyId: string,
  rows: Pick<AuditRow, 'actor' | 'accountId'>[],
): Promise<(id: string) => Somebody> {
  const ids = [...new Set(rows.flatMap(({ actor, accountId }) => [actor, accountId ?? '']))].filter(isAccountId)
  const accounts = new Map((await namesOf(edge, ids)).map((account) => [account.id, account]))
  const members = new Set(await membersAmong(edge, companyId, [...accounts.keys()]))
  const others = [...accounts.keys()].filter((id) => !members.has(id))
  const former = await newestOfCompany(edge, companyId, { events: [...BELONGED], accounts: others })
  return (id) => {
    if (!isAccountId(id)) return { known: false, as: id === 'system' || id === 'anonymous' ? id : 'command-line' }
    const account = accounts.get(id)
    if (!account) return { known: false, as: 'deleted' }
    const isMember = members.has(id)
    if (isMember || former.has(id))
      return { known: true, name: nameOf(account), email: isMember ? account.email : null }
    return { known: false, as: account.staff ?? 'invited' }
  }
}

/** Whoever was only invited has no name of their own yet: the one there is another company may have written. */
const nameOf = ({ name, email, status }: { name: string; email: string; status: string }) =>
  status === 'invited' || !name ? email : name

/** Of people and of whoever was deleted; everybody else acts under a word. */
export const isAccountId = (text: string) => /^[0-9a-f]{32}$/.test(text)

async function membersAmong(edge: Edge, companyId: string, ids: string[]): Promise<string[]> {
  if (ids.length === 0) return []
  const rows = await membersIn(edge, companyId).where('accountId', 'in', ids).select('accountId').execute()
  return rows.map(({ accountId }) => accountId)
}
