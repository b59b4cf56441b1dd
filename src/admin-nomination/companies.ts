import { accountById, type Account } from '../accounts/index.ts'
import { memberOf, membersIn, membershipsOf, standingsOf } from '../companies/index.ts'
import { DAY_MS } from '../edge/clock.ts'
import type { Edge } from '../edge/edge.ts'
import { isSuspended } from '../totp/index.ts'

/** "Lately" of DESIGN §4. */
const LATELY_MS = 7 * DAY_MS

/** Whether somebody else leads a company: active, with a working second factor (DESIGN §4). */
export async function hasCountingAdmin(edge: Edge, companyId: string, butNotId: string): Promise<boolean> {
  for (const { id, status, twoFactor } of await standingsOf(edge, companyId))
    if (id !== butNotId && status === 'active' && twoFactor === 'on' && !(await isSuspended(edge, id))) return true
  return false
}

/** Whether somebody could become the admin of a company: a member who can lead it, of a company that nobody leads. */
export async function couldLead(edge: Edge, account: Account, companyId: string): Promise<boolean> {
  if (account.status !== 'active' || account.twoFactor !== 'on' || (await isSuspended(edge, account.id))) return false
  const member = await memberOf(edge, companyId, account.id)
  return member?.role === 'member' && !(await hasCountingAdmin(edge, companyId, account.id))
}

/** The companies of a person that nobody leads. */
export async function companiesToLead(edge: Edge, account: Account) {
  const companies: { id: string; name: string }[] = []
  for (const { id, name } of await membershipsOf(edge, account.id))
    if (await couldLead(edge, account, id)) companies.push({ id, name })
  return companies
}

/** Who led a company until lately, or has the role and does not count: they may know why this happens, or that it must not. */
export async function formerAdmins(edge: Edge, companyId: string, butNotId: string): Promise<Account[]> {
  const sinceMs = edge.clock.nowMs() - LATELY_MS
  const rows = await membersIn(edge, companyId)
    .innerJoin('accounts', 'accounts.id', 'members.accountId')
    .select('accounts.id')
    .where('accounts.id', '!=', butNotId)
    .where('accounts.status', '=', 'active')
    .where((either) => either.or([either('members.role', '=', 'admin'), either('accounts.adminUntilMs', '>', sinceMs)]))
    .execute()
  const accounts = await Promise.all(rows.map(({ id }) => accountById(edge, id)))
  return accounts.filter((account) => account !== undefined)
}
