import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isAsItWas, LATELY_MS, whyNoSecond, whyNoSecondOfStaff, whyRequest, type Now } from './rules.ts'

const DAY = 24 * 60 * 60_000
const now = 100 * DAY
const person = { staff: null, adminUntilMs: null }

test('one admin alone does not decide about admins, admins of lately, staff, and people of several companies', () => {
  const member = { role: 'member' } as const
  const admin = { role: 'admin' } as const
  assert.equal(whyRequest(person, [member], now), undefined)
  assert.equal(whyRequest(person, [], now), undefined)
  assert.equal(whyRequest(person, [admin], now), 'admin')
  assert.equal(whyRequest(person, [member, admin], now), 'admin')
  assert.equal(whyRequest(person, [member, member], now), 'several-companies')
  assert.equal(whyRequest({ ...person, staff: 'support' }, [member], now), 'staff')
  assert.equal(whyRequest({ ...person, adminUntilMs: now - LATELY_MS + 1 }, [member], now), 'admin')
  assert.equal(whyRequest({ ...person, adminUntilMs: now - LATELY_MS }, [member], now), undefined)
})

const founder = { id: 'founder', roleSinceMs: 0, appointedBy: null }
const mara = { id: 'mara', roleSinceMs: 10 * DAY, appointedBy: 'founder' }
const jonas = { id: 'jonas', roleSinceMs: 20 * DAY, appointedBy: 'mara' }
const ida = { id: 'ida', roleSinceMs: 30 * DAY, appointedBy: 'jonas' }
const admins = [founder, mara, jonas, ida]
const asked = { accountId: 'tomasz', openedBy: 'mara', openedAs: 'admin' } as const

test('the second person does not hang on the first, along the whole line of appointments', () => {
  assert.equal(whyNoSecond(asked, 'mara', admins, now), 'opened-it')
  assert.equal(whyNoSecond(asked, 'tomasz', admins, now), 'own-account')
  assert.equal(whyNoSecond(asked, 'stranger', admins, now), 'not-an-admin')
  assert.equal(whyNoSecond(asked, 'jonas', admins, now), 'appointed-by-requester')
  assert.equal(whyNoSecond(asked, 'ida', admins, now), 'appointed-by-requester')
  assert.equal(whyNoSecond(asked, 'founder', admins, now), undefined)
  assert.equal(whyNoSecond({ ...asked, openedBy: 'ida' }, 'mara', admins, now), undefined)
  // Two who appointed one another, over and over, are a ring and no endless walk.
  const ring = [founder, { ...mara, appointedBy: 'jonas' }, jonas]
  assert.equal(whyNoSecond(asked, 'jonas', ring, now), 'appointed-by-requester')
  assert.equal(whyNoSecond({ ...asked, openedBy: 'founder' }, 'jonas', ring, now), undefined)
})

test('for seven days a new admin decides nothing, and whoever appointed the requester neither', () => {
  const fresh = { id: 'fresh', roleSinceMs: now - LATELY_MS + 1, appointedBy: 'founder' }
  const all = [...admins, fresh]
  assert.equal(whyNoSecond(asked, 'fresh', all, now), 'too-new')
  assert.equal(whyNoSecond(asked, 'fresh', all, now + 1), undefined)
  assert.equal(whyNoSecond({ ...asked, openedBy: 'fresh' }, 'founder', all, now), 'appointed-requester')
  assert.equal(whyNoSecond({ ...asked, openedBy: 'fresh' }, 'founder', all, now + 1), undefined)
})

test('for seven days whoever has come to work for the platform decides nothing; those of before it was noted do', () => {
  const why = (more: { staff?: 'operator' | 'support' | null; staffSinceMs?: number | null }, id = 'olga') =>
    whyNoSecondOfStaff(asked, { id, staff: 'operator', staffSinceMs: null, ...more }, now)
  assert.equal(why({}), undefined)
  assert.equal(why({ staffSinceMs: now - LATELY_MS }), undefined)
  for (const staff of ['operator', 'support'] as const)
    assert.equal(why({ staff, staffSinceMs: now - LATELY_MS + 1 }), 'too-new-staff')
  assert.equal(why({ staff: null }), 'too-new-staff')
  assert.equal(why({}, 'tomasz'), 'own-account')
  assert.equal(why({}, 'mara'), 'opened-it')
})

test('where the locked-out person asks, appointments do not count, and the seven days do', () => {
  const own = { accountId: 'mara', openedBy: 'mara', openedAs: 'owner' } as const
  assert.equal(whyNoSecond(own, 'jonas', admins, now), undefined)
  assert.equal(whyNoSecond(own, 'mara', admins, now), 'own-account')
  assert.equal(whyNoSecond(own, 'jonas', [mara, { ...jonas, roleSinceMs: now - DAY }], now), 'too-new')
})

test('a request acts on nothing but what it was opened about', () => {
  const request = { companyId: 'c' }
  const same: Now = {
    account: { status: 'active', managedBy: 'c' },
    openerHolds: true,
    deciderHolds: true,
    ticketHolds: true,
  }
  assert.ok(isAsItWas(request, same))
  const others: Partial<Now>[] = [
    { openerHolds: false },
    { deciderHolds: false },
    { ticketHolds: false },
    { account: { ...same.account, managedBy: 'd' } },
    { account: { ...same.account, managedBy: null } },
    { account: { ...same.account, status: 'disabled' } },
  ]
  for (const other of others) assert.ok(!isAsItWas(request, { ...same, ...other }), JSON.stringify(other))
  // Of an account that nobody managed, support's request falls when somebody does.
  assert.ok(!isAsItWas({ companyId: null }, same))
})
