import { sql } from 'kysely'
import type { Db } from '../edge/database.ts'

declare module '../edge/database.ts' {
  interface Tables {
    mailboxCodes: MailboxCodeRow
  }
}

export interface MailboxCodeRow {
  id: string
  /** The challenge or the session that asked for it: nowhere else is the code worth anything. */
  challengeId: string | null
  sessionId: string | null
  codeHash: string
  tries: number
  createdAtMs: number
  expiresAtMs: number
}

/** Whose codes: one challenge's, or one session's. */
export type Holder = Pick<MailboxCodeRow, 'challengeId' | 'sessionId'>
const columnOf = ({ sessionId }: Holder) => (sessionId === null ? 'challengeId' : 'sessionId')
const idOf = ({ challengeId, sessionId }: Holder) => sessionId ?? challengeId

export const insert = (db: Db, row: MailboxCodeRow) => db.insertInto('mailboxCodes').values(row).execute()

export const newestOf = (db: Db, holder: Holder) =>
  db
    .selectFrom('mailboxCodes')
    .selectAll()
    .where(columnOf(holder), '=', idOf(holder))
    .orderBy('createdAtMs', 'desc')
    .executeTakeFirst()

/** Counts a try on every living code of this holder, in one statement, and says which those are. */
export const countTry = (db: Db, holder: Holder, most: number, nowMs: number) =>
  db
    .updateTable('mailboxCodes')
    .set({ tries: sql<number>`tries + 1` })
    .where(columnOf(holder), '=', idOf(holder))
    .where('tries', '<', most)
    .where('expiresAtMs', '>', nowMs)
    .returningAll()
    .execute()

/** No code that was mailed for one of these sessions counts any more. */
export async function dropOfSessions(db: Db, sessionIds: string[]): Promise<void> {
  if (sessionIds.length > 0) await db.deleteFrom('mailboxCodes').where('sessionId', 'in', sessionIds).execute()
}

/**
 * Uses a code up together with all others of its holder. False when it was used meanwhile. One statement: two would
 * take the rows in another order than `countTry` does, and wait for each other.
 */
export async function useUp(db: Db, holder: Holder, id: string): Promise<boolean> {
  const used = await db.deleteFrom('mailboxCodes').where(columnOf(holder), '=', idOf(holder)).returning('id').execute()
  return used.some((row) => row.id === id)
}
