import assert from 'node:assert/strict'
import { test } from 'node:test'
import { linkIn, makeWorld, MINUTE, somebody, somebodyWithCode } from '../../test/world.ts'
import {
  FREE_TRIES,
  MOST_FAILED_COMPARISONS,
  MOST_FAILED_IN_KNOWN_BROWSER,
  ODDS_OF_ONE_COMPARISON,
  waitAfterMs,
} from './budgets.ts'
import { acceptableSteps, DIGITS } from '../totp/totp.ts'

test('the odds of guessing a code in a year, from the module’s own constants, stay under one in a thousand', () => {
  assert.equal(ODDS_OF_ONE_COMPARISON, acceptableSteps(0, 0).length / 10 ** DIGITS)
  assert.ok(MOST_FAILED_COMPARISONS * ODDS_OF_ONE_COMPARISON < 1 / 1000)
})

test('five tries are free, then waits grow from 30 seconds to an hour', () => {
  const waits = Array.from({ length: 14 }, (_, index) => waitAfterMs(index + 1) / 1000)
  assert.deepEqual(waits, [0, 0, 0, 0, 30, 60, 120, 240, 480, 960, 1920, 3600, 3600, 3600])
  assert.equal(FREE_TRIES, 5)
})

test('unknown addresses wait like known ones, and every spelling of an address shares one budget', async () => {
  const world = await makeWorld()
  const { email } = await somebody(world)
  for (const address of [email, 'nobody@hansa-kontor.example']) {
    const stranger = world.visitor()
    const statuses: number[] = []
    for (const spelling of [
      address,
      ` ${address}`,
      address.toUpperCase(),
      address.replace('.example', '.EXAMPLE'),
      address,
      address,
    ]) {
      const answer = await stranger.post('/auth/login', { email: spelling, password: 'guess' })
      statuses.push(answer.status)
      if (answer.status === 429) assert.equal(answer.headers.get('retry-after'), '30')
    }
    assert.deepEqual(statuses, [401, 401, 401, 401, 401, 429])
  }
})

test('200 parallel guesses of a password compare five', async () => {
  const world = await makeWorld()
  const { email } = await somebody(world)
  const stranger = world.visitor()
  const answers = await Promise.all(
    Array.from({ length: 200 }, () => stranger.post('/auth/login', { email, password: 'guess' })),
  )
  assert.equal(answers.filter(({ status }) => status === 401).length, 5)
  assert.equal(answers.filter(({ status }) => status === 429).length, 195)
})

test('100 parallel guesses of a code compare five, and the owner is told once that somebody has the password', async () => {
  const world = await makeWorld()
  const { person, phone } = await somebodyWithCode(world)
  const thief = world.visitor()
  await thief.signIn(person)
  const answers = await Promise.all(
    Array.from({ length: 100 }, () => thief.post('/auth/code', { code: phone.wrongCode() })),
  )
  assert.equal(answers.filter(({ status }) => status === 401).length, 5)
  const told = (await world.mailsTo(person.email)).filter(({ subject }) => subject.startsWith('Wrong codes'))
  assert.equal(told.length, 1)
  assert.match(told[0]!.text, /198\.51\.100\.7/)
})

test('a right password never resets the counters of the code', async () => {
  const world = await makeWorld()
  const { person, phone } = await somebodyWithCode(world)
  const thief = world.visitor()
  for (let tries = 0; tries < 5; tries++) {
    await thief.signIn(person)
    await thief.send('/auth/code', { code: phone.wrongCode() })
    assert.equal(thief.status, 401)
  }
  await thief.signIn(person)
  await thief.send('/auth/code', { code: phone.code() })
  assert.equal(thief.status, 429)
})

test('a good code clears the wait and takes its own count back, but never the sum of failures', async () => {
  const world = await makeWorld()
  const { person, phone } = await somebodyWithCode(world)
  const visitor = world.visitor()
  await visitor.signIn(person)
  for (let tries = 0; tries < 4; tries++) await visitor.send('/auth/code', { code: phone.wrongCode() })
  world.wind(MINUTE)
  await visitor.send('/auth/code', { code: phone.code() })
  await visitor.isSignedIn()
  const sum = await world.edge.db
    .selectFrom('attemptSums')
    .selectAll()
    .where('budget', '=', `code:${person.id}`)
    .executeTakeFirstOrThrow()
  assert.equal(sum.failed, 4)
  const wait = await world.edge.db
    .selectFrom('attemptWaits')
    .selectAll()
    .where('budget', '=', `code:${person.id}`)
    .executeTakeFirst()
  assert.equal(wait, undefined)
})

