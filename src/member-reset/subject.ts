import { accountById, type Account } from '../accounts/index.ts'
import { membersIn, type Role } from '../companies/index.ts'
import type { Edge } from '../edge/edge.ts'
import { needsRequest, openRequestOf } from '../requests/index.ts'
import { resetAction, type ResetAction } from './reset-action.ts'

/** A member of the company as the key symbol sees them, now. */
export interface Subject {
  account: Account
  role: Role
  /** Of this company, at most an hour old. */
  lastUsedAtMs: number | null
  action: ResetAction
  /** The request that waits. */
  requestId: string | undefined
}

/** Undefined for whoever is no member of this company, whatever company they are in (promise 9). */
export async function subjectOf(
  edge: Edge,
  { companyId, accountId, actorId }: { companyId: string; accountId: string; actorId: string },
): Promise<Subject | undefined> {
  const member = await membersIn(edge, companyId)
    .where('accountId', '=', accountId)
    .select(['role', 'lastUsedAtMs'])
    .executeTakeFirst()
  const account = member && (await accountById(edge, accountId))
  if (!account || account.status === 'closed') return undefined
  const request = await openRequestOf(edge, account.id)
  const { status, twoFactor, pendingBecause, managedBy } = account
  const action = resetAction({
    isSelf: account.id === actorId,
    managed: managedBy === companyId ? 'here' : managedBy === null ? 'none' : 'elsewhere',
    status,
    twoFactor,
    pendingBecause,
    needsRequest: await needsRequest(edge, account),
    requested: request !== undefined,
  })
  return { account, role: member.role, lastUsedAtMs: member.lastUsedAtMs, action, requestId: request?.id }
}
