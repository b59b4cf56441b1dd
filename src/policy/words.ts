import { clockTime, exactly, longDay } from '../web/dates.ts'
import type { Language } from '../web/language.ts'
import type { Duty } from './duty.ts'
import { messages } from './messages.ts'

/** Both ends of the date, so that nobody has to guess whether the day itself is free. */
export function dutyWords({ kind, from }: Duty, language: Language): string {
  const t = messages[language]
  if (!from) return kind === 'required' ? t.requiredForStaff : t.optional
  const instant = exactly(from.instantMs, from.zone, language)
  if (kind === 'required') return t.requiredSince(instant)
  // Only a date that begins at midnight leaves a whole last day.
  if (clockTime(from.instantMs, from.zone, language) !== '00:00') return t.optionalUntil(instant)
  return t.optionalUntilDay(longDay(from.instantMs - 1, from.zone, language), instant)
}
