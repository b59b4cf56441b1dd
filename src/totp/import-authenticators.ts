import type { Edge } from '../edge/edge.ts'
import { newId } from '../edge/random.ts'
import * as store from './store.ts'

/** Entries that people have in their apps from another system. They count from now on; no code of theirs is used up yet. */
export async function importAuthenticators(
  edge: Edge,
  entries: { accountId: string; secret: Uint8Array; label: string }[],
): Promise<void> {
  const enrolledAtMs = edge.clock.nowMs()
  const rows = entries.map(({ accountId, secret, label }) => ({
    id: newId(edge),
    accountId,
    label,
    secret: edge.keys.seal(secret, accountId),
    drift: 0,
    enrolledAtMs,
    retiredAtMs: null,
    name: null,
    lastUsedAtMs: null,
    suspendedAtMs: null,
    replacesId: null,
    enrolledIn: null,
  }))
  if (rows.length > 0) await store.insertAuthenticators(edge.db, rows)
}
