import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  DAY,
  HOUR,
  linkTo,
  makeWorld,
  MINUTE,
  setUp,
  somebody,
  somebodyWithCode,
  type Person,
  type World,
} from '../../test/world.ts'
import { Phone } from '../../test/phone.ts'
import type { Visitor } from '../../test/visitor.ts'

const STOP = '/auth/stop'
const OFF = '/auth/profile/two-factor/off'
const NEW = 'copper lantern autumn'

const stopIn = async (world: World, email: string) => linkTo(await world.newestMail(email), STOP)

/** Opens a stop link and presses its button, in a browser of its own. */
async function presses(world: World, link: string): Promise<Visitor> {
  const visitor = world.visitor()
  await visitor.open(link)
  await visitor.send(STOP)
  return visitor
}
const reset = (world: World, { email }: Person) =>
  world.command(['user', 'reset-two-factor', '--email', email, '--reason', 'lost phone'])
const account = (world: World, { id }: Person) =>
  world.edge.db.selectFrom('accounts').selectAll().where('id', '=', id).executeTakeFirstOrThrow()

async function switchesOff(world: World, visitor: Visitor, person: Person, phone: Phone) {
  world.wind(MINUTE)
  await visitor.open('/auth/profile/two-factor')
  await visitor.send(OFF, { password: person.password, code: phone.code() })
  visitor.isAt('/auth/profile')
}

async function changesPassword(visitor: Visitor, person: Person, code?: string) {
  await visitor.open('/auth/profile/password')
  await visitor.send('/auth/profile/password', {
    current_password: person.password,
    password: NEW,
    ...(code && { code }),
  })
  visitor.isAt('/auth/profile')
}

test('a stop link opened twenty times, as mail scanners do, shows what it stops and changes nothing', async () => {
  const world = await makeWorld()
  const { person, visitor } = await somebodyWithCode(world)
  const link = await stopIn(world, person.email)
  for (let opened = 0; opened < 20; opened++) {
    const scanner = world.visitor()
    await scanner.open(link)
    assert.equal(scanner.status, 200)
    scanner.sees('This was not me', 'A new authenticator app was set up', 'Its codes stop working', 'm•••')
    scanner.doesNotSee(person.email)
  }
  await visitor.isSignedIn()
  assert.equal((await account(world, person)).twoFactor, 'on')
})

test('a first set-up stopped: its codes and its session open nothing, and two-factor login is off as before', async () => {
  const world = await makeWorld()
  const { person, phone, visitor } = await somebodyWithCode(world)
  const stopper = await presses(world, await stopIn(world, person.email))
  stopper.isAt('/auth/login')
  stopper.sees('It is stopped')
  assert.equal(await visitor.reason(), 'anonymous')
  const { twoFactor, passwordHash } = await account(world, person)
  assert.equal(twoFactor, 'off')
  assert.ok(passwordHash, 'the password stays')
  world.wind(MINUTE)
  const again = world.visitor()
  await again.signIn(person, { code: phone.code() })
  again.isAt('/auth/profile')
  const told = await world.newestMail(person.email)
  assert.match(told.subject, /was stopped$/)
  assert.match(told.text, /A new authenticator app was set up/)
})

test('a reset stopped: the old entry works again, its link and what was begun with it do not', async () => {
  const world = await makeWorld()
  const { person, phone } = await somebodyWithCode(world)
  world.wind(MINUTE)
  await reset(world, person)
  const mail = await world.newestMail(person.email)
  const thief = world.visitor()
  await thief.open(linkTo(mail, '/auth/enrol'))
  await thief.send('/auth/enrol')
  await thief.send('/auth/login', person)
  thief.isAt('/auth/setup')
  const secret = thief.otpauth()
  await presses(world, linkTo(mail, STOP))
  await thief.send('/auth/setup', { code: Phone.scan(secret, world.clock).code() })
  thief.isAt('/auth/login')
  await thief.open(linkTo(mail, '/auth/enrol'))
  assert.equal(thief.status, 404)
  assert.equal((await account(world, person)).twoFactor, 'on')
  const owner = world.visitor()
  await owner.signIn(person, { code: phone.code() })
  await owner.isSignedIn()
})

