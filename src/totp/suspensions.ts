import type { Db } from '../edge/database.ts'
import { changeOne } from './store.ts'

/** One of them opens again; false when it was not suspended, or is gone. */
export const resume = (db: Db, accountId: string, id: string) =>
  changeOne(db, { id, accountId, retired: false, suspended: true }, { suspendedAtMs: null })

/** And no longer does, since when it did not before; false when it is suspended already, or gone. */
export const suspendOne = (db: Db, accountId: string, id: string, suspendedAtMs: number) =>
  changeOne(db, { id, accountId, retired: false, suspended: false }, { suspendedAtMs })

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
