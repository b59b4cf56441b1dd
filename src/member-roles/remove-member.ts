import { changeAccount, lockAccount } from '../accounts/index.ts'
import { record } from '../audit/index.ts'
import {
  endMembership,
  handOnAppointments,
  hasOtherAdmin,
  memberOf,
  membershipsOf,
  type Company,
} from '../companies/index.ts'
import { inTransaction, type Edge } from '../edge/edge.ts'
import { withdrawInvitations } from '../invitation/index.ts'
import { endOutdatedRequest } from '../requests/index.ts'
import { endSessionsIn } from '../sessions/index.ts'
import type { By } from './by.ts'
import { closeAndEndAll } from './close.ts'
import { tellRemoved } from './tell-removed.ts'

export type RemoveRefusal = 'not-a-member' | 'not-allowed' | 'last-admin'
export type RemoveResult = { ok: true } | { ok: false; refusal: RemoveRefusal }

/**
 * Takes a person out of a company, and tells whom it concerns. The account stays if another company has it, or if it is
 * staff's; otherwise it is closed. One transaction, which judges by what is true once nobody else counts the admins.
 */
export async function removeMember(
  edge: Edge,
  { company, accountId, by }: { company: Company; accountId: string; by: By },
): Promise<RemoveResult> {
  return inTransaction(edge, async (edge): Promise<RemoveResult> => {
    const account = await lockAccount(edge, accountId)
    const hasOther = await hasOtherAdmin(edge, company.id, accountId)
    if (!(await by.stillMay(edge))) return refuse('not-allowed')
    const before = await memberOf(edge, company.id, accountId)
    if (!account || !before) return refuse('not-a-member')
    const wasAdmin = before.role === 'admin'
    if (wasAdmin && account.status === 'active' && !hasOther) return refuse('last-admin')
    const handedOn = wasAdmin ? await handOnAppointments(edge, company.id, accountId) : []
    // An invitation that still lies in the mailbox would be a way back in.
    await withdrawInvitations(edge, account, { company, actor: by.actor })
    await endMembership(edge, company.id, accountId)
    const managed = account.managedBy === company.id
    const changes = { ...(managed && { managedBy: null }), ...(wasAdmin && { adminUntilMs: edge.clock.nowMs() }) }
    if (managed || wasAdmin) await changeAccount(edge, accountId, {}, changes)
    await record(edge, {
      event: 'member_removed',
      actor: by.actor,
      accountId,
      companyId: company.id,
      network: by.network,
      reason: by.accountId === accountId ? 'left' : undefined,
    })
    const closes = account.staff === null && (await membershipsOf(edge, accountId)).length === 0
    const retiredAtMs = closes ? await closeAndEndAll(edge, account, company.id, by) : null
    // Not moved to another company: a page that is open there would say one thing and act on another.
    if (!closes) await endSessionsIn(edge, accountId, company.id, 'removed-from-company', by.actor)
    await endOutdatedRequest(edge, accountId)
    const closed = closes ? { status: account.status, retiredAtMs } : null
    await tellRemoved(edge, { account, company, by, before, undo: { handedOn, managed, closed } })
    return { ok: true }
  })
}

const refuse = (refusal: RemoveRefusal) => ({ ok: false as const, refusal })
