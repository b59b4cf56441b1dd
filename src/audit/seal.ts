import { setImmediate as letOthersGo } from 'node:timers/promises'
import { SECOND_MS } from '../edge/clock.ts'
import { inTransaction, type Edge } from '../edge/edge.ts'
import { aloneWith } from '../edge/locks.ts'
import * as store from './chain-store.ts'
import type { ChainRow } from './chain-store.ts'
import {
  contentOfCheckpoint,
  contentOfDeletion,
  contentOfRow,
  hashOfPart,
  nextHead,
  partsOf,
  PARTS,
  START,
  type Head,
  type Parts,
} from './hashes.ts'
import type { AuditRow } from './rows.ts'

/** Rows of one transaction: some milliseconds on either store. */
const MOST_AT_ONCE = 100
const EVERY_MS = 5 * SECOND_MS
const SALT_BYTES = 16

/** What stands in the chain beside the events of rows. */
export const CHECKPOINT = 'checkpoint'
export const DELETION = 'deletion'

/** From here on, until the transaction ends, the chain and what of the log is in it are ours alone. */
export const aloneWithChain = (edge: Edge) => aloneWith(edge, 'audit-chain')

/**
 * Gives every row that waits its entry in the chain, in the order of their names. Whoever writes a row does not wait
 * for this: it is done seconds later, by one process at a time (decision 0014). Returns how many were sealed.
 */
export async function sealNewRows(edge: Edge, isEnough = (_sum: number) => false): Promise<number> {
  for (let sum = 0; ; await letOthersGo()) {
    // A look that takes no lock: mostly there is nothing to do.
    if (isEnough(sum) || !(await store.isAnyUnchained(edge.db))) return sum
    const sealed = await sealSome(edge)
    sum += sealed
    if (sealed < MOST_AT_ONCE) return sum
  }
}

const sealSome = (edge: Edge) =>
  inTransaction(edge, async (edge) => {
    await aloneWithChain(edge)
    const waiting = await store.unchained(edge.db, MOST_AT_ONCE)
    if (waiting.length === 0) return 0
    let head: Head = (await store.head(edge.db)) ?? START
    const entries: ChainRow[] = []
    // One with an entry has lost its mark by somebody else's hand; `audit verify` looks at both.
    for (const row of waiting.filter(({ seq }) => seq === null)) {
      const entry = entryOf(edge, head, row)
      entries.push(entry)
      head = entry
    }
    if (entries.length > 0) await store.insert(edge.db, entries)
    await store.markChained(
      edge.db,
      waiting.map(({ id }) => id),
    )
    return waiting.length
  })

function entryOf(edge: Edge, before: Head, row: AuditRow): ChainRow {
  const texts = partsOf(row)
  const [hashes, salts]: [Partial<Parts>, Partial<Parts>] = [{}, {}]
  const chance = Buffer.from(edge.random.bytes(PARTS.length * SALT_BYTES))
  for (const [index, part] of PARTS.entries()) {
    const text = texts[part]
    const own = chance.subarray(index * SALT_BYTES, (index + 1) * SALT_BYTES)
    const salt = text === null ? null : own.toString('base64url')
    salts[part] = salt
    hashes[part] = text === null || salt === null ? null : hashOfPart(part, salt, text)
  }
  return {
    ...linked(edge, before, { atMs: row.atMs, event: row.event, content: contentOfRow(row, hashes as Parts) }),
    rowId: row.id,
    checkpoint: null,
    ...inColumns(hashes as Parts, salts as Parts),
  }
}

/** What has been forgotten by its age. The caller is alone with the chain. */
export const appendCheckpoint = (edge: Edge, checkpoint: string): Promise<void> =>
  append(edge, { event: CHECKPOINT, rowId: null, checkpoint, content: contentOfCheckpoint(checkpoint) })

/** Who was deleted is called so from now on. Only a name that stands here may be in the place of another. */
export const appendDeletion = (edge: Edge, pseudonym: string): Promise<void> =>
  append(edge, { event: DELETION, rowId: pseudonym, checkpoint: null, content: contentOfDeletion(pseudonym) })

/** An entry that stands for no row. */
async function append(edge: Edge, what: Pick<ChainRow, 'event' | 'rowId' | 'checkpoint' | 'content'>): Promise<void> {
  const head: Head = (await store.head(edge.db)) ?? START
  const nothing: Parts = { actor: null, account: null, origin: null, area: null, reason: null }
  const { event, content, ...more } = what
  const link = linked(edge, head, { atMs: edge.clock.nowMs(), event, content })
  await store.insert(edge.db, [{ ...link, ...more, ...inColumns(nothing, nothing) }])
}

function linked(edge: Edge, before: Head, what: { atMs: number; event: string; content: string }) {
  const head = nextHead(before, what)
  return { ...head, ...what, seal: sealOf(edge, { ...head, ...what }) }
}

/** Only whoever has the key ring can make one; the content is in it, so that an entry can be judged alone. */
export const sealOf = (
  { keys }: Pick<Edge, 'keys'>,
  { seq, hash, content }: Pick<ChainRow, 'seq' | 'hash' | 'content'>,
) => keys.mac('audit', `${seq} ${hash} ${content}`)

const inColumns = (hashes: Parts, salts: Parts) => ({
  actorHash: hashes.actor,
  actorSalt: salts.actor,
  accountHash: hashes.account,
  accountSalt: salts.account,
  originHash: hashes.origin,
  originSalt: salts.origin,
  areaHash: hashes.area,
  areaSalt: salts.area,
  reasonHash: hashes.reason,
  reasonSalt: salts.reason,
})

/** Where the chain is now; undefined while nothing has been sealed. */
export const headOfChain = ({ db }: Pick<Edge, 'db'>) => store.head(db)

/** Every few seconds, in every process: of two that look at once one waits. Returns how to stop; what is under way ends. */
export function startSealing(edge: Edge): () => Promise<void> {
  const log = (error: Error) => edge.log.error({ err: error }, 'audit rows wait for their seal')
  let [stopped, underWay]: [boolean, Promise<unknown> | undefined] = [false, undefined]
  const seal = () =>
    (underWay ??= sealNewRows(edge, () => stopped)
      .catch(log)
      .finally(() => (underWay = undefined)))
  void seal()
  const timer = setInterval(() => void seal(), EVERY_MS)
  return async () => {
    clearInterval(timer)
    stopped = true
    await underWay
  }
}
