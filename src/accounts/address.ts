import { domainToASCII } from 'node:url'

/** Beyond the 254 of RFC 5321 §4.5.3.1.3 with any spaces around. */
const LONGEST_TYPED = 1000

/**
 * An e-mail address as it is stored: NFC, trimmed, the domain as IDNA. Undefined when mail could not reach it.
 * Deliberately loose about the part before the @: whether it exists is the mailbox's own answer.
 */
export function normaliseAddress(typed: string): string | undefined {
  const address = typed.slice(0, LONGEST_TYPED).normalize('NFC').trim()
  const at = address.lastIndexOf('@')
  if (at < 1 || address.length > 254 || /[\s\p{Cc}\p{Cf}<>,;:"()[\]\\]/u.test(address)) return undefined
  const domain = domainToASCII(address.slice(at + 1))
  if (!/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(domain) || address.slice(0, at).includes('@')) return undefined
  return `${address.slice(0, at)}@${domain}`
}

/** Addresses are unique by simple case folding: nobody expects "Mara@" and "mara@" to be two people. */
export const addressKey = (address: string) => address.toLowerCase()
