import assert from 'node:assert/strict'
import { test } from 'node:test'
import { systemRandom } from '../edge/random.ts'
import { groupedCode, newRecoveryCode, readRecoveryCode } from './codes.ts'

test('a recovery code is five groups of five signs, each of 32, and no two are alike', () => {
  const codes = Array.from({ length: 2000 }, () => newRecoveryCode(systemRandom))
  assert.equal(new Set(codes).size, codes.length)
  for (const code of codes) assert.match(groupedCode(code), /^([0-9A-HJKMNP-TV-Z]{5}-){4}[0-9A-HJKMNP-TV-Z]{5}$/)
  // Every sign about as often as the others: 2000 × 25 / 32 is 1562; ten standard deviations are 400.
  const counts = new Map<string, number>()
  for (const sign of codes.join('')) counts.set(sign, (counts.get(sign) ?? 0) + 1)
  assert.equal(counts.size, 32)
  for (const [sign, count] of counts) assert.ok(Math.abs(count - 1562) < 400, `${sign}: ${count}`)
})

test('it is read as people type it', () => {
  const code = 'M9S346Q3D25VT4F5V37E3S3E2'
  for (const typed of [
    'M9S34-6Q3D2-5VT4F-5V37E-3S3E2',
    'm9s34-6q3d2-5vt4f-5v37e-3s3e2',
    '  M9S34 6Q3D2 5VT4F 5V37E 3S3E2\n',
    'M9S34–6Q3D2—5VT4F‑5V37E-3S3E2',
    'm9s346q3d25vt4f5v37e3s3e2',
    'Ｍ９Ｓ34-6Q3D2-5VT4F-5V37E-3S3E2',
  ])
    assert.equal(readRecoveryCode(typed), code, typed)
  assert.equal(readRecoveryCode('iIlL1-oO000-00000-00000-00000'), '1111100000000000000000000')
})

test('what is none is not taken for one', () => {
  for (const typed of [
    '',
    '123456',
    'M9S34-6Q3D2-5VT4F-5V37E-3S3E',
    'M9S34-6Q3D2-5VT4F-5V37E-3S3E22',
    'U9S34-6Q3D2-5VT4F-5V37E-3S3E2',
    'M9S34-6Q3D2-5VT4F-5V37E-3S3E!',
    'M9S34-6Q3D2-5VT4F-5V37E-3S3Eß',
    `M9S34${' '.repeat(200)}6Q3D2-5VT4F-5V37E-3S3E2`,
  ])
    assert.equal(readRecoveryCode(typed), undefined, typed)
})
