import assert from 'node:assert/strict'
import { test } from 'node:test'
import { makeWorld, MINUTE, somebody, somebodyWithCode } from '../../test/world.ts'

test('opening /auth/logout ends the session, clears our cookies by name and says what happened', async () => {
  const world = await makeWorld()
  const { visitor, person } = await somebodyWithCode(world)
  const other = visitor.copy()
  const answer = await visitor.request('/auth/logout')
  assert.equal(answer.status, 303)
  assert.match(answer.headers.get('location')!, /^\/auth\/login(\?|$)/)
  assert.equal(answer.headers.get('clear-site-data'), '"cache"')
  const cleared = answer.headers.getSetCookie()
  for (const name of ['doorward-session', 'doorward-challenge', 'doorward-link'])
    assert.ok(cleared.some((line) => line.startsWith(`${name}=;`) && line.includes('Max-Age=0')))
  assert.ok(!cleared.some((line) => line.startsWith('doorward-browser')))
  assert.equal(await other.reason(), 'anonymous', 'the session is over, not only its cookie')
  await visitor.signIn(person)
  visitor.isAt('/auth/code')
})

test('only navigations log out: pictures, frames and prefetches get 204 and change nothing', async () => {
  const world = await makeWorld()
  const visitor = world.visitor()
  await visitor.signIn(await somebody(world))
  for (const headers of [
    { 'sec-fetch-dest': 'image' },
    { 'sec-fetch-dest': 'iframe' },
    { 'sec-fetch-dest': 'document', 'sec-purpose': 'prefetch;prerender' },
  ]) {
    const answer = await visitor.request('/auth/logout', { headers: headers as Record<string, string> })
    assert.equal(answer.status, 204)
    assert.deepEqual(answer.headers.getSetCookie(), [])
  }
  await visitor.isSignedIn()
})

test('coming from another site, logging out asks with one button', async () => {
  const world = await makeWorld()
  const visitor = world.visitor()
  await visitor.signIn(await somebody(world))
  const answer = await visitor.request('/auth/logout', {
    headers: { 'sec-fetch-site': 'cross-site', 'sec-fetch-dest': 'document' },
  })
  assert.equal(answer.status, 200)
  assert.match(await answer.text(), /Log out\?/)
  await visitor.isSignedIn()
  assert.equal((await visitor.post('/auth/logout', {}, { 'sec-fetch-site': 'cross-site' })).status, 403)
  await visitor.isSignedIn()
  await visitor.send('/auth/logout')
  await visitor.isSignedOut()
})

test('logout works without a session, with malformed and doubled cookies, and clears a broken browser cookie', async () => {
  const world = await makeWorld()
  for (const cookie of [
    '',
    'doorward-session=%%%; doorward-browser=short',
    `doorward-browser=${'a'.repeat(43)}; doorward-browser=${'b'.repeat(43)}`,
    ';;;=;doorward-session',
    'doorward-session=\u0001',
  ]) {
    const answer = await world.app.request('/auth/logout', { headers: { cookie } })
    assert.equal(answer.status, 303, cookie)
    assert.ok(answer.headers.getSetCookie().some((line) => line.startsWith('doorward-browser=;')))
  }
  const single = await world.app.request('/auth/logout', { headers: { cookie: `doorward-browser=${'a'.repeat(43)}` } })
  assert.ok(!single.headers.getSetCookie().some((line) => line.startsWith('doorward-browser')))
})

test('logging out in the middle of a sign-in ends the challenge, too', async () => {
  const world = await makeWorld()
  const { person, phone } = await somebodyWithCode(world)
  world.wind(MINUTE)
  const visitor = world.visitor()
  await visitor.signIn(person)
  const kept = visitor.copy()
  await visitor.open('/auth/logout')
  await kept.send('/auth/code', { code: phone.code() })
  kept.isAt('/auth/login')
  await kept.isSignedOut()
})
