import { record } from '../audit/index.ts'
import type { Edge } from '../edge/edge.ts'
import { newId } from '../edge/random.ts'
import { addressKey } from './address.ts'
import * as store from './store.ts'
import type { Account } from './store.ts'

export interface NewAccount {
  /** Already normalised. */
  email: string
  name: string
  staff?: Account['staff']
  passwordHash?: string | undefined
  managedBy?: string | undefined
}

/** Undefined when the address has an account already. */
export async function createAccount(
  edge: Edge,
  { email, name, staff = null, passwordHash, managedBy }: NewAccount,
  actor: string,
): Promise<Account | undefined> {
  const nowMs = edge.clock.nowMs()
  const account = await store.insert(edge.db, {
    id: newId(edge),
    email,
    emailKey: addressKey(email),
    name,
    status: passwordHash ? 'active' : 'invited',
    staff,
    passwordHash: passwordHash ?? null,
    passwordChangedAtMs: passwordHash ? nowMs : null,
    managedBy: managedBy ?? null,
    twoFactor: 'off',
    twoFactorSinceMs: nowMs,
    pendingBecause: null,
    chosenBySession: null,
    hadAuthenticator: 0,
    remindedAtMs: 0,
    toldWrongCodesAtMs: 0,
    createdAtMs: nowMs,
    language: null,
    lastLanguage: null,
  })
  if (account) await record(edge, { event: 'user_created', actor, accountId: account.id, companyId: managedBy })
  return account
}
