import { createCipheriv, createDecipheriv, createHmac, createSecretKey, hkdfSync, type KeyObject } from 'node:crypto'
import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  unlinkSync,
  writeSync,
} from 'node:fs'
import path from 'node:path'
import type { Random } from './random.ts'

/**
 * Seals what must be read again (authenticator secrets, mails that wait, half-filled forms) with AES-256-GCM, and
 * makes keyed hashes of what must only be recognised. The owner's id is additional data, so that a sealed value moved
 * to another row does not open.
 */
export interface KeyRing {
  seal(plain: Uint8Array | string, owner: string): string
  /** Throws when the value was sealed for another owner, with another ring, or was changed. */
  open(sealed: string, owner: string): Buffer
  /** A keyed hash for one purpose; equal texts give equal hashes, and without the ring nobody can compute one. */
  mac(purpose: MacPurpose, text: string): string
}
export type MacPurpose =
  'address' | 'network' | 'mailbox-code' | 'recovery-code' | 'enrolment-pass' | 'form' | 'check' | 'audit'

interface KeyFile {
  version: 1
  /** The key that seals; older ones stay to open what they sealed. */
  current: string
  keys: Record<string, string>
  /** Keyed hashes must stay the same when sealing keys rotate, hence a key of their own. */
  mac: string
}

export function makeKeyFile(file: string, random: Random): void {
  mkdirSync(path.dirname(file), { recursive: true, mode: 0o700 })
  const key = () => Buffer.from(random.bytes(32)).toString('base64')
  const content: KeyFile = { version: 1, current: 'k1', keys: { k1: key() }, mac: key() }
  // Written beside and then linked: the link fails if another process was first, and nobody ever reads half a file.
  const draft = `${file}.${process.pid}`
  const handle = openSync(draft, 'wx', 0o600)
  try {
    writeSync(handle, JSON.stringify(content, null, 2) + '\n')
    fsyncSync(handle)
    closeSync(handle)
    linkSync(draft, file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    unlinkSync(draft)
  }
  const folder = openSync(path.dirname(file), 'r')
  fsyncSync(folder)
  closeSync(folder)
}

export const keyFileExists = (file: string) => existsSync(file)

/** Reads the ring. Throws a sentence for the operator when the file is missing or is not a ring. */
export function readKeyRing(file: string, random: Random): KeyRing {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    throw new Error(
      `the key file ${file} cannot be read (${(error as NodeJS.ErrnoException).code}). Put back the one that belongs to this database; without it authenticator secrets cannot be opened.`,
    )
  }
  try {
    return keyRing(JSON.parse(text) as KeyFile, random)
  } catch {
    throw new Error(
      `the key file ${file} is not a key ring of Doorward. Put back the one that belongs to this database.`,
    )
  }
}

export function keyRing(file: KeyFile, random: Random): KeyRing {
  const keys = new Map(Object.entries(file.keys).map(([name, value]) => [name, asKey(value)]))
  const current = keys.get(file.current)
  if (file.version !== 1 || !current) throw new Error('not a key ring')
  const macKeys = new Map<MacPurpose, KeyObject>()
  const macKey = (purpose: MacPurpose) => {
    // As an object: from bytes it would be made anew for every hash, which takes eight times as long.
    const key =
      macKeys.get(purpose) ??
      createSecretKey(Buffer.from(hkdfSync('sha256', asKey(file.mac), '', `doorward ${purpose}`, 32)))
    macKeys.set(purpose, key)
    return key
  }
  return {
    seal(plain, owner) {
      const nonce = random.bytes(12)
      const cipher = createCipheriv('aes-256-gcm', current, nonce).setAAD(Buffer.from(owner))
      const sealed = Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()])
      return [file.current, Buffer.from(nonce).toString('base64url'), sealed.toString('base64url')].join('.')
    },
    open(sealed, owner) {
      const [name = '', nonce = '', body = ''] = sealed.split('.')
      const key = keys.get(name)
      if (!key) throw new Error(`no key "${name}" in the key ring`)
      const bytes = Buffer.from(body, 'base64url')
      const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(nonce, 'base64url'), { authTagLength: 16 })
      decipher.setAAD(Buffer.from(owner)).setAuthTag(bytes.subarray(-16))
      return Buffer.concat([decipher.update(bytes.subarray(0, -16)), decipher.final()])
    },
    mac: (purpose, text) => createHmac('sha256', macKey(purpose)).update(text).digest('base64url'),
  }
}

function asKey(text: string): Buffer {
  const key = Buffer.from(text, 'base64')
  if (key.length !== 32) throw new Error('a key must have 32 bytes')
  return key
}
