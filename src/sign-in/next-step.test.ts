import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mayLeaveOff, nextStep, type Step } from './next-step.ts'

const table: [
  twoFactor: 'off' | 'pending' | 'on',
  duty: 'optional' | 'chosen' | 'required',
  password: boolean,
  mailbox: boolean,
  code: boolean,
  step: Step,
][] = [
  ['off', 'optional', false, false, false, 'password'],
  ['off', 'optional', false, true, false, 'password'],
  ['off', 'optional', true, false, false, 'done'],
  ['off', 'required', true, false, false, 'mailbox'],
  ['off', 'required', true, true, false, 'setup'],
  ['pending', 'chosen', true, false, false, 'mailbox'],
  ['pending', 'optional', true, false, false, 'mailbox'],
  ['pending', 'required', true, true, false, 'setup'],
  ['on', 'optional', true, false, false, 'code'],
  ['on', 'required', true, true, false, 'code'],
  ['on', 'required', true, false, true, 'done'],
  ['on', 'chosen', false, true, true, 'password'],
]

test('the ceremony, row by row: what an account, its duty and the proofs so far lead to', () => {
  for (const [twoFactor, duty, password, mailbox, code, step] of table)
    assert.equal(
      nextStep({ status: 'active', twoFactor }, duty, { password, mailbox, code }),
      step,
      `${twoFactor} ${duty}`,
    )
})

test('whatever was proven, only an active account goes on', () => {
  for (const status of ['invited', 'disabled', 'closed'] as const)
    for (const twoFactor of ['off', 'pending', 'on'] as const)
      assert.equal(
        nextStep({ status, twoFactor }, 'optional', { password: true, mailbox: true, code: true }),
        'refused',
      )
})

test('of all combinations none is done without the password, and none that needs a factor without a code', () => {
  const flags = [false, true]
  for (const twoFactor of ['off', 'pending', 'on'] as const)
    for (const duty of ['optional', 'chosen', 'required'] as const)
      for (const password of flags)
        for (const mailbox of flags)
          for (const code of flags) {
            if (nextStep({ status: 'active', twoFactor }, duty, { password, mailbox, code }) !== 'done') continue
            assert.ok(password)
            assert.ok(code || (twoFactor === 'off' && duty !== 'required'))
          }
})

test('a choice may be left off only while it is free and nothing was ever set up', () => {
  const chosen = { twoFactor: 'pending', pendingBecause: 'chosen', hadAuthenticator: 0 } as const
  assert.ok(mayLeaveOff(chosen, 'chosen'))
  assert.ok(!mayLeaveOff(chosen, 'required'))
  assert.ok(!mayLeaveOff({ ...chosen, pendingBecause: 'reset' }, 'optional'))
  assert.ok(!mayLeaveOff({ ...chosen, hadAuthenticator: 1 }, 'chosen'))
  assert.ok(!mayLeaveOff({ ...chosen, twoFactor: 'off' }, 'optional'))
})
