import { sql } from 'kysely'
import type { Db } from '../edge/database.ts'
import { MOST_SKEW_MS } from '../edge/clock.ts'
import { FREE_TRIES, LONGEST_WAIT_AT, waitAfterMs } from './budgets.ts'

declare module '../edge/database.ts' {
  interface Tables {
    attemptWaits: { budget: string; failedInRow: number; waitUntilMs: number }
    attemptSums: { budget: string; period: number; failed: number }
  }
}

/** How long a wait can be that a right clock has set: what `waitAfterMs` says, for the row at hand. */
const rightWaitMs = sql<number>`case ${sql.join(
  Array.from({ length: LONGEST_WAIT_AT - FREE_TRIES }, (_, index) => FREE_TRIES + index).map(
    (failed) => sql`when attempt_waits.failed_in_row = ${sql.lit(failed)} then ${sql.lit(waitAfterMs(failed))}`,
  ),
  sql` `,
)} when attempt_waits.failed_in_row < ${sql.lit(FREE_TRIES)} then 0 else ${sql.lit(waitAfterMs(LONGEST_WAIT_AT))} end`

/**
 * Counts one try as failed unless the budget waits, in one statement; later writes of this transaction are alone with
 * the row. Returns how many are now in a row, or undefined when nothing was counted.
 */
export async function countInRow(db: Db, budget: string, nowMs: number): Promise<number | undefined> {
  const row = await db
    .insertInto('attemptWaits')
    .values({ budget, failedInRow: 1, waitUntilMs: 0 })
    .onConflict((conflict) =>
      conflict
        .column('budget')
        .doUpdateSet({ failedInRow: sql<number>`attempt_waits.failed_in_row + 1` })
        // A wait longer than this row's own was set by a clock that was ahead for a moment. One that is none is not
        // looked at: who asked a moment before the last try but was let in after it would wait for that moment.
        .where((either) =>
          either.or([
            either('attemptWaits.failedInRow', '<', FREE_TRIES),
            either('attemptWaits.waitUntilMs', '<=', nowMs),
            either(sql<number>`attempt_waits.wait_until_ms - ${rightWaitMs}`, '>', nowMs + MOST_SKEW_MS),
          ]),
        ),
    )
    .returning('failedInRow')
    .executeTakeFirst()
  return row?.failedInRow
}

export async function setWait(db: Db, budget: string, waitUntilMs: number) {
  await db.updateTable('attemptWaits').set({ waitUntilMs }).where('budget', '=', budget).execute()
}

export async function waitOf(db: Db, budget: string) {
  return db.selectFrom('attemptWaits').selectAll().where('budget', '=', budget).executeTakeFirst()
}

export async function clearWait(db: Db, budget: string) {
  await db.deleteFrom('attemptWaits').where('budget', '=', budget).execute()
}

/** Adds failures to a period, in one statement, unless the sum from `oldest` to `newest` would pass `most`. */
export async function addToSum(
  db: Db,
  budget: string,
  sum: { period: number; oldest: number; newest: number; failed: number; most: number },
): Promise<boolean> {
  const { period, oldest, newest, failed, most } = sum
  // Asked again of the row itself, because by then another process may have added to it.
  const before = sql`(
    select coalesce(sum(other.failed), 0) from attempt_sums as other
    where other.budget = ${budget} and other.period between ${oldest} and ${newest} and other.period <> ${period}
  )`
  const result = await sql<{ failed: number }>`
    insert into attempt_sums (budget, period, failed)
    select ${budget}, cast(${period} as bigint), cast(${failed} as integer)
    where ${before} + ${failed} <= ${most}
    on conflict (budget, period) do update set failed = attempt_sums.failed + excluded.failed
    where ${before} + attempt_sums.failed + excluded.failed <= ${most}
    returning failed`.execute(db)
  return result.rows.length > 0
}

export async function takeBackFromSum(db: Db, budget: string, period: number, failed: number) {
  await db
    .updateTable('attemptSums')
    .set({ failed: sql<number>`failed - ${failed}` })
    .where('budget', '=', budget)
    .where('period', '=', period)
    .execute()
}

/** Counters that nobody touched for long: whoever comes back has the free tries again. */
export async function forgetOldWaits(db: Db, beforeMs: number) {
  await db.deleteFrom('attemptWaits').where('waitUntilMs', '<', beforeMs).execute()
}

export async function clearSum(db: Db, budget: string) {
  await db.deleteFrom('attemptSums').where('budget', '=', budget).execute()
}

export async function forgetOldSums(db: Db, prefix: string, before: number) {
  await db.deleteFrom('attemptSums').where('budget', 'like', `${prefix}:%`).where('period', '<', before).execute()
}
