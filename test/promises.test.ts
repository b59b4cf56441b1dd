import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  codeIn,
  linkIn,
  linkTo,
  makeWorld,
  MINUTE,
  DAY,
  HOUR,
  pathOf,
  setUp,
  somebody,
  somebodyWithCode,
  type World,
} from './world.ts'
import { doMinuteJobsOnce } from '../src/upkeep.ts'
import { auditOf } from '../src/audit/index.ts'
import { loseTables } from './faults.ts'
import type { Visitor } from './visitor.ts'

/** Every GET and POST that the router knows, so that a new route is in by itself. */
const routesOf = (world: World) => [
  ...new Set(
    world.app.routes
      .filter(({ method }) => method === 'GET' || method === 'POST')
      .map(({ method, path }) => `${method} ${path.replace(':slug', 'two-factor-authentication')}`),
  ),
]

/** What may answer with content in every state: the ceremony, help, support, logout, and what is nobody's. */
const OPEN_TO_ALL =
  /^(GET|POST) \/auth\/(login|login\/link|code|recovery-code|lost-phone|mailbox|setup|unlock|step-up|logout|help(\/.*)?|support(\/why\/.*|\/verify)?|language|menu|activate|enrol|first-run|forgot-password|reset-password|stop|healthz|readyz|assets\/.*)$/

async function walk(world: World, visitor: Visitor, allowed: RegExp) {
  const routes = routesOf(world)
  assert.ok(routes.length > 30, 'the router lists its routes')
  for (const route of routes) {
    const [method = '', path = ''] = route.split(' ')
    if (path === '/auth/logout' || path === '*') continue
    const before = visitor.cookies.map((cookie) => ({ ...cookie }))
    const answer =
      method === 'GET' ? await visitor.request(path) : await visitor.post(path, { name: 'x', code: '123456' })
    visitor.cookies = before
    if (OPEN_TO_ALL.test(route) || allowed.test(route)) continue
    assert.ok([303, 401, 403, 404].includes(answer.status), `${route} answered ${answer.status}`)
    if (answer.status === 303)
      assert.match(
        answer.headers.get('location') ?? '',
        /^\/auth\/(login|unlock|profile\/two-factor|profile\/password|profile)(\?|$)/,
        route,
      )
    assert.equal(answer.headers.get('remote-user'), null, route)
  }
}

test('promise 1: a password alone never opens anything once two-factor login applies', async () => {
  const world = await makeWorld()
  const { person } = await somebodyWithCode(world)
  const visitor = world.visitor()
  await visitor.signIn(person)
  visitor.isAt('/auth/code')
  assert.ok(visitor.cookie('doorward-challenge'))
  assert.equal(visitor.cookie('doorward-session'), undefined)
  await walk(world, visitor, /^$/)
  // The challenge in the place of a session is no session either.
  visitor.cookies.push({ name: 'doorward-session', value: visitor.cookie('doorward-challenge')!, path: '/' })
  await walk(world, visitor, /^$/)
  await visitor.isSignedOut()
})

test('promise 1: a spent session leads to one page from every route, and opens nothing', async () => {
  const world = await makeWorld()
  const visitor = world.visitor()
  await visitor.signIn(await somebody(world))
  await world.command(['policy', 'set', '--enforce-from', '2026-11-24T00:00 Europe/Berlin'])
  assert.equal(await visitor.reason(), 'spent')
  await walk(world, visitor, /^GET \/auth\/profile\/two-factor$/)
  await visitor.open('/auth/profile')
  visitor.isAt('/auth/profile/two-factor')
  visitor.sees('Log out and set it up', 'Required since Tuesday 24 November 2026, 00:00 (Europe/Berlin)')
  visitor.doesNotSee('switch it off again')
})

test('promise 1: a locked session opens nothing on any route', async () => {
  const world = await makeWorld()
  const { visitor } = await somebodyWithCode(world)
  world.wind(31 * MINUTE)
  assert.equal(await visitor.reason(), 'locked')
  await walk(world, visitor, /^$/)
})

