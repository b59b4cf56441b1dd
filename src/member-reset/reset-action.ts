import type { Account } from '../accounts/index.ts'
import type { Need } from '../requests/index.ts'

/** Why the key symbol does nothing here. */
export type ResetDisabled =
  | 'own-account'
  | 'managed-elsewhere'
  | 'managed-by-none'
  | 'account-invited'
  | 'account-not-active'
  | 'two-factor-off'
  | 'set-up-chosen'
  | 'requested-already'

/** What the key symbol of a member's row does. */
export type ResetAction =
  | { kind: 'reset' }
  | { kind: 'request'; why: Need }
  | { kind: 'send-again' }
  | { kind: 'disabled'; reason: ResetDisabled }

export interface Resettable extends Pick<Account, 'status' | 'twoFactor' | 'pendingBecause'> {
  isSelf: boolean
  /** Whether this company manages the account, another one, or none. */
  managed: 'here' | 'elsewhere' | 'none'
  needsRequest: Need | undefined
  /** A request about the account waits already. */
  requested: boolean
}

/**
 * DESIGN §4 for one row. Who manages the account comes before everything about it: of a person managed elsewhere this
 * company learns nothing but that.
 */
export function resetAction(member: Resettable): ResetAction {
  const reason = whyDisabled(member)
  if (reason) return { kind: 'disabled', reason }
  if (member.twoFactor === 'pending') return { kind: 'send-again' }
  return member.needsRequest ? { kind: 'request', why: member.needsRequest } : { kind: 'reset' }
}

function whyDisabled(member: Resettable): ResetDisabled | undefined {
  const { status, twoFactor } = member
  if (member.isSelf) return 'own-account'
  if (member.managed !== 'here') return member.managed === 'none' ? 'managed-by-none' : 'managed-elsewhere'
  if (status === 'invited') return 'account-invited'
  if (status !== 'active') return 'account-not-active'
  if (twoFactor === 'off') return 'two-factor-off'
  if (twoFactor === 'pending') return member.pendingBecause === 'reset' ? undefined : 'set-up-chosen'
  return member.requested ? 'requested-already' : undefined
}
