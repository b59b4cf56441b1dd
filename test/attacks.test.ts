import assert from 'node:assert/strict'
import { request } from 'node:http'
import { test } from 'node:test'
import { accountById } from '../src/accounts/index.ts'
import { listen } from '../src/serve.ts'
import { resetTwoFactor } from '../src/two-factor/index.ts'
import { tidyUp } from '../src/upkeep.ts'
import { failOn } from './faults.ts'
import { Phone } from './phone.ts'
import { codeIn, DAY, HOUR, linkIn, makeWorld, MINUTE, pathOf, setUp, somebody, somebodyWithCode } from './world.ts'

/** What somebody tried and should not get. Each was possible once, or is close to something that was. */

test('text that is slow to normalise holds nobody up', { timeout: 10_000 }, async () => {
  const world = await makeWorld()
  const slow = `a${'\u0301'.repeat(15_000)}${'\u0316'.repeat(15_000)}`
  const visitor = world.visitor()
  // 30,000 marks took seconds each; ten forms of them pass well within this test's time.
  for (const [path, field] of [
    ['/auth/login', 'password'],
    ['/auth/login', 'email'],
    ['/auth/login/link', 'email'],
    ['/auth/support', 'name'],
    ['/auth/support', 'details'],
  ] as const)
    for (let sent = 0; sent < 2; sent++)
      assert.ok(
        (await visitor.post(path, { email: 'a@b.example', password: 'x', name: 'x', details: 'x', [field]: slow }))
          .status < 500,
      )
  assert.equal(
    (
      await visitor.request('/auth/login', {
        method: 'POST',
        body: 'a&'.repeat(60_000),
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
      })
    ).status,
    422,
  )
})

test('a real server takes bodies in chunks, without a length and of a wrong length', async () => {
  const world = await makeWorld({ DOORWARD_PORT: '0' })
  const person = await somebody(world)
  const running = await listen(world.edge, undefined)
  const send = (method: string, path: string, headers: Record<string, string>, body?: string) =>
    new Promise<number>((resolve, reject) => {
      const sending = request(running.address + path, { method, headers, agent: false }, (answer) =>
        resolve((answer.resume(), answer.statusCode ?? 0)),
      )
      sending.on('error', reject)
      if (body !== undefined) sending.write(body)
      sending.end()
    })
  const form = { 'content-type': 'application/x-www-form-urlencoded' }
  assert.equal(
    await send('POST', '/auth/login', { ...form, 'transfer-encoding': 'chunked' }, String(new URLSearchParams(person))),
    303,
  )
  assert.equal(await send('POST', '/auth/logout', {}), 303)
  assert.equal(await send('POST', '/auth/login', form), 422)
  assert.equal(await send('PUT', '/nowhere', { 'transfer-encoding': 'chunked' }, 'x'), 404)
  await running.stop()
  world.stop = async () => {}
})

test('a password that is replaced while it is being checked opens nothing', async () => {
  const world = await makeWorld()
  const person = await somebody(world)
  const owner = world.visitor()
  await owner.signIn(person)
  await owner.open('/auth/profile/password')
  const { verify } = world.edge.hasher
  let release = () => {}
  const held = new Promise<void>((resolve) => (release = resolve))
  world.edge.hasher.verify = async (stored, password) => {
    const right = await verify(stored, password)
    await held
    return right
  }
  const thief = world.visitor()
  const waiting = thief.post('/auth/login', person)
  world.edge.hasher.verify = verify
  await owner.send('/auth/profile/password', { current_password: person.password, password: 'amber station winter' })
  owner.isAt('/auth/profile')
  release()
  await waiting
  await thief.isSignedOut()
  assert.equal(thief.cookie('doorward-challenge'), undefined)
})

