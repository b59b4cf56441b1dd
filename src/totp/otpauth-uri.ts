import { base32 } from './base32.ts'
import { DIGITS, STEP_SECONDS } from './totp.ts'

/**
 * The address that a QR code carries (Google's Key URI format). Each part is percent-encoded, a space as `%20`; no
 * padding; no colon inside a part, because the label is split at the first one; the issuer both as prefix and as
 * parameter, because apps read one or the other.
 */
export function otpauthUri({ issuer, label, secret }: { issuer: string; label: string; secret: Uint8Array }): string {
  const name = encodePart(withoutColon(issuer))
  return (
    `otpauth://totp/${name}:${encodePart(withoutColon(label))}` +
    `?secret=${base32(secret)}&issuer=${name}&algorithm=SHA1&digits=${DIGITS}&period=${STEP_SECONDS}`
  )
}

/** The key as people type it: groups of four. */
export const groupedKey = (secret: Uint8Array) =>
  base32(secret)
    .match(/.{1,4}/g)!
    .join(' ')

/**
 * How the entry is called in the app: the address, the company where there is one, so that two companies differ, and
 * the name of a further entry: some apps keep one entry for each label, and a new one must not take an old one's place
 * there before its first code.
 */
export const entryLabel = (email: string, company: string | undefined, name?: string) => {
  const inside = [company, name].filter(Boolean).join(', ')
  return withoutColon(inside ? `${email} (${inside})` : email)
}

const withoutColon = (text: string) => text.replaceAll(':', ' ').replace(/\s+/g, ' ').trim()
// encodeURIComponent leaves !'()* alone; some apps stumble over them.
const encodePart = (text: string) =>
  encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)
