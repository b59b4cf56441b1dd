import type { Random } from '../edge/random.ts'

/**
 * Secrets that people copy from paper, read aloud, or type on a phone: digits and letters without I, L, O and U, so that
 * nothing looks like something else, and few words come by chance.
 */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
/** With every space and hyphen that a person may add. */
const LONGEST_TYPED = 100

/** So many signs of 5 bits each: 32 signs divide a byte evenly, so each is equally likely. */
export const newSigns = (random: Random, count: number) =>
  Array.from(random.bytes(count), (byte) => ALPHABET[byte % ALPHABET.length]).join('')

/** As they are shown: in groups. */
export const groupedSigns = (signs: string, group: number) => signs.match(new RegExp(`.{${group}}`, 'g'))!.join('-')

/**
 * What a person typed: small letters, spaces and hyphens are welcome, I and L are read as 1, O as 0. Undefined when it is
 * none; U is refused, because it could be read as V or as 0.
 */
export function readSigns(typed: string, count: number): string | undefined {
  const signs = typed
    .slice(0, LONGEST_TYPED)
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}]/gu, '')
    .replace(/[IL]/g, '1')
    .replaceAll('O', '0')
  return signs.length === count && [...signs].every((sign) => ALPHABET.includes(sign)) ? signs : undefined
}
