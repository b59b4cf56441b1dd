import assert from 'node:assert/strict'
import { test } from 'node:test'
import { spendAttempt } from '../src/attempts/index.ts'
import { Phone } from './phone.ts'
import {
  codeIn,
  DAY,
  HOUR,
  linkIn,
  makeWorld,
  MINUTE,
  setUp,
  somebody,
  somebodyWithCode,
  type Person,
  type World,
} from './world.ts'

/**
 * The server's clock goes wrong and comes right again. While it is wrong, codes of phones that are right cannot count;
 * afterwards nobody may be kept out for longer than one step of 30 seconds, and no code works twice.
 */

const STEP = 30_000
/** The step that has just begun, so that a test says exactly which step it is in. */
const beginStep = (world: World) => world.wind(STEP - (world.clock.nowMs % STEP))

async function getsIn(world: World, person: Person, code: string): Promise<boolean> {
  const visitor = world.visitor()
  await visitor.signIn(person, { code })
  return (await visitor.check()) === 204
}

test('a sign-in while the clock was a day ahead keeps nobody out, neither afterwards nor when that day comes', async () => {
  const world = await makeWorld()
  const { person, phone } = await somebodyWithCode(world)
  beginStep(world)
  world.wind(DAY)
  const code = phone.code()
  assert.ok(await getsIn(world, person, code), 'with a phone that is as wrong as the server')
  world.wind(-DAY)
  assert.ok(await getsIn(world, person, phone.code()), 'at once')
  world.wind(DAY - 2 * STEP)
  for (const steps of [-2, -1]) {
    assert.ok(await getsIn(world, person, phone.code()), `${steps} steps before the one that was used`)
    world.wind(STEP)
  }
  assert.ok(!(await getsIn(world, person, code)), 'but that code does not work twice')
  world.wind(STEP)
  assert.ok(await getsIn(world, person, phone.code()), 'the next one')
})

test('a clock that goes back ten minutes keeps nobody out, and what was used stays used', async () => {
  const world = await makeWorld()
  const { person, phone } = await somebodyWithCode(world)
  world.wind(20 * MINUTE)
  beginStep(world)
  const before = phone.code(-600)
  const code = phone.code()
  assert.ok(await getsIn(world, person, code))
  world.wind(-10 * MINUTE)
  assert.ok(await getsIn(world, person, before), 'a code of ten minutes ago was not used')
  assert.ok(!(await getsIn(world, person, before)), 'and works once')
  world.wind(10 * MINUTE - STEP)
  assert.ok(await getsIn(world, person, phone.code()), 'up to the step that was used')
  world.wind(STEP)
  assert.ok(!(await getsIn(world, person, code)), 'that one does not work twice')
  world.wind(STEP)
  assert.ok(await getsIn(world, person, phone.code()))
})

test('who met a clock that was ten minutes slow with a phone that is right gets in as soon as it is right again', async () => {
  const world = await makeWorld()
  const { person, phone, visitor } = await somebodyWithCode(world)
  await visitor.open('/auth/logout')
  world.wind(20 * MINUTE)
  beginStep(world)
  world.wind(-10 * MINUTE)
  await visitor.signIn(person, { code: phone.code(600) })
  visitor.sees('Your phone’s clock is about 10 minutes fast')
  world.wind(10 * MINUTE)
  await visitor.signIn(person, { code: phone.code() })
  assert.equal(visitor.status, 401, 'a code that the wrong time has seen is spent')
  world.wind(STEP)
  await visitor.signIn(person, { code: phone.code() })
  await visitor.isSignedIn()
})

for (const wrongTries of [1, 5, 7])
  test(`${wrongTries} wrong tries while the clock was an hour ahead make nobody wait for that hour`, async () => {
    const world = await makeWorld()
    const { person, phone } = await somebodyWithCode(world)
    world.wind(HOUR)
    const waitsMs: number[] = []
    const wrong = async (visitor = world.visitor()) => {
      await visitor.signIn(person)
      await visitor.send('/auth/code', { code: phone.code(-3600) })
      waitsMs.push(1000 * Number(visitor.answer.headers.get('retry-after') ?? 0))
    }
    const guess = () => world.visitor().post('/auth/login', { email: person.email, password: 'guess' })
    for (let tries = 0; tries < wrongTries; tries++) {
      await wrong()
      await guess()
      world.wind(tries < 4 ? 0 : 30_000 * 2 ** (tries - 4))
    }
    // The clock is right again a minute later than an hour ago, while the last wait is not over.
    world.wind(MINUTE - HOUR)
    const lastWaitMs = wrongTries < 5 ? 0 : 30_000 * 2 ** (wrongTries - 5)
    world.wind(lastWaitMs)
    // Whoever has to wait waits as long as without the jump, and one step more at most.
    world.wind(STEP)
    assert.ok(await getsIn(world, person, phone.code()))
  })

