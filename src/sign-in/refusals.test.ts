import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Phone } from '../../test/phone.ts'
import { codeIn, makeWorld, MINUTE, somebody, somebodyWithCode } from '../../test/world.ts'
import { tidyUp } from '../upkeep.ts'

test('unknown address, wrong password and disabled account get the same page, status and cookies, after exactly one hash', async () => {
  const world = await makeWorld()
  const disabled = await somebody(world)
  const known = await somebody(world)
  await world.command(['user', 'disable', '--email', disabled.email])
  await world.command(['user', 'create', '--email', 'invited@hansa-kontor.example', '--name', 'Not yet'])
  let hashes = 0
  const { verify } = world.edge.hasher
  world.edge.hasher.verify = (stored, password) => (hashes++, verify(stored, password))
  const answers: string[] = []
  for (const [email, password] of [
    ['nobody@hansa-kontor.example', 'violet harbour morning'],
    [known.email, 'not the password'],
    [disabled.email, disabled.password],
    ['invited@hansa-kontor.example', 'violet harbour morning'],
    ['no address at all', 'violet harbour morning'],
    [known.email, 'x'.repeat(100_000)],
  ] as const) {
    const before = hashes
    const answer = await world.visitor().post('/auth/login', { email, password })
    assert.equal(hashes - before, 1, email)
    assert.equal(answer.status, 401)
    assert.deepEqual(answer.headers.getSetCookie(), [])
    answers.push((await answer.text()).replaceAll(email, 'ADDRESS'))
  }
  assert.equal(new Set(answers).size, 1)
})

test('unknown address, wrong password, disabled and invited account run the same statements: their time tells nothing', async () => {
  const world = await makeWorld()
  const [known, disabled] = [await somebody(world), await somebody(world)]
  await world.command(['user', 'disable', '--email', disabled.email])
  await world.command(['user', 'create', '--email', 'invited@hansa-kontor.example', '--name', 'Not yet'])
  let ran: string[] = []
  world.edge.db = world.edge.db.withPlugin({
    transformQuery: ({ node }) => (ran.push(node.kind), node),
    transformResult: ({ result }) => Promise.resolve(result),
  })
  const statementsFor = async (email: string, password: string) => {
    ran = []
    assert.equal((await world.visitor().post('/auth/login', { email, password })).status, 401)
    return ran
  }
  const forUnknown = await statementsFor('nobody@hansa-kontor.example', 'guess')
  assert.ok(forUnknown.length >= 4, forUnknown.join())
  assert.deepEqual(await statementsFor(known.email, 'guess'), forUnknown)
  assert.deepEqual(await statementsFor(disabled.email, disabled.password), forUnknown)
  assert.deepEqual(await statementsFor('invited@hansa-kontor.example', 'guess'), forUnknown)
})

test('programs get reason, title and next with the same status', async () => {
  const world = await makeWorld()
  const answer = await world
    .visitor()
    .post('/auth/login', { email: 'nobody@x.example', password: 'guess' }, { accept: 'application/json' })
  assert.equal(answer.status, 401)
  const body = (await answer.json()) as Record<string, string>
  assert.deepEqual(Object.keys(body), ['reason', 'title', 'next'])
  assert.equal(body.reason, 'wrong-password')
})

test('a phone whose clock is four minutes slow is told so, and the code it showed is burned', async () => {
  const world = await makeWorld()
  const { person, phone } = await somebodyWithCode(world)
  world.wind(10 * MINUTE)
  const visitor = world.visitor()
  await visitor.signIn(person, { code: phone.code(-240) })
  assert.equal(visitor.status, 401)
  visitor.sees('Your phone’s clock is about 4 minutes slow', 'Switch on automatic time')
  await visitor.send('/auth/code', { code: phone.code() })
  await visitor.isSignedIn()
})

test('a code found for the near future does not work when its time comes', async () => {
  const world = await makeWorld()
  const { person, phone } = await somebodyWithCode(world)
  world.wind(10 * MINUTE)
  const ahead = phone.code(240)
  const visitor = world.visitor()
  await visitor.signIn(person, { code: ahead })
  visitor.sees('Your phone’s clock is about 4 minutes fast')
  world.wind(240_000)
  assert.equal(phone.code(), ahead)
  await visitor.send('/auth/code', { code: ahead })
  visitor.sees('That code is not right or was already used.')
  // A burned step is never the newest accepted one: the step before it is still good.
  await visitor.send('/auth/code', { code: phone.code(-30) })
  await visitor.isSignedIn()
})

