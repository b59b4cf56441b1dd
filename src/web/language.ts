import type { Ctx } from './context.ts'
import { setCookie, type Cookies } from './cookies.ts'

export const LANGUAGES = ['en', 'de', 'es'] as const
export type Language = (typeof LANGUAGES)[number]
export const isLanguage = (text: string | undefined): text is Language => LANGUAGES.includes(text as Language)

/** Each in its own words: whoever looks for a language looks for its own name. */
export const LANGUAGE_NAMES: Record<Language, string> = { en: 'English', de: 'Deutsch', es: 'Español' }

/** A feature's sentences: one object per language, all of the same type, so that a missing sentence does not compile. */
export type Messages<T> = Record<Language, T>

/** The sentences for whoever asked. */
export const say = <T>(c: Ctx, messages: Messages<T>): T => messages[c.get('language')]

/** What this browser chose, else what it prefers, else the setting. Who is asking may know better: see `speakTo`. */
export const languageOfBrowser = (cookies: Cookies, acceptLanguage: string | undefined, fallback: Language): Language =>
  chosenIn(cookies)?.language ?? preferred(acceptLanguage, fallback) ?? fallback

/**
 * Speaks the language of the person whose session or challenge this is. A choice that this browser made in the footer
 * after `sinceMs` goes first: whoever presses "Español" in the middle of a sign-in wants to read on in Spanish.
 */
export function speakTo(c: Ctx, own: Language | null, sinceMs = Infinity): void {
  if (own && !choiceSince(c, sinceMs)) c.set('language', own)
}

/** What was chosen in the footer of this browser at or after an instant. */
export function choiceSince(c: Ctx, sinceMs: number): Language | undefined {
  const choice = chosenIn(c.get('cookies'))
  return choice && choice.atMs >= sinceMs ? choice.language : undefined
}

const COOKIE_SECONDS = 365 * 24 * 3600

export const rememberLanguage = (c: Ctx, language: Language) =>
  setCookie(c, 'language', `${language}.${c.get('edge').clock.nowMs()}`, { maxAgeSeconds: COOKIE_SECONDS })

/** The cookie says which and when: "de.1795612345678". */
function chosenIn(cookies: Cookies): { language: Language; atMs: number } | undefined {
  const [, language, atMs = '0'] = /^([a-z]{2})(?:\.(\d{1,15}))?$/.exec(cookies.get('language') ?? '') ?? []
  return isLanguage(language) ? { language, atMs: Number(atMs) } : undefined
}

/** More than any browser sends; a longer list is not worth reading. */
const MOST_HEADER_SIGNS = 1000

/**
 * The best of our languages by RFC 9110 §12.5.4: the highest weight wins, of equal ones the first. "de-AT" is German to
 * us (RFC 4647 §3.4), and "*" is anything that was not refused with a weight of 0.
 */
export function preferred(header: string | undefined, fallback: Language): Language | undefined {
  const ranges = (header ?? '')
    .slice(0, MOST_HEADER_SIGNS)
    .split(',')
    .map(readRange)
    .sort((a, b) => b.weight - a.weight)
  const refused = ranges.filter(({ weight }) => weight === 0).map(({ tag }) => tag)
  for (const { tag, weight } of ranges) {
    if (weight === 0) return undefined
    const [primary = ''] = tag.split('-')
    if (isLanguage(primary)) return primary
    if (tag === '*') return [fallback, ...LANGUAGES].find((language) => !refused.includes(language))
  }
  return undefined
}

function readRange(part: string): { tag: string; weight: number } {
  const [tag = '', ...parameters] = part.split(';').map((piece) => piece.trim().toLowerCase())
  const [, q = '1'] = parameters.map((parameter) => /^q=(\d(?:\.\d+)?)$/.exec(parameter)).find(Boolean) ?? []
  return { tag, weight: Math.min(1, Number(q)) }
}
