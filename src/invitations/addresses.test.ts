import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addressesIn } from './addresses.ts'

test('addresses are read as people paste them: lines, commas, semicolons, names before them, doubles once', () => {
  const pasted = `mara@hansa.example, jonas@hansa.example; ida@hansa.example
Lindt, Mara <m.lindt@hansa.example>; "Nowak, Tomasz; Sales" <t.nowak@hansa.example>
Brandt, Ida <MARA@hansa.example>, olga@hansa.example pilar@hansa.example
  not an address ,,;
<elif@hansa.example>`
  assert.deepEqual(addressesIn(pasted), [
    'mara@hansa.example',
    'jonas@hansa.example',
    'ida@hansa.example',
    'm.lindt@hansa.example',
    't.nowak@hansa.example',
    'olga@hansa.example',
    'pilar@hansa.example',
    'not an address',
    'elif@hansa.example',
  ])
  assert.deepEqual(addressesIn(' \n,; '), [])
})

test('hostile lists take no time and lose nothing of what follows', () => {
  const began = performance.now()
  for (const text of [
    '<'.repeat(60_000),
    '"'.repeat(60_001),
    ','.repeat(60_000),
    'a <b'.repeat(20_000),
    '"a'.repeat(30_000),
  ])
    addressesIn(`${text}\nmara@hansa.example`)
  assert.ok(performance.now() - began < 1500)
  assert.deepEqual(addressesIn('"open quote\nmara@hansa.example').at(-1), 'mara@hansa.example')
})
