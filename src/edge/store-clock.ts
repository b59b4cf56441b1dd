import { sql } from 'kysely'
import { isPostgres, type Db } from './database.ts'

/** The database's own clock, in whole seconds as milliseconds. Only to compare it with ours: nothing is decided by it. */
export async function storeClockMs(db: Db): Promise<number> {
  const seconds = isPostgres(db)
    ? sql<number>`cast(floor(extract(epoch from clock_timestamp())) as bigint)`
    : sql<number>`cast(strftime('%s', 'now') as integer)`
  const { rows } = await sql<{ now: number }>`select ${seconds} as now`.execute(db)
  return Number(rows[0]?.now) * 1000
}
