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

/** How many different words stand in what `newWords` draws: with five tries nobody guesses them. */
const WORDS_OF_A_CALL = 3

/**
 * Three different words that **do** prove something: whoever reads them out has entered the password in a browser just
 * now (`caller-verification/`). Chance decides which, without a noticeable preference.
 */
export function newWords({ random }: { random: Random }, language: Language): string {
  const left = [...WORDS[language]]
  const drawn: string[] = []
  while (drawn.length < WORDS_OF_A_CALL) {
    const [high, middle, low] = random.bytes(3) as Iterable<number> as [number, number, number]
    drawn.push(...left.splice(((high << 16) | (middle << 8) | low) % left.length, 1))
  }
  return drawn.join(' ')
}

/** How many there are, in each language. */
export const POSSIBLE_WORDS = Array.from({ length: WORDS_OF_A_CALL }, (_, drawn) => WORDS.en.length - drawn).reduce(
  (all, one) => all * one,
)

/**
 * What somebody typed who has only heard the words: case, marks and what stands between them do not matter, and whoever
 * has no "ö" on the keyboard may write "oe". Undefined when there are not as many words as were read out.
 */
export function sameWords(typed: string, words: string): boolean | undefined {
  const heard = listOf(typed.replace(/[^\p{L}\p{M}]+/gu, ' '))
  const read = listOf(words)
  if (heard.length !== read.length) return undefined
  return heard.every((word, place) => spellings(read[place]!).has(plain(word)))
}

const plain = (word: string) => word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
const spellings = (word: string) => new Set([plain(word), plain(word.replace(/[äöüÄÖÜ]/g, (sign) => `${sign}e`))])