test('a set-up key that somebody else saw is not the one bound after the password was changed', async () => {
  const world = await makeWorld()
  const person = await somebody(world)
  const owner = world.visitor()
  await owner.signIn(person)
  await owner.send('/auth/profile/two-factor')
  const thief = world.visitor()
  await thief.signIn(person)
  await thief.send('/auth/mailbox', { code: codeIn(await world.newestMail(person.email)) })
  const seen = thief.otpauth()
  await owner.send('/auth/profile/two-factor/undo')
  await owner.open('/auth/profile/password')
  await owner.send('/auth/profile/password', { current_password: person.password, password: 'amber station winter' })
  await owner.send('/auth/profile/two-factor')
  await owner.send('/auth/logout')
  await owner.signIn({ ...person, password: 'amber station winter' })
  await owner.send('/auth/mailbox', { code: codeIn(await world.newestMail(person.email)) })
  owner.isAt('/auth/setup')
  assert.notEqual(owner.otpauth(), seen)
})

test(
  'a stranger who asks for every mail and guesses all day does not keep the owner out',
  { timeout: 60_000 },
  async () => {
    const world = await makeWorld()
    const person = await somebody(world)
    const stranger = world.visitor({ address: '203.0.113.66' })
    let shutOut = 0
    for (let hour = 0; hour < 24; hour++) {
      for (let tries = 0; tries < 6; tries++)
        await stranger.post('/auth/login', { email: person.email, password: 'guess' })
      await stranger.post('/auth/login/link', { email: person.email })
      const owner = world.visitor()
      const mail = (await world.mailsTo(person.email))[0]
      if (mail) await owner.open(linkIn(mail))
      await owner.send('/auth/login', person)
      if ((await owner.check()) !== 204) shutOut++
      world.wind(HOUR)
    }
    assert.equal(shutOut, 0)
  },
)

test('an open page found hours later does not undo two-factor login', async () => {
  const world = await makeWorld()
  const visitor = world.visitor()
  await visitor.signIn(await somebody(world))
  await visitor.send('/auth/profile/two-factor')
  visitor.sees('switch it off again')
  world.wind(5 * HOUR)
  await visitor.send('/auth/profile/two-factor/undo')
  visitor.isAt('/auth/profile/two-factor')
  visitor.doesNotSee('switch it off again')
  assert.equal(await visitor.reason(), 'spent')
})

test(
  'who is signed in is not made to wait by strangers who guess at the door or share the network',
  { timeout: 60_000 },
  async () => {
    const world = await makeWorld()
    const person = await somebody(world)
    const { phone, visitor: known, person: other } = await somebodyWithCode(world)
    const inside = world.visitor()
    await inside.signIn(person)
    const stranger = world.visitor()
    for (let guesses = 0; guesses < 300; guesses++)
      await stranger.post('/auth/login', {
        email: guesses < 6 ? person.email : `x${guesses}@x.example`,
        password: 'guess',
      })
    await stranger.post('/auth/login', { email: 'y1@x.example', password: 'guess' })
    await stranger.post('/auth/login', { email: 'y2@x.example', password: 'guess' })
    assert.equal((await stranger.post('/auth/login', { email: 'y3@x.example', password: 'guess' })).status, 429)
    await inside.open('/auth/profile/password')
    await inside.send('/auth/profile/password', { current_password: person.password, password: 'amber station winter' })
    inside.isAt('/auth/profile')
    world.wind(31 * MINUTE)
    await known.open('/auth/profile')
    await known.send(known.path, { code: phone.code() })
    known.isAt('/auth/profile')
    world.wind(MINUTE)
    await known.open('/auth/logout')
    await known.signIn(other, { code: phone.code() })
    await known.isSignedIn()
  },
)

test('a challenge begun with an enrolment link ends when the link is replaced, and sending the password again does not keep it alive', async () => {
  const world = await makeWorld()
  const { person } = await somebodyWithCode(world)
  await world.command(['user', 'reset-two-factor', '--email', person.email, '--reason', 'new phone'])
  const [first, second] = [world.visitor(), world.visitor()]
  await first.open(linkIn(await world.newestMail(person.email)))
  await first.send('/auth/enrol')
  await world.command([
    'user',
    'reset-two-factor',
    '--email',
    person.email,
    '--reason',
    'the first link was read by a stranger',
  ])
  const replaced = linkIn(await world.newestMail(person.email))
  await first.send('/auth/login', person)
  first.isAt('/auth/mailbox')
  await second.open(replaced)
  await second.send('/auth/enrol')
  for (let minutes = 0; minutes < 45; minutes += 9) {
    world.wind(9 * MINUTE)
    await second.send('/auth/login', person)
  }
  second.isAt('/auth/mailbox')
})