test('promise 2: a password alone never binds an authenticator: set-up needs the mailbox as well', async () => {
  const world = await makeWorld()
  await world.command(['policy', 'set', '--enforce-from', '2026-11-24T00:00 Europe/Berlin'])
  const person = await somebody(world)
  const thief = world.visitor()
  await thief.signIn(person)
  thief.isAt('/auth/mailbox')
  await thief.open('/auth/setup')
  thief.isAt('/auth/mailbox')
  await thief.send('/auth/setup', { code: '123456' })
  thief.isAt('/auth/mailbox')
  for (let tries = 0; tries < 5; tries++) await thief.send('/auth/mailbox', { code: '00000000' })
  thief.sees('That code is not right')
  // After five tries even the right code is dead.
  await thief.send('/auth/mailbox', { code: codeIn(await world.newestMail(person.email)) })
  thief.sees('This code no longer works')
  await thief.isSignedOut()
})

test('promise 2: a mailbox code works only in the challenge that asked for it', async () => {
  const world = await makeWorld()
  await world.command(['policy', 'set', '--enforce-from', '2026-11-24T00:00 Europe/Berlin'])
  const person = await somebody(world)
  const [owner, thief] = [world.visitor(), world.visitor()]
  await owner.signIn(person)
  const code = codeIn(await world.newestMail(person.email))
  await thief.signIn(person)
  await thief.send('/auth/mailbox', { code })
  thief.isAt('/auth/mailbox')
  thief.sees('That code is not right')
  await owner.send('/auth/mailbox', { code })
  owner.isAt('/auth/setup')
  // The proof of one browser is not the proof of another.
  await thief.open('/auth/setup')
  thief.isAt('/auth/mailbox')
})

test('promise 2: the proof of an enrolment link belongs to the browser that pressed its button', async () => {
  const world = await makeWorld()
  const person = await somebody(world)
  const { url } = await world.command([
    'user',
    'enrolment-link',
    '--email',
    person.email,
    '--reason',
    'no mail at work',
  ])
  await world.command(['policy', 'set', '--enforce-from', '2026-11-24T00:00 Europe/Berlin'])
  const [owner, thief] = [world.visitor(), world.visitor()]
  await owner.open(pathOf(String(url)))
  await owner.send('/auth/enrol')
  owner.isAt('/auth/login')
  await thief.signIn(person)
  thief.isAt('/auth/mailbox')
  await owner.send('/auth/login', person)
  owner.isAt('/auth/setup')
  const codes = (await world.mailsTo(person.email)).filter(({ text }) => /^\d{8}$/m.test(text))
  assert.equal(codes.length, 1, 'only the thief’s challenge mailed a code')
})

test('promise 3: a code works once: the same six digits are refused the second time (RFC 6238 §5.2)', async () => {
  const world = await makeWorld()
  const { person, phone } = await somebodyWithCode(world)
  world.wind(MINUTE)
  const [visitor, stranger] = [world.visitor(), world.visitor()]
  const code = phone.code()
  await visitor.signIn(person, { code })
  await visitor.isSignedIn()
  await stranger.signIn(person, { code }) // knows the password and looked over a shoulder
  stranger.sees('That code is not right or was already used.')
  await stranger.isSignedOut()
})

test('promise 3: the same code sent by 50 browsers in parallel signs in exactly one', async () => {
  const world = await makeWorld()
  const { person, phone } = await somebodyWithCode(world)
  world.wind(MINUTE)
  // Known browsers have counters of their own, so that the budget of unknown ones does not decide this.
  const browsers = Array.from({ length: 50 }, () => world.visitor({ address: '203.0.113.9' }))
  for (const browser of browsers) await browser.signIn(person)
  for (const browser of browsers) browser.isAt('/auth/code')
  const code = phone.code()
  const answers = await Promise.all(browsers.map((browser) => browser.post('/auth/code', { code })))
  assert.equal(answers.filter(({ status }) => status === 303).length, 1)
  const signedIn = await Promise.all(browsers.map((browser) => browser.check()))
  assert.equal(signedIn.filter((status) => status === 204).length, 1)
})

test('promise 3: the code that finished a set-up does not sign in a second time', async () => {
  const world = await makeWorld()
  const { person, phone } = await somebodyWithCode(world)
  const stranger = world.visitor()
  await stranger.signIn(person, { code: phone.code() })
  stranger.sees('That code is not right or was already used.')
})

