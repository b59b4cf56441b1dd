import type { Account } from '../accounts/index.ts'
import { record } from '../audit/index.ts'
import { companyById, membershipsOf } from '../companies/index.ts'
import { inTransaction, type Edge } from '../edge/edge.ts'
import { aloneWith } from '../edge/locks.ts'
import { tellOperators } from '../operator-notices/index.ts'
import { duty, type Duty, type PolicyInstant } from './duty.ts'
import * as store from './store.ts'

export type { Duty, PolicyInstant } from './duty.ts'
export { dutyWords } from './words.ts'
export { instantOf, isZone, type LocalTimeRefusal } from './local-time.ts'

/**
 * The duty of an account, now. Never kept: a date that changes counts at once, for living sessions too. `joining` is a
 * company that the account is about to be in.
 */
export async function dutyOf(
  edge: Edge,
  account: Pick<Account, 'id' | 'staff' | 'twoFactor' | 'pendingBecause'>,
  joining?: string,
): Promise<Duty> {
  const companies = (await membershipsOf(edge, account.id)).map(({ id }) => id)
  const policies = await store.ofScopes(edge.db, [store.PLATFORM, ...companies, ...(joining ? [joining] : [])])
  return duty({
    platform: policies.find(({ scope }) => scope === store.PLATFORM) ?? null,
    companies: policies.filter(({ scope }) => scope !== store.PLATFORM),
    staff: account.staff !== null,
    exemption: null,
    postponement: null,
    choice: account.twoFactor === 'on' || account.pendingBecause === 'chosen',
    nowMs: edge.clock.nowMs(),
  })
}

/** From when a company requires two-factor login of those who are in no other one. */
export async function dutyOfCompany(edge: Edge, companyId: string): Promise<Duty> {
  const policies = await store.ofScopes(edge.db, [store.PLATFORM, companyId])
  return duty({
    platform: policies.find(({ scope }) => scope === store.PLATFORM) ?? null,
    companies: policies.filter(({ scope }) => scope !== store.PLATFORM),
    staff: false,
    exemption: null,
    postponement: null,
    choice: false,
    nowMs: edge.clock.nowMs(),
  })
}

export async function policies({ db }: Edge) {
  const all = await store.all(db)
  return {
    platform: all.find(({ scope }) => scope === store.PLATFORM) ?? null,
    companies: all.filter(({ scope }) => scope !== store.PLATFORM),
  }
}

/** Sets or clears a date. A company's date later than the platform's would promise time that nobody has. */
export async function changePolicy(
  edge: Edge,
  companyId: string | null,
  policy: PolicyInstant | null,
  actor: string,
): Promise<{ ok: true } | { ok: false; refusal: 'later-than-platform' }> {
  return inTransaction(edge, async (edge) => {
    const scope = companyId ?? store.PLATFORM
    // Of two changes at once the second must know what the first one left.
    await aloneWith(edge, `policy ${scope}`)
    const known = await store.ofScopes(edge.db, [store.PLATFORM, scope])
    const platform = known.find((one) => one.scope === store.PLATFORM)
    const before = known.find((one) => one.scope === scope)
    if (companyId && policy && platform && policy.instantMs > platform.instantMs)
      return { ok: false, refusal: 'later-than-platform' }
    if (policy) await store.set(edge.db, scope, policy, edge.clock.nowMs())
    else await store.clear(edge.db, scope)
    const inText = (date: PolicyInstant) => `${new Date(date.instantMs).toISOString()} ${date.zone}`
    const now = policy ? inText(policy) : 'cleared'
    const reason = before ? `${now} (${inText(before)})` : now
    await record(edge, { event: 'policy_changed', actor, companyId, reason })
    if (before && (!policy || policy.instantMs > before.instantMs)) {
      const company = companyId === null ? undefined : (await companyById(edge, companyId))?.name
      // Dates of a company are set by its admins on their page, or by command.
      const byAdmin = companyId !== null && actor !== 'command-line'
      await tellOperators(edge, { kind: 'date', company, byAdmin, before, now: policy })
    }
    return { ok: true }
  })
}
