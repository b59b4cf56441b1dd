import { addressKey } from '../accounts/index.ts'
import { inBatches } from '../edge/batches.ts'
import { DAY_MS } from '../edge/clock.ts'
import type { Edge } from '../edge/edge.ts'
import { accountOf } from './accept.ts'
import { endInvitation } from './invite.ts'
import * as store from './store.ts'
import type { Invitation } from './store.ts'

/** What nobody accepted stays in the list for this long after its link ran out, to be sent again. */
const KEEP_EXPIRED_MS = 30 * DAY_MS
/** Like sign-ins: who was invited by whom is in the audit log. */
const KEEP_ENDED_MS = 365 * DAY_MS

/** The open ones of a company, the newest first, as many as asked for after the last one of the page before. */
export const invitationsOf = (
  { db }: Edge,
  companyId: string,
  page: { before?: string | undefined; most: number },
): Promise<Invitation[]> => store.pageOf(db, companyId, page)

export const countInvitations = ({ db }: Edge, companyId: string) => store.countOpen(db, companyId)

/** By its name, if it is open and of this company; of another one it is as if there were none (promise 9). */
export async function openInvitation({ db }: Edge, companyId: string, id: string): Promise<Invitation | undefined> {
  const found = await store.openById(db, id)
  return found?.companyId === companyId ? found : undefined
}

/** The same, held until the transaction ends. */
export async function holdInvitation({ db }: Edge, companyId: string, id: string): Promise<Invitation | undefined> {
  const held = await store.hold(db, id)
  return held?.companyId === companyId ? held : undefined
}

/** By the stop link of another admin. False when it was accepted, or has ended otherwise. */
export async function stopInvitation(edge: Edge, companyId: string, id: string): Promise<boolean> {
  const open = await holdInvitation(edge, companyId, id)
  return open !== undefined && endInvitation(edge, open, 'withdrawn', await accountOf(edge, open))
}

/** Whom some invitations of a company were for, as it was typed, whether they are open or not. */
export async function addressesInvited({ db }: Edge, companyId: string, ids: string[]): Promise<Map<string, string>> {
  const rows = ids.length > 0 ? await store.addressesOf(db, companyId, ids) : []
  return new Map(rows.map(({ id, email }) => [id, email]))
}

export const openInvitationTo = ({ db }: Edge, companyId: string, email: string) =>
  store.openAt(db, companyId, addressKey(email))

export async function forgetOldInvitations({ db, clock }: Edge): Promise<void> {
  await store.expire(db, clock.nowMs() - KEEP_EXPIRED_MS, clock.nowMs())
  await inBatches((most) => store.forget(db, clock.nowMs() - KEEP_ENDED_MS, most))
}

/** Those that know a deleted person by the address alone; all others hang on the account. */
export const eraseInvitationsTo = ({ db }: Edge, addresses: string[]) => store.eraseOf(db, addresses.map(addressKey))
