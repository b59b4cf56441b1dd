import { oneLine } from '../web/form.ts'
import { bytesOfBase32 } from './base32.ts'

export type UriRefusal = 'totp-wrong' | 'totp-other-codes' | 'totp-secret'
export type ReadUri =
  { ok: true; secret: Buffer; account: string; issuer: string | undefined } | { ok: false; refusal: UriRefusal }

/** RFC 4226 §4 R6 wants 128 bits; systems that people come from made 80. Longer than SHA-1's block nobody makes them. */
const LEAST_BYTES = 10
const MOST_BYTES = 64

/**
 * An address that another system put into its QR code. Only codes that we compute: SHA-1, 6 digits, 30 seconds, which
 * is also what is meant where nothing is said (Google's Key URI format).
 */
export function readOtpauthUri(text: string): ReadUri {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url?.protocol !== 'otpauth:') return { ok: false, refusal: 'totp-wrong' }
  const { searchParams: query } = url
  const isOurs =
    url.host.toLowerCase() === 'totp' &&
    (query.get('algorithm') ?? 'SHA1').toUpperCase() === 'SHA1' &&
    (query.get('digits') ?? '6') === '6' &&
    (query.get('period') ?? '30') === '30'
  if (!isOurs) return { ok: false, refusal: 'totp-other-codes' }
  const secret = bytesOfBase32(query.get('secret') ?? '')
  if (!secret || secret.length < LEAST_BYTES || secret.length > MOST_BYTES) return { ok: false, refusal: 'totp-secret' }
  const label = decoded(url.pathname.replace(/^\//, ''))
  const [prefix = '', ...rest] = label.split(':')
  return {
    ok: true,
    secret,
    account: oneLine(rest.length > 0 ? rest.join(':') : prefix),
    issuer: oneLine(query.get('issuer') ?? '') || (rest.length > 0 ? oneLine(prefix) : '') || undefined,
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return ''
  }
}
