import type { Random } from '../edge/random.ts'

/** Digits and letters without I, L, O and U: nothing that looks like something else, and few words by chance. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
/** 25 signs of 5 bits are 125: above the 112 of ASVS 6.5.2, so a keyed hash and one indexed lookup are enough. */
const SIGNS = 25
const GROUP = 5
/** How many are made at a time, and below how many left the person is warned. */
export const CODES_IN_A_SET = 10
export const FEW_CODES = 4

/** One code without its hyphens. 32 signs divide a byte evenly, so each is equally likely. */
export const newRecoveryCode = (random: Random) =>
  Array.from(random.bytes(SIGNS), (byte) => ALPHABET[byte % ALPHABET.length]).join('')

/** As it is shown: five groups of five. */
export const groupedCode = (code: string) => code.match(new RegExp(`.{${GROUP}}`, 'g'))!.join('-')

/** With every space and hyphen that a person may add. */
const LONGEST_TYPED = 100

/**
 * The code that a person typed: small letters, spaces and hyphens are welcome, I and L are read as 1, O as 0. Undefined
 * when it is none; U is refused, because it could be read as V or as 0.
 */
export function readRecoveryCode(typed: string): string | undefined {
  const code = typed
    .slice(0, LONGEST_TYPED)
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}]/gu, '')
    .replace(/[IL]/g, '1')
    .replaceAll('O', '0')
  return code.length === SIGNS && [...code].every((sign) => ALPHABET.includes(sign)) ? code : undefined
}
