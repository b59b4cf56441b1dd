import { hash, randomBytes } from 'node:crypto'
import type { Clock } from './clock.ts'

/** The only source of chance. */
export interface Random {
  bytes(count: number): Uint8Array
}

export const systemRandom: Random = { bytes: (count) => randomBytes(count) }

/** A bearer secret of 256 random bits, 43 signs of base64url. */
export const newToken = (random: Random) => Buffer.from(random.bytes(32)).toString('base64url')

/** How a bearer secret is stored: its SHA-256. With 256 random bits no salt and no slow hash is needed (ASVS 6.5.2). */
export const hashToken = (token: string) => hash('sha256', token, 'base64url')

/** Whether this can be one of our tokens at all, before it is looked up. */
export const looksLikeToken = (text: string | undefined): text is string =>
  text !== undefined && /^[\w-]{43}$/.test(text)

let issued = 0

/**
 * A row's name in the manner of UUIDv7 (RFC 9562 §5.7, §6.2): 48 bits of time, a counter, 64 random bits. Rows written
 * one after the other by one process sort in that order, also within a millisecond. It is a name, never a secret.
 */
export function newId({ random, clock }: { random: Random; clock: Clock }): string {
  issued = (issued + 1) % 0x10000
  const time = clock.nowMs().toString(16).padStart(12, '0')
  return time + issued.toString(16).padStart(4, '0') + Buffer.from(random.bytes(8)).toString('hex')
}

/** Whether this can be a row's name at all, before it is looked up: PostgreSQL takes no text with a NUL in it. */
export const looksLikeId = (text: string | undefined): text is string =>
  text !== undefined && /^[0-9a-f]{32}$/.test(text)
