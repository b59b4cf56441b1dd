import type { Db } from '../edge/database.ts'
import type { Role } from '../companies/index.ts'

declare module '../edge/database.ts' {
  interface Tables {
    invitations: Invitation
  }
}

export interface Invitation {
  id: string
  companyId: string
  email: string
  emailKey: string
  /** Null until the address is known to have an account. Never shown to whoever invited. */
  accountId: string | null
  role: Role
  note: string | null
  /** The admin's account; null: the command line. */
  invitedBy: string | null
  invitedAtMs: number
  /** The mail in the outbox; null where a link was printed. */
  mailId: string | null
  mailedAtMs: number | null
  expiresAtMs: number
  endedAtMs: number | null
  endedBecause: Ended | null
}
export type Ended = 'accepted' | 'withdrawn' | 'replaced' | 'expired'

/** False when somebody was quicker to invite the same address to the same company. */
export async function insert(db: Db, row: Invitation): Promise<boolean> {
  const inserted = await db
    .insertInto('invitations')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return inserted !== undefined
}

export const openById = (db: Db, id: string) =>
  db.selectFrom('invitations').selectAll().where('id', '=', id).where('endedAtMs', 'is', null).executeTakeFirst()

/** The open one, as it is until the transaction ends. First of all that ends or renews it: its links come after it. */
export const hold = (db: Db, id: string) =>
  db
    .updateTable('invitations')
    .set((invitation) => ({ role: invitation.ref('role') }))
    .where('id', '=', id)
    .where('endedAtMs', 'is', null)
    .returningAll()
    .executeTakeFirst()

export const addressesOf = (db: Db, companyId: string, ids: string[]) =>
  db
    .selectFrom('invitations')
    .select(['id', 'email'])
    .where('companyId', '=', companyId)
    .where('id', 'in', ids)
    .execute()

export const openAt = (db: Db, companyId: string, emailKey: string) =>
  db
    .selectFrom('invitations')
    .selectAll()
    .where('companyId', '=', companyId)
    .where('emailKey', '=', emailKey)
    .where('endedAtMs', 'is', null)
    .executeTakeFirst()

/** Of one company, the newest first. `before` is the last one of the page before. */
export const pageOf = (db: Db, companyId: string, { before, most }: { before?: string | undefined; most: number }) => {
  const open = db
    .selectFrom('invitations')
    .selectAll()
    .where('companyId', '=', companyId)
    .where('endedAtMs', 'is', null)
    .orderBy('id', 'desc')
    .limit(most)
  return (before === undefined ? open : open.where('id', '<', before)).execute()
}

export async function countOpen(db: Db, companyId: string): Promise<number> {
  const { open } = await db
    .selectFrom('invitations')
    .select((row) => row.fn.countAll<number>().as('open'))
    .where('companyId', '=', companyId)
    .where('endedAtMs', 'is', null)
    .executeTakeFirstOrThrow()
  return Number(open)
}

/** Ends it in one statement: of those who accept, withdraw or replace it at once, one succeeds. */
export async function end(db: Db, id: string, because: Ended, nowMs: number): Promise<boolean> {
  const row = await db
    .updateTable('invitations')
    .set({ endedAtMs: nowMs, endedBecause: because })
    .where('id', '=', id)
    .where('endedAtMs', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

export const renew = (
  db: Db,
  id: string,
  values: Pick<Invitation, 'mailId' | 'mailedAtMs' | 'expiresAtMs' | 'invitedBy' | 'accountId'>,
) => db.updateTable('invitations').set(values).where('id', '=', id).where('endedAtMs', 'is', null).execute()

/** All that are open for an account, of one company or of all. */
export const openOfAccount = (db: Db, accountId: string, companyId?: string) => {
  const open = db
    .selectFrom('invitations')
    .selectAll()
    .where('accountId', '=', accountId)
    .where('endedAtMs', 'is', null)
  return (companyId === undefined ? open : open.where('companyId', '=', companyId)).execute()
}

/** The same of an address: for one that has no account now. */
export const openOfAddress = (db: Db, emailKey: string, companyId?: string) => {
  const open = db.selectFrom('invitations').selectAll().where('emailKey', '=', emailKey).where('endedAtMs', 'is', null)
  return (companyId === undefined ? open : open.where('companyId', '=', companyId)).execute()
}

/** From now on the invitations of an address are known to be those of this account. */
export const attach = (db: Db, { id, emailKey }: { id: string; emailKey: string }) =>
  db
    .updateTable('invitations')
    .set({ accountId: id })
    .where('emailKey', '=', emailKey)
    .where('accountId', 'is', null)
    .where('endedAtMs', 'is', null)
    .execute()

/** Whoever is in these companies already has accepted. */
export const endJoined = (db: Db, accountId: string, companyIds: string[], nowMs: number) =>
  db
    .updateTable('invitations')
    .set({ endedAtMs: nowMs, endedBecause: 'accepted' })
    .where('accountId', '=', accountId)
    .where('endedAtMs', 'is', null)
    .where('companyId', 'in', companyIds)
    .execute()

export const expire = (db: Db, beforeMs: number, nowMs: number) =>
  db
    .updateTable('invitations')
    .set({ endedAtMs: nowMs, endedBecause: 'expired' })
    .where('endedAtMs', 'is', null)
    .where('expiresAtMs', '<', beforeMs)
    .execute()

export async function forget(db: Db, beforeMs: number, most: number): Promise<number> {
  const result = await db
    .deleteFrom('invitations')
    .where('id', 'in', (old) =>
      old.selectFrom('invitations').select('id').where('endedAtMs', '<', beforeMs).limit(most),
    )
    .executeTakeFirst()
  return Number(result.numDeletedRows)
}

/** What is left of a person who is deleted: the addresses. */
export const eraseOf = (db: Db, emailKeys: string[]) =>
  db.deleteFrom('invitations').where('emailKey', 'in', emailKeys).where('accountId', 'is', null).execute()
