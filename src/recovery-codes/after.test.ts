import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Phone } from '../../test/phone.ts'
import type { Visitor } from '../../test/visitor.ts'
import {
  codeIn,
  linkTo,
  makeWorld,
  MINUTE,
  PASSWORD,
  somebodyWithCode,
  type Person,
  type World,
} from '../../test/world.ts'
import { Phone as App } from '../../test/phone.ts'

const USE = '/auth/recovery-code'
const MAKE = '/auth/profile/recovery-codes'
const APPS = '/auth/profile/authenticators'
const NEW = 'another quiet harbour'

async function comesIn(world: World, person: Person, code: string, address = '203.0.113.44'): Promise<Visitor> {
  const visitor = world.visitor({ address })
  await visitor.signIn(person)
  await visitor.send(USE, { code })
  return visitor
}
async function presses(world: World, link: string): Promise<Visitor> {
  const visitor = world.visitor()
  await visitor.open(link)
  await visitor.send('/auth/stop')
  return visitor
}
const stopOf = async (world: World, { email }: Person, subject: RegExp) =>
  linkTo(
    (await world.mailsTo(email)).find((mail) => subject.test(mail.subject))!,
    '/auth/stop',
  )

/** In a session that a recovery code opened: the mailed code, then the first code of a new entry. */
async function setsUpNewApp(world: World, visitor: Visitor, { email }: Person): Promise<Phone> {
  await visitor.open(`${APPS}/add`)
  await visitor.send(`${APPS}/add`, { again: 'yes' })
  await visitor.send(`${APPS}/add`, { code: codeIn(await world.newestMail(email)) })
  const phone = App.scan(visitor.otpauth(), world.clock)
  await visitor.send(`${APPS}/add`, { code: phone.code() })
  visitor.sees('The new entry works.')
  return phone
}

test('stopping the use of a recovery code takes back all that was done with it, and leaves the other codes', async () => {
  const world = await makeWorld()
  const { person, phone } = await somebodyWithCode(world)
  world.wind(MINUTE)
  const thief = await comesIn(world, person, phone.recoveryCodes[0]!)
  const stop = await stopOf(world, person, /recovery code .* was used/)
  world.wind(MINUTE)
  // A phone of their own, with which they sign in anew, throw the owner's out and make other codes.
  const theirs = await setsUpNewApp(world, thief, person)
  world.wind(MINUTE)
  await thief.send('/auth/logout')
  await thief.signIn(person, { code: theirs.code() })
  await thief.isSignedIn()
  const [first] = await world.edge.db
    .selectFrom('authenticators')
    .select('id')
    .where('accountId', '=', person.id)
    .orderBy('enrolledAtMs')
    .execute()
  world.wind(MINUTE)
  await thief.open(`${APPS}/${first!.id}/remove`)
  await thief.send(`${APPS}/${first!.id}/remove`, { code: theirs.code() })
  world.wind(MINUTE)
  await thief.open(MAKE)
  await thief.send(MAKE, { code: theirs.code() })
  const made = thief.recoveryCodes()
  // That they use a second code they found says nothing about the first: codes of before no longer count here anyway.
  world.wind(MINUTE)
  const scanner = world.visitor()
  for (let opened = 0; opened < 20; opened++) await scanner.open(stop)
  await thief.isSignedIn()
  const owner = await presses(world, stop)
  owner.isAt('/auth/login')
  owner.sees('It is stopped')
  await thief.isSignedOut()
  const again = world.visitor()
  await again.signIn(person, { code: theirs.code() })
  await again.isSignedOut()
  assert.equal((await comesIn(world, person, made[0]!)).status, 401)
  assert.equal((await comesIn(world, person, phone.recoveryCodes[0]!, '203.0.113.45')).status, 401)
  // The owner has the phone and the codes of before.
  await again.signIn(person, { code: phone.code() })
  await again.isSignedIn()
  await (await comesIn(world, person, phone.recoveryCodes[1]!)).isSignedIn()
})

test('a second code that was found leaves the stop link about the first alive; a sign-in with the app ends it', async () => {
  const world = await makeWorld()
  const { person, phone } = await somebodyWithCode(world)
  world.wind(MINUTE)
  await comesIn(world, person, phone.recoveryCodes[0]!)
  const stop = await stopOf(world, person, /recovery code .* was used/)
  world.wind(MINUTE)
  const thief = await comesIn(world, person, phone.recoveryCodes[1]!)
  await (await presses(world, stop)).isSignedOut()
  await thief.isSignedOut()

  world.wind(MINUTE)
  await comesIn(world, person, phone.recoveryCodes[2]!)
  const late = await stopOf(world, person, /recovery code .* was used/)
  world.wind(MINUTE)
  await world.visitor().signIn(person, { code: phone.code() })
  const refused = await presses(world, late)
  assert.equal(refused.status, 409)
  refused.sees('This can no longer be stopped here')
})

