import type { Account } from '../accounts/index.ts'
import { countReasons, lastOfAccount } from '../audit/index.ts'
import { companyById } from '../companies/index.ts'
import { DAY_MS } from '../edge/clock.ts'
import type { Edge } from '../edge/edge.ts'
import { helpersOf } from '../lost-phone/index.ts'
import { recoveryCodesOf } from '../recovery-codes/index.ts'
import { openRequestOf } from '../requests/index.ts'
import { authenticatorsOf, isSuspended } from '../totp/index.ts'

/** How far back refused codes and sign-ins are looked at. */
export const REFUSALS_MS = 7 * DAY_MS
const LAST_SIGN_IN_MS = 365 * DAY_MS

/** What support needs to know to help, and nothing that opens anything. */
export interface Standing {
  managedBy: string | undefined
  /** Company admins who count (DESIGN §4). */
  helpers: number
  authenticators: number
  suspended: boolean
  recoveryCodes: number
  lastSignInMs: number | undefined
  requested: boolean
  /** Codes that were refused lately, by cause. */
  refusals: Record<Cause, number>
}

export const CAUSES = ['clock', 'oldEntry', 'reuse', 'wrong', 'recovery'] as const
export type Cause = (typeof CAUSES)[number]

/** The reasons of the audit log, by what they tell support. */
const CAUSE_OF: Record<string, Cause> = {
  'clock-off': 'clock',
  'old-entry': 'oldEntry',
  'code-already-used': 'reuse',
  'wrong-code': 'wrong',
  'wrong-recovery-code': 'recovery',
}

export async function standingOf(edge: Edge, account: Account): Promise<Standing> {
  const { id, managedBy } = account
  const nowMs = edge.clock.nowMs()
  const refused = await countReasons(edge, { accountId: id, event: 'authn_mfa_fail', sinceMs: nowMs - REFUSALS_MS })
  const refusals = { clock: 0, oldEntry: 0, reuse: 0, wrong: 0, recovery: 0 }
  for (const [reason, times] of refused) refusals[CAUSE_OF[reason] ?? 'wrong'] += times
  const company = managedBy === null ? undefined : await companyById(edge, managedBy)
  return {
    managedBy: company?.name,
    helpers: (await helpersOf(edge, account))?.admins.length ?? 0,
    authenticators: (await authenticatorsOf(edge, id)).length,
    suspended: await isSuspended(edge, id),
    recoveryCodes: (await recoveryCodesOf(edge, id))?.left ?? 0,
    lastSignInMs: await lastOfAccount(edge, {
      accountId: id,
      event: 'authn_login_success',
      sinceMs: nowMs - LAST_SIGN_IN_MS,
    }),
    requested: (await openRequestOf(edge, id)) !== undefined,
    refusals,
  }
}
