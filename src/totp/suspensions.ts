import type { Db } from '../edge/database.ts'

/** One of them opens again; false when it was not suspended, or is gone. */
export async function resume(db: Db, accountId: string, id: string): Promise<boolean> {
  const row = await db
    .updateTable('authenticators')
    .set({ suspendedAtMs: null })
    .where('accountId', '=', accountId)
    .where('id', '=', id)
    .where('retiredAtMs', 'is', null)
    .where('suspendedAtMs', 'is not', null)
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

/** And no longer does, since when it did not before; false when it is suspended already, or gone. */
export async function suspendOne(db: Db, accountId: string, id: string, suspendedAtMs: number): Promise<boolean> {
  const row = await db
    .updateTable('authenticators')
    .set({ suspendedAtMs })
    .where('accountId', '=', accountId)
    .where('id', '=', id)
    .where('retiredAtMs', 'is', null)
    .where('suspendedAtMs', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return row !== undefined
}

/**
 * Reported stolen: they open nothing until they are gone. Those that are retired already as well, because a stop link may
 * bring one back: whoever has the phone would move its entry on before the report, and stop that after it.
 */
export const suspendAll = (db: Db, accountId: string, nowMs: number) =>
  db
    .updateTable('authenticators')
    .set({ suspendedAtMs: nowMs })
    .where('accountId', '=', accountId)
    .where('secret', 'is not', null)
    .where('suspendedAtMs', 'is', null)
    .execute()
