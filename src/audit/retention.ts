import { inBatches } from '../edge/batches.ts'
import { DAY_MS, MOST_SKEW_MS } from '../edge/clock.ts'
import type { Db } from '../edge/database.ts'
import type { Edge } from '../edge/edge.ts'
import { noteFact, recallFact } from '../edge/facts.ts'
import { shortenedNetwork } from '../edge/network.ts'
import { eventsOf, type EventKind } from './events.ts'

/**
 * With `pseudonymise` the only statements that touch a row after it was written: its age takes it away, and before that
 * its address.
 */
export async function forgetOldEntries(edge: Edge): Promise<void> {
  const { keepSignInsDays, keepChangesDays } = edge.config
  await forget(edge, 'sign-in', keepSignInsDays)
  await forget(edge, 'change', keepChangesDays)
}

const forget = ({ db, clock }: Edge, kind: EventKind, days: number) =>
  inBatches(async (most) => {
    const result = await db
      .deleteFrom('audit')
      .where('id', 'in', (old) =>
        old
          .selectFrom('audit')
          .select('id')
          .where('atMs', '<', clock.nowMs() - days * DAY_MS)
          .where('event', 'in', eventsOf(kind))
          .limit(most),
      )
      .executeTakeFirst()
    return Number(result.numDeletedRows)
  })

/** Takes the last part off old network addresses. A fact says up to when that was done, so that each row is read once. */
export async function shortenOldNetworks(edge: Edge): Promise<void> {
  const beforeMs = edge.clock.nowMs() - edge.config.keepNetworksDays * DAY_MS
  const notedMs = Number((await recallFact(edge, 'networks-shortened'))?.value ?? 0)
  // One of a time yet to come was noted by a clock that was ahead; what was written since is still whole.
  const doneMs = notedMs > beforeMs + MOST_SKEW_MS ? 0 : notedMs
  if (beforeMs <= doneMs) return
  await inBatches(async (most) => {
    const rows = await wholeNetworks(edge.db, doneMs, beforeMs, most)
    for (const { id, network } of rows)
      await edge.db
        .updateTable('audit')
        .set({ network: shortenedNetwork(network ?? '') })
        .where('id', '=', id)
        .execute()
    return rows.length
  })
  await noteFact(edge, 'networks-shortened', String(beforeMs))
}

const wholeNetworks = (db: Db, afterMs: number, beforeMs: number, most: number) =>
  db
    .selectFrom('audit')
    .select(['id', 'network'])
    .where('atMs', '>=', afterMs)
    .where('atMs', '<', beforeMs)
    .where('network', 'is not', null)
    // A shortened one is written as a range.
    .where('network', 'not like', '%/%')
    .limit(most)
    .execute()