test('an accepted step closes everything at and below it', async () => {
  const world = await makeWorld()
  const { person, phone } = await somebodyWithCode(world)
  world.wind(10 * MINUTE)
  await world.visitor().signIn(person, { code: phone.code(30) })
  const visitor = world.visitor()
  await visitor.signIn(person, { code: phone.code() })
  visitor.sees('That code is not right or was already used.')
})

test('a server clock that was a day ahead for one sign-in locks nobody out afterwards', async () => {
  const world = await makeWorld()
  const { person, phone } = await somebodyWithCode(world)
  world.wind(24 * 60 * MINUTE)
  await world.visitor().signIn(person, { code: phone.code() })
  world.wind(-23 * 60 * MINUTE)
  const visitor = world.visitor()
  await visitor.signIn(person, { code: phone.code() })
  await visitor.isSignedIn()
})

test('a phone that is a step slow keeps working: its drift is learned, and the true step stays good', async () => {
  const world = await makeWorld()
  const { person, phone } = await somebodyWithCode(world)
  for (const offset of [-30, -60, -60, 0]) {
    world.wind(10 * MINUTE)
    const visitor = world.visitor()
    await visitor.signIn(person, { code: phone.code(offset) })
    await visitor.isSignedIn()
  }
})

test('a code of the entry from before a reset is refused with the words for it', async () => {
  const world = await makeWorld()
  const { person, phone: old } = await somebodyWithCode(world)
  await world.command(['user', 'reset-two-factor', '--email', person.email, '--reason', 'new phone'])
  world.wind(2 * MINUTE)
  const visitor = world.visitor()
  await visitor.signIn(person)
  await visitor.send('/auth/mailbox', { code: codeIn(await world.newestMail(person.email)) })
  const uri = visitor.otpauth()
  const phone = Phone.scan(uri, world.clock)
  await visitor.send('/auth/setup', { code: phone.code() })
  await visitor.isSignedIn()
  world.wind(2 * MINUTE)
  const again = world.visitor()
  await again.signIn(person, { code: old.code() })
  again.sees('You used the old entry')
  // After 30 days its secret is gone, and so are those words.
  world.wind(31 * 24 * 60 * MINUTE)
  await tidyUp(world.edge)
  await again.signIn(person, { code: old.code() })
  again.sees('That code is not right or was already used.')
  const rows = await world.edge.db.selectFrom('authenticators').select(['secret', 'retiredAtMs']).execute()
  assert.deepEqual(rows.map(({ secret, retiredAtMs }) => [secret === null, retiredAtMs === null]).sort(), [
    [false, true],
    [true, false],
  ])
})

test('codes may be typed with spaces, hyphens and full-width digits; what is no code costs no try', async () => {
  const world = await makeWorld()
  const { person, phone } = await somebodyWithCode(world)
  world.wind(MINUTE)
  const visitor = world.visitor()
  await visitor.signIn(person)
  for (const code of ['', '12345', 'abcdef', '1234567', '12345\0', '123456'.repeat(1000)]) {
    await visitor.send('/auth/code', { code })
    assert.equal(visitor.status, 422)
    visitor.sees('Enter the 6 digits of the code')
  }
  const typed = phone
    .code()
    .replace(/^(...)/, ' $1-')
    .replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)))
  await visitor.send('/auth/code', { code: typed })
  await visitor.isSignedIn()
})

test('ceremony pages out of turn lead to the challenge’s own step, and without a challenge to the login page, which says why', async () => {
  const world = await makeWorld()
  const { person } = await somebodyWithCode(world)
  const visitor = world.visitor()
  for (const path of ['/auth/code', '/auth/mailbox', '/auth/setup']) {
    await visitor.open(path)
    visitor.isAt('/auth/login')
    visitor.sees('Sign in again; nothing was lost')
  }
  await visitor.signIn(person)
  for (const path of ['/auth/mailbox', '/auth/setup']) {
    await visitor.open(path)
    visitor.isAt('/auth/code')
  }
  world.wind(11 * MINUTE)
  await visitor.open('/auth/code')
  visitor.isAt('/auth/login')
})

