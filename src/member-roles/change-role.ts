import { changeAccount, lockAccount } from '../accounts/index.ts'
import { record } from '../audit/index.ts'
import { giveRole, handOnAppointments, hasOtherAdmin, memberOf, type Company, type Role } from '../companies/index.ts'
import { inTransaction, type Edge } from '../edge/edge.ts'
import type { By } from './by.ts'
import { tellRole } from './tell-role.ts'

export type RoleRefusal = 'not-a-member' | 'not-allowed' | 'not-activated' | 'disabled' | 'last-admin'
export type RoleResult = { ok: true } | { ok: false; refusal: RoleRefusal }

/**
 * Makes a member an admin, or an admin a member, and tells all of whom it concerns. Whoever has the role already keeps it
 * as it is, and nobody is told. One transaction, which judges by what is true once nobody else counts the admins.
 */
export async function changeRole(
  edge: Edge,
  {
    company,
    accountId,
    role,
    by,
  }: { company: Pick<Company, 'id' | 'name' | 'zone'>; accountId: string; role: Role; by: By },
): Promise<RoleResult> {
  return inTransaction(edge, async (edge): Promise<RoleResult> => {
    const account = await lockAccount(edge, accountId)
    const hasOther = await hasOtherAdmin(edge, company.id, accountId)
    if (!(await by.stillMay(edge))) return refuse('not-allowed')
    const before = await memberOf(edge, company.id, accountId)
    if (!account || !before) return refuse('not-a-member')
    if (before.role === role) return { ok: true }
    // How an account stands that others manage is not this company's to see: the role waits until it opens something.
    if (role === 'admin' && account.status !== 'active' && account.managedBy === company.id)
      return refuse(account.status === 'invited' ? 'not-activated' : 'disabled')
    if (role === 'member' && account.status === 'active' && !hasOther) return refuse('last-admin')
    const nowMs = edge.clock.nowMs()
    const handedOn = role === 'member' ? await handOnAppointments(edge, company.id, accountId) : []
    await giveRole(edge, before, { role, roleSinceMs: nowMs, appointedBy: role === 'admin' ? by.accountId : null })
    // Whoever was an admin a moment ago is not reset by one person alone for 7 days (DESIGN §4).
    await changeAccount(edge, accountId, {}, { adminUntilMs: role === 'admin' ? null : nowMs })
    await record(edge, {
      event: 'member_role_changed',
      actor: by.actor,
      accountId,
      companyId: company.id,
      network: by.network,
      reason: role === 'admin' ? 'appointed' : 'demoted',
    })
    await tellRole(edge, { account, company, before, handedOn, role, by })
    return { ok: true }
  })
}

const refuse = (refusal: RoleRefusal) => ({ ok: false as const, refusal })
