import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Language } from '../web/language.ts'

export const SLUGS = [
  'two-factor-authentication',
  'moving-to-a-new-phone',
  'company-admin-members',
  'what-is-kept',
] as const
export type Slug = (typeof SLUGS)[number]

export interface Article {
  title: string
  html: string
  headings: { anchor: string; text: string }[]
}

const QUOTES: Record<Language, string> = { en: '“”‘’', de: '„“‚‘', es: '«»“”' }

const texts = new Map<string, string>()

/** An article with its placeholders filled in, as HTML. A paragraph whose placeholder is empty is left out. */
export async function readArticle(slug: Slug, language: Language, values: Record<string, string>): Promise<Article> {
  const key = `${slug}.${language}`
  const source = texts.get(key) ?? readFileSync(path.join(import.meta.dirname, `articles/${key}.md`), 'utf8')
  texts.set(key, source)
  const paragraphs = source
    .split('\n\n')
    .filter(
      (paragraph) => !Object.entries(values).some(([name, value]) => value === '' && paragraph.includes(`{{${name}}}`)),
    )
  const filled = paragraphs
    .join('\n\n')
    .replace(/\{\{(\w+)\}\}/g, (whole, name: string) => (name in values ? escapeMarkdown(values[name]!) : whole))
  const headings: Article['headings'] = []
  // Loaded with the first article: most starts never need it. Raw HTML in Markdown stays text: the articles need none,
  // and what is inserted cannot become markup.
  const { default: MarkdownIt } = await import('markdown-it')
  const markdown = new MarkdownIt({ html: false, typographer: true, quotes: QUOTES[language] })
  const tokens = markdown.parse(filled, {})
  let title = ''
  tokens.forEach((token, index) => {
    const inline = tokens[index + 1]
    if (token.type !== 'heading_open' || !inline) return
    const [, text = inline.content, anchor] = /^(.*?)\s*\{#([\w-]+)\}$/.exec(inline.content) ?? []
    if (token.tag === 'h1') title = text
    if (!anchor) return
    token.attrSet('id', anchor)
    inline.children = markdown.parseInline(text, {})[0]?.children ?? []
    if (token.tag === 'h2') headings.push({ anchor, text })
  })
  const body = tokens.slice(tokens.findIndex(({ type }) => type === 'heading_close') + 1)
  return { title, html: markdown.renderer.render(body, markdown.options, {}), headings }
}

const escapeMarkdown = (text: string) => text.replace(/[\\`*_[\]<>#]/g, '\\$&')