test('a network that failed while the clock was ahead is not refused for it when the clock is right', async () => {
  const world = await makeWorld()
  const { person, phone } = await somebodyWithCode(world)
  world.wind(DAY)
  const office = world.visitor({ address: '203.0.113.80' })
  const peer = { address: office.address, fromTrustedProxy: false, forwardsUntrusted: false }
  for (let failures = 0; failures < 300; failures++)
    await spendAttempt(world.edge, { what: 'password', addressHash: `address ${failures}` }, peer)
  assert.equal((await office.post('/auth/login', { email: 'y@x.example', password: 'guess' })).status, 429)
  world.wind(-DAY)
  world.wind(MINUTE)
  await office.signIn(person, { code: phone.code() })
  await office.isSignedIn()
})

test('a mail that was owed while the clock was ahead goes out when it is right, not a day later', async () => {
  const world = await makeWorld()
  const person = await somebody(world)
  world.wind(DAY)
  await world.visitor().post('/auth/login/link', { email: person.email })
  world.wind(-DAY)
  const owner = world.visitor()
  await owner.open(linkIn(await world.newestMail(person.email)))
  owner.sees('five tries')
})

test('a session, a waiting sign-in and a set-up key of a clock that was ahead do not live longer for it', async () => {
  const world = await makeWorld()
  await world.command(['policy', 'set', '--enforce-from', '2026-11-01T00:00 Europe/Berlin'])
  const { person, phone } = await somebodyWithCode(world)
  world.wind(DAY)
  const [inside, waiting, fresh] = [world.visitor(), world.visitor(), world.visitor()]
  await inside.signIn(person, { code: phone.code() })
  await inside.isSignedIn()
  await waiting.signIn(person)
  waiting.isAt('/auth/code')
  const ida = await somebody(world)
  await fresh.signIn(ida)
  await fresh.send('/auth/mailbox', { code: codeIn(await world.newestMail(ida.email)) })
  const seen = fresh.otpauth()
  world.wind(-DAY)
  world.wind(13 * HOUR)
  assert.equal(await inside.reason(), 'anonymous', 'twelve hours are over')
  await waiting.open('/auth/code')
  waiting.isAt('/auth/login')
  await fresh.open('/auth/setup')
  fresh.isAt('/auth/login')
  // Nobody is trapped by what is left over: the set-up begins anew, with a new key.
  const again = world.visitor()
  await again.signIn(ida)
  again.isAt('/auth/mailbox')
  await again.send('/auth/mailbox', { code: codeIn(await world.newestMail(ida.email)) })
  assert.notEqual(again.otpauth(), seen)
  await again.send('/auth/setup', { code: Phone.scan(again.otpauth(), world.clock).code() })
  await again.isSignedIn()
})

test('a session last used by a clock that was hours ahead asks for one code, and then goes on to its own end', async () => {
  const world = await makeWorld()
  const { phone, visitor } = await somebodyWithCode(world)
  world.wind(20 * MINUTE)
  beginStep(world)
  for (let minutes = 0; minutes < 120; minutes += 20) {
    await visitor.check()
    world.wind(20 * MINUTE)
  }
  world.wind(-2 * HOUR)
  assert.equal(await visitor.reason(), 'locked')
  await visitor.open('/auth/profile')
  visitor.isAt('/auth/unlock')
  await visitor.send('/auth/unlock', { code: phone.code() })
  await visitor.isSignedIn()
  world.wind(29 * MINUTE)
  await visitor.isSignedIn()
  world.wind(31 * MINUTE)
  assert.equal(await visitor.reason(), 'locked')
})

test('a mailed code that was asked for while the clock was ahead does not keep a new one back', async () => {
  const world = await makeWorld()
  await world.command(['policy', 'set', '--enforce-from', '2026-11-01T00:00 Europe/Berlin'])
  const person = await somebody(world)
  const visitor = world.visitor()
  world.wind(10 * MINUTE)
  await visitor.signIn(person)
  visitor.isAt('/auth/mailbox')
  world.wind(-10 * MINUTE)
  await visitor.send('/auth/mailbox', { again: 'yes' })
  assert.equal(visitor.status, 200)
  await setUp(world, visitor, person)
  await visitor.isSignedIn()
})

test('the notice of wrong codes is not kept back for days because the clock was ahead', async () => {
  const world = await makeWorld()
  const { person, phone } = await somebodyWithCode(world)
  const guess = async () => {
    const thief = world.visitor()
    await thief.signIn(person)
    for (let tries = 0; tries < 3; tries++) await thief.send('/auth/code', { code: phone.wrongCode() })
  }
  const notices = async () => (await world.mailsTo(person.email)).filter(({ subject }) => /wrong code/i.test(subject))
  world.wind(10 * DAY)
  await guess()
  assert.equal((await notices()).length, 1)
  world.wind(-10 * DAY)
  world.wind(MINUTE)
  await guess()
  assert.equal((await notices()).length, 2)
})

test('two processes whose clocks are a little apart send no more mails than one', async () => {
  const world = await makeWorld()
  const { email } = await somebody(world)
  const ask = async (network: number) =>
    (await world.visitor({ address: `203.0.113.${network}` }).post('/auth/login/link', { email })).status
  assert.deepEqual([await ask(1), await ask(2), await ask(3)], [303, 303, 303])
  world.wind(-2000)
  assert.equal(await ask(4), 429)
})
