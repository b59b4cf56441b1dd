import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'
import { makeWorld, somebodyWithCode } from '../../test/world.ts'
import { LANGUAGES } from '../web/language.ts'
import { articleFor, REASONS, whyPath, type Reason } from '../web/reasons.ts'
import { messages } from './messages.ts'

const CODES = Object.keys(REASONS) as Reason[]

test('every reason code is explained in every language, and the article it names has that heading', async () => {
  const world = await makeWorld()
  for (const language of LANGUAGES) {
    const visitor = world.visitor({ language })
    const articles = new Map<string, string>()
    for (const code of CODES) {
      await visitor.open(whyPath(code))
      const { title, why, next, helper } = messages[language].explained[REASONS[code]]
      assert.equal(visitor.status, 200, code)
      visitor.sees(code, title, why, next, ...(helper ? [helper] : []))
      const [article, anchor] = articleFor(code)?.split('#') ?? []
      if (!article) continue
      if (!articles.has(article)) {
        await visitor.open(article)
        assert.equal(visitor.status, 200, article)
        articles.set(article, visitor.text)
      }
      if (anchor) assert.ok(articles.get(article)!.includes(`id="${anchor}"`), `${article} has no heading ${anchor}`)
    }
  }
})

test('no reason code is left over: each is given by some refusal', () => {
  const root = path.join(import.meta.dirname, '../..')
  const sources = globSync('src/**/*.ts', { cwd: root })
    .filter((file) => !/\.test\.ts$|web\/reasons\.ts$|^src\/why\//.test(file))
    .map((file) => readFileSync(path.join(root, file), 'utf8'))
    .join('\n')
  for (const code of CODES) {
    // How a request ends is named by the ending alone.
    const name = code.replace(/^request-(?!open)/, '')
    assert.match(sources, new RegExp(`['\`]${name}['\`]|\\b${name}: `), code)
  }
})

test('a refused code says its reason, leads to the article, and takes the reason along to support', async () => {
  const world = await makeWorld()
  const { person } = await somebodyWithCode(world)
  const visitor = world.visitor()
  await visitor.signIn(person)
  await visitor.send('/auth/code', { code: '000000' })
  assert.equal(visitor.status, 401)
  for (const href of ['/auth/support/why/wrong-code', articleFor('wrong-code'), '/auth/support?why=wrong-code'])
    assert.ok(visitor.text.includes(`href="${href}"`), href)
  await visitor.open('/auth/support/why/wrong-code')
  visitor.sees('The code was not accepted', 'Reason code', 'company admin')
  // The mail about several wrong codes says the same, in the owner’s mailbox.
  for (const code of ['000001', '000002']) await visitor.send('/auth/code', { code })
  const told = await world.newestMail(person.email)
  assert.match(told.text, /Reason code +wrong-codes, http.*\/auth\/support\/why\/wrong-codes/)
  // Reading on is no step back: the sign-in still waits for its code.
  await visitor.open('/auth/code')
  visitor.isAt('/auth/code')
  assert.ok(!visitor.text.includes('/auth/support/why/'), 'nothing is refused here')
})

test('a page of its own for a refusal has the reason, too; a mistyped code is a page that says so', async () => {
  const world = await makeWorld()
  const visitor = world.visitor()
  await visitor.open('/auth/stop')
  visitor.sees('unknown-link')
  assert.ok(visitor.text.includes('href="/auth/support/why/unknown-link"'))
  for (const code of ['clock-of', 'constructor', '__proto__', '%3Cscript%3E', 'x'.repeat(5000)]) {
    await visitor.open(`/auth/support/why/${code}`)
    assert.equal(visitor.status, 404, code)
    visitor.sees('There is no such reason code')
    visitor.doesNotSee('<script>')
  }
})
