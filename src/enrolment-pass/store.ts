import { sql } from 'kysely'
import type { Db } from '../edge/database.ts'

declare module '../edge/database.ts' {
  interface Tables {
    enrolmentPasses: EnrolmentPass
    enrolmentPassTries: { challengeId: string; tries: number }
  }
}

export type PassEnding = 'used' | 'expired' | 'stopped' | 'replaced' | 'overtaken'

export interface EnrolmentPass {
  id: string
  accountId: string
  requestId: string
  /** The company whose admin asked for it; null: support. */
  companyId: string | null
  openedBy: string
  decidedBy: string
  /** The state of the account that it was made for. */
  twoFactorSinceMs: number
  stopId: string
  readyAtMs: number
  /** Until then it can be shown; once shown, until then it can be used. */
  expiresAtMs: number
  shownBy: string | null
  shownAtMs: number | null
  shownIn: string | null
  sealed: string | null
  passHash: string | null
  usedIn: string | null
  endedAtMs: number | null
  endedBecause: PassEnding | null
}

export const insert = (db: Db, row: EnrolmentPass) => db.insertInto('enrolmentPasses').values(row).execute()

export const byId = (db: Db, id: string) =>
  db.selectFrom('enrolmentPasses').selectAll().where('id', '=', id).executeTakeFirst()

export const ofRequest = (db: Db, requestId: string) =>
  db.selectFrom('enrolmentPasses').selectAll().where('requestId', '=', requestId).executeTakeFirst()

/** The one of an account that has not ended; it may have run out. */
export const livingOf = (db: Db, accountId: string) =>
  db
    .selectFrom('enrolmentPasses')
    .selectAll()
    .where('accountId', '=', accountId)
    .where('endedAtMs', 'is', null)
    .executeTakeFirst()

export const usedIn = (db: Db, challengeId: string) =>
  db.selectFrom('enrolmentPasses').selectAll().where('usedIn', '=', challengeId).executeTakeFirst()

/** The pass comes into being, in one statement: of two who press at once one sees it. */
export async function show(
  db: Db,
  id: string,
  shown: { shownBy: string; shownIn: string; shownAtMs: number; expiresAtMs: number; sealed: string; passHash: string },
): Promise<boolean> {
  const row = await db
    .updateTable('enrolmentPasses')
    .set(shown)
    .where('id', '=', id)
    .where('shownAtMs', 'is', null)
    .where('endedAtMs', 'is', null)
    .where('expiresAtMs', '>', shown.shownAtMs)
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

/** Uses one up in a sign-in, in one statement: of two browsers one gets it. */
export async function use(db: Db, id: string, challengeId: string, nowMs: number): Promise<boolean> {
  const row = await db
    .updateTable('enrolmentPasses')
    .set({ endedAtMs: nowMs, endedBecause: 'used', usedIn: challengeId, sealed: null })
    .where('id', '=', id)
    .where('passHash', 'is not', null)
    .where('endedAtMs', 'is', null)
    .where('expiresAtMs', '>', nowMs)
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

/** Ends one that was not used, in one statement. Nobody sees it any more. */
export const end = (db: Db, id: string, endedAtMs: number, endedBecause: Exclude<PassEnding, 'used'>) =>
  db
    .updateTable('enrolmentPasses')
    .set({ endedAtMs, endedBecause, sealed: null })
    .where('id', '=', id)
    .where('endedAtMs', 'is', null)
    .returningAll()
    .executeTakeFirst()

/** Counts a try of a sign-in, in one statement; false when it has none left. */
export async function countTry(db: Db, challengeId: string, most: number): Promise<boolean> {
  const row = await db
    .insertInto('enrolmentPassTries')
    .values({ challengeId, tries: 1 })
    .onConflict((conflict) =>
      conflict
        .column('challengeId')
        .doUpdateSet({ tries: sql<number>`enrolment_pass_tries.tries + 1` })
        .where('enrolmentPassTries.tries', '<', most),
    )
    .returning('tries')
    .executeTakeFirst()
  return row !== undefined
}

/** What has run out ends, some at a time. */
export async function endExpired(db: Db, nowMs: number, most: number): Promise<number> {
  const result = await db
    .updateTable('enrolmentPasses')
    .set({ endedAtMs: nowMs, endedBecause: 'expired', sealed: null })
    .where('id', 'in', (old) =>
      old
        .selectFrom('enrolmentPasses')
        .select('id')
        .where('endedAtMs', 'is', null)
        .where('expiresAtMs', '<=', nowMs)
        .limit(most),
    )
    .executeTakeFirst()
  return Number(result.numUpdatedRows)
}

/** Whoever decided about a pass, or had it shown, and is deleted goes by a pseudonym. */
export async function rename(db: Db, from: string, to: string): Promise<void> {
  await db.updateTable('enrolmentPasses').set({ openedBy: to }).where('openedBy', '=', from).execute()
  await db.updateTable('enrolmentPasses').set({ decidedBy: to }).where('decidedBy', '=', from).execute()
  await db.updateTable('enrolmentPasses').set({ shownBy: to }).where('shownBy', '=', from).execute()
}

export async function forget(db: Db, beforeMs: number, most: number): Promise<number> {
  const result = await db
    .deleteFrom('enrolmentPasses')
    .where('id', 'in', (old) =>
      old.selectFrom('enrolmentPasses').select('id').where('endedAtMs', '<', beforeMs).limit(most),
    )
    .executeTakeFirst()
  return Number(result.numDeletedRows)
}
