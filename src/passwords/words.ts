import type { Language } from '../web/language.ts'
import { messages } from './messages.ts'
import { leastSigns, MOST_SIGNS, type PasswordRefusal } from './rules.ts'

/** The rules, said before anybody types. */
export const passwordHint = (secondFactor: boolean, language: Language) =>
  messages[language].hint(leastSigns(secondFactor))

/** Why a password was not taken, and what to do. */
export function passwordProblem(
  refusal: PasswordRefusal,
  secondFactor: boolean,
  language: Language,
): { title: string; next: string } {
  const t = messages[language].refused
  switch (refusal) {
    case 'too-short':
      return t.tooShort(leastSigns(secondFactor))
    case 'too-long':
      return t.tooLong(MOST_SIGNS)
    case 'common':
      return t.common
    case 'context':
      return t.context
  }
}
