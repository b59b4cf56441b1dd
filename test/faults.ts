import { sql } from 'kysely'
import { onPostgres } from './databases.ts'
import type { World } from './world.ts'

/**
 * Makes the store refuse one kind of write, as a disk that has just become full does; with `when` for some rows alone
 * (`new.name = 'Eve'`). Returns how it is mended.
 */
export async function failOn(
  world: World,
  event: 'insert' | 'update',
  table: string,
  when = '1 = 1',
): Promise<() => Promise<void>> {
  const run = (statement: string) => sql.raw(statement).execute(world.edge.db)
  if (!onPostgres) {
    await run(`create trigger fault before ${event} on ${table} when ${when} begin select raise(abort, 'disk'); end`)
    return async () => void (await run('drop trigger fault'))
  }
  await run(`create function fault() returns trigger language plpgsql as
    $$ begin raise exception 'disk' using errcode = 'disk_full'; end $$`)
  await run(`create trigger fault before ${event} on ${table} for each row when (${when}) execute function fault()`)
  return async () => {
    await run(`drop trigger fault on ${table}`)
    await run('drop function fault')
  }
}

/** Not a pretended fault: the tables are gone. */
export async function loseTables(world: World, ...tables: string[]): Promise<void> {
  if (!onPostgres) await sql.raw('pragma foreign_keys = off').execute(world.edge.db)
  for (const table of tables) await sql.raw(`drop table ${table}${onPostgres ? ' cascade' : ''}`).execute(world.edge.db)
}