test('a clock that was a month ahead for a moment makes nobody wait for it afterwards', async () => {
  const world = await makeWorld()
  const person = await somebody(world)
  world.wind(30 * DAY)
  const stranger = world.visitor()
  for (let tries = 0; tries < 6; tries++) await stranger.post('/auth/login', { email: person.email, password: 'guess' })
  for (let mails = 0; mails < 3; mails++) await stranger.post('/auth/login/link', { email: person.email })
  world.wind(-30 * DAY)
  const owner = world.visitor()
  await owner.signIn(person)
  await owner.isSignedIn()
  assert.equal((await owner.post('/auth/login/link', { email: person.email })).status, 303)
})

test('a session used by a clock that was hours ahead still locks', async () => {
  const world = await makeWorld()
  const { visitor } = await somebodyWithCode(world)
  world.wind(20 * MINUTE)
  await visitor.check()
  world.wind(3 * HOUR)
  assert.equal(await visitor.reason(), 'locked')
  world.wind(-3 * HOUR)
  assert.equal(await visitor.check(), 204)
  world.wind(-10 * MINUTE)
  assert.equal(await visitor.check(), 204, 'ten minutes back lock nobody')
  world.wind(31 * MINUTE)
  assert.equal(await visitor.reason(), 'locked', 'the use was written down with the right time')
})

test('guesses of password and code inside a session are in the audit log', async () => {
  const world = await makeWorld()
  const { person, phone, visitor } = await somebodyWithCode(world)
  world.wind(MINUTE)
  await visitor.open('/auth/profile/two-factor')
  await visitor.send('/auth/profile/two-factor/off', { password: 'guess', code: phone.code() })
  await visitor.send('/auth/profile/two-factor/off', { password: person.password, code: phone.wrongCode() })
  const rows = await world.edge.db
    .selectFrom('audit')
    .select(['event', 'reason'])
    .where('atMs', '=', world.clock.nowMs)
    .execute()
  assert.deepEqual(
    rows.map(({ event, reason }) => `${event} ${reason}`),
    ['authn_login_fail own-password', 'authn_mfa_fail wrong-code'],
  )
})

test('a switch-off that was under way when its session was logged out changes nothing', async () => {
  const world = await makeWorld()
  const { person, phone, visitor } = await somebodyWithCode(world)
  world.wind(MINUTE)
  await visitor.open('/auth/profile/two-factor')
  const { verify } = world.edge.hasher
  let release = () => {}
  const held = new Promise<void>((resolve) => (release = resolve))
  world.edge.hasher.verify = async (stored, password) => (await held, verify(stored, password))
  const tab = visitor.copy()
  tab.text = visitor.text
  const waiting = tab.post('/auth/profile/two-factor/off', { password: person.password, code: phone.code() })
  await visitor.open('/auth/logout')
  release()
  await waiting
  await tab.isSignedOut()
  const account = await world.edge.db.selectFrom('accounts').select('twoFactor').executeTakeFirstOrThrow()
  assert.equal(account.twoFactor, 'on')
})

test('a browser cookie that somebody planted does not become a known browser', async () => {
  const world = await makeWorld()
  const { person, phone } = await somebodyWithCode(world)
  world.wind(MINUTE)
  const planted = { name: 'doorward-browser', value: 'A'.repeat(43), path: '/' }
  const owner = world.visitor()
  owner.cookies = [planted]
  await owner.signIn(person, { code: phone.code() })
  await owner.isSignedIn()
  assert.notEqual(owner.cookie('doorward-browser'), planted.value)
})

