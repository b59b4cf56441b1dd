import { isCommonPassword } from './blocklist.ts'

/** Accepted in any case (ASVS 6.2.9 asks for at least 64). */
export const MOST_SIGNS = 256
/** Longer than any 256 signs; what is cut off here is too long all the same. Normalising must stay short work. */
const LONGEST_TYPED = 4096
/** While the password can be the only factor (NIST SP 800-63B-4 §3.1.1.2): decision 0003. */
export const LEAST_ALONE = 15
export const LEAST_WITH_SECOND_FACTOR = 8

export type PasswordRefusal = 'too-short' | 'too-long' | 'common' | 'context'
export interface PasswordContext {
  name: string
  email: string
  platform: string
  /** Whether a second factor stands beside the password from now on. */
  secondFactor: boolean
}

/** NFC and otherwise exact (NIST SP 800-63B-4 §3.1.1.2): what was typed is the password, spaces included. */
export const normalisePassword = (typed: string) => typed.slice(0, LONGEST_TYPED).normalize('NFC')

export const leastSigns = (secondFactor: boolean) => (secondFactor ? LEAST_WITH_SECOND_FACTOR : LEAST_ALONE)

/** Undefined when the password may be used. No rules of composition: they make passwords worse. */
export function refusePassword(password: string, context: PasswordContext): PasswordRefusal | undefined {
  const signs = [...password].length
  if (signs > MOST_SIGNS) return 'too-long'
  if (signs < leastSigns(context.secondFactor)) return 'too-short'
  if (contextWords(context).includes(withoutSpaces(password))) return 'context'
  if (isCommonPassword(password)) return 'common'
  return undefined
}

/** Compared with the whole password: a name inside a long passphrase is nobody's first guess. */
function contextWords({ name, email, platform }: PasswordContext): string[] {
  const local = email.slice(0, email.lastIndexOf('@'))
  const words = [name, platform, email, local, ...name.split(/\s+/), ...local.split(/[._+-]+/)].map(withoutSpaces)
  const host = withoutSpaces(email.slice(email.lastIndexOf('@') + 1))
  return [
    ...words,
    host,
    ...words.flatMap((word) => [`${word}${word}`, `${word}123`, `${word}1234`, `${word}12345678`]),
  ]
}

const withoutSpaces = (text: string) => text.normalize('NFC').toLowerCase().replace(/\s+/g, '')
