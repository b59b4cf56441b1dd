import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import MarkdownIt from 'markdown-it'
import { sentences } from '../../test/words.ts'
import { DAY, makeWorld, MINUTE } from '../../test/world.ts'
import { FREE_TRIES, MOST_FAILED_COMPARISONS } from '../attempts/budgets.ts'
import { LIFE_MS } from '../caller-verification/rules.ts'
import { LIFETIME_MS } from '../links/links.ts'
import { MAIL_LIMITS } from '../outbox/retry.ts'
import { LEAST_ALONE, LEAST_WITH_SECOND_FACTOR, MOST_SIGNS } from '../passwords/rules.ts'
import { CODES_IN_A_SET } from '../recovery-codes/codes.ts'
import { MOST_FILE_BYTES, MOST_FILES } from '../support/receive-files.ts'
import { STEP_SECONDS } from '../totp/totp.ts'
import { LANGUAGES, type Language } from '../web/language.ts'
import { isDay, readArticleFile, type ArticleFile } from './article-file.ts'
import { articleIn } from './articles.ts'
import { valuesOf } from './values.ts'

/** The product over a store, for its routes and settings: one for all tests here. */
const world = await makeWorld()
const folder = path.join(import.meta.dirname, 'articles')
const files: ArticleFile[] = readdirSync(folder).map((name) => {
  const read = readArticleFile(name, readFileSync(path.join(folder, name), 'utf8'))
  assert.ok(read.ok, name)
  return read.file
})
const slugs = [...new Set(files.map(({ slug }) => slug))]
const at = ({ slug, language }: ArticleFile) => `${slug}.${language}`
const edition = (slug: string, language: Language) => {
  const found = files.find((file) => file.slug === slug && file.language === language)
  assert.ok(found, `${slug}.${language}.md is missing`)
  return found
}

test('an article says the same in every language: headings, values, steps, links, and when it was changed', () => {
  const outline = (file: ArticleFile) => {
    const text = file.body
    const all = (pattern: RegExp) => [...text.matchAll(pattern)].map(([whole]) => whole)
    return {
      headings: all(/^#+ /gm),
      anchors: all(/\{#[\w-]+\}/g),
      values: all(/\{\{(?!platform)\w+\}\}/g),
      platform: all(/\{\{platform\}\}/g).length > 3,
      points: all(/^ *(\d\.|-) /gm),
      links: all(/\]\([^)]+\)/g).sort(),
      labels: all(/\*\*/g).length,
      paragraphs: text.split(/\n\n/).length,
      figures: all(/\b\d+\b/g).sort(),
      changed: file.changed,
      order: file.order,
      summary: file.summary !== '',
    }
  }
  for (const slug of slugs)
    for (const language of LANGUAGES)
      assert.deepEqual(outline(edition(slug, language)), outline(edition(slug, 'en')), `${slug}.${language}`)
  assert.equal(files.length, slugs.length * LANGUAGES.length)
})

test('each article says when it was changed, as a date, in a place of its own, and which values it knows', async () => {
  const places = slugs.map((slug) => edition(slug, 'en').order)
  assert.equal(new Set(places).size, slugs.length, `two articles have one place: ${places.join(' ')}`)
  for (const file of files) {
    assert.ok(isDay(file.changed ?? ''), at(file))
    assert.ok(file.summary.length > 0 && file.words.length > 0, at(file))
    const known = [...Object.keys(valuesOf(world.edge.config, 'en')), 'policy']
    for (const [, name = ''] of file.body.matchAll(/\{\{([^}]*)\}\}/g))
      assert.ok(known.includes(name), `${at(file)}: ${name}`)
  }
})

test('every path that an article names is answered, and every anchor is there', async () => {
  const routes = world.app.routes
    .filter(({ method, path }) => method === 'GET' && path !== '*' && path !== '/*')
    .map(({ path }) => new RegExp(`^${path.replace(/:\w+/g, '[^/]+')}$`))
  const parser = new MarkdownIt()
  for (const file of files) {
    const article = (await articleIn(world.edge.config, file.slug, file.language))!
    const own = article.sections.map(({ anchor }) => anchor)
    const named = parser
      .parse(file.body, {})
      .flatMap(({ children }) => children ?? [])
      .flatMap((token) =>
        token.type === 'link_open'
          ? [String(token.attrGet('href'))]
          : (token.content.match(/\/auth\/[\w/.-]*[\w/]/g) ?? []),
      )
    for (const address of named) {
      const [, page = '', anchor] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/.exec(address) ?? []
      if (page === '') {
        assert.ok(own.includes(anchor!), `${at(file)}: ${address}`)
        continue
      }
      assert.ok(
        routes.some((route) => route.test(page)),
        `${at(file)}: ${address} is no page`,
      )
      const slug = /^\/auth\/help\/([\w-]+)$/.exec(page)?.[1]
      if (!slug) continue
      const other = await articleIn(world.edge.config, slug, file.language)
      assert.ok(other, `${at(file)}: ${address} is no article`)
      if (anchor)
        assert.ok(
          other.sections.some((section) => section.anchor === anchor),
          `${at(file)}: ${address}`,
        )
    }
  }
})

