import type { Db } from '../edge/database.ts'

declare module '../edge/database.ts' {
  interface Tables {
    resetProofs: ProofRow
    passwordWaits: WaitRow
  }
}

/** The authenticator code that one browser has given for one reset link. */
export interface ProofRow {
  id: string
  secretHash: string
  linkId: string
  accountId: string
  expiresAtMs: number
}

/** A new password that was asked for and has to wait: its link is mailed when it is due. */
export interface WaitRow {
  id: string
  accountId: string
  /** The event whose stop link went out at once. */
  stopId: string
  askedAtMs: number
  dueAtMs: number
  endedAtMs: number | null
}

export const insertProof = (db: Db, row: ProofRow) => db.insertInto('resetProofs').values(row).execute()

export const proofBySecret = (db: Db, secretHash: string) =>
  db.selectFrom('resetProofs').selectAll().where('secretHash', '=', secretHash).executeTakeFirst()

/** Uses a proof up, in the transaction of what it opens. False when it was used, ran out or belongs to another link. */
export async function takeProof(db: Db, id: string, linkId: string, nowMs: number): Promise<boolean> {
  const row = await db
    .deleteFrom('resetProofs')
    .where('id', '=', id)
    .where('linkId', '=', linkId)
    .where('expiresAtMs', '>', nowMs)
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

export const dropProofsOf = (db: Db, accountId: string) =>
  db.deleteFrom('resetProofs').where('accountId', '=', accountId).execute()

export const insertWait = (db: Db, row: WaitRow) => db.insertInto('passwordWaits').values(row).execute()

export const waitsOf = (db: Db, accountId: string) =>
  db
    .selectFrom('passwordWaits')
    .selectAll()
    .where('accountId', '=', accountId)
    .where('endedAtMs', 'is', null)
    .orderBy('askedAtMs')
    .execute()

export const dueWaits = (db: Db, nowMs: number, most: number) =>
  db
    .selectFrom('passwordWaits')
    .selectAll()
    .where('endedAtMs', 'is', null)
    .where('dueAtMs', '<=', nowMs)
    .orderBy('dueAtMs')
    .limit(most)
    .execute()

/** Ends a wait in one statement: of many processes one acts on it. */
export async function takeWait(db: Db, id: string, nowMs: number): Promise<boolean> {
  const row = await db
    .updateTable('passwordWaits')
    .set({ endedAtMs: nowMs })
    .where('id', '=', id)
    .where('endedAtMs', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

export const endWaitsOf = (db: Db, accountId: string, nowMs: number) =>
  db
    .updateTable('passwordWaits')
    .set({ endedAtMs: nowMs })
    .where('accountId', '=', accountId)
    .where('endedAtMs', 'is', null)
    .execute()

export const forgetProofs = (db: Db, nowMs: number) =>
  db.deleteFrom('resetProofs').where('expiresAtMs', '<=', nowMs).execute()
export const forgetWaits = (db: Db, beforeMs: number) =>
  db.deleteFrom('passwordWaits').where('endedAtMs', '<', beforeMs).execute()
