import { setImmediate as letOthersGo } from 'node:timers/promises'
import type { Edge } from '../edge/edge.ts'
import * as store from './chain-store.ts'
import { newestCheckpoint } from './checkpoint.ts'
import { eventsOf } from './events.ts'
import { PARTS, START, type Head } from './hashes.ts'
import { hashesOf, rowOf } from './look-at-row.ts'
import { DELETION, sealNewRows } from './seal.ts'

const BATCH = 1000

/**
 * The whole chain with what is still in the log, a line of JSON for each entry; returns the last line, with which the
 * export ends. `docs/verify-audit.mjs` checks it without this program and without the key ring; so it says nothing
 * about the seals. What waits is sealed first.
 */
export async function exportAudit(
  edge: Edge,
  print: (line: string) => void,
): Promise<{ head: Head; unsealed: number }> {
  const { db, config, clock } = edge
  const newest = await newestCheckpoint(edge)
  const start = 'forgedAt' in newest ? START : newest.start
  const line = (value: object) => print(JSON.stringify(value))
  line({
    format: 'doorward audit 1',
    platform: config.platformName,
    exported: new Date(clock.nowMs()).toISOString(),
    start,
    signIns: eventsOf('sign-in'),
  })
  await sealNewRows(edge)
  let head: Head = start
  for (; ; await letOthersGo()) {
    const entries = await store.entriesAfter(db, head.seq, BATCH)
    for (const entry of entries) {
      line(lineOf(entry))
      head = { seq: entry.seq, hash: entry.hash }
    }
    if (entries.length < BATCH) break
  }
  return { head, unsealed: await store.countUnchained(db) }
}

function lineOf(entry: store.Entry): object {
  const { seq, hash, atMs, event, content, checkpoint } = entry
  const place = { seq, hash, atMs, event, content }
  if (checkpoint !== null) return { ...place, checkpoint }
  if (event === DELETION) return { ...place, pseudonym: entry.rowId }
  const row = rowOf(entry)
  if (!row) return { ...place, row: null }
  const salts = Object.fromEntries(PARTS.map((part) => [part, entry[`${part}Salt`]]))
  return { ...place, row, hashes: hashesOf(entry), salts }
}
