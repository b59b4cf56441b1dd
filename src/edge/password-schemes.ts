import { createHash, pbkdf2, randomBytes, scrypt, timingSafeEqual } from 'node:crypto'
import { promisify } from 'node:util'
import { verify as verifyArgon2 } from '@node-rs/argon2'

/**
 * Password hashes that other systems made, in the notations in which they are exported. They are only compared with;
 * the first sign-in puts a hash of our own in their place.
 */
export type Scheme =
  | { kind: 'argon2'; hash: string; variant: string; version: number; memoryKiB: number; passes: number; lanes: number }
  /** `prehashed`: Django's bcrypt_sha256 hashes the hexadecimal SHA-256 of the password. */
  | { kind: 'bcrypt'; hash: string; cost: number; prehashed: boolean }
  | { kind: 'scrypt'; cost: number; blockSize: number; lanes: number; salt: Buffer; hash: Buffer }
  | { kind: 'pbkdf2'; digest: Digest; rounds: number; salt: Buffer; hash: Buffer }
const DIGEST_BYTES = { sha1: 20, sha256: 32, sha512: 64 }
type Digest = keyof typeof DIGEST_BYTES

export type HashRefusal = 'hash-unknown' | 'hash-malformed' | 'hash-too-costly'
export type ReadHash = { ok: true; scheme: Scheme } | { ok: false; refusal: HashRefusal }

/** What one comparison may cost: about a second of one core, and no more memory than a small machine has. */
const MOST = {
  bcryptCost: 14,
  scryptBytes: 64 * 2 ** 20,
  /** What OpenSSL may take for it, with the working space beside the table. */
  scryptSpace: 128 * 2 ** 20,
  /** Rounds for each block of the digest's own length: a longer hash is as many derivations. */
  pbkdf2Rounds: 2_000_000,
  argon2KiB: 256 * 1024,
  /** Memory times passes (argon2) or lanes (scrypt). */
  argon2Work: 2 ** 20,
  scryptWork: 256 * 2 ** 20,
  lanes: 16,
}
/** bcrypt reads no further: whoever types something else behind that is let in as well. */
const BCRYPT_BYTES = 72
const LEAST_HASH_BYTES = 16
const MOST_HASH_BYTES = 128
const MOST_SALT_BYTES = 256

const BASE64 = '[A-Za-z0-9+/.]+={0,2}'
const NUMBER = '(\\d{1,9})'
/** A salt that stands there as it is. Control signs are in no export, and PostgreSQL keeps no NUL. */
const TEXT = '([^$\\x00-\\x1f]+)'
const pattern = (text: string) => new RegExp(`^${text}$`)

/** PHC (argon2), also behind Django's `argon2`; without `v=` it is version 16. */
const ARGON2 = pattern(
  `(?:argon2)?\\$(argon2(?:id|i|d))(?:\\$v=(16|19))?\\$m=${NUMBER},t=${NUMBER},p=${NUMBER}\\$(${BASE64})\\$(${BASE64})`,
)
/** Modular crypt, also behind Django's `bcrypt$` and `bcrypt_sha256$`. */
const BCRYPT = pattern('(bcrypt\\$|bcrypt_sha256\\$)?\\$2[aby]\\$(\\d\\d)\\$([./A-Za-z0-9]{53})')
/** PHC and passlib. */
const SCRYPT = pattern(`\\$scrypt\\$ln=(\\d\\d?),r=${NUMBER},p=${NUMBER}\\$(${BASE64})\\$(${BASE64})`)
const DJANGO_SCRYPT = pattern(`scrypt\\$${NUMBER}\\$${TEXT}\\$${NUMBER}\\$${NUMBER}\\$(${BASE64})`)
/** PHC (`i=`, with or without the length) and passlib, which writes `.` for `+` and `$pbkdf2$` for SHA-1. */
const PBKDF2 = pattern(
  `\\$pbkdf2(?:-(sha1|sha256|sha512))?\\$(?:i=)?${NUMBER}(?:,l=\\d{1,3})?\\$(${BASE64})\\$(${BASE64})`,
)
const DJANGO_PBKDF2 = pattern(`pbkdf2_(sha1|sha256|sha512)\\$${NUMBER}\\$${TEXT}\\$(${BASE64})`)

