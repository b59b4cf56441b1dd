import type { Language, Messages } from '../web/language.ts'
import { de } from './messages.de.ts'
import { es } from './messages.es.ts'
import type { LineRefusal } from './person.ts'
import { FIELDS } from './records.ts'

/** Why a line is not taken, and what would be. `detail` is the name of a field or the number of a line. */
export type Words = Record<LineRefusal['reason'], (detail: string, fields: string) => string>

const en: Words = {
  'line-too-long': () => 'the line is longer than 64 KB. Does a quotation mark lack its partner?',
  'not-utf8': () => 'the line is not UTF-8. Export the file anew in that encoding.',
  'not-json': () => 'the line is not one JSON object. Each person stands on a line of its own, without commas between.',
  'not-csv': () => 'the quotation marks of this line do not fit together.',
  'wrong-columns': () => 'the line has more or fewer cells than the header.',
  'unknown-field': (name, fields) => `there is no field "${name}", or it is there twice. There are: ${fields}.`,
  'not-text': (name) => `${name} must be text in quotation marks, without NUL or halves of signs.`,
  'email-wrong': () => 'email is missing or is no address that mail can reach.',
  'email-taken': () => 'there is an account with this address already. An import never changes one.',
  'email-twice': (line) => `line ${line} has the same address.`,
  'name-missing': () => 'name is missing or is longer than 120 characters.',
  'unknown-company': () => 'there is no company with this id or name. Make it first: company create.',
  'ambiguous-company': () => 'several companies have this name. Use the id instead.',
  'unknown-role': () => 'role is admin or member.',
  'role-without-company': () => 'a role needs a company.',
  'unknown-staff': () => 'staff is support or operator.',
  'roles-not-allowed': () => 'admins and staff are imported only with --allow-roles.',
  'hash-unknown': () => 'passwordHash is in no notation that is known here (docs/import.md lists them).',
  'hash-malformed': () => 'passwordHash is cut short or damaged.',
  'hash-too-costly': () =>
    'comparing this passwordHash would take too much time or memory (docs/import.md says how much is taken).',
  'totp-wrong': () => 'totp is no otpauth:// address.',
  'totp-other-codes': () => 'totp stands for codes that are not computed here: only TOTP, SHA-1, 6 digits, 30 seconds.',
  'totp-secret': () => 'the secret of totp is not base32 of 10 to 64 bytes.',
  'totp-without-password': () =>
    'totp needs a passwordHash: whoever has none sets an authenticator up after the activation.',
}

const messages: Messages<Words> = { en, de, es }

/** One sentence about a line. */
export const lineProblem = (refusal: LineRefusal, language: Language): string =>
  messages[language][refusal.reason]('detail' in refusal ? refusal.detail : '', FIELDS.join(', '))
