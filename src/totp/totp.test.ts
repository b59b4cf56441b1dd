import assert from 'node:assert/strict'
import { randomBytes, randomInt } from 'node:crypto'
import { test } from 'node:test'
import * as OTPAuth from 'otpauth'
import { base32 } from './base32.ts'
import { entryLabel, groupedKey, otpauthUri } from './otpauth-uri.ts'
import { acceptableSteps, codeAt, hotp, learnedDrift, matchingSteps, misplacedStep, readCode, stepAt } from './totp.ts'

const seed = Buffer.from('12345678901234567890')

test('HOTP gives the ten values of RFC 4226 appendix D', () => {
  const values = ['755224', '287082', '359152', '969429', '338314', '254676', '287922', '162583', '399871', '520489']
  assert.deepEqual(
    values.map((_, counter) => hotp(seed, counter)),
    values,
  )
})

test('TOTP gives the SHA-1 values of RFC 6238 appendix B', () => {
  const vectors = [
    [59, '94287082'],
    [1111111109, '07081804'],
    [1111111111, '14050471'],
    [1234567890, '89005924'],
    [2000000000, '69279037'],
    [20000000000, '65353130'],
  ] as const
  for (const [seconds, code] of vectors) assert.equal(hotp(seed, stepAt(seconds * 1000), 8), code)
})

test('base32 gives the values of RFC 4648 section 10, without padding', () => {
  const vectors = {
    '': '',
    f: 'MY',
    fo: 'MZXQ',
    foo: 'MZXW6',
    foob: 'MZXW6YQ',
    fooba: 'MZXW6YTB',
    foobar: 'MZXW6YTBOI',
  }
  for (const [plain, encoded] of Object.entries(vectors)) assert.equal(base32(Buffer.from(plain)), encoded)
  assert.equal(base32(seed), 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ')
})

test('an independent implementation agrees over 10,000 random secrets and times', () => {
  for (let round = 0; round < 10_000; round++) {
    const secret = randomBytes(20)
    const nowMs = randomInt(0, 2 ** 42)
    const other = new OTPAuth.TOTP({ secret: OTPAuth.Secret.fromBase32(base32(secret)) })
    assert.equal(codeAt(secret, nowMs), other.generate({ timestamp: nowMs }))
  }
})

test('a code is accepted in its own step, one later and one earlier, and not beyond', () => {
  const nowMs = 1_800_000_000_000
  for (const offset of [-1, 0, 1])
    assert.ok(matchingSteps(hotp(seed, stepAt(nowMs) + offset), seed, nowMs, 0).includes(stepAt(nowMs) + offset))
  for (const offset of [-2, 2]) assert.deepEqual(matchingSteps(hotp(seed, stepAt(nowMs) + offset), seed, nowMs, 0), [])
})

test('whatever the learned drift, three steps are accepted and the step of the true time is one of them', () => {
  const nowMs = 1_800_000_012_345
  for (const drift of [-1, 0, 1]) {
    assert.equal(acceptableSteps(nowMs, drift).length, 3)
    assert.ok(acceptableSteps(nowMs, drift).includes(stepAt(nowMs)))
  }
})

test('drift moves by at most one step a sign-in and stays within one step', () => {
  const now = stepAt(0) + 100
  const nowMs = now * 30_000
  assert.equal(learnedDrift(0, now, nowMs), 0)
  assert.equal(learnedDrift(0, now + 1, nowMs), 1)
  assert.equal(learnedDrift(1, now + 2, nowMs), 1)
  assert.equal(learnedDrift(1, now, nowMs), 0)
  assert.equal(learnedDrift(-1, now + 1, nowMs), 0)
})

test('a code of another time within ten minutes is recognised, at the nearest step, and none beyond', () => {
  const nowMs = 1_800_000_000_000
  const now = stepAt(nowMs)
  assert.equal(misplacedStep(hotp(seed, now - 8), seed, nowMs, 0), now - 8)
  assert.equal(misplacedStep(hotp(seed, now + 20), seed, nowMs, 0), now + 20)
  assert.equal(misplacedStep(hotp(seed, now + 21), seed, nowMs, 0), undefined)
  assert.equal(misplacedStep(hotp(seed, now), seed, nowMs, 0), undefined)
})

test('two neighbouring steps that share a code both match', () => {
  const step = 910_737 // found by searching: such a pair exists about once in a million steps
  assert.equal(hotp(seed, step), hotp(seed, step + 1))
  assert.deepEqual(matchingSteps(hotp(seed, step), seed, step * 30_000, 0).slice(-2), [step, step + 1])
})

test('a code may be typed with spaces, hyphens and full-width digits; anything else is no code', () => {
  for (const typed of ['123456', ' 123 456 ', '123-456', '１２３４５６', '123\u00a0456', '123–456'])
    assert.equal(readCode(typed), '123456')
  for (const typed of ['', '12345', '1234567', '12345a', '१२३४५६', '123456\0', '+12345', '12.456'])
    assert.equal(readCode(typed), undefined)
  assert.equal(readCode('1234 5678', 8), '12345678')
})

test('the otpauth address has every part encoded, no colon inside a part, and reads back independently', () => {
  const uri = otpauthUri({ issuer: 'My: Platform', label: entryLabel("o'hara+x@ex.org", 'Ha & Co: (Ü)'), secret: seed })
  assert.match(
    uri,
    /^otpauth:\/\/totp\/My%20Platform:[^:+ ]+\?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=My%20Platform&algorithm=SHA1&digits=6&period=30$/,
  )
  const read = OTPAuth.URI.parse(uri)
  assert.equal(read.issuer, 'My Platform')
  assert.equal(read.label, "o'hara+x@ex.org (Ha & Co (Ü))")
  // A further entry bears its name, so that no app takes it for the first one.
  assert.equal(entryLabel('mara@ex.org', undefined, 'Tablet: home'), 'mara@ex.org (Tablet home)')
  assert.equal(entryLabel('mara@ex.org', 'Hansa', 'Tablet'), 'mara@ex.org (Hansa, Tablet)')
  assert.equal(groupedKey(seed), 'GEZD GNBV GY3T QOJQ GEZD GNBV GY3T QOJQ')
})