test('a reset stopped after somebody set up with it: their entry is dead, the old one is back', async () => {
  const world = await makeWorld()
  const { person, phone } = await somebodyWithCode(world)
  world.wind(MINUTE)
  await reset(world, person)
  const stopReset = await stopIn(world, person.email)
  const thief = world.visitor()
  await thief.signIn(person)
  const stolen = await setUp(world, thief, person)
  await thief.isSignedIn()
  world.wind(3 * DAY)
  const used = world.visitor()
  await used.signIn(person, { code: stolen.code() })
  await used.isSignedIn()
  await presses(world, stopReset)
  assert.equal(await used.reason(), 'anonymous')
  world.wind(MINUTE)
  await thief.signIn(person, { code: stolen.code() })
  thief.isAt('/auth/code')
  world.wind(2 * HOUR)
  const owner = world.visitor()
  await owner.signIn(person, { code: phone.code() })
  await owner.isSignedIn()
})

test('the set-up that ended a reset, stopped: the entry of before is back, never off and never pending', async () => {
  const world = await makeWorld()
  const { person, phone } = await somebodyWithCode(world)
  world.wind(MINUTE)
  await reset(world, person)
  const thief = world.visitor()
  await thief.signIn(person)
  await setUp(world, thief, person)
  await presses(world, await stopIn(world, person.email))
  assert.equal((await account(world, person)).twoFactor, 'on')
  assert.equal(await thief.reason(), 'anonymous')
  world.wind(MINUTE)
  const owner = world.visitor()
  await owner.signIn(person, { code: phone.code() })
  await owner.isSignedIn()
})

test('a mailbox alone never turns an account that was reset into one without a second factor', async () => {
  const world = await makeWorld()
  const { person } = await somebodyWithCode(world)
  world.wind(MINUTE)
  await reset(world, person)
  world.wind(31 * DAY)
  const owner = world.visitor()
  await owner.signIn(person)
  const phone = await setUp(world, owner, person)
  await world.edge.db.updateTable('authenticators').set({ secret: null }).where('retiredAtMs', 'is not', null).execute()
  await presses(world, await stopIn(world, person.email))
  // Nothing could come back: the door stays closed until support resets it again.
  assert.equal((await account(world, person)).twoFactor, 'on')
  world.wind(MINUTE)
  const visitor = world.visitor()
  await visitor.signIn(person, { code: phone.code() })
  visitor.isAt('/auth/code')
  assert.equal((await reset(world, person)).exit, 0)
})

test('switched off, stopped: the entry is back, the password alone opens nothing', async () => {
  const world = await makeWorld()
  const { person, phone, visitor } = await somebodyWithCode(world)
  await switchesOff(world, visitor, person, phone)
  await presses(world, await stopIn(world, person.email))
  assert.equal(await visitor.reason(), 'anonymous')
  world.wind(MINUTE)
  const owner = world.visitor()
  await owner.signIn(person)
  owner.isAt('/auth/code')
  await owner.send('/auth/code', { code: phone.code() })
  await owner.isSignedIn()
})

test('a changed password, stopped: it opens nothing, and a new one is chosen by mail', async () => {
  const world = await makeWorld()
  const person = await somebody(world)
  const visitor = world.visitor()
  await visitor.signIn(person)
  await changesPassword(visitor, person)
  const stopper = await presses(world, await stopIn(world, person.email))
  stopper.isAt('/auth/forgot-password')
  stopper.sees('It is stopped: the password that was chosen opens nothing.')
  assert.equal(await visitor.reason(), 'anonymous')
  for (const password of [NEW, person.password, '']) {
    await visitor.signIn({ ...person, password })
    await visitor.isSignedOut()
  }
  await stopper.send('/auth/forgot-password', { email: person.email })
  await stopper.open(linkTo(await world.newestMail(person.email), '/auth/reset-password'))
  await stopper.send('/auth/reset-password', { password: 'granite meadow signal' })
  await stopper.signIn({ ...person, password: 'granite meadow signal' })
  await stopper.isSignedIn()
})

