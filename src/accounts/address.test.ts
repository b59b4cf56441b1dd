import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addressKey, normaliseAddress } from './address.ts'

test('addresses are trimmed, NFC, with their domain in IDNA, and one person by simple case folding', () => {
  assert.equal(normaliseAddress('  Mara.Lindt@Hansa-Kontor.EXAMPLE '), 'Mara.Lindt@hansa-kontor.example')
  assert.equal(normaliseAddress('jo\u0308rg@bu\u0308cher.example'), 'j\u00f6rg@xn--bcher-kva.example')
  assert.equal(addressKey('Mara@x.example'), addressKey('mara@X.example'.replace('X', 'x')))
  assert.equal(normaliseAddress("o'hara+news@sub.x.example"), "o'hara+news@sub.x.example")
})

test('what mail cannot reach is no address', () => {
  for (const typed of [
    '',
    '@',
    'mara',
    'mara@',
    '@x.example',
    'mara@x',
    'a b@x.example',
    'a@b@x.example',
    'a@x..example',
    '<a@x.example>',
    'a@x.example\r\nBcc: b@x.example'.replace('\r\n', '\u0000'),
    `${'a'.repeat(250)}@x.example`,
    'a@x_y.example',
    'a@x.example,b@x.example',
  ])
    assert.equal(normaliseAddress(typed), undefined, typed)
})