/** What a page shows word for word, with “…” in the place of a value, or the pieces around one. */
const labels = new Map(
  LANGUAGES.map((language) => [
    language,
    new Set(
      [...sentences.values()].flatMap((known) => {
        const text = known[language]?.text ?? ''
        const pieces = text.split(/⟦\d⟧|undefined/).map((piece) => piece.replace(/^[\s,.:;]+|[\s,.:;]+$/g, ''))
        return [text, text.replace(/⟦\d⟧/g, '…'), ...pieces.filter((piece) => piece.length > 3)]
      }),
    ),
  ]),
)

test('what an article prints bold as the word of a page stands there, in each language', () => {
  const parser = new MarkdownIt()
  const wrong: string[] = []
  let found = 0
  for (const file of files)
    for (const { children } of parser.parse(file.body, {}))
      for (const label of labelsIn(children ?? [])) {
        found++
        if (!labels.get(file.language)!.has(label)) wrong.push(`${at(file)}: ${label}`)
      }
  assert.deepEqual(wrong, [])
  assert.ok(found > 100, `${found} labels were found`)
})

/** `**word**` is the word of a page; what is important for another reason is `__bold__`, which looks the same. */
function labelsIn(tokens: { type: string; markup: string; content: string }[]): string[] {
  const labels: string[] = []
  let label: string | undefined
  for (const { type, markup, content } of tokens) {
    if (type === 'strong_open' && markup === '**') label = ''
    else if (type === 'strong_close' && markup === '**') {
      labels.push(label ?? '')
      label = undefined
    } else if (label !== undefined) label += /break$/.test(type) ? ' ' : content
  }
  return labels
}

test('every page that leads to an article finds it, and the heading', async () => {
  const src = path.join(import.meta.dirname, '..')
  const sources = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.ts') && !name.endsWith('.test.ts'),
  )
  let found = 0
  for (const name of sources)
    for (const [address, slug = '', anchor] of readFileSync(path.join(src, name), 'utf8').matchAll(
      /\/auth\/help\/([a-z][\w-]*)(?:#([\w-]+))?(?=["'`])/g,
    )) {
      found++
      const article = await articleIn(world.edge.config, slug, 'en')
      assert.ok(article, `${name}: ${address}`)
      if (anchor)
        assert.ok(
          article.headings.some((heading) => heading.anchor === anchor),
          `${name}: ${address}`,
        )
    }
  assert.ok(found > 8, `${found} links were found`)
})

test('figures that are no setting stand in the articles as they stand in the code', () => {
  const minutes = (ms: number) => `${ms / MINUTE} minutes`
  const days = (ms: number) => `${ms / DAY} days`
  const spelt: Record<number, string> = { 3: 'three', 5: 'five', 10: 'ten' }
  const word = (figure: number) => spelt[figure] ?? String(figure)
  const [hourly] = MAIL_LIMITS
  for (const [slug, ...sentences] of [
    [
      'codes-not-accepted',
      `After ${word(FREE_TRIES)} wrong codes there is a wait of 30 seconds`,
      `there were ${MOST_FAILED_COMPARISONS} wrong codes within a year`,
      `within ${STEP_SECONDS} seconds`,
    ],
    ['recovery-codes', `You see ${word(CODES_IN_A_SET)} of them`, `After ${word(FREE_TRIES)} wrong ones`],
    [
      'reset-your-password',
      `It works once, for ${minutes(LIFETIME_MS['reset-password'])}`,
      `At least ${LEAST_ALONE} characters while it stands alone, ${LEAST_WITH_SECOND_FACTOR} beside two-factor login; at most ${MOST_SIGNS}`,
      `At most ${word(hourly!.most)} such mails an hour`,
      `After ${word(FREE_TRIES)} wrong passwords`,
    ],
    ['get-access', `It works once, for ${days(LIFETIME_MS.invitation)}`, `at least ${LEAST_ALONE} characters`],
    ['is-it-really-support', `They count for ${minutes(LIFE_MS)}`, `It works for ${days(LIFETIME_MS.stop)}`],
    ['contact-support', `up to ${MOST_FILES} files of ${MOST_FILE_BYTES / 1024 / 1024} MB`],
    ['two-factor-authentication', `Your password then needs at least ${LEAST_ALONE} characters`],
  ] as [string, ...string[]][]) {
    const text = edition(slug, 'en').body.replace(/\s+/g, ' ')
    for (const sentence of sentences) assert.ok(text.includes(sentence), `${slug}: ${sentence}`)
  }
})
