import assert from 'node:assert/strict'
import { test } from 'node:test'
import { HOUR, makeWorld, MINUTE, somebody, somebodyWithCode } from '../../test/world.ts'
import { stateOf, writeEveryMs } from './state.ts'

test('a session locks between 0.9 and 1.0 of the idle time after its last use, also for short settings', () => {
  for (const minutes of [0.1, 5, 30, 600]) {
    const idleMs = minutes * MINUTE
    assert.ok(writeEveryMs(idleMs) <= idleMs / 10 && writeEveryMs(idleMs) <= MINUTE)
  }
  const facts = { secondFactor: true, lastUsedAtMs: 0, twoFactor: 'on', duty: 'optional', idleMs: 1000 } as const
  assert.equal(stateOf({ ...facts, nowMs: 1000 }), 'open')
  assert.equal(stateOf({ ...facts, nowMs: 1001 }), 'locked')
})

test('spent goes before locked', () => {
  const facts = { secondFactor: false, lastUsedAtMs: 0, idleMs: 1000, nowMs: 5000 } as const
  assert.equal(stateOf({ ...facts, twoFactor: 'pending', duty: 'chosen' }), 'spent')
  assert.equal(stateOf({ ...facts, twoFactor: 'off', duty: 'required' }), 'spent')
  assert.equal(stateOf({ ...facts, twoFactor: 'off', duty: 'optional' }), 'locked')
})

test('any use keeps a session open, a check of the proxy included', async () => {
  const world = await makeWorld()
  const { visitor } = await somebodyWithCode(world)
  for (let uses = 0; uses < 10; uses++) {
    world.wind(26 * MINUTE)
    assert.equal(await visitor.check(), 204)
  }
  world.wind(31 * MINUTE)
  assert.equal(await visitor.reason(), 'locked')
})

test('after inactivity a new code alone brings people back to the very page they wanted, under a new secret', async () => {
  const world = await makeWorld()
  const { person, phone, visitor } = await somebodyWithCode(world)
  const before = visitor.cookie('doorward-session')
  world.wind(31 * MINUTE)
  await visitor.open('/auth/profile?said=saved')
  visitor.isAt('/auth/unlock')
  visitor.sees(
    'Welcome back',
    'away for more than 30 minutes',
    `m•••${person.email.split('@')[0]!.at(-1)}@hansa-kontor.example`,
    'Not you? Sign in as someone else',
  )
  assert.equal(visitor.path, '/auth/unlock?return_to=%2Fauth%2Fprofile%3Fsaid%3Dsaved')
  await visitor.send(visitor.path, { code: phone.code() })
  assert.equal(visitor.path, '/auth/profile?said=saved')
  assert.notEqual(visitor.cookie('doorward-session'), before)
  const thief = world.visitor()
  thief.cookies = [{ name: 'doorward-session', value: before!, path: '/' }]
  assert.equal(await thief.reason(), 'anonymous')
})

test('an unlock needs a code that was not used before', async () => {
  const world = await makeWorld({ DOORWARD_SESSION_IDLE_MINUTES: '0.2' })
  const { phone, visitor } = await somebodyWithCode(world)
  const used = phone.code()
  world.wind(13_000)
  assert.equal(await visitor.reason(), 'locked')
  assert.equal(phone.code(), used, 'the same step still')
  await visitor.send('/auth/unlock', { code: used })
  visitor.sees('That code is not right or was already used.')
  assert.equal(await visitor.reason(), 'locked')
})

test('accounts without a second factor unlock with their password', async () => {
  const world = await makeWorld()
  const person = await somebody(world)
  const visitor = world.visitor()
  await visitor.signIn(person)
  world.wind(31 * MINUTE)
  await visitor.open('/auth/profile')
  visitor.isAt('/auth/unlock')
  await visitor.send(visitor.path, { password: 'not this one at all' })
  visitor.sees('That password is not right')
  assert.equal(visitor.status, 401)
  await visitor.send('/auth/unlock?return_to=%2Fauth%2Fprofile', { password: person.password })
  visitor.isAt('/auth/profile')
  await visitor.isSignedIn()
})

test('ten wrong codes, without waits between, end a locked session', async () => {
  const world = await makeWorld()
  const { phone, visitor } = await somebodyWithCode(world)
  world.wind(31 * MINUTE)
  for (let tries = 1; tries <= 9; tries++) {
    await visitor.send('/auth/unlock', { code: phone.wrongCode() })
    assert.equal(visitor.status, 401)
  }
  await visitor.send('/auth/unlock', { code: phone.wrongCode() })
  visitor.isAt('/auth/login')
  visitor.sees('Ten tries were not right, so we ended the session')
  await visitor.send('/auth/unlock', { code: phone.code() })
  visitor.isAt('/auth/login')
  assert.equal(await visitor.reason(), 'anonymous')
})

test('a hundred parallel guesses at an unlock compare ten codes at most', async () => {
  const world = await makeWorld()
  const { phone, visitor } = await somebodyWithCode(world)
  world.wind(31 * MINUTE)
  const answers = await Promise.all(
    Array.from({ length: 100 }, () => visitor.post('/auth/unlock', { code: phone.wrongCode() })),
  )
  assert.ok(answers.filter(({ status }) => status === 401).length < 10)
  const failed = await world.edge.db.selectFrom('audit').select('id').where('event', '=', 'authn_mfa_fail').execute()
  assert.ok(failed.length <= 10, `${failed.length} codes were compared`)
  assert.equal(await visitor.reason(), 'anonymous')
})

