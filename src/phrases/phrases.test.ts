import assert from 'node:assert/strict'
import { test } from 'node:test'
import { systemRandom } from '../edge/random.ts'
import { newPhrase, newWords, POSSIBLE_WORDS, sameWords, WORDS } from './index.ts'

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

test('the words of a call are three different ones; five tries hit them once in three million calls', () => {
  const seen = new Set<string>()
  for (let i = 0; i < 3000; i++) {
    const drawn = newWords({ random: systemRandom }, 'es').split(' ')
    assert.equal(new Set(drawn).size, 3)
    drawn.forEach((word) => seen.add(word))
  }
  assert.deepEqual([...seen].sort(), [...WORDS.es].sort())
  assert.equal(POSSIBLE_WORDS, 256 * 255 * 254)
  assert.ok(5 / POSSIBLE_WORDS < 1 / 3_000_000)
})

test('words that were only heard are known again without their marks, and no other word is', () => {
  assert.equal(sameWords('  LOEFFEL, moewe/kürbis ', 'Löffel Möwe Kürbis'), true)
  assert.equal(sameWords('loffel mowe kurbis', 'Löffel Möwe Kürbis'), true)
  assert.equal(sameWords('arándano búho níspero', 'arandano buho nispero'), true)
  assert.equal(sameWords('Möwe Löffel Kürbis', 'Löffel Möwe Kürbis'), false)
  for (const typed of ['', 'Löffel Möwe', 'Löffel Möwe Kürbis Kürbis', '1 2 3'])
    assert.equal(sameWords(typed, 'Löffel Möwe Kürbis'), undefined)
  // Written with "oe" no word becomes another one.
  for (const words of Object.values(WORDS))
    for (const word of words)
      for (const other of words)
        if (word !== other) assert.equal(sameWords(`x y ${word}`, `x y ${other}`), false, `${word} ${other}`)
})
