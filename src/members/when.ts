import type { Language } from '../web/language.ts'
import { DAY_MS } from '../edge/clock.ts'
import { clockTime, day } from '../web/dates.ts'
import { messages } from './messages.ts'

/** "Today, 13:58", "Yesterday, 16:20", and the day alone further back: who looks for who has gone needs no minute. */
export function atTime(ms: number | null, nowMs: number, zone: string, language: Language): string {
  const t = messages[language]
  if (ms === null) return t.never
  const that = day(ms, zone, language)
  if (that === day(nowMs, zone, language)) return t.today(clockTime(ms, zone, language))
  return that === day(nowMs - DAY_MS, zone, language) ? t.yesterday(clockTime(ms, zone, language)) : that
}
