import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import ts from 'typescript'
import { LANGUAGES, type Language } from '../src/web/language.ts'
import { sentences, type Sentence } from './words.ts'

const src = path.join(import.meta.dirname, '../src')
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))

/** What reads the same in two languages, and is right in both. */
const SAME = new Set([
  'Ticket',
  'Google Authenticator',
  'Microsoft Authenticator',
  'FreeOTP',
  'iPhone:',
  'Android:',
  'Support', // de
  '⟦0⟧: ⟦1⟧ (undefined)', // all: a subject of what was typed
  'Error:', // es
  'Name', // de
  'Browser', // de
  'Person', // de
  'No', // es
])

const others = LANGUAGES.filter((language) => language !== 'en')
const each = (check: (at: string, own: Sentence, english: Sentence, language: Language) => string | undefined) =>
  [...sentences].flatMap(([at, known]) =>
    others.flatMap((language) => {
      const [own, english] = [known[language], known.en]
      const problem = own && english ? check(at, own, english, language) : undefined
      return problem ? [`${language} ${at}: ${problem}`] : []
    }),
  )

test('all languages have the same sentences, and the test has found them', () => {
  const uneven = [...sentences].filter(([at, known]) => {
    // English says what a setting means beside the setting itself.
    const inConfig = at.startsWith('config-messages.ts settingMeanings.settings.')
    return LANGUAGES.some((language) => !(language in known) && !(inConfig && language === 'en'))
  })
  assert.deepEqual(
    uneven.map(([at]) => at),
    [],
  )
  assert.ok(sentences.size > 350, `${sentences.size} sentences`)
})

test('a sentence has the same values in all languages, each as often as in English', () => {
  const values = ({ text }: Sentence) => (text.match(/⟦\d⟧/g) ?? []).sort().join()
  assert.deepEqual(
    each((_at, own, english) =>
      values(own) === values(english) && own.arity === english.arity ? undefined : `${own.text} | ${english.text}`,
    ),
    [],
  )
})

test('no English is left in the other languages', () => {
  const englishWords = /\b(the|and|your|you|with|this|that|from|once|please)\b/i
  assert.deepEqual(
    each((_at, own, english) => {
      if (own.text === english.text && /\p{L}/u.test(own.text.replace(/⟦\d⟧/g, '')) && !SAME.has(own.text))
        return `as in English: ${own.text}`
      return englishWords.test(own.text) ? own.text : undefined
    }),
    [],
  )
})

/** Address, quotation marks, and one word for one thing: the glossary is in src/web/README.md. */
const HABITS: Record<Exclude<Language, 'en'>, RegExp> = {
  de: /["“](?=\p{L})|\b(du|dir|dich|dein\w*|klick\w*|einlogg\w*|ausloggen|Login|Kennwort|Handy|Email|bitte|2FA)\b|!/iu,
  es: /["“]|(^|\s)(tú|tu|tus|te|ti|contigo|vosotros|haz|haga clic|email|e-mail|login|móvil|celular|por favor|2FA)(?=[\s,.;:]|$)|!/iu,
}

test('the others address people formally, quote as their readers do, and use the words of the glossary', () => {
  assert.deepEqual(
    each((_at, { text }, _english, language) => (HABITS[language as 'de' | 'es'].exec(text) ? text : undefined)),
    [],
  )
})

test('no page has words of its own: everything that people read stands in a file of messages', () => {
  const wrong: string[] = []
  const pages = files.filter((name) => !/messages(\.\w\w)?\.ts$|\.test\.ts$/.test(name))
  for (const name of pages)
    visit(
      ts.createSourceFile(name, readFileSync(path.join(src, name), 'utf8'), ts.ScriptTarget.Latest),
      (words) => void wrong.push(`${name}: ${words.trim().slice(0, 80)}`),
    )
  assert.deepEqual(wrong, [])
})

const SPOKEN_NAMES = /^(title|text|label|hint|next|says|heading|subject|button)$/

/** Text between tags, what programs read aloud, and what is handed to a part of a page as its words. */
function visit(node: ts.Node, found: (words: string) => void): void {
  if (ts.isTaggedTemplateExpression(node) && ts.isIdentifier(node.tag) && node.tag.text === 'html') {
    const { template } = node
    const source = ts.isNoSubstitutionTemplateLiteral(template)
      ? template.text
      : [template.head.text, ...template.templateSpans.map(({ literal }) => literal.text)].join('\u0000')
    const words = source
      .replace(/<style>[^]*?<\/style>/g, ' ')
      .replace(/\s(?:aria-label|title|placeholder|alt)="([^"]*)"/g, '>$1<i')
      .replace(/^[^<>]*>|<[^<>]*(>|$)/g, ' ')
    if (/\p{L}{2,}/u.test(words)) found(words.replace(/[\s\0]+/g, ' '))
  }
  if (
    ts.isPropertyAssignment(node) &&
    ts.isIdentifier(node.name) &&
    SPOKEN_NAMES.test(node.name.text) &&
    ts.isStringLiteral(node.initializer) &&
    /\p{L} \p{L}|^\p{Lu}\p{Ll}/u.test(node.initializer.text)
  )
    found(node.initializer.text)
  ts.forEachChild(node, (child) => visit(child, found))
}