const NAMES = /^(argon2\$|bcrypt(_sha256)?\$|scrypt\$|pbkdf2_|\$(argon2|2[aby]\$|scrypt\$|pbkdf2))/

/** What a stored hash is, or why it is not taken. */
export function readHash(stored: string): ReadHash {
  const read = readArgon2(stored) ?? readBcrypt(stored) ?? readScrypt(stored) ?? readPbkdf2(stored)
  return read ?? { ok: false, refusal: NAMES.test(stored) ? 'hash-malformed' : 'hash-unknown' }
}

const taken = (scheme: Scheme): ReadHash => ({ ok: true, scheme })
const tooCostly: ReadHash = { ok: false, refusal: 'hash-too-costly' }
const malformed: ReadHash = { ok: false, refusal: 'hash-malformed' }

function readArgon2(stored: string): ReadHash | undefined {
  const [, variant, version = '16', ...rest] = ARGON2.exec(stored) ?? []
  if (!variant) return undefined
  const [memoryKiB, passes, lanes] = rest.slice(0, 3).map(Number) as [number, number, number]
  const [salt, hash] = rest.slice(3).map((text) => base64(text)) as [Buffer, Buffer]
  // RFC 9106 §3.1: at least 8 KiB for each lane, and a salt that the library takes.
  if (!isHash(hash) || !isSalt(salt) || salt.length < 8 || passes < 1 || lanes < 1 || memoryKiB < 8 * lanes)
    return malformed
  if (memoryKiB > MOST.argon2KiB || memoryKiB * passes > MOST.argon2Work || lanes > MOST.lanes) return tooCostly
  return taken({
    kind: 'argon2',
    hash: phcArgon2({ variant, version: Number(version), memoryKiB, passes, lanes }, salt, hash),
    variant,
    version: Number(version),
    memoryKiB,
    passes,
    lanes,
  })
}

function readBcrypt(stored: string): ReadHash | undefined {
  const [, django, cost, rest] = BCRYPT.exec(stored) ?? []
  if (!cost) return undefined
  if (Number(cost) < 4) return malformed
  if (Number(cost) > MOST.bcryptCost) return tooCostly
  // 2a, 2b and 2y are one computation under three names; the library knows two of them.
  const hash = `$2b$${cost}$${rest}`
  return taken({ kind: 'bcrypt', hash, cost: Number(cost), prehashed: django === 'bcrypt_sha256$' })
}

function readScrypt(stored: string): ReadHash | undefined {
  const [, ln, r, p, salt, hash] = SCRYPT.exec(stored) ?? []
  if (ln) return scryptOf(2 ** Number(ln), Number(r), Number(p), base64(salt!), base64(hash!))
  const [, n, text, blocks, lanes, encoded] = DJANGO_SCRYPT.exec(stored) ?? []
  return n ? scryptOf(Number(n), Number(blocks), Number(lanes), Buffer.from(text!), base64(encoded!)) : undefined
}

function scryptOf(cost: number, blockSize: number, lanes: number, salt: Buffer, hash: Buffer): ReadHash {
  // RFC 7914 §2: a power of two, less than 2^(128·r/8). Node's own scrypt throws for what is not.
  const isCost = cost >= 2 && Math.log2(cost) % 1 === 0 && Math.log2(cost) < 16 * blockSize
  if (!isCost || blockSize < 1 || lanes < 1 || !isSalt(salt) || !isHash(hash)) return malformed
  const bytes = 128 * cost * blockSize
  const space = bytes + 128 * blockSize * (lanes + 2)
  if (bytes > MOST.scryptBytes || space > MOST.scryptSpace) return tooCostly
  if (bytes * lanes > MOST.scryptWork || lanes > MOST.lanes) return tooCostly
  return taken({ kind: 'scrypt', cost, blockSize, lanes, salt, hash })
}