test('promise 4: a password reset never removes or satisfies the second factor', async () => {
  const world = await makeWorld()
  const { person, phone, visitor } = await somebodyWithCode(world)
  world.wind(MINUTE)
  const waiting = world.visitor()
  await waiting.signIn(person)
  waiting.isAt('/auth/code')
  const [owner, thief] = [world.visitor(), world.visitor()]
  await owner.post('/auth/forgot-password', { email: person.email })
  const link = linkTo(await world.newestMail(person.email), '/auth/reset-password')
  await thief.open(link)
  await owner.open(link)
  // The mailbox alone gets to no new password, and the code that the owner gives is no proof for another browser.
  await thief.send('/auth/reset-password', { password: 'copper lantern autumn' })
  thief.sees('First your code')
  await owner.send('/auth/reset-password', { code: phone.code() })
  await thief.send('/auth/reset-password', { password: 'copper lantern autumn' })
  thief.sees('First your code')
  await owner.send('/auth/reset-password', { password: 'copper lantern winter' })
  owner.isAt('/auth/login')
  await owner.isSignedOut()
  assert.equal(await visitor.reason(), 'anonymous')
  await waiting.send('/auth/code', { code: phone.code() })
  waiting.isAt('/auth/login')
  await owner.signIn({ ...person, password: 'copper lantern winter' })
  owner.isAt('/auth/code')
  await owner.open('/auth/setup')
  owner.isAt('/auth/code')
})

test('promise 4: the mailbox alone does not take an account that has been reset: a wait of 24 hours that can be stopped', async () => {
  const world = await makeWorld()
  const { person } = await somebodyWithCode(world)
  await world.command(['user', 'reset-two-factor', '--email', person.email, '--reason', 'lost phone'])
  world.wind(MINUTE)
  const thief = world.visitor()
  await thief.post('/auth/forgot-password', { email: person.email })
  const mail = await world.newestMail(person.email)
  assert.doesNotMatch(mail.text, /reset-password/)
  world.wind(24 * HOUR - MINUTE)
  await doMinuteJobsOnce(world.edge)
  const owner = world.visitor()
  await owner.open(linkTo(mail, '/auth/stop'))
  await owner.send('/auth/stop')
  world.wind(HOUR)
  await doMinuteJobsOnce(world.edge)
  assert.ok((await world.mailsTo(person.email)).every(({ text }) => !text.includes('reset-password')))
})

test('promise 5: a stranger who knows the address cannot keep its owner out', async () => {
  const world = await makeWorld()
  const { person, phone, visitor } = await somebodyWithCode(world)
  const stranger = world.visitor()
  for (let tries = 0; tries < 12; tries++) await stranger.signIn({ email: person.email, password: 'guess' })
  stranger.sees('Too many tries for this address')
  assert.equal(stranger.status, 429)
  // In a new browser the owner waits like everybody, but has a link mailed that gives this browser five tries.
  const fresh = world.visitor()
  await fresh.signIn(person)
  assert.equal(fresh.status, 429)
  await fresh.send('/auth/login/link', { email: person.email })
  fresh.sees('a mail with a link is on its way')
  await fresh.open(linkIn(await world.newestMail(person.email)))
  await fresh.send('/auth/login', person)
  fresh.isAt('/auth/code')
  // A browser in which the owner signed in before has counters of its own.
  await visitor.open('/auth/logout')
  await visitor.signIn(person)
  world.wind(29_000)
  await visitor.send('/auth/code', { code: phone.code() })
  await visitor.isSignedIn()
})

test(
  'promise 5: guessing codes is bounded for life: 300 comparisons in any 365 days, and then other ways help',
  { timeout: 120_000 },
  async () => {
    const world = await makeWorld()
    const { person, phone, visitor } = await somebodyWithCode(world)
    const thief = world.visitor()
    await thief.signIn(person)
    let compared = 0
    for (let tries = 0; tries < 320; tries++) {
      world.wind(61 * MINUTE)
      await thief.signIn(person)
      await thief.send('/auth/code', { code: phone.wrongCode() })
      if (thief.status === 401) compared++
    }
    assert.equal(compared, 300)
    // Now even the right code is refused in an unknown browser …
    world.wind(61 * MINUTE)
    await thief.signIn(person)
    await thief.send('/auth/code', { code: phone.code() })
    assert.equal(thief.status, 429)
    thief.sees('Codes from this browser are no longer accepted')
    await thief.isSignedOut()
    // … but not in the owner's, and the help and contact pages say what else there is.
    await visitor.open('/auth/logout')
    await visitor.signIn(person, { code: phone.code() })
    await visitor.isSignedIn()
    // A year later the failures of back then no longer count.
    world.wind(367 * DAY)
    await thief.signIn(person, { code: phone.code() })
    await thief.isSignedIn()
  },
)

