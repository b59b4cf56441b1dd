import { readdirSync } from 'node:fs'
import path from 'node:path'
import { LANGUAGES, type Language } from '../src/web/language.ts'

const src = path.join(import.meta.dirname, '../src')
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((name) => /messages\.ts$/.test(name))

/** Every sentence of the product: the path to it, and how it reads in each language, with marks in place of values. */
export const sentences = new Map<string, Partial<Record<Language, Sentence>>>()
export interface Sentence {
  arity: number
  text: string
}

for (const name of files) {
  const module = (await import(path.join(src, name))) as Record<string, unknown>
  for (const [exported, value] of Object.entries(module))
    if (isSpoken(value))
      for (const language of LANGUAGES) await collect(value[language], language, `${name} ${exported}`)
}

function isSpoken(value: unknown): value is Record<Language, unknown> {
  return typeof value === 'object' && value !== null && LANGUAGES.every((language) => language in value)
}

async function collect(value: unknown, language: Language, at: string, arity = 0): Promise<void> {
  if (typeof value === 'function') {
    // Once with all values and once without the last one, which some sentences can do without.
    const call = value as (...values: unknown[]) => unknown
    const marks = Array.from({ length: call.length }, (_, index) => `⟦${index}⟧`)
    await collect(await call(...marks), language, `${at}()`, call.length)
    await collect(await call(...marks.slice(0, -1)), language, `${at}(…)`, call.length)
  } else if (typeof value === 'string' || value instanceof String) {
    const known = sentences.get(at) ?? {}
    known[language] = { arity, text: String(value) }
    sentences.set(at, known)
  } else if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) await collect(inner, language, `${at}.${key}`, arity)
}

/** How an English sentence without values reads in another language; undefined when there is none like it. */
export function translated(english: string, language: Language): string | undefined {
  if (language === 'en') return english
  const found = new Set(
    [...sentences.values()]
      .filter(({ en }) => en?.arity === 0 && en.text === english)
      .map((known) => known[language]?.text),
  )
  // One word for one thing: what reads the same in English should read the same everywhere.
  if (found.size > 1) throw new Error(`"${english}" is said in ${found.size} ways: ${[...found].join(' | ')}`)
  return [...found][0]
}

/** English sentences of two words or more that stand in a text of another language. */
export const englishIn = (text: string, language: Language): string[] =>
  [...sentences.values()].flatMap(({ en, [language]: own }) =>
    en && en.arity === 0 && en.text !== own?.text && /\p{L} \p{L}/u.test(en.text) && standsIn(text, en.text)
      ? [en.text]
      : [],
  )

/** As words of their own: Spanish "eran administradores" is no "an admin". */
function standsIn(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    if (!/\p{L}$/u.test(text.slice(0, at)) && !/^\p{L}/u.test(text.slice(at + words.length))) return true
  return false
}
