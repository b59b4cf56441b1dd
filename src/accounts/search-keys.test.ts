import assert from 'node:assert/strict'
import { test } from 'node:test'
import { keysOf, wordsToFind } from './search-keys.ts'

const found = (typed: string, name: string, email = 'q@y.example', status = 'active') =>
  wordsToFind(typed).every((word) => keysOf({ name, email, status }).searchKey.includes(` ${word}`))

test('people are found by the beginning of each part of their name, with marks or without', () => {
  for (const typed of ['aydin', 'Aydın', 'ELIF AYD', 'ayd elif', 'elif']) assert.ok(found(typed, 'Elif Aydın'), typed)
  for (const typed of ['din', 'lif', 'elif x']) assert.ok(!found(typed, 'Elif Aydın'), typed)
  for (const [typed, name] of [
    ['soren', 'Søren Ærø'],
    ['aero', 'Søren Ærø'],
    ['strass', 'Anna Straße'],
    ['lodz', 'Łódź'],
    ["o'br", 'Pat O’Brien'],
    ['wieland', 'Jonas-Wieland'],
    ['李', '李 小龍'],
    ['ﬁnn', 'Finn'],
  ] as const)
    assert.ok(found(typed, name), typed)
})

test('and by the beginning of the address and of what stands before the @; not by a domain that everybody has', () => {
  const email = 'elif.aydin@hansa-kontor.example'
  for (const typed of ['elif.ay', 'aydin', 'elif.aydin@han', email.toUpperCase()]) assert.ok(found(typed, 'X', email))
  for (const typed of ['hansa', 'kontor', '@hansa', 'example']) assert.ok(!found(typed, 'X', email), typed)
})

test('whoever is only invited is known by the address alone, whatever name somebody typed', () => {
  const invited = { name: 'Lena Fuchs', email: 'l.f@x.example', status: 'invited' }
  assert.deepEqual(keysOf(invited), { nameKey: 'l.f@x.example', searchKey: ' l f l.f@x.example' })
})

test('keys have bounds, and what is no word finds nobody out', () => {
  const { nameKey, searchKey } = keysOf({
    name: '𝔐'.repeat(9000),
    email: `${'a'.repeat(240)}@x.example`,
    status: 'active',
  })
  assert.ok(nameKey.length <= 100 && searchKey.length <= 400)
  assert.deepEqual(wordsToFind('% _ \\ \' " \0 👍 --'), [])
  assert.equal(wordsToFind('a '.repeat(10_000)).length, 1)
  assert.ok(wordsToFind(Array.from({ length: 100 }, (_, n) => `w${n}`).join(' ')).length <= 6)
})
