import { sql } from 'kysely'
import type { Db } from '../edge/database.ts'

declare module '../edge/database.ts' {
  interface Tables {
    mailboxCodes: MailboxCodeRow
  }
}

export interface MailboxCodeRow {
  id: string
  /** The challenge that asked for it: nowhere else is the code worth anything. */
  challengeId: string
  codeHash: string
  tries: number
  createdAtMs: number
  expiresAtMs: number
}

export const insert = (db: Db, row: MailboxCodeRow) => db.insertInto('mailboxCodes').values(row).execute()

export const newestOf = (db: Db, challengeId: string) =>
  db
    .selectFrom('mailboxCodes')
    .selectAll()
    .where('challengeId', '=', challengeId)
    .orderBy('createdAtMs', 'desc')
    .executeTakeFirst()

/** Counts a try on every living code of the challenge, in one statement, and says which those are. */
export const countTry = (db: Db, challengeId: string, most: number, nowMs: number) =>
  db
    .updateTable('mailboxCodes')
    .set({ tries: sql<number>`tries + 1` })
    .where('challengeId', '=', challengeId)
    .where('tries', '<', most)
    .where('expiresAtMs', '>', nowMs)
    .returningAll()
    .execute()

/**
 * Uses a code up together with all others of its challenge. False when it was used meanwhile. One statement: two would
 * take the rows in another order than `countTry` does, and wait for each other.
 */
export async function useUp(db: Db, challengeId: string, id: string): Promise<boolean> {
  const used = await db.deleteFrom('mailboxCodes').where('challengeId', '=', challengeId).returning('id').execute()
  return used.some((row) => row.id === id)
}
