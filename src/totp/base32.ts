const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** RFC 4648 §6, without padding, as authenticator apps want it. */
export function base32(bytes: Uint8Array): string {
  let text = ''
  let bits = 0
  let value = 0
  for (const byte of bytes) {
    value = (value << 8) | byte
    bits += 8
    while (bits >= 5) {
      bits -= 5
      text += ALPHABET[(value >> bits) & 31]
    }
    value &= (1 << bits) - 1
  }
  return bits > 0 ? text + ALPHABET[(value << (5 - bits)) & 31] : text
}

/** Lower case and padding are welcome; undefined for anything that is no base32, and for lengths that carry no whole bytes. */
export function bytesOfBase32(text: string): Buffer | undefined {
  const signs = text.toUpperCase().replace(/=+$/, '')
  // RFC 4648 §6: 1, 3 or 6 signs in the last group are no number of bytes.
  if (!/^[A-Z2-7]+$/.test(signs) || [1, 3, 6].includes(signs.length % 8)) return undefined
  const bytes = Buffer.alloc(Math.floor((signs.length * 5) / 8))
  let [bits, value, at] = [0, 0, 0]
  for (const sign of signs) {
    value = (value << 5) | ALPHABET.indexOf(sign)
    bits += 5
    if (bits < 8) continue
    bits -= 8
    bytes[at++] = value >> bits
    value &= (1 << bits) - 1
  }
  return bytes
}
