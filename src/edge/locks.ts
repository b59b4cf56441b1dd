import type { Edge } from './edge.ts'

declare module './database.ts' {
  interface Tables {
    locks: { name: string; untilMs: number }
  }
}

/** Names nobody has held for this long are forgotten. */
export const LOCK_KEPT_MS = 24 * 60 * 60 * 1000

/**
 * From here to the end of the transaction nobody else is past this line with the same name. For counting what has no
 * row of its own yet: on SQLite a transaction is alone anyway, on PostgreSQL two could count the same rows and both
 * add one.
 */
export async function aloneWith({ db, clock }: Pick<Edge, 'db' | 'clock'>, name: string): Promise<void> {
  const untilMs = clock.nowMs() + LOCK_KEPT_MS
  await db
    .insertInto('locks')
    .values({ name, untilMs })
    .onConflict((conflict) => conflict.column('name').doUpdateSet({ untilMs }))
    .execute()
}

/**
 * True for one of all processes on this store, until the lease runs out; whoever has it does the work for all. It is
 * never given back, so that a job runs once in that time whoever else asks.
 */
export async function takeLease({ db, clock }: Edge, name: string, forMs: number): Promise<boolean> {
  const nowMs = clock.nowMs()
  const row = await db
    .insertInto('locks')
    .values({ name, untilMs: nowMs + forMs })
    .onConflict((conflict) =>
      conflict
        .column('name')
        .doUpdateSet({ untilMs: nowMs + forMs })
        // One that ends later than it could was taken by a clock that was ahead for a moment.
        .where((either) =>
          either.or([either('locks.untilMs', '<=', nowMs), either('locks.untilMs', '>', nowMs + forMs)]),
        ),
    )
    .returning('name')
    .executeTakeFirst()
  return row !== undefined
}

export const forgetOldLocks = ({ db, clock }: Edge) =>
  db.deleteFrom('locks').where('untilMs', '<', clock.nowMs()).execute()
