import { hash } from 'node:crypto'
import { shortenedNetwork } from '../edge/network.ts'
import type { AuditRow } from './rows.ts'

/** A place in the chain: how many entries there were, and the hash over all of them. Whoever knows it knows them all. */
export interface Head {
  seq: number
  hash: string
}

/** Before the first entry. */
export const START: Head = { seq: 0, hash: 'doorward audit 1' }

/**
 * What of a row may have to be erased while its entry stays, each part under a salt of its own. Where somebody was is
 * there twice, whole and shortened, because its age takes the last part of an address away.
 */
export const PARTS = ['actor', 'account', 'origin', 'area', 'reason'] as const
export type Part = (typeof PARTS)[number]
export type Parts = Record<Part, string | null>

export function partsOf({ actor, accountId, network, browser, reason }: Erasable): Parts {
  const nowhere = network === null && browser === null
  const isShort = network === null || network.includes('/')
  return {
    actor,
    account: accountId,
    origin: nowhere ? null : JSON.stringify([network, browser]),
    area: nowhere ? null : JSON.stringify([isShort ? network : shortenedNetwork(network), browser]),
    reason,
  }
}
type Erasable = Pick<AuditRow, 'actor' | 'accountId' | 'network' | 'browser' | 'reason'>

/** Lists are hashed as JSON, which leaves no doubt where one thing ends and the next begins. */
const digest = (list: (string | number | null)[]) => hash('sha256', JSON.stringify(list), 'base64url')

/** Tells nothing about the text once the salt (128 random bits) is gone, however few texts there could be. */
export const hashOfPart = (part: Part, salt: string, text: string) => digest([part, salt, text])

/** What an entry says besides time and event. Enough to follow the chain when the row itself is long gone. */
export const contentOfRow = ({ id, companyId }: Pick<AuditRow, 'id' | 'companyId'>, hashes: Parts) =>
  digest(['row', id, companyId, ...PARTS.map((part) => hashes[part])])

export const contentOfCheckpoint = (checkpoint: string) => digest(['checkpoint', checkpoint])
export const contentOfDeletion = (pseudonym: string) => digest(['deletion', pseudonym])

/** The next place in the chain. */
export function nextHead(
  before: Head,
  { atMs, event, content }: { atMs: number; event: string; content: string },
): Head {
  const seq = before.seq + 1
  return { seq, hash: digest([before.hash, seq, atMs, event, content]) }
}
