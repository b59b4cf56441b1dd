import assert from 'node:assert/strict'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import { readConfig, type Config } from '../config.ts'
import { LANGUAGES, type Language } from '../web/language.ts'
import { articlesIn } from './articles.ts'
import { excerptOf } from './excerpt.ts'
import { fold, search } from './search.ts'

function configOf(settings: Record<string, string> = {}): Config {
  const read = readConfig(settings)
  assert.ok(read.ok)
  return read.config
}

const config = configOf()
const first = async (query: string, language: Language = 'en') => {
  const [found] = search(await articlesIn(config, language), query)
  return found && `${found.article.slug}#${found.section.anchor}`
}

test('what people ask leads to the heading that answers it', async () => {
  for (const [query, language, place] of [
    ['clock', 'en', 'codes-not-accepted#clock'],
    ['old entry', 'en', 'codes-not-accepted#old-entry'],
    ['forgot password', 'en', 'reset-your-password#forgot'],
    ['I have lost my phone, how do I get in?', 'en', 'two-factor-authentication#lost'],
    ['second mailbox', 'en', 'second-address#'],
    ['invitation link does not work', 'en', 'get-access#link'],
    ['deputy', 'en', 'before-the-date#first'],
    ['somebody calls from support', 'en', 'is-it-really-support#called'],
    ['KeePassXC', 'en', 'two-factor-authentication#desktop'],
    ['Uhr', 'de', 'codes-not-accepted#clock'],
    ['Passwort vergessen', 'de', 'reset-your-password#forgot'],
    ['Rückruf Betrug', 'de', 'is-it-really-support#'],
    ['uberlange KENNWORT', 'de', 'reset-your-password#'],
    ['reloj', 'es', 'codes-not-accepted#clock'],
    ['contrasena olvidada', 'es', 'reset-your-password#'],
    ['telefono nuevo', 'es', 'moving-to-a-new-phone#'],
  ] as const) {
    const found = await first(query, language)
    assert.ok(place.endsWith('#') ? found?.startsWith(place) : found === place, `${query}: ${found}`)
  }
})

test('case, accents, endings and the inside of long words do not matter; nothing finds nothing', async () => {
  assert.equal(fold('  Größe, ÉTÉ & «Código»! '), ' grosse ete codigo ')
  for (const query of ['RECOVERY CODE', 'recovery codes', 'récovery-code'])
    assert.match((await first(query))!, /^recovery-codes#/)
  assert.ok(search(await articlesIn(config, 'de'), 'zeichen').length > 0)
  for (const query of ['', '   ', '!?', '\0', 'xqzt', '𝟘'])
    assert.deepEqual(search(await articlesIn(config, 'en'), query), [], JSON.stringify(query))
})

test('an excerpt is the densest place, and says where it was cut', () => {
  const text = `${'far away '.repeat(40)}the clock of a phone, the clock ${'and so on '.repeat(40)}`
  const excerpt = excerptOf(text, (word) => ['clock', 'phone'].includes(word))
  assert.match(excerpt.join(''), /^… .*the clock of a phone, the clock.* …$/)
  assert.deepEqual(
    excerpt.filter((_, index) => index % 2 === 1),
    ['clock', 'phone', 'clock'],
  )
  assert.deepEqual(
    excerptOf('', () => true),
    [''],
  )
  assert.deepEqual(
    excerptOf('short', () => false),
    ['short'],
  )
})

test('every article is found by its title, in each language', async () => {
  for (const language of LANGUAGES) {
    const articles = await articlesIn(config, language)
    for (const { title, slug } of articles) assert.equal(search(articles, title)[0]?.article.slug, slug, title)
  }
})

test('200 articles are searched in under 200 ms', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'doorward-help-'))
  after(() => rmSync(folder, { recursive: true, force: true }))
  const own = path.join(import.meta.dirname, 'articles')
  const texts = readdirSync(own)
    .filter((name) => name.endsWith('.en.md'))
    .map((name) => readFileSync(path.join(own, name), 'utf8'))
  for (let count = 0; count < 200; count++)
    writeFileSync(path.join(folder, `article-${count}.en.md`), texts[count % texts.length]!)
  const articles = await articlesIn(configOf({ DOORWARD_HELP_DIR: folder }), 'en')
  assert.ok(articles.length > 200)
  const query = 'codes code password phone session link mail admin'
  const times = [1, 2, 3].map(() => {
    const started = performance.now()
    assert.equal(search(articles, query).length, 20)
    return performance.now() - started
  })
  assert.ok(Math.min(...times) < 200, times.join(' '))
})
