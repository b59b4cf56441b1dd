import type { Db } from '../edge/database.ts'

declare module '../edge/database.ts' {
  interface Tables {
    challenges: ChallengeRow
  }
}

/** A half-finished sign-in of one browser. */
export interface ChallengeRow {
  id: string
  secretHash: string
  accountId: string
  passwordProvenAtMs: number | null
  mailboxProvenAtMs: number | null
  returnTo: string | null
  createdAtMs: number
  expiresAtMs: number
}

export const insert = (db: Db, row: ChallengeRow) => db.insertInto('challenges').values(row).execute()

export const bySecret = (db: Db, secretHash: string, nowMs: number, latestMs: number) =>
  db
    .selectFrom('challenges')
    .selectAll()
    .where('secretHash', '=', secretHash)
    .where('expiresAtMs', '>', nowMs)
    .where('expiresAtMs', '<=', latestMs)
    .executeTakeFirst()

export const byId = (db: Db, id: string) =>
  db.selectFrom('challenges').select('id').where('id', '=', id).executeTakeFirst()

/** Writes nothing new: the challenge stays until the transaction ends. False when it is gone. */
export async function hold(db: Db, id: string): Promise<boolean> {
  const row = await db
    .updateTable('challenges')
    .set((challenge) => ({ expiresAtMs: challenge.ref('expiresAtMs') }))
    .where('id', '=', id)
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

/** A step further, under a new secret; undefined when the challenge is gone meanwhile. */
export const advance = (db: Db, id: string, values: Partial<ChallengeRow>) =>
  db.updateTable('challenges').set(values).where('id', '=', id).returningAll().executeTakeFirst()

export const keepUntil = (db: Db, id: string, expiresAtMs: number) =>
  db
    .updateTable('challenges')
    .set({ expiresAtMs })
    .where('id', '=', id)
    .where('expiresAtMs', '<', expiresAtMs)
    .execute()

/** Takes a challenge away: whoever gets it may finish it, and nobody after. */
export async function take(db: Db, id: string): Promise<boolean> {
  const row = await db.deleteFrom('challenges').where('id', '=', id).returning('id').executeTakeFirst()
  return row !== undefined
}

export const dropBySecret = (db: Db, secretHash: string) =>
  db.deleteFrom('challenges').where('secretHash', '=', secretHash).execute()
export const dropOf = (db: Db, accountId: string) =>
  db.deleteFrom('challenges').where('accountId', '=', accountId).execute()
export async function forget(db: Db, beforeMs: number, most: number): Promise<number> {
  const result = await db
    .deleteFrom('challenges')
    .where('id', 'in', (old) =>
      old.selectFrom('challenges').select('id').where('expiresAtMs', '<=', beforeMs).limit(most),
    )
    .executeTakeFirst()
  return Number(result.numDeletedRows)
}
