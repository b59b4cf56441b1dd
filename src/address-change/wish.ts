import { addressHash, type Account } from '../accounts/index.ts'
import { MINUTE_MS } from '../edge/clock.ts'
import type { Edge } from '../edge/edge.ts'
import { newMailedCode } from '../mailbox-proof/index.ts'
import { NETWORK_MAIL_LIMITS, requestMail } from '../outbox/index.ts'
import type { Session } from '../sessions/index.ts'
import * as store from './store.ts'
import type { AddressChangeRow, Place } from './store.ts'

const LIFE_MS = 10 * MINUTE_MS
const MOST_TRIES = 5

const PURPOSE = { first: 'address-code', second: 'second-address-code' } as const

/** The address that a session wants to prove, for one of the two places; undefined when there is none, or no more. */
export const wishOf = ({ db, clock }: Edge, sessionId: string, place: Place) =>
  store.ofSession(db, sessionId, place, clock.nowMs())

/**
 * Asks for a mail to an address that nobody has proven. Whoever is inside must not write to the whole world through us:
 * one budget for the person, one for the address.
 */
export async function requestWish(edge: Edge, account: Account, email: string, place: Place) {
  const byAccount = await requestMail(edge, PURPOSE[place], account.id, NETWORK_MAIL_LIMITS)
  return byAccount.ok ? requestMail(edge, PURPOSE[place], addressHash(edge, email)) : byAccount
}

/** Keeps the wish and makes its code; with `dead` no code is right. A newer wish takes the place of the earlier one. */
export async function keepWish(
  edge: Edge,
  session: Session,
  email: string,
  { place, dead = false }: { place: Place; dead?: boolean },
): Promise<{ code: string; expiresAtMs: number }> {
  const code = newMailedCode(edge)
  const nowMs = edge.clock.nowMs()
  const expiresAtMs = nowMs + LIFE_MS
  await store.keep(edge.db, {
    sessionId: session.id,
    accountId: session.accountId,
    email,
    codeHash: dead ? null : hashOf(edge, session.id, place, code),
    place,
    tries: 0,
    sentAtMs: nowMs,
    expiresAtMs,
  })
  return { code, expiresAtMs }
}

/** The wish that a typed code belongs to. Counted before it is compared. */
export async function tryWish(
  edge: Edge,
  session: Session,
  place: Place,
  typed: string,
): Promise<AddressChangeRow | 'wrong' | 'none-left'> {
  const wish = await store.countTry(edge.db, session.id, place, MOST_TRIES, edge.clock.nowMs())
  if (!wish) return 'none-left'
  return wish.codeHash === hashOf(edge, session.id, place, typed) ? wish : 'wrong'
}

/** Uses the code up, in the transaction of what it proves; false when another tab was quicker. */
export const takeWish = ({ db }: Edge, { sessionId, codeHash }: AddressChangeRow) =>
  store.take(db, sessionId, codeHash ?? '')

export const dropWishesOf = ({ db }: Edge, accountId: string) => store.dropOf(db, accountId)

/** A code belongs to one session and one place: elsewhere it is worth nothing. */
const hashOf = ({ keys }: Edge, sessionId: string, place: Place, code: string) =>
  keys.mac('mailbox-code', `${place === 'first' ? 'address' : 'second-address'} ${sessionId} ${code}`)