test('many made-up senders of one network do not flood the desk, and nobody is silenced by a stranger', async () => {
  const world = await makeWorld({ DOORWARD_SUPPORT_EMAIL: 'desk@fernhill.example' })
  const message = { topic: 'other', name: 'X', details: 'Hello' }
  const stranger = world.visitor({ address: '203.0.113.66' })
  const statuses: number[] = []
  for (let sent = 0; sent < 40; sent++)
    statuses.push((await stranger.post('/auth/support', { ...message, email: `x${sent}@x.example` })).status)
  assert.equal(statuses.filter((status) => status === 303).length, 5)
  for (let sent = 0; sent < 5; sent++) await stranger.post('/auth/support', { ...message, email: 'mara@x.example' })
  assert.equal((await world.visitor().post('/auth/support', { ...message, email: 'mara@x.example' })).status, 303)
})

test('twenty parallel enrolment links, pressed at once, begin one challenge', async () => {
  const world = await makeWorld()
  await world.command(['policy', 'set', '--enforce-from', '2026-11-24T00:00 Europe/Berlin'])
  const person = await somebody(world)
  const { url } = await world.command(['user', 'enrolment-link', '--email', person.email, '--reason', 'mailbox moved'])
  const browsers = Array.from({ length: 20 }, () => world.visitor())
  for (const browser of browsers) await browser.open(pathOf(String(url)))
  const answers = await Promise.all(browsers.map((browser) => browser.post('/auth/enrol')))
  assert.equal(answers.filter(({ status }) => status === 303).length, 1)
  const winner = browsers.find((browser) => browser.cookie('doorward-challenge'))!
  await winner.send('/auth/login', person)
  winner.isAt('/auth/setup')
  await winner.send('/auth/setup', { code: Phone.scan(winner.otpauth(), world.clock).code() })
  await winner.isSignedIn()
})

test('a mailed code is good for as long as its page and mail say, also when it was asked for late', async () => {
  const world = await makeWorld()
  await world.command(['policy', 'set', '--enforce-from', '2026-11-24T00:00 Europe/Berlin'])
  const person = await somebody(world)
  const visitor = world.visitor()
  await visitor.signIn(person)
  world.wind(9 * MINUTE)
  await visitor.send('/auth/mailbox', { again: 'yes' })
  world.wind(9.5 * MINUTE)
  await visitor.send('/auth/mailbox', { code: codeIn(await world.newestMail(person.email)) })
  visitor.isAt('/auth/setup')
})

test('a mailbox form sent twice, once from a tab left behind, does not throw the person out', async () => {
  const world = await makeWorld()
  await world.command(['policy', 'set', '--enforce-from', '2026-11-24T00:00 Europe/Berlin'])
  const person = await somebody(world)
  const visitor = world.visitor()
  await visitor.signIn(person)
  const behind = visitor.copy()
  const code = codeIn(await world.newestMail(person.email))
  await visitor.send('/auth/mailbox', { code })
  const answer = await behind.post('/auth/mailbox', { code })
  assert.equal(answer.status, 303)
  assert.deepEqual(answer.headers.getSetCookie(), [], 'a cookie that may be newer in another tab stays')
})

test('an invited person whose link ran out gets a new one by the command line', async () => {
  const world = await makeWorld()
  await world.command(['user', 'create', '--email', 'new@x.example', '--name', 'New'])
  world.wind(8 * DAY)
  const { exit, url } = await world.command([
    'user',
    'enrolment-link',
    '--email',
    'new@x.example',
    '--reason',
    'was on leave',
  ])
  assert.equal(exit, 0)
  const visitor = world.visitor()
  await visitor.open(pathOf(String(url)))
  visitor.isAt('/auth/activate')
  visitor.sees('You sign in as new@x.example')
})

test('who was pending and only gets the link again is not told that an app stopped working', async () => {
  const world = await makeWorld()
  const person = await somebody(world)
  const visitor = world.visitor()
  await visitor.signIn(person)
  await visitor.send('/auth/profile/two-factor')
  await world.command(['user', 'reset-two-factor', '--email', person.email, '--reason', 'mail was lost'])
  const mail = await world.newestMail(person.email)
  assert.equal(mail.subject, 'Set up two-factor login for Platform')
  assert.doesNotMatch(mail.text, /no longer works\. You set up/)
})

