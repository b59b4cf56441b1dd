import assert from 'node:assert/strict'
import { test } from 'node:test'
import { GOOD_FOR_MS, standingOf } from './rules.ts'

const HOUR = 60 * 60_000
const now = 1000 * HOUR
const askedAtMs = now - 80 * HOUR
const asked = {
  id: 'a',
  ticketId: 't',
  accountId: 'jonas',
  companyId: 'c',
  askedAtMs,
  lapsesAtMs: askedAtMs + 72 * HOUR,
  answer: null,
  answeredBy: null,
  answeredAtMs: null,
  requestId: null,
  endedAtMs: null,
}
const ida = { id: 'ida', roleSinceMs: 0 }
const standing = (
  more: Partial<Parameters<typeof standingOf>[1]> = {},
  one: Parameters<typeof standingOf>[0] = asked,
) => standingOf(one, { companyId: 'c', helpers: [ida], holds: true, nowMs: now, ...more })

test('while an admin counts, support needs a yes, or the time that every one of them has let pass', () => {
  assert.equal(standingOf(undefined, { companyId: 'c', helpers: [], holds: false, nowMs: now }), 'none')
  assert.equal(standingOf(undefined, { companyId: 'c', helpers: [ida], holds: false, nowMs: now }), 'ask')
  assert.equal(standing(), 'lapsed')
  assert.equal(standing({ nowMs: asked.lapsesAtMs - 1 }), 'waiting')
  assert.equal(standing({ nowMs: asked.lapsesAtMs }), 'lapsed')
  // Whoever has become an admin since was not asked; another company was not asked either.
  assert.equal(standing({ helpers: [ida, { id: 'neu', roleSinceMs: askedAtMs + 1 }] }), 'ask')
  assert.equal(standing({ companyId: 'd' }), 'ask')
  assert.equal(standing({ companyId: null, helpers: [] }), 'none')
})

test('a yes holds as long as whoever said it is an admin, and a week; a no ends it, also when nobody counts any more', () => {
  const answered = { ...asked, answeredBy: 'ida', answeredAtMs: askedAtMs + HOUR }
  const yes = { ...answered, answer: 'confirmed' as const }
  const no = { ...answered, answer: 'refused' as const }
  assert.equal(standing({}, yes), 'confirmed')
  assert.equal(standing({ holds: false }, yes), 'ask')
  assert.equal(standing({ nowMs: yes.answeredAtMs + GOOD_FOR_MS }, yes), 'ask')
  assert.equal(standing({ nowMs: yes.answeredAtMs + GOOD_FOR_MS }, { ...yes, requestId: 'r' }), 'confirmed')
  assert.equal(standing({}, no), 'refused')
  assert.equal(standing({ helpers: [] }, no), 'refused')
})