test(
  'fifty wrong codes in a row make a known browser unknown, and even that one never skips a factor',
  { timeout: 60_000 },
  async () => {
    const world = await makeWorld()
    const { person, phone, visitor } = await somebodyWithCode(world)
    await visitor.open('/auth/logout')
    assert.ok(visitor.cookie('doorward-browser'), 'logging out does not make a browser unknown')
    await visitor.signIn(person)
    visitor.isAt('/auth/code')
    for (let tries = 0; tries < MOST_FAILED_IN_KNOWN_BROWSER; tries++) {
      world.wind(61 * MINUTE)
      await visitor.signIn(person)
      await visitor.send('/auth/code', { code: phone.wrongCode() })
      assert.equal(visitor.status, 401)
    }
    assert.equal(
      (await world.edge.db.selectFrom('attemptSums').selectAll().where('budget', '=', `code:${person.id}`).execute())
        .length,
      0,
    )
    world.wind(61 * MINUTE)
    await visitor.signIn(person)
    await visitor.send('/auth/code', { code: phone.wrongCode() })
    assert.equal((await world.edge.db.selectFrom('browsers').selectAll().execute()).length, 0)
    assert.equal(
      (await world.edge.db.selectFrom('attemptSums').selectAll().where('budget', '=', `code:${person.id}`).execute())
        .length,
      1,
    )
  },
)

test('a mailed link gives five tries to its own address only, and three such mails go out in an hour', async () => {
  const world = await makeWorld()
  const [mara, ida] = [await somebody(world), await somebody(world)]
  const visitor = world.visitor()
  for (const { email } of [mara, ida])
    for (let tries = 0; tries < 6; tries++) await visitor.post('/auth/login', { email, password: 'guess' })
  await visitor.send('/auth/login/link', { email: mara.email })
  const link = linkIn(await world.newestMail(mara.email))
  await visitor.open(link)
  visitor.sees('Your link gives this browser five tries')
  await visitor.send('/auth/login', ida)
  assert.equal(visitor.status, 429)
  for (let tries = 0; tries < 5; tries++) {
    await visitor.send('/auth/login', { email: mara.email, password: 'guess' })
    assert.equal(visitor.status, 401)
  }
  await visitor.send('/auth/login', mara)
  visitor.sees('The five tries of this link are used up')
  for (let mails = 0; mails < 2; mails++) await visitor.send('/auth/login/link', { email: mara.email })
  visitor.isAt('/auth/login')
  await visitor.send('/auth/login/link', { email: mara.email })
  assert.equal(visitor.status, 429)
  visitor.sees('No more mails to this address before')
  assert.equal((await world.mailsTo(mara.email)).length, 3)
  // An unknown address gets the same answers and no mail.
  for (const status of [303, 303, 303, 429])
    assert.equal((await visitor.post('/auth/login/link', { email: 'nobody@x.example' })).status, status)
})

test(
  'a network has 300 failures an hour, then waits; IPv6 counts by /64, and good sign-ins never count',
  { timeout: 60_000 },
  async () => {
    const world = await makeWorld()
    const person = await somebody(world)
    const stranger = (host: number) => world.visitor({ address: `2001:db8:1:2::${host.toString(16)}` })
    for (let guesses = 0; guesses < 300; guesses++) {
      const answer = await stranger(guesses).post('/auth/login', {
        email: `nobody${guesses}@x.example`,
        password: 'guess',
      })
      assert.equal(answer.status, 401)
    }
    const refused = await stranger(999).post('/auth/login', { email: 'another@x.example', password: 'guess' })
    assert.equal(refused.status, 429)
    assert.match(await refused.text(), /Too many tries from your network/)
    const elsewhere = world.visitor({ address: '2001:db8:1:3::1' })
    await elsewhere.signIn(person)
    await elsewhere.isSignedIn()
    world.wind(60 * MINUTE)
    assert.equal((await stranger(1).post('/auth/login', { email: 'another@x.example', password: 'guess' })).status, 401)
  },
)

test('behind a proxy that is not trusted the network budget is off, and that is noted for the operator', async () => {
  const world = await makeWorld()
  const visitor = world.visitor({ address: '10.0.0.9' })
  await visitor.post(
    '/auth/login',
    { email: 'nobody@x.example', password: 'guess' },
    { 'x-forwarded-for': '203.0.113.5' },
  )
  assert.equal((await world.edge.db.selectFrom('attemptSums').selectAll().execute()).length, 0)
  const doctor = await world.command(['doctor'])
  assert.match(JSON.stringify(doctor), /10\.0\.0\.9 sends X-Forwarded-For but is not in DOORWARD_TRUSTED_PROXIES/)
})
