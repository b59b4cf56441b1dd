import type { Db } from '../edge/database.ts'
import type { PolicyInstant } from './duty.ts'

declare module '../edge/database.ts' {
  interface Tables {
    policies: { scope: string; instantMs: number; zone: string; setAtMs: number }
  }
}

/** The platform's policy stands beside those of companies, whose ids never look like this. */
export const PLATFORM = 'platform'

export const ofScopes = (db: Db, scopes: string[]) =>
  db.selectFrom('policies').selectAll().where('scope', 'in', scopes).execute()

export const all = (db: Db) => db.selectFrom('policies').selectAll().execute()

export async function set(db: Db, scope: string, { instantMs, zone }: PolicyInstant, setAtMs: number) {
  const values = { instantMs, zone, setAtMs }
  await db
    .insertInto('policies')
    .values({ scope, ...values })
    .onConflict((conflict) => conflict.column('scope').doUpdateSet(values))
    .execute()
}

export const clear = (db: Db, scope: string) => db.deleteFrom('policies').where('scope', '=', scope).execute()
