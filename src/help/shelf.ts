import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import path from 'node:path'
import type { Config } from '../config.ts'
import type { Language } from '../web/language.ts'
import {
  MOST_ARTICLE_BYTES,
  readArticleFile,
  slugAndLanguage,
  type ArticleFile,
  type FileProblem,
  type Read,
} from './article-file.ts'

/** An article in the languages that there are. */
export type Editions = Partial<Record<Language, ArticleFile>>
export interface Shelf {
  /** In the order in which they are shown. */
  articles: Map<string, Editions>
  problems: ShelfProblem[]
}
export interface ShelfProblem {
  /** The file's name; that of the folder when it is the problem. */
  name: string
  problem: FileProblem | 'no-folder' | 'too-many'
}

const MOST_FILES = 1000
const LAST = 10_000

let own: ArticleFile[] | undefined

/** Our articles; a file of HELP_DIR goes before the one of ours with the same name. What is bad there is left out. */
export function readShelf({ helpDir }: Pick<Config, 'helpDir'>): Shelf {
  own ??= readOwn()
  const theirs = helpDir ? readFolder(helpDir) : { files: [], problems: [] }
  const unsorted = new Map<string, Editions>()
  for (const file of [...own, ...theirs.files])
    unsorted.set(file.slug, { ...unsorted.get(file.slug), [file.language]: file })
  const orderOf = (slug: string, editions: Editions) =>
    Math.min(...Object.values(editions).map(({ order }) => order ?? ownOrder(slug)))
  const articles = [...unsorted]
    .map(([slug, editions]) => ({ slug, editions, order: orderOf(slug, editions) }))
    .sort((a, b) => a.order - b.order || (a.slug < b.slug ? -1 : 1))
  return { articles: new Map(articles.map(({ slug, editions }) => [slug, editions])), problems: theirs.problems }
}

/** An edition that says nothing of its place takes that of the article it stands for. */
const ownOrder = (slug: string) => own?.find((file) => file.slug === slug)?.order ?? LAST

function readOwn(): ArticleFile[] {
  const folder = path.join(import.meta.dirname, 'articles')
  return readdirSync(folder).map((name) => {
    const read = readArticleFile(name, readFileSync(path.join(folder, name), 'utf8'))
    if (!read.ok) throw new Error(`articles/${name}: ${read.problem}`)
    return read.file
  })
}

function readFolder(folder: string): { files: ArticleFile[]; problems: ShelfProblem[] } {
  const problems: ShelfProblem[] = []
  let inside: string
  let names: string[]
  try {
    inside = realpathSync(folder)
    // Hidden files are those of tools: of a repository, or of whatever mounts the folder.
    names = readdirSync(inside).filter((name) => !name.startsWith('.'))
  } catch {
    return { files: [], problems: [{ name: folder, problem: 'no-folder' }] }
  }
  if (names.length > MOST_FILES) problems.push({ name: folder, problem: 'too-many' })
  const files: ArticleFile[] = []
  for (const name of names.sort().slice(0, MOST_FILES)) {
    const read = readOne(inside, name)
    if (read.ok) files.push(read.file)
    else problems.push({ name, problem: read.problem })
  }
  return { files, problems }
}

function readOne(folder: string, name: string): Read {
  const refuse = (problem: FileProblem): Read => ({ ok: false, problem })
  if (!slugAndLanguage(name)) return refuse('bad-name')
  try {
    const file = realpathSync(path.join(folder, name))
    // A link may lead to another file of the folder, as where a cluster mounts it, and to nothing else of this machine.
    if (!file.startsWith(folder + path.sep)) return refuse('outside')
    const { size } = statSync(file)
    // Asked before it is opened: reading a pipe would wait for ever.
    if (!statSync(file).isFile()) return refuse('not-a-file')
    if (size > MOST_ARTICLE_BYTES) return refuse('too-large')
    return readArticleFile(name, new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file)))
  } catch (error) {
    return refuse(error instanceof TypeError ? 'not-text' : 'not-a-file')
  }
}
