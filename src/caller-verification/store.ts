import { sql } from 'kysely'
import type { Db } from '../edge/database.ts'

declare module '../edge/database.ts' {
  interface Tables {
    callerVerifications: VerificationRow
  }
}

/**
 * `again`: somebody began anew; `closed`: the ticket was; `changed`: the account is no longer what it was when the password
 * was entered, or the agent no longer one.
 */
export type Ended = 'tied' | 'tries' | 'expired' | 'stopped' | 'again' | 'closed' | 'changed'

export interface VerificationRow {
  id: string
  ticketId: string
  agentId: string
  number: number
  startedAtMs: number
  expiresAtMs: number
  /** Whose password it was; null until somebody has entered one. */
  accountId: string | null
  passwordChangedAtMs: number | null
  /** Sealed for this row; null before they are shown and after the end. */
  words: string | null
  browserHash: string | null
  shown: number
  shownAtMs: number | null
  stopId: string | null
  tries: number
  endedAtMs: number | null
  endedBecause: Ended | null
}

export const insert = (db: Db, row: VerificationRow) => db.insertInto('callerVerifications').values(row).execute()

export const byId = (db: Db, id: string) =>
  db.selectFrom('callerVerifications').selectAll().where('id', '=', id).executeTakeFirst()

/** The one of a ticket that has not ended; its time may have passed. */
export const openOf = (db: Db, ticketId: string) =>
  db
    .selectFrom('callerVerifications')
    .selectAll()
    .where('ticketId', '=', ticketId)
    .where('endedAtMs', 'is', null)
    .executeTakeFirst()

export const newestOf = (db: Db, ticketId: string) =>
  db
    .selectFrom('callerVerifications')
    .selectAll()
    .where('ticketId', '=', ticketId)
    .orderBy('startedAtMs', 'desc')
    .orderBy('id', 'desc')
    .executeTakeFirst()

/** When somebody last pressed a stop link about a call of this ticket. */
export const lastStopOf = async (db: Db, ticketId: string) =>
  (
    await db
      .selectFrom('callerVerifications')
      .select('endedAtMs')
      .where('ticketId', '=', ticketId)
      .where('endedBecause', '=', 'stopped')
      .orderBy('endedAtMs', 'desc')
      .executeTakeFirst()
  )?.endedAtMs

/** Whether a call had tied the ticket to the account at an instant. */
export async function wasTied(db: Db, ticketId: string, accountId: string, atMs: number): Promise<boolean> {
  const row = await db
    .selectFrom('callerVerifications')
    .select('id')
    .where('ticketId', '=', ticketId)
    .where('accountId', '=', accountId)
    .where('endedBecause', '=', 'tied')
    .where('endedAtMs', '<=', atMs)
    .executeTakeFirst()
  return row !== undefined
}

export const byBrowser = (db: Db, browserHash: string) =>
  db.selectFrom('callerVerifications').selectAll().where('browserHash', '=', browserHash).executeTakeFirst()

type Words = Pick<VerificationRow, 'accountId' | 'passwordChangedAtMs' | 'words' | 'browserHash' | 'stopId'> & {
  shownAtMs: number
}

/** New words for the browser that has just proven the password, in place of any other's. Undefined when it is over. */
export const show = (db: Db, id: string, words: Words, most: number) =>
  db
    .updateTable('callerVerifications')
    .set({ ...words, shown: sql<number>`shown + 1` })
    .where('id', '=', id)
    .where('endedAtMs', 'is', null)
    .where('expiresAtMs', '>', words.shownAtMs)
    .where('shown', '<', most)
    .returningAll()
    .executeTakeFirst()

/** Of a verification that was somebody else's so far: as if nobody had been shown words yet. */
export const startAnew = (db: Db, id: string) =>
  db
    .updateTable('callerVerifications')
    .set({ shown: 0 })
    .where('id', '=', id)
    .where('endedAtMs', 'is', null)
    .returningAll()
    .executeTakeFirst()

/** Counts a try before anybody compares, in one statement: tries at the same moment never exceed the bound. */
export const countTry = (
  db: Db,
  {
    id,
    agentId,
    accountId,
    most,
    nowMs,
  }: { id: string; agentId: string; accountId: string; most: number; nowMs: number },
) =>
  db
    .updateTable('callerVerifications')
    .set({ tries: sql<number>`tries + 1` })
    .where('id', '=', id)
    .where('agentId', '=', agentId)
    .where('accountId', '=', accountId)
    .where('words', 'is not', null)
    .where('endedAtMs', 'is', null)
    .where('expiresAtMs', '>', nowMs)
    .where('tries', '<', most)
    .returningAll()
    .executeTakeFirst()

/** Ends it in one statement: whoever comes first decides how. The words are gone with it. */
export async function end(db: Db, id: string, endedAtMs: number, endedBecause: Ended): Promise<boolean> {
  const row = await db
    .updateTable('callerVerifications')
    .set({ endedAtMs, endedBecause, words: null })
    .where('id', '=', id)
    .where('endedAtMs', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

/** One that had ended was stopped all the same: by whoever owns the account that it had led to. */
export const markStopped = (db: Db, id: string, endedAtMs: number) =>
  db
    .updateTable('callerVerifications')
    .set({ endedAtMs, endedBecause: 'stopped', words: null })
    .where('id', '=', id)
    .execute()

/** Whose time has passed: no words are kept longer than they count. */
export async function endExpired(db: Db, nowMs: number, most: number): Promise<number> {
  const result = await db
    .updateTable('callerVerifications')
    .set({ endedAtMs: nowMs, endedBecause: 'expired', words: null })
    .where('id', 'in', (old) =>
      old
        .selectFrom('callerVerifications')
        .select('id')
        .where('endedAtMs', 'is', null)
        .where('expiresAtMs', '<=', nowMs)
        .limit(most),
    )
    .executeTakeFirst()
  return Number(result.numUpdatedRows)
}

export async function forget(db: Db, beforeMs: number, most: number): Promise<number> {
  const result = await db
    .deleteFrom('callerVerifications')
    .where('id', 'in', (old) =>
      old.selectFrom('callerVerifications').select('id').where('endedAtMs', '<', beforeMs).limit(most),
    )
    .executeTakeFirst()
  return Number(result.numDeletedRows)
}
