import assert from 'node:assert/strict'
import { test } from 'node:test'
import { systemRandom } from '../edge/random.ts'
import { newPhrase, WORDS } from './index.ts'

/** As it is heard: without marks and case. */
const heard = (word: string) => word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

/** Whether one sign put in, left out or changed makes one word of the other. */
function oneSignApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start++
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end++
  return Math.max(a.length, b.length) - start - end <= 1
}

for (const [language, words] of Object.entries(WORDS))
  test(`the words of a phrase are 256 plain ones, no two of which sound alike: ${language}`, () => {
    assert.equal(words.length, 256)
    assert.equal(new Set(words.map(heard)).size, 256)
    for (const word of words) assert.match(word, /^\p{L}{3,14}$/u)
    const alike = words.flatMap((a, i) =>
      words.slice(i + 1).flatMap((b) => (oneSignApart(heard(a), heard(b)) ? [`${a} ${b}`] : [])),
    )
    assert.deepEqual(alike, [])
  })

test('a phrase is two different words of the language, and every word has its turn', () => {
  const seen = new Set<string>()
  for (let i = 0; i < 5000; i++) {
    const [first = '', second = '', ...rest] = newPhrase({ random: systemRandom }, 'de').split(' ')
    assert.deepEqual(rest, [])
    assert.notEqual(first, second)
    seen.add(first).add(second)
  }
  assert.deepEqual([...seen].sort(), [...WORDS.de].sort())
})
