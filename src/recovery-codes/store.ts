import type { Db } from '../edge/database.ts'

declare module '../edge/database.ts' {
  interface Tables {
    recoveryCodeSets: CodeSetRow
    recoveryCodes: { codeHash: string; setId: string; usedAtMs: number | null }
  }
}

/** Ten codes that were made together. An account has one living set at most. */
export interface CodeSetRow {
  id: string
  accountId: string
  madeAtMs: number
  madeBecause: 'set-up' | 'asked'
  /** The session that may see the codes, and where it wanted to go from there. */
  sessionId: string
  returnTo: string | null
  /** The codes, sealed for the account, until they are kept or an hour has passed. */
  sealed: string | null
  keptAtMs: number | null
  /** When other codes took their place. */
  endedAtMs: number | null
}

export async function insert(db: Db, set: CodeSetRow, hashes: string[]): Promise<void> {
  await db.insertInto('recoveryCodeSets').values(set).execute()
  await db
    .insertInto('recoveryCodes')
    .values(hashes.map((codeHash) => ({ codeHash, setId: set.id, usedAtMs: null })))
    .execute()
}

/** The living set of an account, one row for each code that was not used; one without a code when all were. */
export const livingOf = (db: Db, accountId: string) =>
  db
    .selectFrom('recoveryCodeSets')
    .leftJoin('recoveryCodes', (join) =>
      join.onRef('recoveryCodes.setId', '=', 'recoveryCodeSets.id').on('recoveryCodes.usedAtMs', 'is', null),
    )
    .where('accountId', '=', accountId)
    .where('endedAtMs', 'is', null)
    .select(['id', 'madeAtMs', 'madeBecause', 'sessionId', 'returnTo', 'sealed', 'keptAtMs', 'codeHash'])
    .execute()

/** How many codes each of these accounts has left; whoever has no set is left out. */
export const leftOf = (db: Db, accountIds: string[]) =>
  db
    .selectFrom('recoveryCodeSets')
    .leftJoin('recoveryCodes', (join) =>
      join.onRef('recoveryCodes.setId', '=', 'recoveryCodeSets.id').on('recoveryCodes.usedAtMs', 'is', null),
    )
    .where('accountId', 'in', accountIds)
    .where('endedAtMs', 'is', null)
    .groupBy('accountId')
    .select(['accountId', (row) => row.fn.count<number>('codeHash').as('left')])
    .execute()

/** Uses a code up, in one statement: of many who come at once one gets its set. */
export const use = (db: Db, accountId: string, codeHash: string, usedAtMs: number) =>
  db
    .updateTable('recoveryCodes')
    .set({ usedAtMs })
    .where('codeHash', '=', codeHash)
    .where('usedAtMs', 'is', null)
    .where('setId', 'in', (own) =>
      own.selectFrom('recoveryCodeSets').select('id').where('accountId', '=', accountId).where('endedAtMs', 'is', null),
    )
    .returning('setId')
    .executeTakeFirst()

/** From now on nobody sees the codes any more. */
export const keep = (db: Db, id: string, keptAtMs: number) =>
  db
    .updateTable('recoveryCodeSets')
    .set({ keptAtMs, sealed: null })
    .where('id', '=', id)
    .where('keptAtMs', 'is', null)
    .execute()

export const endLiving = (db: Db, accountId: string, endedAtMs: number) =>
  db
    .updateTable('recoveryCodeSets')
    .set({ endedAtMs, sealed: null })
    .where('accountId', '=', accountId)
    .where('endedAtMs', 'is', null)
    .execute()

/** Their codes go with them. */
export const removeSince = (db: Db, accountId: string, sinceMs: number) =>
  db.deleteFrom('recoveryCodeSets').where('accountId', '=', accountId).where('madeAtMs', '>=', sinceMs).execute()

/** The set that lived at an instant and was replaced since. */
export const bringBack = (db: Db, accountId: string, atMs: number) =>
  db
    .updateTable('recoveryCodeSets')
    .set({ endedAtMs: null })
    .where('accountId', '=', accountId)
    .where('madeAtMs', '<', atMs)
    .where('endedAtMs', '>=', atMs)
    .execute()

/** Whoever never said that they kept them sees them no longer. */
export const unseal = (db: Db, beforeMs: number) =>
  db
    .updateTable('recoveryCodeSets')
    .set({ sealed: null })
    .where('madeAtMs', '<=', beforeMs)
    .where('sealed', 'is not', null)
    .execute()

export async function forgetEnded(db: Db, beforeMs: number, most: number): Promise<number> {
  const result = await db
    .deleteFrom('recoveryCodeSets')
    .where('id', 'in', (old) =>
      old.selectFrom('recoveryCodeSets').select('id').where('endedAtMs', '<', beforeMs).limit(most),
    )
    .executeTakeFirst()
  return Number(result.numDeletedRows)
}