test('login and unlock lead a living session to where it wanted to go, and only to safe places', async () => {
  const world = await makeWorld({ DOORWARD_RETURN_HOSTS: 'app.fernhill.example' })
  const person = await somebody(world)
  const visitor = world.visitor()
  await visitor.signIn(person)
  const wanted: [string, string][] = [
    ['/reports?month=3', '/reports?month=3'],
    ['https://app.fernhill.example/x', 'https://app.fernhill.example/x'],
    ['http://app.fernhill.example/x', '/auth/profile'],
    ['https://app.fernhill.example.evil.example/', '/auth/profile'],
    ['https://user:pw@app.fernhill.example/', '/auth/profile'],
    ['//evil.example/', '/auth/profile'],
    ['/\\evil.example', '/auth/profile'],
    ['/%2F/evil.example', '/%2F/evil.example'],
    ['/x/..//evil.example', '/auth/profile'],
    ['/auth/logout', '/auth/profile'],
    ['/auth/%6cogout', '/auth/profile'],
    ['/auth/../auth/logout', '/auth/profile'],
    ['/auth/login?return_to=/', '/auth/profile'],
    ['javascript:alert(1)', '/auth/profile'],
    ['/a\r\nSet-Cookie: x=y', '/auth/profile'],
    ['/auth/help', '/auth/help'],
  ]
  for (const [to, expected] of wanted)
    for (const page of ['/auth/login', '/auth/unlock']) {
      const answer = await visitor.request(`${page}?return_to=${encodeURIComponent(to)}`)
      assert.equal(answer.status, 303)
      assert.equal(answer.headers.get('location'), expected, to)
    }
  const fresh = world.visitor()
  await fresh.signIn(person, { returnTo: '/auth/help?x=1' })
  assert.equal(fresh.path, '/auth/help?x=1')
})

test(
  'more than five seconds of waiting hashes: a friendly 503 with Retry-After, and no try was spent',
  { timeout: 60_000 },
  async () => {
    const world = await makeWorld()
    const { email } = await somebody(world)
    const visitor = world.visitor()
    // A real queue, filled with real hashes until it would take longer than five seconds.
    const filling = Array.from({ length: 400 }, () => world.edge.hasher.hash('filler'))
    const answer = await visitor.post('/auth/login', { email, password: 'guess' })
    assert.equal(answer.status, 503)
    assert.ok(Number(answer.headers.get('retry-after')) >= 5)
    assert.match(await answer.text(), /Many people are signing in right now/)
    assert.equal((await world.edge.db.selectFrom('attemptWaits').selectAll().execute()).length, 0)
    assert.equal(await visitor.check(), 401, 'session checks go on meanwhile')
    await Promise.all(filling)
    const later = await visitor.post('/auth/login', { email, password: 'guess' })
    assert.equal(later.status, 401, 'and then the door is open again')
  },
)

test('going back after a sign-in leads on to the profile, and a sent form of before changes nothing', async () => {
  const world = await makeWorld()
  const { person, phone } = await somebodyWithCode(world)
  world.wind(MINUTE)
  const visitor = world.visitor()
  await visitor.signIn(person, { code: phone.code() })
  for (const path of ['/auth/code', '/auth/login', '/auth/mailbox', '/auth/setup']) {
    await visitor.open(path)
    visitor.isAt('/auth/profile')
  }
  await visitor.send('/auth/code', { code: phone.code() })
  visitor.isAt('/auth/profile')
  await visitor.isSignedIn()
})

test('two tabs that sign in as two people: the later challenge counts for both tabs, never a mixture', async () => {
  const world = await makeWorld()
  const [mara, ida] = [await somebodyWithCode(world), await somebodyWithCode(world)]
  world.wind(MINUTE)
  const visitor = world.visitor()
  await visitor.signIn(mara.person)
  await visitor.signIn(ida.person)
  await visitor.send('/auth/code', { code: mara.phone.code() })
  assert.equal(visitor.status, 401)
  await visitor.send('/auth/code', { code: ida.phone.code() })
  assert.equal((await visitor.request('/auth/verify')).headers.get('remote-user'), ida.person.id)
})