test('a password changed again since: the first link has nothing left to stop, the second has', async () => {
  const world = await makeWorld()
  const person = await somebody(world)
  const visitor = world.visitor()
  await visitor.signIn(person)
  await changesPassword(visitor, person)
  const first = await stopIn(world, person.email)
  world.wind(MINUTE)
  await visitor.open('/auth/profile/password')
  await visitor.send('/auth/profile/password', { current_password: NEW, password: 'granite meadow signal' })
  const second = await stopIn(world, person.email)
  const stopper = await presses(world, first)
  assert.equal(stopper.status, 409)
  stopper.sees('There is nothing left to stop')
  await visitor.isSignedIn()
  await presses(world, second)
  await visitor.isSignedOut()
})

test('a password that was reset by mail is stopped like any other', async () => {
  const world = await makeWorld()
  const person = await somebody(world)
  const thief = world.visitor()
  await thief.post('/auth/forgot-password', { email: person.email })
  await thief.open(linkTo(await world.newestMail(person.email), '/auth/reset-password'))
  await thief.send('/auth/reset-password', { password: NEW })
  await thief.signIn({ ...person, password: NEW })
  await thief.isSignedIn()
  await presses(world, await stopIn(world, person.email))
  await thief.isSignedOut()
  await thief.signIn({ ...person, password: NEW })
  await thief.isSignedOut()
})

test('a mailed enrolment link, stopped: it and the sign-in that it began are dead', async () => {
  const world = await makeWorld()
  const { person } = await somebodyWithCode(world)
  await reset(world, person)
  await reset(world, person)
  const mail = await world.newestMail(person.email)
  assert.match(mail.subject, /^Set up two-factor login/)
  const thief = world.visitor()
  await thief.open(linkTo(mail, '/auth/enrol'))
  await thief.send('/auth/enrol')
  await presses(world, linkTo(mail, STOP))
  await thief.send('/auth/login', person)
  thief.isAt('/auth/mailbox')
  assert.equal((await account(world, person)).twoFactor, 'pending')
})

test('dead once the account has signed in with a factor that is older than the change', async () => {
  const world = await makeWorld()
  const { person, phone, visitor } = await somebodyWithCode(world)
  world.wind(MINUTE)
  await changesPassword(visitor, person, phone.code())
  const link = await stopIn(world, person.email)
  world.wind(31 * MINUTE)
  // An unlock is no sign-in: whoever only goes on has not accepted anything.
  await visitor.open('/auth/profile')
  await visitor.send('/auth/unlock?return_to=%2Fauth%2Fprofile', { code: phone.code() })
  const reader = world.visitor()
  await reader.open(link)
  reader.sees('The password was changed')
  world.wind(MINUTE)
  await world.visitor().signIn({ ...person, password: NEW }, { code: phone.code() })
  await reader.send(STOP)
  assert.equal(reader.status, 409)
  reader.sees('This can no longer be stopped here')
  await reader.open(link)
  assert.equal(reader.status, 409)
  assert.ok((await account(world, person)).passwordHash)
})

test('a sign-in with the new factor itself does not make its stop link dead', async () => {
  const world = await makeWorld()
  const { person, phone } = await somebodyWithCode(world)
  const link = await stopIn(world, person.email)
  world.wind(DAY)
  const thief = world.visitor()
  await thief.signIn(person, { code: phone.code() })
  await thief.isSignedIn()
  await presses(world, link)
  assert.equal(await thief.reason(), 'anonymous')
})

test('seven days, once, and never for somebody else', async () => {
  const world = await makeWorld()
  const { person } = await somebodyWithCode(world)
  const other = await somebodyWithCode(world)
  const link = await stopIn(world, person.email)
  world.wind(7 * DAY - 1)
  const [first, second] = [world.visitor(), world.visitor()]
  await first.open(link)
  await second.open(link)
  await first.send(STOP)
  first.isAt('/auth/login')
  await second.send(STOP)
  assert.equal(second.status, 404)
  world.wind(1)
  await second.open(await stopIn(world, other.person.email))
  second.sees('This link is too old')
  assert.equal((await account(world, other.person)).twoFactor, 'on')
})

