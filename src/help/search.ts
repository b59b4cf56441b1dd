import type { Article } from './articles.ts'
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
const EXCERPT_SIGNS = 180

/** Small letters without accents; words with a space on each side. */
export const fold = (text: string) =>
  ` ${text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .split(/[^\p{L}\p{N}]+/u)
    .join(' ')
    .trim()} `

interface Indexed {
  article: Article
  /** The title, and more words by which the article is found. */
  name: string
  sections: { section: Section; heading: string; text: string }[]
}
const indexes = new WeakMap<Article, Indexed>()

/** Folding takes longer than looking, and is done once for each article. */
function indexOf(article: Article): Indexed {
  const known = indexes.get(article) ?? {
    article,
    name: fold(`${article.title} ${article.summary} ${article.words}`),
    sections: article.sections.map((section) => ({
      section,
      heading: fold(section.heading),
      text: fold(section.text),
    })),
  }
  indexes.set(article, known)
  return known
}

/**
 * Articles that have the words of a question, best first. One word less counts more than any place where the others stand,
 * so that whoever asks in a whole sentence finds something; a word that is in nearly every article tells little.
 */
export function search(articles: Article[], query: string): Found[] {
  const words = [...new Set(fold(query.slice(0, MOST_QUERY_SIGNS)).trim().split(' '))].slice(0, MOST_WORDS)
  const asked = words.filter((word) => word.length > 2 || words.length === 1).filter(Boolean)
  const all = articles.map(indexOf)
  const sought = asked.map((word) => ({ word, weight: weightOf(word, all) })).filter(({ weight }) => weight > 0)
  return all
    .map((indexed) => rate(indexed, sought))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST_FOUND)
    .map(({ indexed, best }) => ({
      article: indexed.article,
      section: best.section,
      excerpt: excerptOf(
        best.section.text,
        sought.map(({ word }) => word),
      ),
    }))
}

type Sought = { word: string; weight: number }[]

function weightOf(word: string, all: Indexed[]): number {
  const having = all.filter(
    ({ name, sections }) =>
      fits(name, word) || sections.some(({ heading, text }) => fits(heading, word) || fits(text, word)),
  ).length
  return having === 0 ? 0 : Math.log(1 + all.length / having)
}

/** 2 where a word begins so, 1 where it stands inside of one ("Mobiltelefon") or in another form ("codes", "code"). */
function fits(text: string, word: string): number {
  if (text.includes(` ${word}`)) return 2
  if (word.length < 4) return 0
  const stem = word.length < 5 ? word : word.replace(/(es|en|er|s|n|e)$/, '')
  return text.includes(word) || text.includes(` ${stem}`) ? 1 : 0
}

function rate(indexed: Indexed, sought: Sought) {
  const rated = indexed.sections.map((part) => ({
    section: part.section,
    score: sought.reduce(
      (sum, { word, weight }) => sum + weight * (3 * fits(part.heading, word) + fits(part.text, word)),
      0,
    ),
  }))
  const best = rated.reduce((a, b) => (b.score > a.score ? b : a))
  let score = best.score
  for (const { word, weight } of sought) {
    const inName = fits(indexed.name, word)
    const found = inName || indexed.sections.some(({ heading, text }) => fits(heading, word) || fits(text, word))
    score += weight * ((found ? 12 : 0) + 6 * inName)
  }
  return { indexed, best, score }
}

/** The place where most of the words stand together, in the words of the article. */
function excerptOf(text: string, words: string[]): string[] {
  const pieces = text.split(/([\p{L}\p{N}\p{M}]+)/u)
  const hits = pieces.map((piece, index) => index % 2 === 1 && words.some((word) => fits(fold(piece), word) > 0))
  const from = startOf(hits)
  const excerpt: string[] = ['']
  let length = 0
  let index = from
  for (; index < pieces.length && length < EXCERPT_SIGNS; index++) {
    const piece = pieces[index]!
    length += piece.length
    if (hits[index]) excerpt.push(piece, '')
    else excerpt[excerpt.length - 1] += piece
  }
  if (from > 0) excerpt[0] = `… ${excerpt[0]}`
  if (index < pieces.length) excerpt[excerpt.length - 1] = `${excerpt.at(-1)!.trimEnd()} …`
  return excerpt
}

/** Some words before the densest place; the beginning where nothing was found. */
function startOf(hits: boolean[]): number {
  const WINDOW = 50
  let [best, most] = [0, 0]
  hits.forEach((hit, index) => {
    if (!hit) return
    const around = hits.slice(index, index + WINDOW).filter(Boolean).length
    if (around > most) [best, most] = [index, around]
  })
  // On an odd place stands a word: an excerpt begins with one.
  const start = Math.max(0, best - 12)
  return start === 0 || start % 2 === 1 ? start : start + 1
}
