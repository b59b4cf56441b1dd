import type { Random } from '../edge/random.ts'
import type { Language } from '../web/language.ts'
import { words as de } from './words.de.ts'
import { words as en } from './words.en.ts'
import { words as es } from './words.es.ts'

const listOf = (text: string) => text.trim().split(/\s+/)
export const WORDS: Record<Language, string[]> = { en: listOf(en), de: listOf(de), es: listOf(es) }

/**
 * Two different words that one person reads to another by phone, so that both know they speak of the same reset. They
 * open nothing and are no secret that anything hangs on.
 */
export function newPhrase({ random }: { random: Random }, language: Language): string {
  const list = WORDS[language]
  const [a, b, c] = random.bytes(3) as Iterable<number> as [number, number, number]
  const first = a % list.length
  // Sixteen bits for what is left, so that no word is noticeably likelier than another.
  const second = (first + 1 + (((b << 8) | c) % (list.length - 1))) % list.length
  return `${list[first]} ${list[second]}`
}
