import { setImmediate as letOthersGo } from 'node:timers/promises'
import type { Config } from '../config.ts'
import { LANGUAGES, type Language } from '../web/language.ts'
import type { ArticleFile } from './article-file.ts'
import { fill, renderArticle, type Rendered } from './markdown.ts'
import { readShelf, type Shelf } from './shelf.ts'
import { valuesOf } from './values.ts'

/** What a list says of an article. */
export type Listed = Pick<ArticleFile, 'slug' | 'language' | 'title' | 'summary'>
export interface Article extends Rendered, Listed, Pick<ArticleFile, 'changed' | 'words'> {}

interface Library {
  shelf: Shelf
  values: Record<Language, Record<string, string>>
  /** Each edition is rendered once for each process. */
  rendered: Map<ArticleFile, Promise<Article>>
}
/** By the settings of the process: of the tests, each world has its own. */
const libraries = new WeakMap<Config, Library>()

function libraryOf(config: Config): Library {
  const known = libraries.get(config)
  if (known) return known
  const values = { en: valuesOf(config, 'en'), de: valuesOf(config, 'de'), es: valuesOf(config, 'es') }
  const library: Library = { shelf: readShelf(config), values, rendered: new Map() }
  libraries.set(config, library)
  return library
}

/** An article in this language; where it is not there, in the platform's, else in English, else in the first there is. */
function editionOf(config: Config, slug: string, language: Language): ArticleFile | undefined {
  const editions = libraryOf(config).shelf.articles.get(slug)
  const found = editions && [language, config.defaultLanguage, ...LANGUAGES].find((candidate) => editions[candidate])
  return found && editions[found]
}

export async function articleIn(config: Config, slug: string, language: Language): Promise<Article | undefined> {
  const file = editionOf(config, slug, language)
  if (!file) return undefined
  const { rendered, values } = libraryOf(config)
  const known = rendered.get(file) ?? render(file, values[file.language])
  rendered.set(file, known)
  return known
}

async function render(file: ArticleFile, values: Record<string, string>): Promise<Article> {
  const { slug, language, changed, words } = file
  return { slug, language, changed, words, summary: fill(file.summary, values), ...(await renderArticle(file, values)) }
}

/** What it is called there; its name in the address where there is no such article any more. */
export const articleTitle = (config: Config, slug: string, language: Language): string =>
  listIn(config, language).find((listed) => listed.slug === slug)?.title ?? slug

/** All articles in the order in which they are shown, without reading what is in them. */
export function listIn(config: Config, language: Language): Listed[] {
  const { shelf, values } = libraryOf(config)
  return [...shelf.articles.keys()].flatMap((slug) => {
    const file = editionOf(config, slug, language)
    if (!file) return []
    const filled = (text: string) => fill(text, values[file.language])
    return [{ slug, language: file.language, title: filled(file.title), summary: filled(file.summary) }]
  })
}

/** All articles whole. The first time that takes a while where there are many, and others are served in between. */
export async function articlesIn(config: Config, language: Language): Promise<Article[]> {
  const { rendered, shelf } = libraryOf(config)
  const articles: Article[] = []
  for (const slug of shelf.articles.keys()) {
    const file = editionOf(config, slug, language)
    if (file && !rendered.has(file)) await letOthersGo()
    const article = await articleIn(config, slug, language)
    if (article) articles.push(article)
  }
  return articles
}

/** Many articles of the operator's own are read before somebody searches them for the first time. */
export async function prepareHelp(config: Config): Promise<void> {
  if (config.helpDir) for (const language of LANGUAGES) await articlesIn(config, language)
}

/** What is wrong in HELP_DIR, for `doctor` and the start. */
export const helpProblems = (config: Config) => (config.helpDir ? libraryOf(config).shelf.problems : [])