test('a browser cookie of somebody else, left behind in a shared browser, is worth nothing once the owner signed in there', async () => {
  const world = await makeWorld()
  const { person, phone } = await somebodyWithCode(world)
  const { visitor: shared } = await somebodyWithCode(world)
  const kept = shared.cookie('doorward-browser')!
  world.wind(MINUTE)
  await shared.open('/auth/logout')
  await shared.signIn(person, { code: phone.code() })
  await shared.isSignedIn()
  assert.notEqual(shared.cookie('doorward-browser'), kept)
  const thief = world.visitor()
  thief.cookies = [{ name: 'doorward-browser', value: kept, path: '/' }]
  await thief.signIn(person, { code: phone.wrongCode() })
  const sum = await world.edge.db
    .selectFrom('attemptSums')
    .selectAll()
    .where('budget', '=', `code:${person.id}`)
    .execute()
  assert.deepEqual(
    sum.map(({ failed }) => failed),
    [1],
    'the guess counts in the sum of the account',
  )
  // Both people are still known in that browser, under its new value.
  const known = await world.edge.db.selectFrom('browsers').select('secretHash').execute()
  assert.equal(new Set(known.map(({ secretHash }) => secretHash)).size, 2)
  assert.equal(known.length, 3)
})

test('an enrolment link that was not needed ends with the set-up it was for', async () => {
  const world = await makeWorld()
  const { person } = await somebodyWithCode(world)
  await world.command(['user', 'reset-two-factor', '--email', person.email, '--reason', 'new phone'])
  const link = linkIn(await world.newestMail(person.email))
  world.wind(MINUTE)
  const owner = world.visitor()
  await owner.signIn(person)
  await owner.send('/auth/mailbox', { code: codeIn(await world.newestMail(person.email)) })
  await owner.send('/auth/setup', { code: Phone.scan(owner.otpauth(), world.clock).code() })
  await owner.isSignedIn()
  const thief = world.visitor()
  await thief.open(link)
  thief.sees('This link was withdrawn')
})

test('a sign-in that the store takes back sends no cookies and keeps the waiting challenge', async () => {
  const world = await makeWorld()
  const { person, phone } = await somebodyWithCode(world)
  world.wind(MINUTE)
  const visitor = world.visitor()
  await visitor.signIn(person)
  const mend = await failOn(world, 'insert', 'sessions')
  const answer = await visitor.post('/auth/code', { code: phone.code() })
  assert.equal(answer.status, 503)
  assert.deepEqual(answer.headers.getSetCookie(), [])
  await mend()
  // The step was taken back as well: the same code signs in once the store is well again.
  await visitor.send('/auth/code', { code: phone.code() })
  await visitor.isSignedIn()
})

test('a right mailbox code is not lost when the store fails at the next step', async () => {
  const world = await makeWorld()
  await world.command(['policy', 'set', '--enforce-from', '2026-11-24T00:00 Europe/Berlin'])
  const person = await somebody(world)
  const visitor = world.visitor()
  await visitor.signIn(person)
  const code = codeIn(await world.newestMail(person.email))
  const mend = await failOn(world, 'update', 'challenges')
  assert.equal((await visitor.post('/auth/mailbox', { code })).status, 503)
  await mend()
  await visitor.send('/auth/mailbox', { code })
  visitor.isAt('/auth/setup')
})

test('a code sent twice by the browser that it signed in leads inside and leaves no failure behind', async () => {
  const world = await makeWorld()
  const { person, phone } = await somebodyWithCode(world)
  world.wind(MINUTE)
  const visitor = world.visitor()
  await visitor.signIn(person)
  const code = phone.code()
  const answers = await Promise.all([visitor.post('/auth/code', { code }), visitor.post('/auth/code', { code })])
  assert.deepEqual(
    answers.map(({ status }) => status),
    [303, 303],
  )
  await visitor.isSignedIn()
  const sums = await world.edge.db
    .selectFrom('attemptSums')
    .select('failed')
    .where('budget', 'like', 'code:%')
    .execute()
  assert.ok(sums.every(({ failed }) => failed === 0))
})

