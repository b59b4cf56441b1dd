import { followAccounts } from '../companies/index.ts'
import { inBatches } from '../edge/batches.ts'
import { DAY_MS } from '../edge/clock.ts'
import { inTransaction, type Edge } from '../edge/edge.ts'
import { aloneWith } from '../edge/locks.ts'
import type { Language } from '../web/language.ts'
import { addressKey, normaliseAddress } from './address.ts'
import { keysOf } from './search-keys.ts'
import * as store from './store.ts'
import type { Account } from './store.ts'

export { addressKey, normaliseAddress } from './address.ts'
export { closeAccount, closedAccountsOf, closedBefore, forgetPasswordsOfClosed, reopenAccount } from './close.ts'
export { createAccount, createAccounts, type NewAccount } from './create.ts'
export { searchKeyOf, wordsToFind } from './search-keys.ts'
export type { Account } from './store.ts'
export * as twoFactorState from './two-factor-state.ts'

/** Names of many at once. Whether the reader may know them is for the caller to say. */
export const namesOf = async ({ db }: Pick<Edge, 'db'>, ids: string[]) => (ids.length > 0 ? store.namesOf(db, ids) : [])

export const accountById = ({ db }: Edge, id: string) => store.byId(db, id)

/**
 * The account as it is now, and as it stays until the transaction ends. **First in every transaction that changes what
 * belongs to an account** (sessions, challenges, authenticators, links): on PostgreSQL two of them would otherwise
 * pass each other, a sign-in finishing unseen by the reset that ends all sessions.
 */
export const lockAccount = ({ db }: Edge, id: string) => store.lock(db, id)

/** Accounts whose password still has the hash of another system: how many of each kind, with one as an example. */
export const foreignHashes = ({ db }: Pick<Edge, 'db'>) => store.foreignHashes(db)

export const operators = ({ db }: Edge) => store.activeStaff(db, 'operator')
export const supportAgents = ({ db }: Edge) => store.activeStaff(db, 'support')

/** Since when somebody works for the platform: for ever, if from before it was written down; undefined, if not at all. */
export const staffSince = ({ staff, staffSinceMs }: Pick<Account, 'staff' | 'staffSinceMs'>): number | undefined =>
  staff === null ? undefined : (staffSinceMs ?? 0)

/** The account of a typed address; undefined as well for what is no address. */
export async function accountByAddress({ db }: Edge, typed: string) {
  const address = normaliseAddress(typed)
  return address ? store.byEmailKey(db, addressKey(address)) : undefined
}

/**
 * The language of a mail: the one that the person chose, else the one in which the person is `asking` right now, else
 * that of the last sign-in. A mail that somebody else may have caused has nobody asking.
 */
export const mailLanguage = (
  { config }: Pick<Edge, 'config'>,
  { language, lastLanguage }: Pick<Account, 'language' | 'lastLanguage'>,
  asking?: Language,
): Language => language ?? asking ?? lastLanguage ?? config.defaultLanguage

/** Where notices of changes go: to the address, and to the second one if there is one that is another. */
export function mailedAddressesOf({
  email,
  secondEmail,
}: Pick<Account, 'email' | 'secondEmail'>): [string, ...string[]] {
  return secondEmail !== null && addressKey(secondEmail) !== addressKey(email) ? [email, secondEmail] : [email]
}

/** Which of these addresses, as `addressKey` writes them, have an account. */
export const takenKeys = async ({ db }: Pick<Edge, 'db'>, keys: string[]): Promise<Set<string>> =>
  new Set(keys.length > 0 ? (await store.byEmailKeys(db, keys)).map(({ emailKey }) => emailKey) : [])

/** What guessing budgets know an address by: keyed, so that the table of tries is no list of addresses. */
export const addressHash = ({ keys }: Edge, typed: string) =>
  keys.mac('address', addressKey(normaliseAddress(typed) ?? typed.trim().slice(0, 300)))

/** Whoever is deleted is no longer named as having reset others: what waits for set-up says that the account is gone. */
export const renameResetBy = ({ db }: Edge, from: string, to: string) => store.renameResetBy(db, from, to)

/** Takes the row itself away, once nothing points to it any more: the address is free again, the id never comes back. */
export const deleteRow = ({ db }: Edge, id: string) => store.deleteRow(db, id)

/** Changes an account only if it still is as expected; undefined when it is not. */
export async function changeAccount(
  edge: Edge,
  ...change: Parameters<typeof store.change> extends [unknown, ...infer Rest] ? Rest : never
): Promise<Account | undefined> {
  const [, expected, values] = change
  // Some set what they expect, to hold the row.
  const changes = LISTED.some((column) => column in values && values[column] !== (expected as typeof values)[column])
  if (!changes) return store.change(edge.db, ...change)
  return inTransaction(edge, async (edge) => {
    const account = await store.change(edge.db, ...change)
    return account && inStep(edge, account)
  })
}

/** What a list of members sorts and filters by. */
const LISTED = ['name', 'email', 'status', 'twoFactor', 'managedBy'] as const

/** The keys of the account, and what its companies' lists have copied, follow it in the same transaction. */
async function inStep(edge: Edge, account: Account): Promise<Account> {
  const keys = keysOf(account)
  const same = keys.nameKey === account.nameKey && keys.searchKey === account.searchKey
  if (!same) await store.setKeys(edge.db, account.id, keys)
  await followAccounts(edge, [account.id])
  return { ...account, ...keys }
}

/** Works the keys out for accounts of before there were any: a hundred in a transaction, so that none holds the door. */
export const fillKeys = (edge: Edge): Promise<number> =>
  inBatches(async () => {
    const accounts = await store.withoutKeys(edge.db, KEYS_AT_ONCE)
    await inTransaction(edge, async (edge) => {
      for (const { id } of accounts) {
        // Locked, because the name may change at this moment.
        const account = await store.lock(edge.db, id)
        if (account) await inStep(edge, account)
      }
    })
    return accounts.length
  }, KEYS_AT_ONCE)

const KEYS_AT_ONCE = 100

/**
 * Another address for an account, already normalised; undefined when it is somebody else's. Alone with the address: of
 * two people who want it at the same moment the second finds it taken.
 */
export async function moveToAddress(edge: Edge, id: string, email: string): Promise<Account | undefined> {
  const emailKey = addressKey(email)
  await aloneWith(edge, `address ${addressHash(edge, email)}`)
  const account = await store.moveAddress(edge.db, id, { email, emailKey })
  return account && inStep(edge, account)
}

/** True at most once a day for each account: for a banner or a notice. */
export const claimDailyNotice = ({ db, clock }: Edge, accountId: string, column: store.DailyNotice) =>
  store.claimNotice(db, accountId, column, clock.nowMs(), clock.nowMs() - DAY_MS)
