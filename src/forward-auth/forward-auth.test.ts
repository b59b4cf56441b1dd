import assert from 'node:assert/strict'
import { test } from 'node:test'
import { makeWorld, MINUTE, somebody, somebodyWithCode } from '../../test/world.ts'

const verify = (
  visitor: { request(path: string, init?: RequestInit): Promise<Response> },
  headers: Record<string, string> = {},
  query = '',
) => visitor.request(`/auth/verify${query}`, { headers })

test('an open session is 204, with who it is in headers', async () => {
  const world = await makeWorld()
  const company = await world.command(['company', 'create', '--name', 'Hansa Kontor GmbH'])
  const { visitor, person } = await somebodyWithCode(world, {
    company: 'Hansa Kontor GmbH',
    role: 'admin',
    name: 'Mära Ünal, 李',
  })
  const { status, headers } = await verify(visitor)
  assert.equal(status, 204)
  assert.equal(headers.get('remote-user'), person.id)
  assert.equal(headers.get('remote-email'), person.email)
  assert.equal(decodeURIComponent(headers.get('remote-name')!), 'Mära Ünal, 李')
  assert.equal(headers.get('remote-company'), company.id)
  assert.equal(headers.get('remote-role'), 'admin')
  assert.equal(headers.get('remote-amr'), 'pwd otp mfa')
})

test('a person without a company has neither company nor role; an address beyond ASCII stays a legal header', async () => {
  const world = await makeWorld()
  const visitor = world.visitor()
  await visitor.signIn(await somebody(world, { email: 'jörg@bücher.example' }))
  const { status, headers } = await verify(visitor)
  assert.equal(status, 204)
  assert.equal(headers.get('remote-email'), 'j%C3%B6rg@xn--bcher-kva.example')
  assert.equal(headers.get('remote-company'), null)
  assert.equal(headers.get('remote-role'), null)
  assert.equal(headers.get('remote-amr'), 'pwd')
})

test('every no has its reason and the way to what is missing', async () => {
  const world = await makeWorld()
  const nobody = await verify(world.visitor())
  assert.equal(nobody.status, 401)
  assert.equal(nobody.headers.get('location'), '/auth/login')
  assert.equal(((await nobody.json()) as { reason: string }).reason, 'anonymous')
  const { visitor } = await somebodyWithCode(world)
  world.wind(31 * MINUTE)
  const locked = await verify(visitor)
  assert.deepEqual(
    [locked.status, locked.headers.get('location'), ((await locked.json()) as { reason: string }).reason],
    [401, '/auth/unlock', 'locked'],
  )
  const other = world.visitor()
  await other.signIn(await somebody(world))
  await world.command(['policy', 'set', '--enforce-from', '2026-11-24T00:00 UTC'])
  const spent = await verify(other)
  assert.deepEqual(
    [spent.status, spent.headers.get('location'), ((await spent.json()) as { reason: string }).reason],
    [401, '/auth/profile/two-factor', 'spent'],
  )
})

test('only with redirect=1 and for a browser a no is a redirect', async () => {
  const world = await makeWorld()
  const visitor = world.visitor()
  assert.equal((await verify(visitor, { accept: 'text/html' })).status, 401)
  assert.equal((await verify(visitor, { accept: 'application/json' }, '?redirect=1')).status, 401)
  const answer = await verify(visitor, { accept: 'text/html,*/*' }, '?redirect=1')
  assert.deepEqual([answer.status, answer.headers.get('location')], [302, '/auth/login'])
})

test('the wanted address comes from trusted proxies only', async () => {
  const world = await makeWorld({ DOORWARD_TRUSTED_PROXIES: '10.0.0.0/8', DOORWARD_RETURN_HOSTS: 'app.example' })
  const wanted = { 'x-forwarded-uri': '/reports?month=3' }
  const proxy = world.visitor({ address: '10.1.2.3' })
  assert.equal((await verify(proxy, wanted)).headers.get('location'), '/auth/login?return_to=%2Freports%3Fmonth%3D3')
  assert.equal((await verify(proxy, { 'x-original-uri': '/a' })).headers.get('location'), '/auth/login?return_to=%2Fa')
  assert.equal(
    (await verify(proxy, { ...wanted, 'x-forwarded-host': 'app.example' })).headers.get('location'),
    '/auth/login?return_to=https%3A%2F%2Fapp.example%2Freports%3Fmonth%3D3',
  )
  assert.equal(
    (await verify(proxy, { ...wanted, 'x-forwarded-host': 'evil.example' })).headers.get('location'),
    '/auth/login',
  )
  assert.equal((await verify(world.visitor(), wanted)).headers.get('location'), '/auth/login')
})
