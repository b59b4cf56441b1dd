import type { Language } from '../web/language.ts'

export interface Rendered {
  title: string
  /** HTML; between two parts stands the date of the platform. */
  parts: string[]
  /** The headings of the second order, for the table of contents. */
  headings: { anchor: string; text: string }[]
  /** What is searched: the text below each heading, first that before any. */
  sections: Section[]
}
export interface Section {
  anchor: string
  heading: string
  text: string
}

const QUOTES: Record<Language, string> = { en: '“”‘’', de: '„“‚‘', es: '«»“”' }
const DATE = '{{policy}}'

/**
 * http, https and mail, and what lies on this host: a path, an anchor, another article. Never `//host`, nor a scheme that
 * runs something. What is compared has been percent-encoded before, so no sign hides in it that browsers leave out.
 */
const LINK = /^(?:https?:\/\/[^/]|mailto:.|\/(?![/\\])|#|[\w-]+(?:[/#?]|$))/i

type Parser = InstanceType<(typeof import('markdown-it'))['default']>
const parsers = new Map<Language, Parser>()

/** Loaded with the first article: most starts never need it. */
async function parserOf(language: Language): Promise<Parser> {
  const known = parsers.get(language)
  if (known) return known
  const { default: MarkdownIt } = await import('markdown-it')
  // HTML in Markdown stays text. Pictures would have to lie somewhere, and none of ours do.
  const parser = new MarkdownIt({ html: false, typographer: true, quotes: QUOTES[language] }).disable('image')
  parser.validateLink = (address) => LINK.test(address)
  parsers.set(language, parser)
  return parser
}

/** Values in double braces; what is none of them stays as it is. */
export const fill = (text: string, values: Record<string, string>) =>
  text.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => (Object.hasOwn(values, name) ? values[name]! : whole))

/** An article as HTML, with the values of the running system. A paragraph whose value is empty is left out. */
export async function renderArticle(
  { title, body, language }: { title: string; body: string; language: Language },
  values: Record<string, string>,
): Promise<Rendered> {
  const empty = Object.keys(values).filter((name) => values[name] === '')
  const paragraphs = body.split('\n\n').filter((text) => !empty.some((name) => text.includes(`{{${name}}}`)))
  const parser = await parserOf(language)
  const tokens = parser.parse(paragraphs.join('\n\n'), {})
  const headings: Rendered['headings'] = []
  const sections: Section[] = [{ anchor: '', heading: '', text: '' }]
  const anchors = new Map(TAKEN.map((anchor) => [anchor, 1]))
  tokens.forEach((token, index) => {
    // Columns of a table are set to the right by a style, which no page of ours allows.
    token.attrs = token.attrs?.filter(([name]) => name !== 'style') ?? null
    if (token.type === 'fence' || token.type === 'code_block') sections.at(-1)!.text += ` ${token.content}`
    if (token.type !== 'inline') return
    const heading = tokens[index - 1]!
    const isHeading = heading.type === 'heading_open'
    const [, text = token.content, wanted] = (isHeading && /^(.*?)\s*\{#([a-z][\w-]*)\}$/.exec(token.content)) || []
    if (isHeading) token.children = parser.parseInline(text, {})[0]?.children ?? []
    const children = token.children ?? []
    for (const child of children) {
      // In text alone: a value is never read as Markdown, nor as an address.
      if (child.type === 'text' || child.type === 'code_inline') child.content = fill(child.content, values)
      if (child.type === 'link_open' && /^https?:/i.test(String(child.attrGet('href') ?? '')))
        child.attrSet('rel', 'noopener noreferrer')
    }
    const plain = children.map(({ type, content }) => (/break$/.test(type) ? ' ' : content)).join('')
    if (!isHeading) return void (sections.at(-1)!.text += plain === DATE ? '' : ` ${plain}`)
    // The title is the only heading of the first order.
    if (heading.tag === 'h1') heading.tag = tokens[index + 1]!.tag = 'h2'
    const anchor = freeAnchor(anchors, wanted ?? anchorOf(plain))
    heading.attrSet('id', anchor)
    if (heading.tag === 'h2') headings.push({ anchor, text: plain })
    sections.push({ anchor, heading: plain, text: '' })
  })
  const html = parser.renderer.render(tokens, parser.options, {})
  return {
    title: fill(title, values),
    parts: html.split(`<p>${DATE}</p>`),
    headings,
    sections: sections.map((section) => ({ ...section, text: section.text.replace(/\s+/g, ' ').trim() })),
  }
}

/** What the page around an article calls its own parts. */
const TAKEN = ['main', 'problem', 'q', 'text', 'text-hint', 'text-err', 'feedback', 'helpful']

const anchorOf = (text: string) =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[-\d]+|-+$/g, '')
    .slice(0, 60) || 'part'

/** `taken` remembers how often each was wanted: asking for the next free one from the start takes long where many agree. */
function freeAnchor(taken: Map<string, number>, wanted: string): string {
  let [anchor, count] = [wanted, taken.get(wanted) ?? 0]
  while (taken.has(anchor)) anchor = `${wanted}-${++count}`
  taken.set(wanted, Math.max(count, 1))
  taken.set(anchor, 1)
  return anchor
}