test('of fifty who press at once one stops it, and everybody is told once', async () => {
  const world = await makeWorld()
  const { person } = await somebodyWithCode(world)
  const link = await stopIn(world, person.email)
  const browsers = Array.from({ length: 50 }, () => world.visitor())
  for (const browser of browsers) await browser.open(link)
  const answers = await Promise.all(browsers.map((browser) => browser.post(STOP)))
  assert.equal(answers.filter(({ status }) => status === 303).length, 1)
  const told = (await world.mailsTo(person.email)).filter(({ subject }) => /was stopped$/.test(subject))
  assert.equal(told.length, 1)
})

test('a sign-in that is at the code page when a reset or a set-up is stopped gets nowhere', async () => {
  const world = await makeWorld()
  const { person, phone } = await somebodyWithCode(world)
  world.wind(MINUTE)
  const waiting = world.visitor()
  await waiting.signIn(person)
  waiting.isAt('/auth/code')
  await presses(world, await stopIn(world, person.email))
  await waiting.send('/auth/code', { code: phone.code() })
  waiting.isAt('/auth/login')
  await waiting.isSignedOut()
})

test('stopping and signing in at the same moment: either the person is in or it is stopped, never both', async () => {
  const world = await makeWorld()
  for (let round = 0; round < 6; round++) {
    const { person, phone } = await somebodyWithCode(world)
    world.wind(MINUTE)
    const [visitor, stopper] = [world.visitor(), world.visitor()]
    await visitor.signIn(person)
    await stopper.open(await stopIn(world, person.email))
    await Promise.all([visitor.post('/auth/code', { code: phone.code() }), stopper.post(STOP)])
    assert.equal((await account(world, person)).twoFactor, 'off')
    await visitor.isSignedOut()
  }
})

test('the admins of the person’s companies are told, each in an own mail, and nobody of another company', async () => {
  const world = await makeWorld()
  for (const name of ['Hansa Kontor GmbH', 'Nordwerk AG']) await world.command(['company', 'create', '--name', name])
  const boss = await somebody(world, { company: 'Hansa Kontor GmbH', role: 'admin', name: 'Ida Brandt' })
  const colleague = await somebody(world, { company: 'Hansa Kontor GmbH' })
  const stranger = await somebody(world, { company: 'Nordwerk AG', role: 'admin' })
  const { person } = await somebodyWithCode(world, { company: 'Hansa Kontor GmbH' })
  await presses(world, await stopIn(world, person.email))
  const mail = await world.newestMail(boss.email)
  assert.equal(mail.subject, 'Mara Lindt stopped a change to the account')
  assert.match(mail.text, /Call and ask/)
  assert.doesNotMatch(mail.text, /token=/)
  assert.equal((await world.mailsTo(colleague.email)).length, 0)
  assert.equal((await world.mailsTo(stranger.email)).length, 0)
})

test('a disabled account has nothing to stop, and a stop link is no link for anything else', async () => {
  const world = await makeWorld()
  const { person } = await somebodyWithCode(world)
  const link = await stopIn(world, person.email)
  await world.command(['user', 'disable', '--email', person.email])
  const visitor = await presses(world, link)
  assert.equal(visitor.status, 409)
  const token = link.slice(link.indexOf('='))
  for (const page of ['/auth/enrol', '/auth/reset-password', '/auth/activate', '/auth/first-run']) {
    await visitor.open(`${page}?token${token}`)
    assert.equal(visitor.status, 404, page)
  }
})

test('in German and Spanish the mail and the page say the same', async () => {
  const world = await makeWorld()
  for (const [language, title, button] of [
    ['de', 'Das war ich nicht', 'Eine neue Authenticator-App wurde eingerichtet'],
    ['es', 'No he sido yo', 'Se configuró una aplicación de autenticación nueva'],
  ] as const) {
    const { person, visitor } = await somebodyWithCode(world)
    await visitor.open('/auth/profile')
    await visitor.send('/auth/profile', { name: 'Mara Lindt', language })
    const reader = world.visitor()
    await reader.open(await stopIn(world, person.email))
    reader.sees(title, button)
  }
})
