import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { makeWorld, MINUTE, somebodyWithCode } from '../../test/world.ts'
import { createCompany } from '../companies/index.ts'
import { auditOf } from './index.ts'
import { NO_SIGN_IN } from './of-company.ts'
import { DID_TO_OTHERS } from './pseudonymise.ts'

test('every event of a ceremony is a row: who, whose, of which company, what, from where and why, newest first', async () => {
  const world = await makeWorld()
  const company = await createCompany(world.edge, { name: 'Hansa', zone: 'Europe/Berlin' }, 'command-line')
  const { person, phone } = await somebodyWithCode(world, { company: company.id })
  world.wind(MINUTE)
  const visitor = world.visitor({ address: '203.0.113.44' })
  await visitor.signIn({ email: person.email, password: 'wrong' })
  await visitor.signIn(person, { code: phone.wrongCode() })
  await visitor.send('/auth/code', { code: phone.code() })
  await visitor.open('/auth/logout')
  await world.command(['user', 'reset-two-factor', '--email', person.email, '--reason', 'New phone'])
  const all = await auditOf(world.edge, person.id)
  const without = all.filter(({ companyId }) => companyId !== company.id)
  assert.deepEqual(
    without.map(({ event }) => event),
    [],
  )
  const rows = all.filter(({ atMs }) => atMs === world.clock.nowMs).reverse()
  assert.deepEqual(
    rows.map(({ event, actor, network, reason }) => [event, actor === person.id ? 'self' : actor, network, reason]),
    [
      ['authn_login_fail', 'anonymous', '203.0.113.44', 'wrong-password'],
      ['authn_mfa_challenge', 'self', '203.0.113.44', 'code'],
      ['authn_mfa_fail', 'self', '203.0.113.44', 'wrong-code'],
      ['session_created', 'self', '203.0.113.44', 'pwd otp'],
      ['authn_login_success', 'self', '203.0.113.44', 'pwd otp'],
      ['session_ended', 'self', '203.0.113.44', 'logged-out'],
      ['session_ended', 'command-line', null, 'two-factor-reset'],
      ['authn_mfa_reset', 'command-line', null, 'New phone'],
      ['authn_token_created', 'command-line', null, 'New phone'],
    ],
  )
})

test('no code, token, secret or password is in the audit log', async () => {
  const world = await makeWorld()
  const { person, phone, visitor } = await somebodyWithCode(world)
  world.wind(MINUTE)
  const stranger = world.visitor()
  await stranger.signIn({ email: person.email, password: 'my other password' })
  await stranger.signIn(person, { code: phone.wrongCode() })
  const everything = JSON.stringify(await world.edge.db.selectFrom('audit').selectAll().execute())
  for (const secret of [
    person.password,
    'my other password',
    phone.wrongCode(),
    phone.entry.secret.base32,
    visitor.cookie('doorward-session')!,
  ])
    assert.ok(!everything.includes(secret))
})

test('the conditions of partial indexes are in the statements word for word, or no store would use them', async () => {
  const { edge } = await makeWorld()
  const migration = readFileSync(new URL('../../migrations/0037-audit-changes.sql', import.meta.url), 'utf8')
  for (const condition of [NO_SIGN_IN, DID_TO_OTHERS])
    assert.ok(migration.includes(`where ${condition.compile(edge.db).sql};`))
})
