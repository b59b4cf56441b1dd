import type { Config } from '../config.ts'
import { LANGUAGES, type Language } from '../web/language.ts'
import type { ArticleFile } from './article-file.ts'
import { renderArticle, type Rendered } from './markdown.ts'
import { readShelf, type Shelf } from './shelf.ts'
import { valuesOf } from './values.ts'

export interface Article extends Rendered, Pick<ArticleFile, 'slug' | 'language' | 'changed' | 'summary' | 'words'> {}

interface Library {
  shelf: Shelf
  /** Each edition is rendered once for each process. */
  rendered: Map<ArticleFile, Promise<Article>>
}
/** By the settings of the process: of the tests, each world has its own. */
const libraries = new WeakMap<Config, Library>()

function libraryOf(config: Config): Library {
  const library = libraries.get(config) ?? { shelf: readShelf(config), rendered: new Map() }
  libraries.set(config, library)
  return library
}

/** An article in this language; where it is not there, in the platform's, else in English, else in the first there is. */
export async function articleIn(config: Config, slug: string, language: Language): Promise<Article | undefined> {
  const { shelf, rendered } = libraryOf(config)
  const editions = shelf.articles.get(slug)
  if (!editions) return undefined
  const found = [language, config.defaultLanguage, ...LANGUAGES].find((candidate) => editions[candidate])
  const file = found && editions[found]
  if (!file) return undefined
  const known = rendered.get(file) ?? render(config, file)
  rendered.set(file, known)
  return known
}

async function render(config: Config, file: ArticleFile): Promise<Article> {
  const { slug, language, changed, summary, words } = file
  const rendered = await renderArticle(file, valuesOf(config, language))
  return { slug, language, changed, summary, words, ...rendered }
}

/** All articles, in the order in which they are shown. */
export async function articlesIn(config: Config, language: Language): Promise<Article[]> {
  const slugs = [...libraryOf(config).shelf.articles.keys()]
  return (await Promise.all(slugs.map((slug) => articleIn(config, slug, language)))).filter(
    (found) => found !== undefined,
  )
}

/** What is wrong in HELP_DIR, for `doctor` and the start. */
export const helpProblems = (config: Config) => (config.helpDir ? libraryOf(config).shelf.problems : [])
