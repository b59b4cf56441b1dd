import type { Article } from './articles.ts'
import { excerptOf } from './excerpt.ts'
import type { Section } from './markdown.ts'

export interface Found {
  article: Article
  /** The part of the article that fits best. */
  section: Section
  /** Some words of it; every second piece is one that was looked for. */
  excerpt: string[]
}

export const MOST_QUERY_SIGNS = 200
const MOST_WORDS = 8
const MOST_FOUND = 20

/** Small letters without accents; words with a space on each side. */
export const fold = (text: string) =>
  ` ${text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `

interface Indexed {
  article: Article
  /** The title, and more words by which the article is found. */
  name: string
  sections: { section: Section; heading: string; text: string }[]
  /** All of it, to see at once that a word is not there. */
  all: string
}
const indexes = new WeakMap<Article, Indexed>()

/** Folding takes longer than looking, and is done once for each article. */
function indexOf(article: Article): Indexed {
  const known = indexes.get(article)
  if (known) return known
  const name = fold(`${article.title} ${article.summary} ${article.words}`)
  const sections = article.sections.map((section) => ({
    section,
    heading: fold(section.heading),
    text: fold(section.text),
  }))
  const all = [name, ...sections.flatMap(({ heading, text }) => [heading, text])].join('')
  const indexed = { article, name, sections, all }
  indexes.set(article, indexed)
  return indexed
}

/**
 * Articles that have the words of a question, best first. One word less counts more than any place where the others stand,
 * so that whoever asks in a whole sentence finds something; a word that is in nearly every article tells little.
 */
export function search(articles: Article[], query: string): Found[] {
  const typed = [...new Set(fold(query.slice(0, MOST_QUERY_SIGNS)).trim().split(' '))].filter(Boolean)
  const words = (typed.length === 1 ? typed : typed.filter((word) => word.length > 2)).slice(0, MOST_WORDS).map(sought)
  const all = articles.map(indexOf)
  const scores = all.map(({ sections }) => ({ sum: 0, sections: sections.map(() => 0) }))
  for (const word of words) {
    const places = all.map((indexed) => placesOf(indexed, word))
    const having = places.filter(Boolean).length
    const weight = Math.log(1 + all.length / Math.max(1, having))
    places.forEach((place, index) => {
      if (!place) return
      scores[index]!.sum += weight * (12 + 6 * place.name)
      place.sections.forEach((fit, section) => (scores[index]!.sections[section]! += weight * fit))
    })
  }
  return all
    .map((indexed, index) => ({ indexed, ...bestOf(indexed, scores[index]!) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST_FOUND)
    .map(({ indexed: { article }, section }) => ({
      article,
      section,
      excerpt: excerptOf(section.text, (piece) => words.some((word) => fits(fold(piece), word) > 0)),
    }))
}

interface Sought {
  word: string
  /** The word without its ending, for other forms: "codes", "code". */
  stem: string
}
const sought = (word: string): Sought => ({
  word,
  stem: word.length < 5 ? word : word.replace(/(es|en|er|s|n|e)$/, ''),
})

/** 2 where a word begins so, 1 where it stands inside of one ("Mobiltelefon") or in another form. */
function fits(text: string, { word, stem }: Sought): number {
  if (text.includes(` ${word}`)) return 2
  if (word.length < 4) return 0
  return text.includes(word) || text.includes(` ${stem}`) ? 1 : 0
}

/** How well the word fits in title and sections; undefined where the article does not have it. */
function placesOf({ all, name, sections }: Indexed, word: Sought) {
  if (fits(all, word) === 0) return undefined
  return {
    name: fits(name, word),
    // That a part has the word at all counts more than where: the part with both words of two is the better one.
    sections: sections.map(({ heading, text }) => {
      const fit = 3 * fits(heading, word) + fits(text, word)
      return fit && 4 + fit
    }),
  }
}

function bestOf({ sections }: Indexed, { sum, sections: scores }: { sum: number; sections: number[] }) {
  const best = scores.reduce((a, score, index) => (score > scores[a]! ? index : a), 0)
  return { section: sections[best]!.section, score: sum + scores[best]! }
}
