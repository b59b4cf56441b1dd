import type { Language } from '../web/language.ts'

/** An article as it stands in its file. */
export interface ArticleFile {
  slug: string
  language: Language
  title: string
  /** Markdown, without front matter and title. */
  body: string
  /** "2026-11-24" */
  changed: string | undefined
  /** Smaller stands earlier. */
  order: number | undefined
  summary: string
  /** More words by which it is found. */
  words: string
}

export type FileProblem =
  'bad-name' | 'no-title' | 'bad-front-matter' | 'too-large' | 'not-text' | 'not-a-file' | 'outside'
export type Read = { ok: true; file: ArticleFile } | { ok: false; problem: FileProblem }

export const MOST_ARTICLE_BYTES = 64 * 1024
const NAME = /^([a-z0-9](?:[a-z0-9-]{0,58}[a-z0-9])?)\.(en|de|es)\.md$/

export function slugAndLanguage(name: string): { slug: string; language: Language } | undefined {
  const [, slug, language] = NAME.exec(name) ?? []
  return slug ? { slug, language: language as Language } : undefined
}

/**
 * Front matter is a few lines `name: value` between two lines `---`; then comes the title, `# Title`. A line that we do not
 * know is a problem rather than nothing: it was meant to do something.
 */
export function readArticleFile(name: string, text: string): Read {
  const named = slugAndLanguage(name)
  if (!named) return { ok: false, problem: 'bad-name' }
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n?|\n/)
  const about: Record<string, string> = {}
  if (lines[0] === '---') {
    const end = lines.indexOf('---', 1)
    if (end < 0) return { ok: false, problem: 'bad-front-matter' }
    for (const line of lines.slice(1, end).filter((line) => line.trim() !== '')) {
      const [, key = '', value = ''] = /^(\w+): *(.*?) *$/.exec(line) ?? []
      if (!Object.hasOwn(CHECKS, key) || key in about || !CHECKS[key]!(value))
        return { ok: false, problem: 'bad-front-matter' }
      about[key] = value
    }
    lines.splice(0, end + 1)
  }
  const first = lines.findIndex((line) => line.trim() !== '')
  const title = /^# +(.{1,120}?)(?: +#+)? *$/.exec(lines[first] ?? '')?.[1]
  if (!title) return { ok: false, problem: 'no-title' }
  const { changed, order, summary = '', words = '' } = about
  return {
    ok: true,
    file: {
      ...named,
      title,
      body: lines.slice(first + 1).join('\n'),
      changed,
      order: order === undefined ? undefined : Number(order),
      summary,
      words,
    },
  }
}

const CHECKS: Record<string, (value: string) => boolean> = {
  changed: isDay,
  order: (value) => /^\d{1,4}$/.test(value),
  summary: (value) => value.length > 0 && value.length <= 300,
  words: (value) => value.length <= 500,
}

export function isDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false
  const ms = Date.parse(`${text}T00:00:00Z`)
  // The 30th of February is the 2nd of March to Date.
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(text)
}
