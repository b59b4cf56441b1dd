import assert from 'node:assert/strict'
import { test } from 'node:test'
import { normalisePassword, refusePassword } from './rules.ts'

const context = {
  name: 'Mara Lindt',
  email: 'mara.lindt@hansa-kontor.example',
  platform: 'Fernhill',
  secondFactor: false,
}

test('fifteen signs alone, eight beside a second factor, counted as people count them', () => {
  assert.equal(refusePassword('fourteen signs', context), 'too-short')
  assert.equal(refusePassword('fifteen signs ok'.slice(0, 15), context), undefined)
  assert.equal(refusePassword('kurz&g9', { ...context, secondFactor: true }), 'too-short')
  assert.equal(refusePassword('kurz&gu9', { ...context, secondFactor: true }), undefined)
  assert.equal(refusePassword('🐴🔋📎✔'.repeat(3), context), 'too-short')
  assert.equal(refusePassword('x7'.repeat(129), context), 'too-long')
})

test('no rules of composition: a phrase of small letters is fine', () => {
  assert.equal(refusePassword('violet harbour morning', context), undefined)
})

test('common passwords and words of the context are refused as a whole, not inside a phrase', () => {
  const beside = { ...context, secondFactor: true }
  for (const password of ['password1', 'PASSWORD1', 'qwertyuiop', 'abcabcabcabc', '123456789'])
    assert.equal(refusePassword(password, beside), 'common', password)
  for (const password of [
    'Mara Lindt',
    'maralindt',
    'fernhill',
    'Fernhill1234',
    'mara.lindt@hansa-kontor.example',
    'fernhillfernhill',
    'lindt12345678',
  ])
    assert.equal(refusePassword(password, beside), 'context', password)
  assert.equal(refusePassword('mara lindt rides to fernhill', context), undefined)
})

test('a password is NFC and otherwise exact', () => {
  assert.equal(normalisePassword('  Zu\u0308rich '), '  Z\u00fcrich ')
})