test('promise 6: nobody is trapped: help, contact and logout answer in every state, and each refusal says what to do', async () => {
  const world = await makeWorld()
  const { person, phone } = await somebodyWithCode(world)
  world.wind(MINUTE)
  const nobody = world.visitor()
  const waiting = world.visitor()
  await waiting.signIn(person)
  const locked = world.visitor()
  await locked.signIn(person, { code: phone.code() })
  world.wind(31 * MINUTE)
  const spent = world.visitor()
  await spent.signIn(await somebody(world))
  await world.command(['policy', 'set', '--enforce-from', '2026-11-24T00:00 Europe/Berlin'])
  for (const visitor of [nobody, waiting, locked, spent]) {
    for (const path of ['/auth/help', '/auth/help/two-factor-authentication', '/auth/support']) {
      await visitor.open(path)
      assert.equal(visitor.status, 200)
      visitor.isAt(path)
    }
    await visitor.open('/auth/logout')
    visitor.isAt('/auth/login')
    visitor.sees('You are logged out', 'Help', 'Contact support')
    assert.equal(visitor.cookie('doorward-session'), undefined)
    assert.equal(visitor.cookie('doorward-challenge'), undefined)
  }
})

test('promise 8: what changes who can get in is told by mail, with a link that stops it, and stands in the audit log', async () => {
  const world = await makeWorld()
  const { person, phone, visitor } = await somebodyWithCode(world)
  const inside = async (path: string, fields: Record<string, string>) => {
    world.wind(MINUTE)
    await visitor.open(path.replace('/off', ''))
    await visitor.send(path, { ...fields, code: phone.code() })
    visitor.isAt('/auth/profile')
  }
  const told: [string, RegExp, () => Promise<unknown>][] = [
    ['authn_mfa_enrolled', /is set up$/, () => Promise.resolve()],
    [
      'authn_password_change',
      /password .* was changed$/,
      () => inside('/auth/profile/password', { current_password: person.password, password: 'copper lantern autumn' }),
    ],
    [
      'authn_mfa_switched_off',
      /was switched off$/,
      () => inside('/auth/profile/two-factor/off', { password: 'copper lantern autumn' }),
    ],
    [
      'authn_password_change',
      /password .* was replaced$/,
      async () => {
        await visitor.post('/auth/forgot-password', { email: person.email })
        await visitor.open(linkTo(await world.newestMail(person.email), '/auth/reset-password'))
        await visitor.send('/auth/reset-password', { password: 'granite meadow signal' })
      },
    ],
  ]
  for (const [event, subject, change] of told) {
    await change()
    const [entry] = (await auditOf(world.edge, person.id)).filter((row) => row.event === event)
    assert.ok(entry, event)
    const mail = await world.newestMail(person.email)
    assert.match(mail.subject, subject)
    const stranger = world.visitor()
    await stranger.open(linkTo(mail, '/auth/stop'))
    stranger.isAt('/auth/stop')
    stranger.sees('This was not me', 'Stop it')
  }
  const second = await somebodyWithCode(world)
  await world.command(['user', 'reset-two-factor', '--email', second.person.email, '--reason', 'lost phone'])
  const mail = await world.newestMail(second.person.email)
  assert.match(mail.subject, /was reset$/)
  const stranger = world.visitor()
  await stranger.open(linkTo(mail, '/auth/stop'))
  await stranger.send('/auth/stop')
  const [entry] = (await auditOf(world.edge, second.person.id)).filter(({ event }) => event === 'authn_change_stopped')
  assert.equal(entry?.reason, 'reset')
  assert.match((await world.newestMail(second.person.email)).subject, /was stopped$/)
})

