import { setImmediate as letOthersGo } from 'node:timers/promises'
import type { Edge } from '../edge/edge.ts'
import * as store from './chain-store.ts'
import type { Entry } from './chain-store.ts'
import { mayBeGone, newestCheckpoint, type Checkpoint } from './checkpoint.ts'
import { contentOfCheckpoint, contentOfDeletion, nextHead, type Head } from './hashes.ts'
import { lookAtRow, rowOf, type Erased } from './look-at-row.ts'
import { DELETION, sealOf } from './seal.ts'

/** Entries of one statement: a log of any size is read through in the same memory. */
const BATCH = 1000
const PROGRESS_EVERY = 100_000

export type AuditProblem = 'changed' | 'removed' | 'inserted' | 'order' | 'forged' | 'entry-missing' | 'other-head'

export interface Verified {
  ok: true
  /** Rows that are in the log and in the chain, word for word or lawfully shortened. */
  rows: number
  /** Of them: with a shortened address; of a person who was deleted. */
  shortened: number
  erased: number
  /** Entries whose row has gone by its age. */
  gone: number
  checkpoints: number
  deletions: number
  /** Rows that wait for their entry. */
  unsealed: number
  /** Where the chain begins, after what has been forgotten. */
  start: Head
  head: Head
  /** Whether the head that was asked for is in it; `forgotten` when the chain begins after it. */
  known?: 'yes' | 'forgotten'
}

export interface Broken {
  ok: false
  problem: AuditProblem
  /** Number of the entry, name, time and event of the row, as far as they are known. */
  seq: number | null
  id: string | null
  atMs: number | null
  event: string | null
}

/**
 * Goes through the chain and the log beside each other and stops at the first that does not fit. Reads alone, while
 * people sign in. `known` is a head of before, such as one from a mail: whoever can write the database and has the key
 * ring can make a chain that fits, but not one with that head.
 */
export async function verifyAudit(
  edge: Edge,
  known?: Head,
  progress?: (entries: number) => void,
): Promise<Verified | Broken> {
  const newest = await newestCheckpoint(edge)
  if ('forgedAt' in newest) return forged(newest.forgedAt)
  const result: Verified = {
    ok: true,
    rows: 0,
    shortened: 0,
    erased: 0,
    gone: 0,
    checkpoints: 0,
    deletions: 0,
    unsealed: await store.countUnchained(edge.db),
    start: newest.start,
    head: newest.start,
    ...knownAt(newest.start, known),
  }
  for (; ; await letOthersGo()) {
    const entries = await store.entriesAfter(edge.db, result.head.seq, BATCH)
    // Read after the rows: a row is never gone before its checkpoint is there.
    const checkpoint = await newestCheckpoint(edge)
    if ('forgedAt' in checkpoint) return forged(checkpoint.forgedAt)
    if (entries.length === 0) break
    for (const entry of entries) {
      if (entry.seq <= checkpoint.start.seq) continue
      // What stood before was forgotten while we read.
      if (result.head.seq < checkpoint.start.seq) result.head = result.start = checkpoint.start
      const problem = await lookAt(edge, entry, result, checkpoint)
      if (problem) return brokenAt(entry, problem, result.head.seq + 1)
      if (known?.seq === result.head.seq) {
        if (known.hash !== result.head.hash) return brokenAt(entry, 'other-head')
        result.known = 'yes'
      }
      if (entry.seq % PROGRESS_EVERY === 0) progress?.(entry.seq)
    }
    if (entries.at(-1)!.seq > result.head.seq) result.head = checkpoint.start
  }
  if (known && !result.known)
    return { ok: false, problem: 'other-head', seq: known.seq, id: null, atMs: null, event: null }
  return (await firstWithoutEntry(edge)) ?? result
}

/** Where a head of before stands, as far as that can be said before the first entry. */
function knownAt(start: Head, known: Head | undefined): Pick<Verified, 'known'> {
  if (!known || known.seq > start.seq) return {}
  if (known.seq < start.seq) return { known: 'forgotten' }
  return known.hash === start.hash ? { known: 'yes' } : {}
}

const forged = (seq: number): Broken => ({
  ok: false,
  problem: 'forged',
  seq,
  id: null,
  atMs: null,
  event: 'checkpoint',
})

/** Adds one entry to the result, or says what is wrong with it. */
async function lookAt(
  edge: Edge,
  entry: Entry,
  result: Verified,
  checkpoint: Checkpoint,
): Promise<AuditProblem | undefined> {
  if (entry.seq !== result.head.seq + 1) return 'entry-missing'
  const row = rowOf(entry)
  let erased: Erased | undefined
  if (entry.checkpoint !== null) {
    if (entry.content !== contentOfCheckpoint(entry.checkpoint)) return 'changed'
  } else if (entry.event === DELETION) {
    if (entry.content !== contentOfDeletion(entry.rowId ?? '')) return 'changed'
  } else if (row) {
    const looked = await lookAtRow(edge, entry, row, checkpoint)
    if (looked === 'changed') return 'changed'
    erased = looked
  } else if (!mayBeGone(checkpoint, entry)) return 'removed'
  const head = nextHead(result.head, entry)
  if (head.hash !== entry.hash) return 'order'
  if (sealOf(edge, entry) !== entry.seal) return 'forged'
  result.head = head
  if (entry.checkpoint !== null) result.checkpoints++
  else if (entry.event === DELETION) result.deletions++
  else if (!row) result.gone++
  else result.rows++
  if (erased?.isShortened) result.shortened++
  if (erased?.isErased) result.erased++
  return undefined
}

function brokenAt(entry: Entry, problem: AuditProblem, missingSeq = entry.seq): Broken {
  if (problem === 'entry-missing') return { ok: false, problem, seq: missingSeq, id: null, atMs: null, event: null }
  const { seq, rowId, atMs, event } = entry
  return { ok: false, problem, seq, id: rowId, atMs, event }
}

/** Rows that say they are in the chain and are not: written by another hand than ours. */
async function firstWithoutEntry({ db }: Edge): Promise<Broken | undefined> {
  for (let last = ''; ; await letOthersGo()) {
    const rows = await store.rowsAfter(db, last, BATCH)
    const stray = rows.find(({ chained, seq }) => chained !== null && seq === null)
    if (stray) return { ok: false, problem: 'inserted', seq: null, id: stray.id, atMs: stray.atMs, event: stray.event }
    if (rows.length < BATCH) return undefined
    last = rows.at(-1)!.id
  }
}
