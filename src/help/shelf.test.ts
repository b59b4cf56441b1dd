import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, test } from 'node:test'
import { makeWorld } from '../../test/world.ts'
import { LANGUAGES } from '../web/language.ts'
import { isDay, readArticleFile } from './article-file.ts'
import { helpProblems } from './index.ts'

function makeFolder(files: Record<string, string | Buffer>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'doorward-help-'))
  after(() => rmSync(folder, { recursive: true, force: true }))
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text)
  return folder
}

test('an operator adds articles and puts others in the place of ours, without touching the product', async () => {
  const folder = makeFolder({
    'opening-hours.en.md':
      '---\nchanged: 2026-10-02\norder: 5\nsummary: When we are there.\nwords: telephone\n---\n# Opening hours of {{platform}}\n\nFrom 9 to 17, <b>never</b> on {{sunday}}. [Out](javascript:alert(1)) [in](/prices)\n\n## Holidays\n\nNone.',
    'opening-hours.es.md': '\uFEFF# Horario\r\n\r\nDe 9 a 17.\r\n',
    'what-is-kept.en.md': '# Our own privacy notice\n\nRead it.',
  })
  const world = await makeWorld({ DOORWARD_HELP_DIR: folder, DOORWARD_PLATFORM_NAME: 'Fernhill' })
  const visitor = world.visitor()
  await visitor.open('/auth/help')
  visitor.sees('Opening hours of Fernhill', 'When we are there.', 'Our own privacy notice', 'Two-factor login')
  visitor.doesNotSee('What is kept, and how long')
  const places = ['opening-hours', 'two-factor-authentication', 'what-is-kept'].map((slug) =>
    visitor.text.indexOf(`/auth/help/${slug}"`),
  )
  assert.deepEqual(
    places,
    [...places].sort((a, b) => a - b),
    'in its place, and the other in the place of ours',
  )
  await visitor.open('/auth/help/opening-hours')
  visitor.sees('Last changed on 2 October 2026', '<b>never</b> on {{sunday}}', 'Holidays')
  assert.doesNotMatch(visitor.text, /href="javascript|<b>never/)
  assert.match(visitor.text, /<a href="\/prices">in<\/a>/)
  assert.match(visitor.text, /<h2 id="holidays">/)
  // What is not there in a language is shown in the platform's, and says so; what is only replaced in one stays ours.
  const german = world.visitor({ language: 'de' })
  await german.open('/auth/help/opening-hours')
  german.sees('Diesen Artikel gibt es noch nicht in Ihrer Sprache', 'English', 'From 9 to 17')
  assert.match(german.text, /<article class="prose" lang="en">/)
  await german.open('/auth/help?q=telephone')
  german.sees('Opening hours of Fernhill')
  await german.send('/auth/help/opening-hours/feedback', { helpful: 'yes' })
  german.sees('Danke')
  await german.open('/auth/help/what-is-kept')
  german.sees('Was gespeichert wird')
  const spanish = world.visitor({ language: 'es' })
  await spanish.open('/auth/help/opening-hours')
  spanish.sees('Horario', 'De 9 a 17.')
})

test('where there is no article in the language asked for, the platform’s language goes before English', async () => {
  const folder = makeFolder({ 'x.en.md': '# X\n\nEnglish', 'x.es.md': '# X\n\nEspañol', 'y.es.md': '# Y\n\nSolo' })
  const world = await makeWorld({ DOORWARD_HELP_DIR: folder, DOORWARD_DEFAULT_LANGUAGE: 'es' })
  const visitor = world.visitor({ language: 'de' })
  for (const [slug, word] of [
    ['x', 'Español'],
    ['y', 'Solo'],
  ] as const) {
    await visitor.open(`/auth/help/${slug}`)
    visitor.sees(word)
  }
})

test('what is bad in the folder is left out, named by doctor, and no page fails for it', async () => {
  const folder = makeFolder({
    'good.en.md': '# Good\n\nHere.',
    'README.md': '# Ours',
    'Upper.en.md': '# U',
    'french.fr.md': '# F',
    'no-title.en.md': 'Just text\n\n# Too late',
    'empty.en.md': '',
    'bad-date.en.md': '---\nchanged: 2026-02-30\n---\n# B',
    'odd-key.en.md': '---\nauthor: x\n---\n# B',
    'open.en.md': '---\nchanged: 2026-02-03\n# B',
    'prototype.en.md': '---\nconstructor: x\n---\n# B',
    'huge.en.md': `# H\n\n${'x'.repeat(70_000)}`,
    'binary.en.md': Buffer.from([0x23, 0x20, 0xff, 0xfe, 0x0a]),
    'two-factor-authentication.de.md': 'Nothing that is an article',
    '.hidden': 'x',
  })
  const elsewhere = makeFolder({ 'secret.en.md': '# Secret' })
  symlinkSync(path.join(elsewhere, 'secret.en.md'), path.join(folder, 'secret.en.md'))
  symlinkSync(path.join(folder, 'good.en.md'), path.join(folder, 'also-good.en.md'))
  symlinkSync(path.join(folder, 'nowhere'), path.join(folder, 'dangling.en.md'))
  mkdirSync(path.join(folder, 'folder.en.md'))
  execFileSync('mkfifo', [path.join(folder, 'pipe.en.md')])
  const world = await makeWorld({ DOORWARD_HELP_DIR: folder })
  const problems = Object.fromEntries(helpProblems(world.edge.config).map(({ name, problem }) => [name, problem]))
  assert.deepEqual(problems, {
    'README.md': 'bad-name',
    'Upper.en.md': 'bad-name',
    'french.fr.md': 'bad-name',
    'no-title.en.md': 'no-title',
    'empty.en.md': 'no-title',
    'bad-date.en.md': 'bad-front-matter',
    'odd-key.en.md': 'bad-front-matter',
    'open.en.md': 'bad-front-matter',
    'prototype.en.md': 'bad-front-matter',
    'huge.en.md': 'too-large',
    'binary.en.md': 'not-text',
    'two-factor-authentication.de.md': 'no-title',
    'secret.en.md': 'outside',
    'dangling.en.md': 'not-a-file',
    'folder.en.md': 'not-a-file',
    'pipe.en.md': 'not-a-file',
  })
  const said = JSON.stringify(await world.command(['doctor']))
  for (const name of Object.keys(problems)) assert.ok(said.includes(`${name} is left out: `), name)
  assert.match(said, /huge\.en\.md is left out: it has more than 64 KB/)
  for (const language of LANGUAGES) {
    const visitor = world.visitor({ language })
    for (const page of ['', '/good', '/also-good', '/two-factor-authentication', '?q=good']) {
      await visitor.open(`/auth/help${page}`)
      assert.equal(visitor.status, 200, page)
      visitor.doesNotSee('Secret')
    }
    await visitor.open('/auth/help/secret')
    assert.equal(visitor.status, 404)
  }
})

test('a folder that is not there leaves our articles, and doctor says so', async () => {
  const world = await makeWorld({ DOORWARD_HELP_DIR: '/nowhere/at/all' })
  const visitor = world.visitor()
  await visitor.open('/auth/help')
  visitor.sees('Two-factor login')
  assert.match(JSON.stringify(await world.command(['doctor'])), /DOORWARD_HELP_DIR is no folder that can be read/)
})

test('a day is a day of the calendar', () => {
  for (const day of ['2026-11-24', '2028-02-29']) assert.ok(isDay(day), day)
  for (const day of ['2026-02-29', '2026-13-01', '2026-1-1', '24.11.2026', '', '2026-11-24T00:00', '0000-00-00'])
    assert.ok(!isDay(day), day)
  assert.equal(readArticleFile('a.en.md', '---\n---\n\n#  Title  ##\nx').ok, true)
})
