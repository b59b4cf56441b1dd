import type { Edge } from '../edge/edge.ts'
import { entryNamed, type Entry } from './chain-store.ts'
import type { Checkpoint } from './checkpoint.ts'
import { contentOfDeletion, contentOfRow, hashOfPart, partsOf, PARTS, type Part, type Parts } from './hashes.ts'
import type { AuditRow } from './rows.ts'
import { DELETION, sealOf } from './seal.ts'

/** What was lawfully taken out of a row since it was sealed. */
export interface Erased {
  isShortened: boolean
  isErased: boolean
}

/** The row of an entry as it stands in the log now; undefined when it is gone. */
export function rowOf(entry: Entry): AuditRow | undefined {
  const { id, rowAtMs, rowEvent, actor, accountId, companyId, network, browser, reason } = entry
  if (id === null || rowAtMs === null || rowEvent === null || actor === null) return undefined
  return { id, atMs: rowAtMs, event: rowEvent, actor, accountId, companyId, network, browser, reason }
}

/**
 * Whether a row is what was sealed. A part whose salt is gone cannot be compared; it must then look as our own hand would
 * have left it: an old address without its last part, or whatever hangs on a person under a pseudonym, and the chain
 * itself says that it is one.
 */
export async function lookAtRow(
  edge: Edge,
  entry: Entry,
  row: AuditRow,
  checkpoint: Checkpoint,
): Promise<Erased | 'changed'> {
  const hashes = hashesOf(entry)
  if (row.atMs !== entry.atMs || row.event !== entry.event || contentOfRow(row, hashes) !== entry.content)
    return 'changed'
  const texts = partsOf(row)
  const state = (part: Part): 'same' | 'erased' | 'changed' => {
    const [hash, salt, text] = [hashes[part], entry[`${part}Salt`], texts[part]]
    if (hash === null) return text === null ? 'same' : 'changed'
    if (salt === null) return 'erased'
    return text !== null && hashOfPart(part, salt, text) === hash ? 'same' : 'changed'
  }
  const isPseudonym = (name: string | null) => name !== null && isOfDeletedPerson(edge, name)
  const [actor, account, reason] = [state('actor'), state('account'), state('reason')]
  if ([actor, account, reason].includes('changed')) return 'changed'
  if (actor === 'erased' && !(await isPseudonym(row.actor))) return 'changed'
  if (account === 'erased' && !(await isPseudonym(row.accountId))) return 'changed'
  const isErased = actor === 'erased' || account === 'erased'
  if (reason === 'erased' && (row.reason !== null || account !== 'erased')) return 'changed'
  const [origin, area] = [state('origin'), state('area')]
  if (origin === 'erased' && area === 'erased') {
    if (!isErased || row.network !== null || row.browser !== null) return 'changed'
    return { isErased, isShortened: false }
  }
  if (origin === 'changed' || area !== 'same') return 'changed'
  // Without the salt of the whole address only a shortened one can be compared.
  const isShort = row.network === null || row.network.includes('/')
  if (origin === 'erased' && !(isShort && row.atMs < checkpoint.before.network)) return 'changed'
  return { isErased, isShortened: origin === 'erased' }
}

const isOfDeletedPerson = async (edge: Edge, pseudonym: string) => {
  const entry = await entryNamed(edge.db, pseudonym)
  const isDeletion = entry?.event === DELETION && entry.content === contentOfDeletion(pseudonym)
  return isDeletion && sealOf(edge, entry) === entry.seal
}

export const hashesOf = (entry: Entry): Parts =>
  Object.fromEntries(PARTS.map((part) => [part, entry[`${part}Hash`]])) as Parts