test('a code that one tab used lets the other tabs of the same session go on', async () => {
  const world = await makeWorld()
  const { phone, visitor } = await somebodyWithCode(world)
  world.wind(31 * MINUTE)
  const code = phone.code()
  // Both tabs send at once, with the cookie both had; then the browser has what the first answer set.
  const [one, two] = await Promise.all([
    visitor.post('/auth/unlock?return_to=%2Fauth%2Fprofile', { code }),
    visitor.post('/auth/unlock?return_to=%2Fauth%2Fhelp', { code }),
  ])
  assert.deepEqual([one.status, two.status], [303, 303])
  await visitor.isSignedIn()
  // A tab that comes later finds the session open.
  await visitor.send('/auth/unlock?return_to=%2Fauth%2Fhelp', { code })
  visitor.isAt('/auth/help')
})

test('an unknown session cookie is never expired, so that two tabs cannot sign each other out', async () => {
  const world = await makeWorld()
  const visitor = world.visitor()
  visitor.cookies = [{ name: 'doorward-session', value: 'x'.repeat(43), path: '/' }]
  const answer = await visitor.request('/auth/profile')
  assert.equal(answer.status, 303)
  assert.deepEqual(answer.headers.getSetCookie(), [])
})

test('a form that met the lock comes back refilled after the code; passwords and codes are never kept', async () => {
  const world = await makeWorld()
  const { phone, visitor } = await somebodyWithCode(world)
  await visitor.open('/auth/profile')
  world.wind(31 * MINUTE)
  await visitor.send('/auth/profile', { name: 'Mara Lindt-Berger', password: 'secret words', code: '123456' })
  visitor.isAt('/auth/unlock')
  const kept = await world.edge.db.selectFrom('formDrafts').selectAll().executeTakeFirstOrThrow()
  const opened = world.edge.keys.open(kept.sealed, kept.sessionId + kept.path).toString()
  assert.match(opened, /Lindt-Berger/)
  assert.doesNotMatch(opened, /secret words|123456/)
  await visitor.send(visitor.path, { code: phone.code() })
  visitor.isAt('/auth/profile')
  assert.match(visitor.text, /value="Mara Lindt-Berger"/)
  assert.doesNotMatch(visitor.text, /<b>Mara Lindt-Berger/)
  // Once: a reload shows what is stored.
  await visitor.open('/auth/profile')
  assert.doesNotMatch(visitor.text, /value="Mara Lindt-Berger"/)
})

test('a draft is gone after ten minutes, and one from another origin is never kept', async () => {
  const world = await makeWorld()
  const { phone, visitor } = await somebodyWithCode(world)
  await visitor.open('/auth/profile')
  world.wind(31 * MINUTE)
  const forged = await visitor.request('/auth/profile', {
    method: 'POST',
    body: new URLSearchParams({ name: 'Forged', form: 'x' }),
    headers: { 'sec-fetch-site': 'same-origin' },
  })
  assert.equal(forged.status, 303)
  assert.equal((await world.edge.db.selectFrom('formDrafts').selectAll().execute()).length, 0)
  await visitor.send('/auth/profile', { name: 'Late' })
  world.wind(11 * MINUTE)
  await visitor.send('/auth/unlock?return_to=%2Fauth%2Fprofile', { code: phone.code() })
  assert.doesNotMatch(visitor.text, /value="Late"/)
})

test('a step-up asks for a new code once the last one is older than ten minutes', async () => {
  const world = await makeWorld()
  const { phone, visitor } = await somebodyWithCode(world)
  assert.equal((await visitor.request('/auth/verify?step_up=1')).status, 204)
  world.wind(11 * MINUTE)
  const answer = await visitor.request('/auth/verify?step_up=1')
  assert.equal(answer.status, 401)
  assert.equal(answer.headers.get('location'), '/auth/step-up')
  assert.equal(await visitor.check(), 204)
  const before = visitor.cookie('doorward-session')
  await visitor.open('/auth/step-up?return_to=%2Fauth%2Fprofile')
  visitor.sees('Confirm with a new code')
  await visitor.send('/auth/step-up?return_to=%2Fauth%2Fprofile', { code: phone.wrongCode() })
  assert.equal(visitor.status, 401)
  await visitor.send('/auth/step-up?return_to=%2Fauth%2Fprofile', { code: phone.code() })
  visitor.isAt('/auth/profile')
  assert.notEqual(visitor.cookie('doorward-session'), before)
  assert.equal((await visitor.request('/auth/verify?step_up=1')).status, 204)
})

test('without a second factor there is no step-up, and the page says the way', async () => {
  const world = await makeWorld()
  const visitor = world.visitor()
  await visitor.signIn(await somebody(world))
  await visitor.open('/auth/step-up')
  assert.equal(visitor.status, 403)
  visitor.sees('This needs two-factor login', 'Switch it on in your profile')
})

test('signing in as somebody else in the same browser ends the first session', async () => {
  const world = await makeWorld()
  const visitor = world.visitor()
  await visitor.signIn(await somebody(world))
  const first = visitor.copy()
  const other = await somebody(world)
  // The login page leads a living session on; a form sent from an old tab still arrives.
  await visitor.send('/auth/login', other)
  assert.equal((await visitor.request('/auth/verify')).headers.get('remote-email'), other.email)
  assert.equal(await first.reason(), 'anonymous')
})

test('sessions lock after twelve minutes when the setting says twelve, fractions included', async () => {
  const world = await makeWorld({ DOORWARD_SESSION_IDLE_MINUTES: '12.5', DOORWARD_SESSION_LIFETIME_HOURS: '0.5' })
  const visitor = world.visitor()
  await visitor.signIn(await somebody(world))
  world.wind(12.6 * MINUTE)
  assert.equal(await visitor.reason(), 'locked')
  world.wind(0.5 * HOUR)
  assert.equal(await visitor.reason(), 'anonymous')
})
