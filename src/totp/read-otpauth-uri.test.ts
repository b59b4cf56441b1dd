import assert from 'node:assert/strict'
import { test } from 'node:test'
import * as OTPAuth from 'otpauth'
import { base32, bytesOfBase32 } from './base32.ts'
import { otpauthUri } from './otpauth-uri.ts'
import { readOtpauthUri } from './read-otpauth-uri.ts'

test('what other programs write is read: secret, account and issuer', () => {
  for (let length = 10; length <= 64; length++) {
    const bytes = Uint8Array.from({ length }, (_, index) => (index * 37 + length) % 256)
    assert.deepEqual(bytesOfBase32(base32(bytes)), Buffer.from(bytes))
    const theirs = new OTPAuth.TOTP({
      issuer: 'Old Works: Ltd',
      label: 'mara@hansa.example',
      secret: new OTPAuth.Secret({ buffer: bytes.buffer }),
    })
    const read = readOtpauthUri(theirs.toString())
    assert.ok(read.ok)
    assert.deepEqual([read.secret, read.issuer], [Buffer.from(bytes), 'Old Works: Ltd'])
  }
  const secret = Buffer.alloc(20, 7)
  const ours = readOtpauthUri(otpauthUri({ issuer: 'Platform', label: 'mara@hansa.example (Hansa)', secret }))
  assert.deepEqual(ours, { ok: true, secret, account: 'mara@hansa.example (Hansa)', issuer: 'Platform' })
  assert.ok(readOtpauthUri('otpauth://totp/a?secret=jbswy3dpehpk3pxp====&algorithm=sha1').ok)
})

test('other codes and broken secrets are refused', () => {
  const secret = 'JBSWY3DPEHPK3PXP'
  const refusal = (text: string) => {
    const read = readOtpauthUri(text)
    return read.ok ? 'read' : read.refusal
  }
  for (const query of ['algorithm=SHA256', 'digits=8', 'period=60', 'digits=06'])
    assert.equal(refusal(`otpauth://totp/a?secret=${secret}&${query}`), 'totp-other-codes', query)
  assert.equal(refusal(`otpauth://hotp/a?secret=${secret}&counter=1`), 'totp-other-codes')
  for (const text of ['', secret, 'https://totp/a', 'otpauth-migration://offline?data=x'])
    assert.equal(refusal(text), 'totp-wrong', text)
  for (const wrong of ['', 'JBSWY3DP', `${secret}A`, 'JBSWY3DPEHPK3PX1', 'A'.repeat(105), 'JBSW Y3DP EHPK 3PXP'])
    assert.equal(refusal(`otpauth://totp/a?secret=${wrong}`), 'totp-secret', wrong)
})
