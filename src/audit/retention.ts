import { inBatches } from '../edge/batches.ts'
import { MOST_SKEW_MS } from '../edge/clock.ts'
import type { Db } from '../edge/database.ts'
import { inTransaction, type Edge } from '../edge/edge.ts'
import { noteFact, recallFact } from '../edge/facts.ts'
import { shortenedNetwork } from '../edge/network.ts'
import { dropThrough, emptyEntries, forgetSalts } from './chain-store.ts'
import { boundsNow, newestCheckpoint, writeCheckpoint, type Bounds } from './checkpoint.ts'
import { eventsOf, type EventKind } from './events.ts'
import { aloneWithChain } from './seal.ts'

/**
 * With `pseudonymise` the only statements that touch a row after it was written: its age takes it away, and before that
 * its address. The chain is told before anything goes.
 */
export async function forgetOldEntries(edge: Edge): Promise<void> {
  const newest = await newestCheckpoint(edge)
  // Whoever wrote it could make us forget more: nothing goes until somebody has looked.
  if ('forgedAt' in newest)
    return edge.log.error({ entry: newest.forgedAt }, 'a checkpoint of the audit log is not ours: nothing is deleted')
  const before = boundsNow(edge)
  if ((await isAnyOld(edge.db, 'sign-in', before)) || (await isAnyOld(edge.db, 'change', before))) {
    await writeCheckpoint(edge, before)
    await forget(edge, 'sign-in', before)
    await forget(edge, 'change', before)
  }
  // One run later than the rows: what is there now may have ended half-way.
  await inBatches((most) => dropThrough(edge.db, newest.start.seq, most))
}

const old = (db: Db, kind: EventKind, before: Bounds) =>
  db.selectFrom('audit').select('id').where('atMs', '<', before[kind]).where('event', 'in', eventsOf(kind))

const isAnyOld = async (db: Db, kind: EventKind, before: Bounds) =>
  (await old(db, kind, before).limit(1).executeTakeFirst()) !== undefined

const forget = (edge: Edge, kind: EventKind, before: Bounds) =>
  inBatches((most) =>
    inTransaction(edge, async (edge) => {
      await aloneWithChain(edge)
      const gone = await edge.db
        .deleteFrom('audit')
        .where('id', 'in', old(edge.db, kind, before).limit(most))
        .returning('id')
        .execute()
      await emptyEntries(
        edge.db,
        gone.map(({ id }) => id),
      )
      return gone.length
    }),
  )

/** Takes the last part off old network addresses. A fact says up to when that was done, so that each row is read once. */
export async function shortenOldNetworks(edge: Edge): Promise<void> {
  const bounds = boundsNow(edge)
  const beforeMs = bounds.network
  const notedMs = Number((await recallFact(edge, 'networks-shortened'))?.value ?? 0)
  // One of a time yet to come was noted by a clock that was ahead; what was written since is still whole.
  const doneMs = notedMs > beforeMs + MOST_SKEW_MS ? 0 : notedMs
  if (beforeMs <= doneMs) return
  if ((await wholeNetworks(edge.db, { doneMs, beforeMs, most: 1 })).length > 0) {
    // Whoever wrote a false one is to be found first, as above.
    if ('forgedAt' in (await newestCheckpoint(edge))) return
    await writeCheckpoint(edge, bounds)
  }
  await inBatches((most) => inTransaction(edge, (edge) => shortenSome(edge, { doneMs, beforeMs, most })))
  await noteFact(edge, 'networks-shortened', String(beforeMs))
}

type Span = { doneMs: number; beforeMs: number; most: number }

async function shortenSome(edge: Edge, span: Span) {
  await aloneWithChain(edge)
  const rows = await wholeNetworks(edge.db, span)
  for (const { id, network } of rows)
    await edge.db
      .updateTable('audit')
      .set({ network: shortenedNetwork(network ?? '') })
      .where('id', '=', id)
      .execute()
  await forgetSalts(
    edge.db,
    ['origin'],
    rows.map(({ id }) => id),
  )
  return rows.length
}

const wholeNetworks = (db: Db, { doneMs, beforeMs, most }: Span) =>
  db
    .selectFrom('audit')
    .select(['id', 'network'])
    .where('atMs', '>=', doneMs)
    .where('atMs', '<', beforeMs)
    .where('network', 'is not', null)
    // A shortened one is written as a range.
    .where('network', 'not like', '%/%')
    .limit(most)
    .execute()
