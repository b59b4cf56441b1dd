import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { test } from 'node:test'

const src = path.join(import.meta.dirname, '../src')
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
  (name) => name.endsWith('.ts') && !name.endsWith('.test.ts'),
)
const text = new Map(files.map((name) => [name, readFileSync(path.join(src, name), 'utf8')]))
const folderOf = (name: string) => (name.includes('/') ? name.split('/')[0]! : '')

/** [importing file, imported file], both below src/. */
const imports = files.flatMap((name) =>
  [...text.get(name)!.matchAll(/from '(\.[^']+)'/g)].map(
    ([, target = '']) => [name, path.normalize(path.join(path.dirname(name), target))] as const,
  ),
)

test('a feature reaches another only through its index.ts', () => {
  const wrong = imports.filter(([name, target]) => {
    const [from, to] = [folderOf(name), folderOf(target)]
    return from !== to && to !== '' && !['web', 'edge'].includes(to) && path.basename(target) !== 'index.ts'
  })
  assert.deepEqual(wrong, [])
  assert.ok(imports.length > 300, 'the imports were found')
})

test('web/ and edge/ know no feature', () => {
  const wrong = imports.filter(
    ([name, target]) =>
      ['web', 'edge'].includes(folderOf(name)) && !['web', 'edge'].includes(folderOf(target)) && target !== 'config.ts',
  )
  assert.deepEqual(wrong, [])
  assert.deepEqual(
    imports.filter(([name, target]) => folderOf(name) === 'edge' && folderOf(target) === 'web'),
    [],
  )
})

test('nobody reads or writes another feature’s tables', () => {
  const owner = new Map<string, string>()
  for (const [name, content] of text) {
    const declared =
      /declare module '[^']*database\.ts' \{\s*interface Tables \{([\s\S]*?)\n {2}\}/.exec(content)?.[1] ?? ''
    for (const [, table = ''] of declared.matchAll(/^ {4}(\w+): /gm)) owner.set(table, folderOf(name))
  }
  assert.ok(owner.size >= 18, `${owner.size} tables`)
  const snake = (table: string) => table.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
  const wrong: string[] = []
  for (const [name, content] of text) {
    const used = [...content.matchAll(/(?:selectFrom|insertInto|updateTable|deleteFrom)\('(\w+)'/g)].map(
      ([, table = '']) => table,
    )
    const statements = [...content.matchAll(/sql(?:<[^`]*>)?`([^`]*)`/g)].map(([, statement]) => statement).join(' ')
    const raw = [...owner.keys()].filter((table) =>
      new RegExp(`(?:from|into|update) ${snake(table)}\\b`).test(statements),
    )
    for (const table of [...used, ...raw])
      if (owner.has(table) && owner.get(table) !== folderOf(name))
        wrong.push(`${name} uses ${table} of ${owner.get(table)}`)
  }
  assert.deepEqual(wrong, [])
})

test('a ticket is tied to an account by caller verification alone', () => {
  const wrong = files.filter(
    (name) => /\btieTicket\b/.test(text.get(name)!) && !['tickets', 'caller-verification'].includes(folderOf(name)),
  )
  assert.deepEqual(wrong, [])
})

test('every feature has a page for people', () => {
  const without = [...new Set(files.map(folderOf))].filter(
    (folder) => folder && !readdirSync(path.join(src, folder)).includes('README.md'),
  )
  assert.deepEqual(without, [])
})
