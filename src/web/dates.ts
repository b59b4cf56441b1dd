import type { Language } from './language.ts'

/** British English, because it writes dates the way our sentences do: "Friday 5 February 2027". */
const LOCALES: Record<Language, string> = { en: 'en-GB' }

const formats = new Map<string, Intl.DateTimeFormat>()
function format(ms: number, zone: string, language: Language, options: Intl.DateTimeFormatOptions): string {
  const key = `${language} ${zone} ${JSON.stringify(options)}`
  const known = formats.get(key) ?? new Intl.DateTimeFormat(LOCALES[language], { timeZone: zone, ...options })
  formats.set(key, known)
  return known.format(ms)
}

/** "Saturday 6 February 2027" */
export const longDay = (ms: number, zone: string, language: Language) =>
  format(ms, zone, language, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' }).replace(',', '')

/** "3 March 2026" */
export const day = (ms: number, zone: string, language: Language) =>
  format(ms, zone, language, { day: 'numeric', month: 'long', year: 'numeric' })

/** "14:06" */
export const clockTime = (ms: number, zone: string, language: Language) =>
  format(ms, zone, language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })

/** "Saturday 6 February 2027, 00:00 (Europe/Berlin)" */
export const exactly = (ms: number, zone: string, language: Language) =>
  `${longDay(ms, zone, language)}, ${clockTime(ms, zone, language)} (${zone})`
