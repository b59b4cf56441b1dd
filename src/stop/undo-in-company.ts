import { changeAccount, reopenAccount, type Account } from '../accounts/index.ts'
import { giveRole, hasOtherAdmin, memberOf, restoreMembership, takeBackAppointments } from '../companies/index.ts'
import type { Edge } from '../edge/edge.ts'
import { bringBackAuthenticators } from '../totp/index.ts'
import type { InCompany, Removal } from './change.ts'
import * as store from './store.ts'
import type { StopRow } from './store.ts'

/** What is taken back, or why not: `last-admin` would leave a company without anybody who leads it. */
export type Undone = boolean | 'last-admin'

/**
 * The role of before is back, with its age and whoever had given it, also when it was changed once more. Not for somebody
 * who has left; and not from the last admin: whoever was dismissed may still hold the link about a colleague. Of a company
 * that nobody led before, the nominated one says no all the same.
 */
export async function undoRole(
  edge: Edge,
  account: Account,
  stop: StopRow,
  { companyId, from, handedOn, unled }: Extract<InCompany, { change: 'role-changed' }>,
): Promise<Undone> {
  const isNeeded = !(await hasOtherAdmin(edge, companyId, account.id)) && !unled
  const member = await memberOf(edge, companyId, account.id)
  if (!member) return false
  if (member.role === 'admin' && from.role !== 'admin' && isNeeded) return 'last-admin'
  const later = await stopLaterIn(edge, account.id, stop, companyId)
  if (member.role === from.role) return later > 0
  // Whoever had given the role may be deleted since.
  if (!(await giveRole(edge, member, { ...from, appointedBy: from.appointedBy || null }))) return false
  await takeBackAppointments(edge, companyId, account.id, handedOn)
  const adminUntilMs = from.role === 'admin' ? null : edge.clock.nowMs()
  return (await changeAccount(edge, account.id, {}, { adminUntilMs })) !== undefined
}

/**
 * The admin who was taken out is back: membership, role and management; a closed account is what it was, with the entries
 * of its app, if nobody else has the address by now. Not for somebody who came back in another way.
 */
export async function undoRemovalOfMember(
  edge: Edge,
  account: Account,
  { companyId, member, handedOn, managed, closed }: Removal,
): Promise<Undone> {
  if (account.status === 'closed') {
    if (!closed || !(await reopenAccount(edge, account, closed.status))) return false
    if (closed.retiredAtMs !== null) await bringBackAuthenticators(edge, account.id, closed.retiredAtMs)
  } else if (closed || (await memberOf(edge, companyId, account.id))) return false
  await restoreMembership(edge, { ...member, appointedBy: member.appointedBy || null })
  await takeBackAppointments(edge, companyId, account.id, handedOn)
  await changeAccount(
    edge,
    account.id,
    {},
    { adminUntilMs: null, ...(managed && account.managedBy === null && { managedBy: companyId }) },
  )
  return true
}

/** What was changed again since in this company has nothing left to go back to; what other companies did stays theirs. */
async function stopLaterIn(edge: Edge, accountId: string, stop: StopRow, companyId: string): Promise<number> {
  const later = (await store.openOnes(edge.db, accountId)).filter(
    (other) => other.change === stop.change && other.atMs > stop.atMs && companyOf(other) === companyId,
  )
  for (const { id } of later) await store.stop(edge.db, id, edge.clock.nowMs())
  return later.length
}

/** The company in which it happened; undefined for what is about the account alone. */
export const companyOf = ({ undo }: Pick<StopRow, 'undo'>) => (JSON.parse(undo) as { companyId?: string }).companyId