test('promise 10: errors deny: a store that does not answer is a closed door with a page, and logout still works', async () => {
  const world = await makeWorld()
  const { visitor, person } = await somebodyWithCode(world)
  await loseTables(world, 'sessions', 'accounts')
  assert.equal((await visitor.request('/auth/verify')).status, 503)
  assert.equal(await visitor.reason(), 'unavailable')
  await visitor.open('/auth/profile')
  assert.equal(visitor.status, 503)
  visitor.sees('The door stays closed for a moment')
  const answer = await world.visitor().post('/auth/login', person)
  assert.equal(answer.status, 503)
  assert.ok(answer.headers.get('retry-after'))
  const logout = await visitor.request('/auth/logout')
  assert.equal(logout.status, 303)
  assert.equal(visitor.cookie('doorward-session'), undefined)
})

test('a reset, a switch-off or a disabling while a sign-in waits at the code page: it neither gets in nor may set up', async () => {
  const world = await makeWorld()
  const interruptions: ((email: string, owner: Visitor, code: () => string, password: string) => Promise<unknown>)[] = [
    (email) => world.command(['user', 'reset-two-factor', '--email', email, '--reason', 'lost phone']),
    (email) => world.command(['user', 'disable', '--email', email]),
    async (_email, owner, code, password) => {
      await owner.open('/auth/profile/two-factor')
      await owner.send('/auth/profile/two-factor/off', { password, code: code() })
      owner.isAt('/auth/profile')
    },
  ]
  for (const interrupt of interruptions) {
    const { person, phone, visitor } = await somebodyWithCode(world)
    world.wind(MINUTE)
    const waiting = world.visitor()
    await waiting.signIn(person)
    waiting.isAt('/auth/code')
    await interrupt(person.email, visitor, () => phone.code(), person.password)
    world.wind(MINUTE)
    await waiting.send('/auth/code', { code: phone.code() })
    waiting.isAt('/auth/login')
    await waiting.open('/auth/setup')
    waiting.isAt('/auth/login')
    await waiting.isSignedOut()
  }
})

test('the code of one account never promotes the challenge of another', async () => {
  const world = await makeWorld()
  const [mara, ida] = [await somebodyWithCode(world), await somebodyWithCode(world)]
  world.wind(MINUTE)
  const visitor = world.visitor()
  await visitor.signIn(mara.person)
  await visitor.send('/auth/code', { code: ida.phone.code() })
  visitor.sees('That code is not right or was already used.')
  // Nor does a second sign-in in the same browser keep what the first had proven.
  await visitor.signIn(ida.person)
  await visitor.send('/auth/code', { code: mara.phone.code() })
  visitor.sees('That code is not right or was already used.')
  await visitor.isSignedOut()
})

test('a set-up finished in one browser ends every other session and every waiting sign-in', async () => {
  const world = await makeWorld()
  const person = await somebody(world)
  const elsewhere = world.visitor()
  await elsewhere.signIn(person)
  await world.command(['policy', 'set', '--enforce-from', '2026-11-24T00:00 Europe/Berlin'])
  const [visitor, waiting] = [world.visitor(), world.visitor()]
  await waiting.signIn(person)
  await visitor.signIn(person)
  await setUp(world, visitor, person)
  visitor.isAt('/auth/profile')
  assert.equal(await elsewhere.reason(), 'anonymous')
  await waiting.open('/auth/mailbox')
  waiting.isAt('/auth/login')
  const mail = await world.newestMail(person.email)
  assert.match(mail.subject, /is set up$/)
})

test('after twelve hours a session ends, used or not, and an unlock does not move that', async () => {
  const world = await makeWorld()
  const { phone, visitor } = await somebodyWithCode(world)
  for (let minutes = 0; minutes < 660; minutes += 20) {
    world.wind(20 * MINUTE)
    assert.equal(await visitor.check(), 204)
  }
  world.wind(11.9 * HOUR - 660 * MINUTE)
  assert.equal(await visitor.reason(), 'locked')
  await visitor.open('/auth/profile')
  await visitor.send('/auth/unlock?return_to=%2Fauth%2Fprofile', { code: phone.code() })
  visitor.isAt('/auth/profile')
  world.wind(6 * MINUTE)
  assert.equal(await visitor.reason(), 'anonymous')
})
