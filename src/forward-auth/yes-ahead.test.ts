import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, test } from 'node:test'
import { makeWorld, MINUTE, somebodyWithCode, type World } from '../../test/world.ts'
import { endSessionsOf, startSession } from '../sessions/index.ts'
import { yesAhead } from './index.ts'

/** A port behind which only the quick yes answers: 299 says that it left the request to the route. */
async function aheadOf(world: World) {
  const server = createServer(
    yesAhead(world.edge, (_incoming, outgoing) => outgoing.writeHead(LEFT_TO_THE_ROUTE).end()),
  ).listen(0, '127.0.0.1')
  await once(server, 'listening')
  after(() => server.close())
  const { port } = server.address() as AddressInfo
  return (cookie: string, path = '/auth/verify', headers = {}) =>
    fetch(`http://127.0.0.1:${port}${path}`, { headers: { cookie, connection: 'close', ...headers } })
}

async function someoneSignedIn() {
  const world = await makeWorld()
  const { person } = await somebodyWithCode(world)
  const session = await startSession(world.edge, { accountId: person.id, secondFactor: true, network: '127.0.0.1' })
  return { world, person, session, cookie: `doorward-session=${session.secret}`, ask: await aheadOf(world) }
}

const LEFT_TO_THE_ROUTE = 299

test('the yes ahead of the router is the yes of the route, header by header', async () => {
  const { world, cookie, ask } = await someoneSignedIn()
  const ahead = await ask(cookie)
  const route = await world.app.request('/auth/verify', { headers: { cookie } })
  assert.equal(ahead.status, 204)
  assert.equal(route.status, 204)
  const { date: _date, connection: _connection, ...headers } = Object.fromEntries(ahead.headers)
  assert.deepEqual(headers, Object.fromEntries(route.headers))
})

test('only a yes is said ahead: a session that ended, locked or lost its account is left to the route', async () => {
  const { world, person, cookie, ask } = await someoneSignedIn()
  assert.equal((await ask(cookie)).status, 204)
  await world.edge.db.updateTable('accounts').set({ status: 'disabled' }).where('id', '=', person.id).execute()
  assert.equal((await ask(cookie)).status, LEFT_TO_THE_ROUTE)
  await world.edge.db.updateTable('accounts').set({ status: 'active' }).where('id', '=', person.id).execute()
  assert.equal((await ask(cookie)).status, 204)
  world.wind(31 * MINUTE)
  assert.equal((await ask(cookie)).status, LEFT_TO_THE_ROUTE)
  world.wind(-31 * MINUTE)
  await endSessionsOf(world.edge, person.id, 'logged-out', person.id)
  assert.equal((await ask(cookie)).status, LEFT_TO_THE_ROUTE)
})

test('whatever is unusual is left to the route: no cookie, two of them, more questions, a service worker', async () => {
  const { cookie, ask } = await someoneSignedIn()
  assert.equal((await ask('')).status, LEFT_TO_THE_ROUTE)
  assert.equal((await ask(`${cookie}; ${cookie}`)).status, LEFT_TO_THE_ROUTE)
  assert.equal((await ask(cookie, '/auth/verify?step_up=1')).status, LEFT_TO_THE_ROUTE)
  assert.equal((await ask(cookie, '/auth/verify', { 'service-worker': 'script' })).status, LEFT_TO_THE_ROUTE)
})

test('a use that has to be written down, and a store that does not answer, are left to the route', async () => {
  const { world, cookie, ask } = await someoneSignedIn()
  world.wind(2 * MINUTE)
  assert.equal((await ask(cookie)).status, LEFT_TO_THE_ROUTE)
  await world.app.request('/auth/verify', { headers: { cookie } })
  assert.equal((await ask(cookie)).status, 204)
  await world.edge.db.destroy()
  assert.equal((await ask(cookie)).status, LEFT_TO_THE_ROUTE)
  assert.equal((await world.app.request('/auth/verify', { headers: { cookie } })).status, 503)
})

test('what a transaction has not committed is not seen, and what it has is', async () => {
  const { world, session, cookie, ask } = await someoneSignedIn()
  await world.edge.db.transaction().execute(async (db) => {
    await db.updateTable('sessions').set({ endedAtMs: 1 }).where('id', '=', session.id).execute()
    assert.equal((await ask(cookie)).status, 204)
  })
  assert.equal((await ask(cookie)).status, LEFT_TO_THE_ROUTE)
})

test('whoever has left the company in use is left to the route, which finds another one of theirs', async () => {
  const { world, person, cookie, ask } = await someoneSignedIn()
  const companies = await Promise.all(
    ['Hansa Kontor GmbH', 'Alpha AG'].map((name) => world.command(['company', 'create', '--name', name])),
  )
  const [hansa, alpha] = companies.map(({ id }) => String(id))
  const { db } = world.edge
  for (const [joinedAtMs, companyId] of [hansa!, alpha!].entries())
    await db.insertInto('members').values({ companyId, accountId: person.id, role: 'member', joinedAtMs }).execute()
  await db.updateTable('sessions').set({ companyId: alpha! }).where('accountId', '=', person.id).execute()
  assert.equal((await ask(cookie)).headers.get('remote-company'), alpha)
  await db.deleteFrom('members').where('companyId', '=', alpha!).execute()
  assert.equal((await ask(cookie)).status, LEFT_TO_THE_ROUTE)
  const route = await world.app.request('/auth/verify', { headers: { cookie } })
  assert.equal(route.headers.get('remote-company'), hansa)
})
