import assert from 'node:assert/strict'
import { test } from 'node:test'
import { makeWorld, somebody, somebodyWithCode } from '../../test/world.ts'

test('somebody signs in with e-mail address and password while two-factor login is optional', async () => {
  const world = await makeWorld()
  const person = await somebody(world)
  const visitor = world.visitor()
  await visitor.signIn(person)
  visitor.isAt('/auth/profile')
  visitor.sees('Mara Lindt'.split(' ')[0]!, person.email)
  await visitor.isSignedIn()
})

test('somebody with an authenticator signs in with password and code, and reaches the profile', async () => {
  const world = await makeWorld()
  const { person, phone } = await somebodyWithCode(world)
  world.wind(60_000)
  const visitor = world.visitor()
  await visitor.signIn(person)
  visitor.isAt('/auth/code')
  visitor.sees('Enter your code', 'Look for this entry, set up 24 November 2026', 'Platform:')
  await visitor.isSignedOut()
  await visitor.send('/auth/code', { code: phone.code() })
  visitor.isAt('/auth/profile')
  await visitor.isSignedIn()
  assert.equal((await visitor.request('/auth/verify')).headers.get('remote-amr'), 'pwd otp mfa')
})
