import type { Language } from '../web/language.ts'
import type { TypedCount } from '../web/parts.ts'
import { messages } from './messages.ts'
import { leastSigns, MOST_SIGNS, type PasswordRefusal } from './rules.ts'

/** The rules, said before anybody types. */
export const passwordHint = (secondFactor: boolean, language: Language) =>
  messages[language].hint(leastSigns(secondFactor))

/** The same while somebody types, counted by the page's script; without it the hint says all there is to say. */
export function passwordCount(secondFactor: boolean, language: Language): TypedCount {
  const least = leastSigns(secondFactor)
  const t = messages[language]
  return {
    least,
    most: MOST_SIGNS,
    missing: t.typed('#', least),
    enough: t.enough,
    tooMany: t.refused.tooLong(MOST_SIGNS).title,
  }
}

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
