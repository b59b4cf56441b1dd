import { sql } from 'kysely'
import type { Db } from '../edge/database.ts'

declare module '../edge/database.ts' {
  interface Tables {
    addressChanges: AddressChangeRow
  }
}

/** What the address is to become: the one of the account, or the second one for notices. */
export type Place = 'first' | 'second'

/** An address that its mailbox has not proven yet: one for each session, and it counts nowhere else. */
export interface AddressChangeRow {
  sessionId: string
  accountId: string
  email: string
  /** Null when the address is somebody else's: then no code was mailed, and none is right. */
  codeHash: string | null
  place: Place
  tries: number
  sentAtMs: number
  expiresAtMs: number
}

/** A newer wish takes the place of the earlier one of this session. */
export const keep = (db: Db, { sessionId, ...values }: AddressChangeRow) =>
  db
    .insertInto('addressChanges')
    .values({ sessionId, ...values })
    .onConflict((conflict) => conflict.column('sessionId').doUpdateSet(values))
    .execute()

export const ofSession = (db: Db, sessionId: string, place: Place, nowMs: number) =>
  db
    .selectFrom('addressChanges')
    .selectAll()
    .where('sessionId', '=', sessionId)
    .where('place', '=', place)
    .where('expiresAtMs', '>', nowMs)
    .executeTakeFirst()

/** Counts a try before anybody compares, in one statement; undefined when none is left. */
export const countTry = (db: Db, sessionId: string, place: Place, most: number, nowMs: number) =>
  db
    .updateTable('addressChanges')
    .set({ tries: sql<number>`tries + 1` })
    .where('sessionId', '=', sessionId)
    .where('place', '=', place)
    .where('tries', '<', most)
    .where('expiresAtMs', '>', nowMs)
    .returningAll()
    .executeTakeFirst()

/** Uses the code up; false when another tab was quicker, or asked for another address meanwhile. */
export async function take(db: Db, sessionId: string, codeHash: string): Promise<boolean> {
  const row = await db
    .deleteFrom('addressChanges')
    .where('sessionId', '=', sessionId)
    .where('codeHash', '=', codeHash)
    .returning('sessionId')
    .executeTakeFirst()
  return row !== undefined
}

export const dropOf = (db: Db, accountId: string) =>
  db.deleteFrom('addressChanges').where('accountId', '=', accountId).execute()

export const forget = (db: Db, nowMs: number) =>
  db.deleteFrom('addressChanges').where('expiresAtMs', '<=', nowMs).execute()
