import { sql, type RawBuilder } from 'kysely'
import type { Db } from '../edge/database.ts'
import { COUNTERS, HELD, KEYED, type Held } from './tables.ts'

/** What leads from a row of this table to the account, over other tables where it has to. */
function belongsTo(held: Held, accountId: string, hashes: string[]): RawBuilder<unknown> {
  const ways = held.by.map(([column, table]) => {
    if (!table) return sql`${sql.ref(column)} = ${accountId}`
    const parent = HELD.find((one) => one.table === table)!
    return sql`${sql.ref(column)} in (select id from ${sql.table(table)} where ${belongsTo(parent, accountId, hashes)})`
  })
  if (held.keyed && hashes.length > 0) ways.push(sql`${sql.ref(held.keyed)} in (${sql.join(hashes)})`)
  return sql`(${sql.join(ways, sql` or `)})`
}

/** A person's rows of one table, with the columns that are told. */
export async function rowsOf(
  db: Db,
  held: Held,
  accountId: string,
  hashes: string[],
): Promise<Record<string, unknown>[]> {
  const columns = Object.keys(held.told).map((column) => sql.ref(column))
  const rows = await sql<Record<string, unknown>>`
    select ${sql.join(columns)} from ${sql.table(held.table)} where ${belongsTo(held, accountId, hashes)}`.execute(db)
  return rows.rows
}

export async function eraseRows(db: Db, accountId: string, hashes: string[]): Promise<void> {
  for (const held of HELD)
    await sql`delete from ${sql.table(held.table)} where ${belongsTo(held, accountId, hashes)}`.execute(db)
}

/** What knows the person by the address; mails that wait are among it. */
export async function eraseKeyed(db: Db, hashes: string[]): Promise<void> {
  if (hashes.length === 0) return
  for (const { table, column } of KEYED)
    await sql`delete from ${sql.table(table)} where ${sql.ref(column)} in (${sql.join(hashes)})`.execute(db)
}

export async function eraseCounters(db: Db, owners: string[]): Promise<void> {
  for (const table of COUNTERS)
    for (const owner of owners) await sql`delete from ${sql.table(table)} where budget like ${`%:${owner}`}`.execute(db)
}
