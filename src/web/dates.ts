import type { Language } from './language.ts'
import { messages } from './messages.ts'

/** British English, because it writes dates the way our sentences do: "Friday 5 February 2027". */
const LOCALES: Record<Language, string> = { en: 'en-GB', de: 'de', es: 'es' }

const formats = new Map<string, Intl.DateTimeFormat>()
function format(ms: number, zone: string, language: Language, options: Intl.DateTimeFormatOptions): string {
  const key = `${language} ${zone} ${JSON.stringify(options)}`
  const known = formats.get(key) ?? new Intl.DateTimeFormat(LOCALES[language], { timeZone: zone, ...options })
  formats.set(key, known)
  return known.format(ms)
}

/** "Saturday 6 February 2027", "Samstag, 6. Februar 2027", "sábado, 6 de febrero de 2027" */
export function longDay(ms: number, zone: string, language: Language): string {
  const text = format(ms, zone, language, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
  return language === 'en' ? text.replace(',', '') : text
}

/** "3 March 2026", "3. März 2026", "3 de marzo de 2026" */
export const day = (ms: number, zone: string, language: Language) =>
  format(ms, zone, language, { day: 'numeric', month: 'long', year: 'numeric' })

/** "14:06": everywhere with 24 hours and two digits, as clocks on phones and in stations show it. */
export const clockTime = (ms: number, zone: string, language: Language) =>
  format(ms, zone, language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })

/** "Saturday 6 February 2027, 00:00 (Europe/Berlin)" */
export const exactly = (ms: number, zone: string, language: Language) =>
  messages[language].instant(longDay(ms, zone, language), clockTime(ms, zone, language), zone)

type Unit = 'second' | 'minute' | 'hour' | 'day'

/** "1 minute", "0,5 Minuten", "12 horas": with the plural that the language asks for. */
export const amount = (count: number, unit: Unit, language: Language) =>
  new Intl.NumberFormat(LOCALES[language], { style: 'unit', unit, unitDisplay: 'long' }).format(count)

/** How long to wait: "45 seconds", "3 minutes", "23 hours". Rounded up, so that nobody comes back too early. */
export function distance(ms: number, language: Language): string {
  const seconds = Math.max(1, Math.ceil(ms / 1000))
  if (seconds <= 90) return amount(seconds, 'second', language)
  const minutes = Math.ceil(seconds / 60)
  return minutes <= 120 ? amount(minutes, 'minute', language) : amount(Math.ceil(minutes / 60), 'hour', language)
}

/** How long ago: "5 minutes", "3 hours", "4 days". Rounded down: nobody is said to wait longer than they do. */
export function age(ms: number, language: Language): string {
  const minutes = Math.max(0, Math.floor(ms / 60_000))
  if (minutes < 120) return amount(minutes, 'minute', language)
  const hours = Math.floor(minutes / 60)
  return hours < 48 ? amount(hours, 'hour', language) : amount(Math.floor(hours / 24), 'day', language)
}
