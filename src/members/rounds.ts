import type { Db } from '../edge/database.ts'

declare module '../edge/database.ts' {
  interface Tables {
    reminderRounds: Round
  }
}

/** Reminders that have yet to go out: to whom, and behind which account the next begin. It goes with the last one. */
export interface Round {
  id: string
  companyId: string
  /** As it stands in the address of the page. */
  filter: string
  behind: string
  askedAtMs: number
}

export const insert = (db: Db, round: Round) => db.insertInto('reminderRounds').values(round).execute()

export const oldest = (db: Db) =>
  db.selectFrom('reminderRounds').selectAll().orderBy('askedAtMs').orderBy('id').limit(1).executeTakeFirst()

export const goOn = (db: Db, id: string, behind: string) =>
  db.updateTable('reminderRounds').set({ behind }).where('id', '=', id).execute()

export const remove = (db: Db, id: string) => db.deleteFrom('reminderRounds').where('id', '=', id).execute()

export const isWaiting = async (db: Db, companyId: string): Promise<boolean> =>
  (await db
    .selectFrom('reminderRounds')
    .select('id')
    .where('companyId', '=', companyId)
    .limit(1)
    .executeTakeFirst()) !== undefined