test('a password that is replaced while it is being checked does not unlock', async () => {
  const world = await makeWorld()
  const person = await somebody(world)
  const [locked, owner] = [world.visitor(), world.visitor()]
  await locked.signIn(person)
  world.wind(31 * MINUTE)
  await owner.signIn(person)
  await owner.open('/auth/profile/password')
  const { verify } = world.edge.hasher
  let release = () => {}
  const held = new Promise<void>((resolve) => (release = resolve))
  let checked = () => {}
  const checking = new Promise<void>((resolve) => (checked = resolve))
  world.edge.hasher.verify = async (stored, password) => {
    const right = await verify(stored, password)
    checked()
    await held
    return right
  }
  const waiting = locked.post('/auth/unlock', { password: person.password })
  await checking
  world.edge.hasher.verify = verify
  await owner.send('/auth/profile/password', {
    current_password: person.password,
    password: 'amber station winter',
    end_others: 'no',
  })
  owner.isAt('/auth/profile')
  release()
  await waiting
  assert.equal(await locked.reason(), 'locked')
})

test('one network cannot ask for links to made-up addresses for ever, and what is old is forgotten', async () => {
  const world = await makeWorld()
  const stranger = world.visitor({ address: '203.0.113.66' })
  const statuses: number[] = []
  for (let sent = 0; sent < 40; sent++)
    statuses.push((await stranger.post('/auth/login/link', { email: `x${sent}@x.example` })).status)
  assert.equal(statuses.filter((status) => status === 303).length, 20)
  world.wind(60 * DAY)
  await tidyUp(world.edge)
  for (const table of ['links', 'outbox', 'mailRequests'] as const)
    assert.equal((await world.edge.db.selectFrom(table).selectAll().execute()).length, 0, table)
})

test('support forms that are refused use up nothing of what others in the network may send', async () => {
  const world = await makeWorld({ DOORWARD_SUPPORT_EMAIL: 'desk@fernhill.example' })
  const message = { topic: 'constructor', name: 'X', details: 'Hello', email: 'x@x.example' }
  const visitor = world.visitor()
  for (let sent = 0; sent < 30; sent++) await visitor.post('/auth/support', message)
  assert.equal((await visitor.post('/auth/support', { ...message, email: 'y@x.example' })).status, 303)
  assert.equal((await world.newestMail('desk@fernhill.example')).subject, 'T-1001: Something else (X)')
})

test('two tabs that open the mailbox page at once send one mail, and neither complains', async () => {
  const world = await makeWorld()
  await world.command(['policy', 'set', '--enforce-from', '2026-11-24T00:00 Europe/Berlin'])
  const person = await somebody(world)
  const visitor = world.visitor()
  await visitor.post('/auth/login', person)
  const answers = await Promise.all([visitor.request('/auth/mailbox'), visitor.request('/auth/mailbox')])
  assert.deepEqual(
    answers.map(({ status }) => status),
    [200, 200],
  )
  assert.equal((await world.mailsTo(person.email)).length, 1)
})

test('a password that is replaced while a switch-off is checked does not switch two-factor login off', async () => {
  const world = await makeWorld()
  const { person, phone, visitor } = await somebodyWithCode(world)
  world.wind(MINUTE)
  const other = world.visitor()
  await other.signIn(person, { code: phone.code() })
  await other.open('/auth/profile/password')
  await visitor.open('/auth/profile/two-factor')
  const { verify } = world.edge.hasher
  let [release, checked] = [() => {}, () => {}]
  const held = new Promise<void>((resolve) => (release = resolve))
  const checking = new Promise<void>((resolve) => (checked = resolve))
  world.edge.hasher.verify = async (stored, password) => {
    const right = await verify(stored, password)
    checked()
    await held
    return right
  }
  world.wind(MINUTE)
  const waiting = visitor.post('/auth/profile/two-factor/off', { password: person.password, code: phone.code(30) })
  await checking
  world.edge.hasher.verify = verify
  await other.send('/auth/profile/password', {
    current_password: person.password,
    password: 'amber station winter',
    code: phone.code(),
    end_others: 'no',
  })
  other.isAt('/auth/profile')
  release()
  assert.equal((await waiting).status, 401)
  const { twoFactor } = await world.edge.db.selectFrom('accounts').select('twoFactor').executeTakeFirstOrThrow()
  assert.equal(twoFactor, 'on')
})