test('stopping new codes brings the former ones back; a stopped first set-up leaves none', async () => {
  const world = await makeWorld()
  const { person, phone, visitor } = await somebodyWithCode(world)
  world.wind(MINUTE)
  await visitor.open(MAKE)
  await visitor.send(MAKE, { code: phone.code() })
  const codes = visitor.recoveryCodes()
  await presses(world, await stopOf(world, person, /^New recovery codes/))
  await visitor.isSignedOut()
  assert.equal((await comesIn(world, person, codes[0]!)).status, 401)
  await (await comesIn(world, person, phone.recoveryCodes[0]!)).isSignedIn()

  const { person: other, phone: theirs } = await somebodyWithCode(world)
  await presses(world, await stopOf(world, other, /is set up$/))
  const sets = world.edge.db.selectFrom('recoveryCodeSets').select('id').where('accountId', '=', other.id)
  assert.deepEqual(await sets.execute(), [])
  const browser = world.visitor()
  await browser.signIn(other)
  await browser.isSignedIn()
  await browser.send(USE, { code: theirs.recoveryCodes[0]! })
  browser.isAt('/auth/profile')
  await browser.open('/auth/step-up')
  browser.sees('This needs two-factor login')
})

test('a recovery code stands in for the code of a forgotten password, once, and signs nobody in', async () => {
  const world = await makeWorld()
  const { person, phone } = await somebodyWithCode(world)
  const reset = async () => {
    const visitor = world.visitor()
    await visitor.send('/auth/forgot-password', { email: person.email })
    await visitor.open(linkTo(await world.newestMail(person.email), '/auth/reset-password'))
    return visitor
  }
  const visitor = await reset()
  visitor.sees('6-digit code, or a recovery code')
  for (const [code, status, says] of [
    ['12345', 422, 'That is neither a code nor a recovery code'],
    ['MMMMM-MMMMM-MMMMM-MMMMM-MMMMM', 401, 'That recovery code is not right or was already used.'],
    [phone.wrongCode(), 401, 'That code is not right'],
  ] as const) {
    await visitor.send('/auth/reset-password', { code })
    assert.equal(visitor.status, status)
    visitor.sees(says)
  }
  const code = phone.recoveryCodes[0]!
  const answers = await Promise.all(
    Array.from({ length: 4 }, () => visitor.copy().post('/auth/reset-password', { code })),
  )
  assert.equal(answers.filter(({ status }) => status === 303).length, 1)
  assert.match((await world.newestMail(person.email)).text, /a new password for Platform may be chosen/)
  world.wind(MINUTE)
  await visitor.send('/auth/reset-password', { code: phone.recoveryCodes[1]!.toLowerCase() })
  visitor.sees('Choose a new password')
  await visitor.send('/auth/reset-password', { password: NEW })
  visitor.isAt('/auth/login')
  await visitor.isSignedOut()
  // Two-factor login is what it was: the new password alone opens nothing, and the used codes neither.
  await visitor.signIn({ email: person.email, password: NEW })
  visitor.isAt('/auth/code')
  await visitor.send(USE, { code })
  assert.equal(visitor.status, 401)
  await visitor.signIn({ email: person.email, password: PASSWORD })
  visitor.isAt('/auth/login')
})

test('in German and Spanish pages and mail say the same', async () => {
  const world = await makeWorld()
  for (const [language, title, subject] of [
    ['de', 'Ohne Ihr Telefon anmelden', 'Ein Wiederherstellungscode für Platform wurde benutzt'],
    ['es', 'Iniciar sesión sin su teléfono', 'Se usó un código de recuperación de Platform'],
  ] as const) {
    const { person, phone } = await somebodyWithCode(world)
    await world.edge.db.updateTable('accounts').set({ language }).where('id', '=', person.id).execute()
    const visitor = world.visitor({ language })
    await visitor.signIn(person)
    await visitor.open(USE)
    visitor.sees(title)
    await visitor.send(USE, { code: phone.recoveryCodes[0]! })
    assert.equal((await world.newestMail(person.email)).subject, subject)
  }
})
