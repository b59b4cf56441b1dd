import { sql, type ExpressionBuilder } from 'kysely'
import { MOST_SKEW_MS } from '../edge/clock.ts'
import type { Db, Tables } from '../edge/database.ts'
import { CLAIM_MS, LONGEST_WAIT_AT, retryAfterMs } from './retry.ts'

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
  /** To whom, as a keyed hash of the address; null for nobody. */
  recipientHash: string | null
}

export const insert = (db: Db, row: OutboxRow) => db.insertInto('outbox').values(row).execute()

/** The longest that a right clock makes a mail of so many tries wait: for its claim to run out, or for the next try. */
const rightWaitMs = sql<number>`case outbox.tries when 0 then 0 ${sql.join(
  Array.from({ length: LONGEST_WAIT_AT - 1 }, (_, index) => index + 1).map(
    (tries) => sql`when ${sql.lit(tries)} then ${sql.lit(Math.max(CLAIM_MS, retryAfterMs(tries)))}`,
  ),
  sql` `,
)} else ${sql.lit(retryAfterMs(LONGEST_WAIT_AT))} end`

/** Due is also what a clock that was ahead put off until its own time comes. */
const isDue = (nowMs: number) => (either: ExpressionBuilder<Tables, 'outbox'>) =>
  either.or([
    either('outbox.nextTryAtMs', '<=', nowMs),
    either(sql<number>`outbox.next_try_at_ms - ${rightWaitMs}`, '>', nowMs + MOST_SKEW_MS),
  ])

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
        .where(isDue(nowMs))
        .orderBy('nextTryAtMs')
        .orderBy('id')
        .limit(1),
    )
    .where(isDue(nowMs))
    .returningAll()
    .executeTakeFirst()

export const markSent = (db: Db, id: string, sentAtMs: number) =>
  db.updateTable('outbox').set({ sentAtMs, sealed: null }).where('id', '=', id).execute()

export const retryAt = (db: Db, id: string, nextTryAtMs: number) =>
  db.updateTable('outbox').set({ nextTryAtMs }).where('id', '=', id).execute()

export const giveUp = (db: Db, id: string, givenUpAtMs: number) =>
  db.updateTable('outbox').set({ givenUpAtMs, sealed: null }).where('id', '=', id).execute()

export const toRecipients = (db: Db, recipientHashes: string[]) =>
  db
    .selectFrom('outbox')
    .select(['purpose', 'createdAtMs', 'sentAtMs', 'givenUpAtMs'])
    .where('recipientHash', 'in', recipientHashes)
    .orderBy('id')
    .execute()

export async function givenUp(db: Db, ids: string[]): Promise<Map<string, number>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('outbox')
    .select(['id', 'givenUpAtMs'])
    .where('id', 'in', ids)
    .where('givenUpAtMs', 'is not', null)
    .execute()
  return new Map(rows.map(({ id, givenUpAtMs }) => [id, Number(givenUpAtMs)]))
}

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

export const addressesGivenUp = async (db: Db, recipientHashes: string[]): Promise<string[]> => {
  const rows = await db
    .selectFrom('outbox')
    .select('recipientHash')
    .where('recipientHash', 'in', recipientHashes)
    .groupBy('recipientHash')
    .having(sql<boolean>`max(coalesce(given_up_at_ms, 0)) > max(coalesce(sent_at_ms, 0))`)
    .execute()
  return rows.flatMap(({ recipientHash }) => recipientHash ?? [])
}