test('a set-up page that is being opened while a new link ends its challenge leaves no key behind', async () => {
  const world = await makeWorld()
  await world.command(['policy', 'set', '--enforce-from', '2026-11-01T00:00 Europe/Berlin'])
  const person = await somebody(world)
  const thief = world.visitor()
  await thief.signIn(person)
  await thief.send('/auth/mailbox', { code: codeIn(await world.newestMail(person.email)) })
  thief.isAt('/auth/setup')
  const open = () => Array.from({ length: 20 }, () => thief.request('/auth/setup'))
  const link = () => world.command(['user', 'enrolment-link', '--email', person.email, '--reason', 'somebody read it'])
  const [made] = await Promise.all([link(), ...open()])
  const pages = await Promise.all(open().concat(open()))
  assert.deepEqual(new Set(pages.map(({ status }) => status)), new Set([303]))
  // A key that is left would be shown to the owner, and bound.
  assert.deepEqual(await world.edge.db.selectFrom('enrolments').select('id').execute(), [])
  const owner = world.visitor()
  await owner.open(pathOf(String(made.url)))
  await owner.send('/auth/enrol')
  await owner.send('/auth/login', { email: person.email, password: person.password })
  owner.isAt('/auth/setup')
})

test('a set-up that finishes in the moment of a reset is reset as well', async () => {
  const world = await makeWorld()
  const person = await somebody(world)
  const thief = world.visitor()
  await thief.signIn(person)
  await thief.open('/auth/profile')
  await thief.send('/auth/profile/two-factor')
  await thief.send('/auth/logout')
  await thief.signIn(person)
  const asSeen = await accountById(world.edge, person.id)
  await setUp(world, thief, person)
  await thief.isSignedIn()
  assert.ok((await resetTwoFactor(world.edge, asSeen!, { reason: 'lost', actor: 'command-line' })).ok)
  await thief.isSignedOut()
  assert.equal((await accountById(world.edge, person.id))?.twoFactor, 'pending')
})

test('a mailbox code sent several times at once is taken once and fails for nobody', async () => {
  const world = await makeWorld()
  await world.command(['policy', 'set', '--enforce-from', '2026-11-01T00:00 Europe/Berlin'])
  for (let rounds = 0; rounds < 6; rounds++) {
    const person = await somebody(world)
    const visitor = world.visitor()
    await visitor.signIn(person)
    world.wind(31_000)
    await visitor.send('/auth/mailbox', { again: 'yes' })
    const code = codeIn(await world.newestMail(person.email))
    const answers = await Promise.all(Array.from({ length: 4 }, () => visitor.post('/auth/mailbox', { code })))
    for (const { status } of answers) assert.ok(status < 500, `${status}`)
    await visitor.open('/auth/setup')
    visitor.isAt('/auth/setup')
  }
})

test('a mailbox page that is being opened while its challenge ends leads to the beginning', async () => {
  const world = await makeWorld()
  await world.command(['policy', 'set', '--enforce-from', '2026-11-01T00:00 Europe/Berlin'])
  for (let rounds = 0; rounds < 4; rounds++) {
    const visitor = world.visitor()
    const { email, password } = await somebody(world)
    await visitor.post('/auth/login', { email, password })
    const answers = await Promise.all(
      ['mailbox', 'mailbox', 'logout', 'mailbox'].map((page) => visitor.request(`/auth/${page}`)),
    )
    for (const { status } of answers) assert.ok(status < 500, `${status}`)
  }
})

test('of activation links that are made at the same moment one works', async () => {
  const world = await makeWorld()
  const { email } = await world.command(['user', 'create', '--email', 'tomasz@x.example', '--name', 'Tomasz'])
  const again = () => world.command(['user', 'enrolment-link', '--email', String(email), '--reason', 'lost'])
  for (let rounds = 0; rounds < 4; rounds++) {
    await Promise.all(Array.from({ length: 6 }, again))
    const living = await world.edge.db.selectFrom('links').select('id').where('withdrawnAtMs', 'is', null).execute()
    assert.equal(living.length, 1)
  }
})
