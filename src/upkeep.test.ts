import assert from 'node:assert/strict'
import { test } from 'node:test'
import { DAY, HOUR, linkIn, makeWorld, MINUTE, somebody, somebodyWithCode, type World } from '../test/world.ts'
import { shortenedNetwork } from './edge/network.ts'
import { BATCH } from './edge/batches.ts'
import { tidyUp, tidyUpOnce } from './upkeep.ts'

const count = async (world: World, table: 'sessions' | 'challenges' | 'audit' | 'links') =>
  (await world.edge.db.selectFrom(table).select('id').execute()).length

test('sessions go 30 days after their end, waiting sign-ins after a day, and what lives stays', async () => {
  const world = await makeWorld()
  const { person, phone } = await somebodyWithCode(world)
  await world.visitor().signIn(person)
  assert.equal(await count(world, 'challenges'), 1)
  world.wind(DAY)
  await tidyUp(world.edge)
  assert.equal(await count(world, 'challenges'), 1, 'a day after it ran out, not before')
  world.wind(11 * MINUTE)
  await tidyUp(world.edge)
  assert.equal(await count(world, 'challenges'), 0)
  assert.ok((await count(world, 'sessions')) > 0)
  world.wind(30 * DAY)
  const visitor = world.visitor()
  await visitor.signIn(person, { code: phone.code() })
  await tidyUp(world.edge)
  assert.equal(await count(world, 'sessions'), 1)
  await visitor.isSignedIn()
})

test('a link that ran out says why for thirty days', async () => {
  const world = await makeWorld()
  await world.command(['user', 'create', '--email', 'tomasz@x.example', '--name', 'Tomasz', '--mail'])
  const link = linkIn(await world.newestMail('tomasz@x.example'))
  world.wind(36 * DAY)
  await tidyUp(world.edge)
  const visitor = world.visitor()
  await visitor.open(link)
  visitor.sees('This link is too old')
  world.wind(2 * DAY)
  await tidyUp(world.edge)
  assert.equal(await count(world, 'links'), 0)
})

test('rows about sign-ins are kept a year, rows about changes two; addresses lose their last part after thirty days', async () => {
  const world = await makeWorld()
  const person = await somebody(world)
  await world.visitor({ address: '203.0.113.44' }).signIn(person)
  const rows = () => world.edge.db.selectFrom('audit').select(['event', 'network']).orderBy('id').execute()
  const before = await rows()
  assert.ok(before.some(({ network }) => network === '203.0.113.44'))
  world.wind(29 * DAY)
  await tidyUp(world.edge)
  assert.deepEqual(await rows(), before)
  world.wind(2 * DAY)
  await tidyUp(world.edge)
  const networks = new Set((await rows()).map(({ network }) => network))
  assert.ok(networks.has('203.0.113.0/24') && !networks.has('203.0.113.44'))
  world.wind(335 * DAY)
  await tidyUp(world.edge)
  assert.deepEqual(
    (await rows()).map(({ event }) => event),
    ['user_created'],
  )
  world.wind(365 * DAY)
  await tidyUp(world.edge)
  assert.equal(await count(world, 'audit'), 0)
})

test('more old rows than one statement takes go as well', async () => {
  const world = await makeWorld()
  const old = {
    atMs: world.clock.nowMs,
    event: 'authn_login_fail',
    actor: 'anonymous',
    network: '2001:db8:1:2::7',
  } as const
  const many = Array.from({ length: BATCH + 20 }, (_, index) => ({ ...old, id: `old-${index}` }))
  for (let from = 0; from < many.length; from += 100)
    await world.edge.db
      .insertInto('audit')
      .values(many.slice(from, from + 100).map((row) => ({ ...row, accountId: null, companyId: null, reason: null })))
      .execute()
  world.wind(31 * DAY)
  await tidyUp(world.edge)
  const whole = await world.edge.db.selectFrom('audit').select('id').where('network', '=', '2001:db8:1:2::7').execute()
  assert.equal(whole.length, 0)
  world.wind(365 * DAY)
  await tidyUp(world.edge)
  assert.equal(await count(world, 'audit'), 0)
})

test('of many processes that look at the same moment one tidies up, and ten minutes later one again', async () => {
  const world = await makeWorld()
  const round = async () =>
    (await Promise.all(Array.from({ length: 20 }, () => tidyUpOnce(world.edge)))).filter(Boolean).length
  assert.equal(await round(), 1)
  world.wind(5 * MINUTE)
  assert.equal(await round(), 0)
  world.wind(5 * MINUTE)
  assert.equal(await round(), 1)
  // A clock that was hours ahead for one round must not keep everybody from the work for hours.
  world.wind(6 * HOUR)
  assert.equal(await round(), 1)
  world.wind(-6 * HOUR)
  assert.equal(await round(), 1)
})

test('addresses lose their last part also after a clock that was ahead had looked for them', async () => {
  const world = await makeWorld()
  const person = await somebody(world)
  world.wind(300 * DAY)
  await tidyUp(world.edge)
  world.wind(-300 * DAY)
  await world.visitor({ address: '203.0.113.44' }).signIn(person)
  world.wind(31 * DAY)
  await tidyUp(world.edge)
  const networks = await world.edge.db.selectFrom('audit').select('network').execute()
  assert.ok(networks.some(({ network }) => network === '203.0.113.0/24'))
  assert.ok(!networks.some(({ network }) => network === '203.0.113.44'))
})

test('an address is shortened to a network that tells no person', () => {
  assert.equal(shortenedNetwork('203.0.113.44'), '203.0.113.0/24')
  assert.equal(shortenedNetwork('2001:db8:12:34::7'), '2001:db8:12::/48')
  assert.equal(shortenedNetwork('::1'), '0:0:0::/48')
  assert.equal(shortenedNetwork('no address'), 'unknown/0')
})
