import assert from 'node:assert/strict'
import { test } from 'node:test'
import { duty, type DutyFacts } from './duty.ts'
import { instantOf } from './local-time.ts'

const facts: DutyFacts = {
  platform: null,
  companies: [],
  staff: false,
  exemption: null,
  postponement: null,
  choice: false,
  nowMs: 1000,
}
const at = (instantMs: number) => ({ instantMs, zone: 'Europe/Berlin' })

test('without a date two-factor login is optional, and chosen once somebody chose it', () => {
  assert.deepEqual(duty(facts), { kind: 'optional', from: null })
  assert.deepEqual(duty({ ...facts, choice: true }), { kind: 'chosen', from: null })
})

test('it is required from the very instant of the date, not a millisecond before', () => {
  assert.equal(duty({ ...facts, platform: at(1001) }).kind, 'optional')
  assert.equal(duty({ ...facts, platform: at(1000) }).kind, 'required')
})

test('the earliest date of the platform and all companies counts', () => {
  assert.deepEqual(duty({ ...facts, platform: at(9000), companies: [at(7000), at(5000)] }).from, at(5000))
  assert.deepEqual(duty({ ...facts, platform: at(4000), companies: [at(5000)] }).from, at(4000))
  assert.equal(duty({ ...facts, companies: [at(9000), at(500)] }).kind, 'required')
})

test('an exemption or a postponement moves the date of the account, and ends', () => {
  const late = { ...facts, platform: at(500), exemption: { untilMs: 2000 } }
  assert.deepEqual(duty(late), { kind: 'optional', from: at(2000) })
  assert.equal(duty({ ...late, nowMs: 2000 }).kind, 'required')
  assert.deepEqual(duty({ ...facts, platform: at(5000), postponement: { untilMs: 2000 } }).from, at(5000))
})

test('staff always need a second factor, exempted or not', () => {
  assert.equal(duty({ ...facts, staff: true, exemption: { untilMs: 9999 } }).kind, 'required')
})

test('a wall-clock time is an instant of its zone: skipped times are refused, doubled ones mean the first', () => {
  const iso = (local: string, zone: string) => {
    const result = instantOf(local, zone)
    return result.ok ? new Date(result.policy.instantMs).toISOString() : result.refusal
  }
  assert.equal(iso('2027-02-06T00:00', 'Europe/Berlin'), '2027-02-05T23:00:00.000Z')
  assert.equal(iso('2027-07-01T12:30', 'Asia/Kolkata'), '2027-07-01T07:00:00.000Z')
  assert.equal(iso('2027-03-28T02:30', 'Europe/Berlin'), 'time-does-not-exist')
  assert.equal(iso('2027-10-31T02:30', 'Europe/Berlin'), '2027-10-31T00:30:00.000Z')
  assert.equal(iso('2027-11-07T01:30', 'America/New_York'), '2027-11-07T05:30:00.000Z')
  assert.equal(iso('2011-12-30T12:00', 'Pacific/Apia'), 'time-does-not-exist')
  assert.equal(iso('2027-02-30T00:00', 'UTC'), 'not-a-time')
  assert.equal(iso('tomorrow', 'UTC'), 'not-a-time')
  assert.equal(iso('2027-02-06T00:00', 'Mars/Olympus'), 'unknown-zone')
})
