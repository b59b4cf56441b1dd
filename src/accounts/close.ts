import { DAY_MS } from '../edge/clock.ts'
import { aloneWith } from '../edge/locks.ts'
import type { Edge } from '../edge/edge.ts'
import { addressKey, normaliseAddress } from './address.ts'
import { addressHash, changeAccount } from './index.ts'
import * as store from './store.ts'
import type { Account } from './store.ts'

/** A stop link about the closing lives 7 days; the password stays for it a day longer. */
const KEEP_PASSWORD_MS = 8 * DAY_MS

/**
 * The account opens nothing any more, and its address is free: the key of it is one that no address has. The row stays, so
 * that what happened can be read by name. What belongs to it (sessions, authenticators, links) is the caller's to end.
 */
export const closeAccount = (edge: Edge, { id, managedBy }: Pick<Account, 'id' | 'managedBy'>) =>
  changeAccount(
    edge,
    id,
    {},
    { status: 'closed', emailKey: `closed ${id}`, closedAtMs: edge.clock.nowMs(), managedBy: managedBy && null },
  )

/** As it was before the closing; undefined when the address is somebody else's by now. Alone with the address. */
export async function reopenAccount(
  edge: Edge,
  { id, email }: Pick<Account, 'id' | 'email'>,
  status: Account['status'],
): Promise<Account | undefined> {
  await aloneWith(edge, `address ${addressHash(edge, email)}`)
  const emailKey = addressKey(email)
  if (!(await store.moveAddress(edge.db, id, { email, emailKey }))) return undefined
  return changeAccount(edge, id, { status: 'closed' }, { status, closedAtMs: null })
}

/** Closed accounts that had this address, the one closed last first. */
export async function closedAccountsOf({ db }: Edge, typed: string): Promise<Account[]> {
  const address = normaliseAddress(typed)
  if (!address) return []
  const key = addressKey(address)
  return (await store.closed(db)).filter(({ email }) => addressKey(email) === key)
}

/** Accounts that were closed so long ago, a few at a time. */
export const closedBefore = ({ db }: Edge, beforeMs: number, most: number) => store.closedBefore(db, beforeMs, most)

/** A closing that can no longer be stopped needs the password no longer. */
export const forgetPasswordsOfClosed = ({ db, clock }: Edge) =>
  store.dropPasswordsOfClosed(db, clock.nowMs() - KEEP_PASSWORD_MS)
