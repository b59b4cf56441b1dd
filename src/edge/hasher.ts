import { randomBytes } from 'node:crypto'
import { availableParallelism } from 'node:os'
import { hash, verify } from '@node-rs/argon2'
import { Busy } from './busy.ts'
import { matches, readHash, readsWhole } from './password-schemes.ts'

/** OWASP Password Storage Cheat Sheet, argon2id: m=19456 KiB, t=2, p=1. The library's default algorithm is argon2id. */
const PARAMETERS = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }
/** More waiting work than this and it is kinder to say so than to let people stare at a page. */
const LONGEST_WAIT_MS = 5000

/** Password hashing, a few at a time: session checks must stay quick while many people sign in. */
export interface Hasher {
  /** Throws `Busy` when the work already waiting takes longer than 5 s. Call before an attempt is counted. */
  ensureRoom(): void
  hash(password: string): Promise<string>
  /** One hash of work, whatever is compared: `undefined` stands for an account that does not exist. */
  verify(stored: string | undefined, password: string): Promise<boolean>
  /** Our own hash in place of one of another system, of a password that was right; undefined where there is no need. */
  replacement(stored: string | null, password: string): Promise<string | undefined>
}

/** One core stays free for everything else; processes on one machine share the others. */
const parallelHashes = (processes: number) => Math.max(1, Math.floor((availableParallelism() - 1) / processes))

export function openHasher(processes: number): Hasher {
  const parallel = parallelHashes(processes)

  const waiting: (() => void)[] = []
  let running = 0
  let averageMs = 20
  const nobody = hashOfNoPassword()

  async function inTurn<T>(work: () => Promise<T>): Promise<T> {
    // A turn is handed on directly, so that newcomers cannot overtake those who wait.
    if (running >= parallel) await new Promise<void>((go) => waiting.push(go))
    else running++
    const startMs = performance.now()
    try {
      return await work()
    } finally {
      averageMs = averageMs * 0.9 + (performance.now() - startMs) * 0.1
      const next = waiting.shift()
      if (next) next()
      else running--
    }
  }

  return {
    ensureRoom() {
      const waitMs = (waiting.length * averageMs) / parallel
      if (waitMs > LONGEST_WAIT_MS) throw new Busy(waitMs)
    },
    hash: (password) => inTurn(() => hash(password, PARAMETERS)),
    verify: (stored, password) =>
      inTurn(async () => {
        if (stored !== undefined && !isOurs(stored)) return matchesForeign(stored, password)
        const matches = await verify(stored ?? nobody, password)
        return matches && stored !== undefined
      }),
    async replacement(stored, password) {
      if (stored === null || isOurs(stored)) return undefined
      const read = readHash(stored)
      if (!read.ok || !readsWhole(read.scheme, password)) return undefined
      return inTurn(() => hash(password, PARAMETERS))
    },
  }
}

async function matchesForeign(stored: string, password: string): Promise<boolean> {
  const read = readHash(stored)
  return read.ok && (await matches(read.scheme, password))
}

const { memoryCost, timeCost, parallelism } = PARAMETERS
/** How every hash begins that was made here, with the parameters of today. */
export const OUR_HASH = `$argon2id$v=19$m=${memoryCost},t=${timeCost},p=${parallelism}$`
/** As the library writes it: 16 bytes of salt and 32 of hash, without padding. It throws for some other notations. */
const WRITTEN_BY_US = /^[A-Za-z0-9+/]{21}[AQgw]\$[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]$/
const isOurs = (stored: string) => stored.startsWith(OUR_HASH) && WRITTEN_BY_US.test(stored.slice(OUR_HASH.length))

/** Random bytes in the shape of a hash (the PHC string format): unknown addresses cost what known ones do. */
function hashOfNoPassword(): string {
  const base64 = (bytes: number) => randomBytes(bytes).toString('base64').replaceAll('=', '')
  return `${OUR_HASH}${base64(16)}$${base64(32)}`
}
