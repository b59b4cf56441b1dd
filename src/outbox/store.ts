import { sql } from 'kysely'
import type { Db } from '../edge/database.ts'

declare module '../edge/database.ts' {
  interface Tables {
    outbox: OutboxRow
    mailRequests: { id: string; budget: string; atMs: number }
  }
}

export interface OutboxRow {
  id: string
  purpose: string
  /** The mail, sealed; null once it has been handed on or given up. */
  sealed: string | null
  createdAtMs: number
  nextTryAtMs: number
  tries: number
  sentAtMs: number | null
  givenUpAtMs: number | null
}

export const insert = (db: Db, row: OutboxRow) => db.insertInto('outbox').values(row).execute()

/**
 * Takes the oldest mail that is due. The claim is a later next try, in one statement: of several deliverers one gets
 * it, and if that one dies the mail becomes due again.
 */
export const claimDue = (db: Db, nowMs: number, nextTryAtMs: number) =>
  db
    .updateTable('outbox')
    .set({ nextTryAtMs, tries: sql<number>`tries + 1` })
    .where('id', '=', (due) =>
      due
        .selectFrom('outbox')
        .select('id')
        .where('sentAtMs', 'is', null)
        .where('givenUpAtMs', 'is', null)
        .where('nextTryAtMs', '<=', nowMs)
        .orderBy('nextTryAtMs')
        .limit(1),
    )
    .where('nextTryAtMs', '<=', nowMs)
    .returningAll()
    .executeTakeFirst()

export const markSent = (db: Db, id: string, sentAtMs: number) =>
  db.updateTable('outbox').set({ sentAtMs, sealed: null }).where('id', '=', id).execute()

export const retryAt = (db: Db, id: string, nextTryAtMs: number) =>
  db.updateTable('outbox').set({ nextTryAtMs }).where('id', '=', id).execute()

export const giveUp = (db: Db, id: string, givenUpAtMs: number) =>
  db.updateTable('outbox').set({ givenUpAtMs, sealed: null }).where('id', '=', id).execute()

export const insertRequest = (db: Db, request: { id: string; budget: string; atMs: number }) =>
  db.insertInto('mailRequests').values(request).execute()

export const requestsSince = (db: Db, budget: string, sinceMs: number) =>
  db
    .selectFrom('mailRequests')
    .select('atMs')
    .where('budget', '=', budget)
    .where('atMs', '>', sinceMs)
    .orderBy('atMs', 'desc')
    .execute()

export const forgetRequests = (db: Db, beforeMs: number) =>
  db.deleteFrom('mailRequests').where('atMs', '<', beforeMs).execute()

export const forgetDone = (db: Db, beforeMs: number) =>
  db
    .deleteFrom('outbox')
    .where((either) => either.or([either('sentAtMs', '<', beforeMs), either('givenUpAtMs', '<', beforeMs)]))
    .execute()