function readPbkdf2(stored: string): ReadHash | undefined {
  const phc = PBKDF2.exec(stored)
  const [, digest, rounds, salt, hash] = phc ?? DJANGO_PBKDF2.exec(stored) ?? []
  if (!rounds) return undefined
  const saltBytes = phc ? base64(salt!) : Buffer.from(salt!)
  const hashBytes = base64(hash!)
  if (Number(rounds) < 1 || !isSalt(saltBytes) || !isHash(hashBytes)) return malformed
  const named = (digest ?? 'sha1') as Digest
  if (Number(rounds) * Math.ceil(hashBytes.length / DIGEST_BYTES[named]) > MOST.pbkdf2Rounds) return tooCostly
  return taken({ kind: 'pbkdf2', digest: named, rounds: Number(rounds), salt: saltBytes, hash: hashBytes })
}

const base64 = (text: string) => Buffer.from(text.replaceAll('.', '+'), 'base64')
const isHash = ({ length }: Buffer) => length >= LEAST_HASH_BYTES && length <= MOST_HASH_BYTES
const isSalt = ({ length }: Buffer) => length >= 1 && length <= MOST_SALT_BYTES

const derivePbkdf2 = promisify(pbkdf2)
const deriveScrypt = promisify<string, Buffer, number, object, Buffer>(scrypt)

/** Whether the password is the one that was hashed. Costs what the scheme costs, whatever the answer. */
export async function matches(scheme: Scheme, password: string): Promise<boolean> {
  switch (scheme.kind) {
    case 'argon2':
      return verifyArgon2(scheme.hash, password)
    case 'bcrypt': {
      // Loaded only where people have such hashes.
      const { default: bcrypt } = await import('bcrypt')
      return bcrypt.compare(scheme.prehashed ? hexSha256(password) : password, scheme.hash)
    }
    case 'scrypt': {
      const { cost, blockSize, lanes, salt, hash } = scheme
      const options = { N: cost, r: blockSize, p: lanes, maxmem: MOST.scryptSpace }
      return timingSafeEqual(await deriveScrypt(password, salt, hash.length, options), hash)
    }
    case 'pbkdf2': {
      const { digest, rounds, salt, hash } = scheme
      return timingSafeEqual(await derivePbkdf2(password, salt, rounds, hash.length, digest), hash)
    }
  }
}

/**
 * Whether somebody who was let in with this password has typed all of it: otherwise a slip behind bcrypt's 72 bytes
 * would become the password.
 */
export const readsWhole = (scheme: Scheme, password: string) =>
  scheme.kind !== 'bcrypt' || scheme.prehashed || Buffer.byteLength(password) <= BCRYPT_BYTES

/** The same work with nothing to find: random bytes where salt and hash stand. */
export function decoyLike(scheme: Scheme): string {
  switch (scheme.kind) {
    case 'argon2':
      return phcArgon2(scheme, randomBytes(16), randomBytes(32))
    case 'bcrypt': {
      const signs = [...randomBytes(53)].map((byte) => BCRYPT_ALPHABET[byte % 64])
      // The last sign of salt and of hash carry fewer bits than the others.
      signs[21] = signs[52] = '.'
      return `${scheme.prehashed ? 'bcrypt_sha256$' : ''}$2b$${String(scheme.cost).padStart(2, '0')}$${signs.join('')}`
    }
    case 'scrypt': {
      const costs = `ln=${Math.log2(scheme.cost)},r=${scheme.blockSize},p=${scheme.lanes}`
      return `$scrypt$${costs}$${plain(randomBytes(16))}$${plain(randomBytes(scheme.hash.length))}`
    }
    case 'pbkdf2': {
      const { digest, rounds, hash } = scheme
      return `$pbkdf2-${digest}$${rounds}$${plain(randomBytes(16))}$${plain(randomBytes(hash.length))}`
    }
  }
}

/** Schemes that cost the same look the same to a stop-watch. */
export const costsOf = (scheme: Scheme) => decoyLike(scheme).split('$').slice(0, -2).join('$')

const BCRYPT_ALPHABET = './ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'
const plain = (bytes: Buffer) => bytes.toString('base64').replaceAll('=', '')
const hexSha256 = (password: string) => createHash('sha256').update(password).digest('hex')

function phcArgon2(
  { variant, version, memoryKiB, passes, lanes }: Omit<Extract<Scheme, { kind: 'argon2' }>, 'kind' | 'hash'>,
  salt: Buffer,
  hash: Buffer,
): string {
  return `$${variant}$v=${version}$m=${memoryKiB},t=${passes},p=${lanes}$${plain(salt)}$${plain(hash)}`
}
