import { sql } from 'kysely'
import type { Db } from '../edge/database.ts'
import type { Change } from './change.ts'

declare module '../edge/database.ts' {
  interface Tables {
    stops: StopRow
  }
}

/** One event that its person can stop. */
export interface StopRow {
  id: string
  /** Null for an address without an account: the same work is done for it. */
  accountId: string | null
  change: Change['change']
  /** The rest of the change, as JSON: what taking it back needs. */
  undo: string
  atMs: number
  expiresAtMs: number
  stoppedAtMs: number | null
}

export const insert = (db: Db, row: StopRow) => db.insertInto('stops').values(row).execute()

export const byId = (db: Db, id: string) => db.selectFrom('stops').selectAll().where('id', '=', id).executeTakeFirst()

export const undosOf = async (db: Db, accountId: string, changes: Change['change'][]): Promise<string[]> => {
  const rows = await db
    .selectFrom('stops')
    .select('undo')
    .where('accountId', '=', accountId)
    .where('change', 'in', changes)
    .execute()
  return rows.map(({ undo }) => undo)
}

/** Stops an event in one statement: several links may lead to it, and it happens once. */
export async function stop(db: Db, id: string, nowMs: number): Promise<boolean> {
  const row = await db
    .updateTable('stops')
    .set({ stoppedAtMs: nowMs })
    .where('id', '=', id)
    .where('stoppedAtMs', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

/** The newest of a kind up to an instant: the reset that a set-up came after. */
export const newestUntil = (db: Db, accountId: string, changes: Change['change'][], untilMs: number) =>
  db
    .selectFrom('stops')
    .selectAll()
    .where('accountId', '=', accountId)
    .where('change', 'in', changes)
    .where('atMs', '<=', untilMs)
    .orderBy('atMs', 'desc')
    .executeTakeFirst()

/** The first of a kind since an instant, whether or not it was stopped. */
export const oldestSince = (db: Db, accountId: string, changes: Change['change'][], sinceMs: number) =>
  db
    .selectFrom('stops')
    .selectAll()
    .where('accountId', '=', accountId)
    .where('change', 'in', changes)
    .where('atMs', '>=', sinceMs)
    .orderBy('atMs')
    .orderBy('id')
    .executeTakeFirst()

/** What can still be stopped of one account. */
export const openOnes = (db: Db, accountId: string) =>
  db.selectFrom('stops').selectAll().where('accountId', '=', accountId).where('stoppedAtMs', 'is', null).execute()

/** Later changes of the same kind have nothing left to go back to. */
export async function stopLater(
  db: Db,
  accountId: string,
  change: Change['change'],
  afterMs: number,
  nowMs: number,
): Promise<number> {
  const result = await db
    .updateTable('stops')
    .set({ stoppedAtMs: nowMs })
    .where('accountId', '=', accountId)
    .where('change', '=', change)
    .where('atMs', '>', afterMs)
    .where('stoppedAtMs', 'is', null)
    .executeTakeFirst()
  return Number(result.numUpdatedRows)
}

export async function forget(db: Db, beforeMs: number, most: number): Promise<number> {
  const result = await db
    .deleteFrom('stops')
    .where('id', 'in', (old) => old.selectFrom('stops').select('id').where('expiresAtMs', '<', beforeMs).limit(most))
    .executeTakeFirst()
  return Number(result.numDeletedRows)
}

export const forgetMentions = (db: Db, accountId: string) =>
  db
    .updateTable('stops')
    .set((row) => ({ undo: sql<string>`replace(${row.ref('undo')}, ${accountId}, '')` }))
    .where('undo', 'like', `%${accountId}%`)
    .execute()
