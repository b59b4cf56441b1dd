import type { Edge } from './edge.ts'

declare module './database.ts' {
  interface Tables {
    facts: { name: string; value: string; atMs: number }
  }
}

/** Single values about the installation, shared by all processes on one store. */
export type FactName =
  'key-check' | 'untrusted-forwarding' | 'mail-delivered' | 'networks-shortened' | 'foreign-hashes' | 'ticket-number'

export async function recallFact({ db }: Pick<Edge, 'db'>, name: FactName) {
  return db.selectFrom('facts').select(['value', 'atMs']).where('name', '=', name).executeTakeFirst()
}

export async function noteFact({ db, clock }: Pick<Edge, 'db' | 'clock'>, name: FactName, value: string) {
  const fact = { value, atMs: clock.nowMs() }
  await db
    .insertInto('facts')
    .values({ name, ...fact })
    .onConflict((conflict) => conflict.column('name').doUpdateSet(fact))
    .execute()
}

/** Notes a fact that nobody has noted yet. Returns what stands then: of processes that start together one was first. */
export async function noteFirst({ db, clock }: Pick<Edge, 'db' | 'clock'>, name: FactName, value: string) {
  await db
    .insertInto('facts')
    .values({ name, value, atMs: clock.nowMs() })
    .onConflict((conflict) => conflict.column('name').doNothing())
    .execute()
  return db.selectFrom('facts').select(['value', 'atMs']).where('name', '=', name).executeTakeFirstOrThrow()
}
