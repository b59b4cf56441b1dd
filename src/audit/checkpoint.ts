import { HOUR_MS, DAY_MS } from '../edge/clock.ts'
import { inTransaction, type Edge } from '../edge/edge.ts'
import * as store from './chain-store.ts'
import { KIND_OF, type EventKind } from './events.ts'
import { contentOfCheckpoint, START, type Head } from './hashes.ts'
import { aloneWithChain, appendCheckpoint, sealOf } from './seal.ts'

/** Instants: rows of before may be gone, by kind; addresses of before may have lost their last part. */
export type Bounds = Record<EventKind | 'network', number>
const BOUNDS = ['sign-in', 'change', 'network'] as const

/**
 * What has been forgotten by its age. It stands in the chain before the first row goes: a row that is missing without
 * one has been removed by somebody else.
 */
export interface Checkpoint {
  before: Bounds
  /** Entries up to here are gone as well; the chain goes on from this hash. */
  start: Head
}

export const NOTHING_FORGOTTEN: Checkpoint = { before: { 'sign-in': 0, change: 0, network: 0 }, start: START }

function parseCheckpoint(text: string): Checkpoint | undefined {
  try {
    const { before, start } = JSON.parse(text) as Checkpoint
    const numbers = [...BOUNDS.map((bound) => before[bound]), start.seq]
    return numbers.every(Number.isSafeInteger) && typeof start.hash === 'string' ? { before, start } : undefined
  } catch {
    return undefined
  }
}

/** Whether the age of such a row has taken it away. What this version has no word for counts as a change. */
export const mayBeGone = ({ before }: Checkpoint, { event, atMs }: { event: string; atMs: number }) =>
  atMs < before[Object.hasOwn(KIND_OF, event) ? KIND_OF[event as keyof typeof KIND_OF] : 'change']

/** How far back rows and whole addresses are kept, in whole hours, so that there is a checkpoint an hour at most. */
export function boundsNow({ config, clock }: Edge): Bounds {
  const bound = (days: number) => Math.floor((clock.nowMs() - days * DAY_MS) / HOUR_MS) * HOUR_MS
  return {
    'sign-in': bound(config.keepSignInsDays),
    change: bound(config.keepChangesDays),
    network: bound(config.keepNetworksDays),
  }
}

/** The newest one decides what may be missing, so it is judged before it is believed. */
export async function newestCheckpoint(edge: Pick<Edge, 'db' | 'keys'>): Promise<Checkpoint | { forgedAt: number }> {
  const row = await store.newestCheckpoint(edge.db)
  if (!row) return NOTHING_FORGOTTEN
  const text = row.checkpoint ?? ''
  const checkpoint = parseCheckpoint(text)
  const isOurs = row.content === contentOfCheckpoint(text) && row.seal === sealOf(edge, row)
  return checkpoint && isOurs && checkpoint.start.seq < row.seq ? checkpoint : { forgedAt: row.seq }
}

/**
 * Writes down what is about to be forgotten, and from where on the chain will then begin. What was forgotten stays said,
 * also after a clock that was ahead or a shorter setting.
 */
export const writeCheckpoint = (edge: Edge, bounds: Bounds): Promise<void> =>
  inTransaction(edge, async (edge) => {
    await aloneWithChain(edge)
    const newest = await newestCheckpoint(edge)
    if ('forgedAt' in newest) return
    const { before: earlier, start } = newest
    if (BOUNDS.every((bound) => bounds[bound] <= earlier[bound])) return
    const before = { ...earlier }
    for (const bound of BOUNDS) before[bound] = Math.max(bounds[bound], earlier[bound])
    await appendCheckpoint(edge, JSON.stringify({ before, start: await emptyUpTo(edge, start) } satisfies Checkpoint))
  })

/** The last entry before the first one whose row is still there: nothing of what stands before has anything to prove. */
async function emptyUpTo({ db }: Edge, earlier: Head): Promise<Head> {
  const living = await store.firstLiving(db)
  if (!living) return (await store.head(db)) ?? earlier
  const seq = living.seq - 1
  const entry = seq > earlier.seq ? await store.hashAt(db, seq) : undefined
  return entry ? { seq, hash: entry.hash } : earlier
}
