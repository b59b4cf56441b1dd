import { record, recordAll } from '../audit/index.ts'
import type { Edge } from '../edge/edge.ts'
import { newId } from '../edge/random.ts'
import { addressKey } from './address.ts'
import { keysOf } from './search-keys.ts'
import * as store from './store.ts'
import type { Account } from './store.ts'
import * as twoFactorState from './two-factor-state.ts'

export interface NewAccount {
  /** Already normalised. */
  email: string
  name: string
  staff?: Account['staff']
  passwordHash?: string | undefined
  managedBy?: string | undefined
  /** `on` only together with an authenticator that comes along. */
  twoFactor?: 'off' | 'on'
}

/** Undefined when the address has an account already. */
export async function createAccount(edge: Edge, fresh: NewAccount, actor: string): Promise<Account | undefined> {
  const account = await store.insert(edge.db, rowOf(edge, fresh))
  if (account) await record(edge, { event: 'user_created', actor, accountId: account.id, companyId: account.managedBy })
  return account
}

/** Many at once, for an import. Undefined when one of the addresses has an account already: the caller takes all back. */
export async function createAccounts(
  edge: Edge,
  fresh: NewAccount[],
  { actor, reason }: { actor: string; reason: string },
): Promise<Account[] | undefined> {
  const accounts = fresh.map((one) => rowOf(edge, one))
  if ((await store.insertAll(edge.db, accounts)) < accounts.length) return undefined
  const entries = accounts.map(({ id, managedBy }) => ({ accountId: id, companyId: managedBy, actor, reason }))
  await recordAll(
    edge,
    entries.map((entry) => ({ event: 'user_created', ...entry })),
  )
  return accounts
}

function rowOf(
  edge: Edge,
  { email, name, staff = null, passwordHash, managedBy, twoFactor = 'off' }: NewAccount,
): Account {
  const nowMs = edge.clock.nowMs()
  const status = passwordHash ? 'active' : 'invited'
  return {
    id: newId(edge),
    email,
    emailKey: addressKey(email),
    secondEmail: null,
    name,
    ...keysOf({ name, email, status }),
    status,
    staff,
    staffSinceMs: staff === null ? null : nowMs,
    passwordHash: passwordHash ?? null,
    passwordChangedAtMs: passwordHash ? nowMs : null,
    managedBy: managedBy ?? null,
    hadAuthenticator: 0,
    ...twoFactorState[twoFactor](nowMs),
    remindedAtMs: 0,
    toldWrongCodesAtMs: 0,
    offeredCodesAtMs: 0,
    adminUntilMs: null,
    closedAtMs: null,
    createdAtMs: nowMs,
    language: null,
    lastLanguage: null,
  }
}
