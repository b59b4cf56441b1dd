import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Phone } from '../../test/phone.ts'
import type { Visitor } from '../../test/visitor.ts'
import { codeIn, makeWorld, MINUTE, somebodyWithCode, type Person, type World } from '../../test/world.ts'

const PAGE = '/auth/profile/authenticators'
const ADD = `${PAGE}/add`

const entriesOf = (world: World, { id }: Person) =>
  world.edge.db
    .selectFrom('authenticators')
    .selectAll()
    .where('accountId', '=', id)
    .where('retiredAtMs', 'is', null)
    .orderBy('enrolledAtMs')
    .execute()

/** Inside by a recovery code, which is used up by it. */
async function recovers(world: World, person: Person, phone: Phone): Promise<Visitor> {
  world.wind(MINUTE)
  const visitor = world.visitor()
  await visitor.signIn(person)
  await visitor.send('/auth/recovery-code', { code: phone.recoveryCodes.pop() ?? '' })
  visitor.isAt('/auth/profile')
  return visitor
}

const mailedCode = async (world: World, { email }: Person) => codeIn(await world.newestMail(email))

test('by a recovery code one new app is set up after a mailed code, and with its code the lost entry is removed', async () => {
  const world = await makeWorld()
  const { person, phone } = await somebodyWithCode(world)
  const visitor = await recovers(world, person, phone)
  assert.match(visitor.text, /href="\/auth\/profile\/authenticators">To your authenticator apps/)
  await visitor.open(PAGE)
  visitor.sees('You signed in with a recovery code', 'Set up a new app now')
  const [lost] = await entriesOf(world, person)
  // Nothing to move with: the old phone is gone.
  await visitor.open(`${PAGE}/${lost!.id}/move`)
  assert.equal(visitor.status, 403)
  await visitor.open(ADD)
  visitor.sees('we mail a code to m•••')
  assert.doesNotMatch(visitor.text, /otpauth:/)
  assert.doesNotMatch((await world.newestMail(person.email)).subject, /Your code/, 'opening the page mails nothing')
  await visitor.send(ADD, { again: 'yes' })
  const mail = await world.newestMail(person.email)
  assert.match(mail.text, /one of your recovery codes/)
  await visitor.send(ADD, { again: 'yes' })
  assert.equal(visitor.status, 429)
  // A code of the old app is no proof here, and a wrong one neither.
  world.wind(MINUTE)
  await visitor.send(ADD, { code: phone.code() })
  assert.equal(visitor.status, 422)
  await visitor.send(ADD, { code: '00000000' })
  assert.equal(visitor.status, 401)
  assert.doesNotMatch(visitor.text, /otpauth:/)
  await visitor.send(ADD, { code: codeIn(mail), name: 'New phone' })
  visitor.sees('Enter the first code')
  const fresh = Phone.scan(visitor.otpauth(), world.clock)
  await visitor.send(ADD, { code: fresh.code() })
  visitor.isAt(PAGE)
  visitor.sees('The new entry works', 'Remove the entry that is lost')
  // One, and no second: neither by a mailed code nor by one of the new app.
  for (const path of [ADD, `${PAGE}/${lost!.id}/move`]) {
    await visitor.open(path)
    assert.equal(visitor.status, 403)
    visitor.sees('This session has set up its one new app')
  }
  // Whatever code it is given, the session stays what it was.
  world.wind(MINUTE)
  await visitor.open(`${PAGE}/${lost!.id}/remove`)
  await visitor.send(`${PAGE}/${lost!.id}/remove`, { code: fresh.code() })
  visitor.isAt(PAGE)
  visitor.sees('The entry was removed', 'Log out and sign in with a code of your app')
  visitor.doesNotSee('Remove the entry that is lost')
  assert.equal((await visitor.request('/auth/verify?step_up=1')).status, 401)
  assert.deepEqual(
    (await entriesOf(world, person)).map(({ name }) => name),
    ['New phone'],
  )
  world.wind(MINUTE)
  const anew = world.visitor()
  await anew.signIn(person, { code: fresh.code() })
  assert.equal((await anew.request('/auth/verify?step_up=1')).status, 204)
})

test('a mailed code of one recovery session is worth nothing in another, at the door, or after five tries', async () => {
  const world = await makeWorld()
  const { person, phone } = await somebodyWithCode(world)
  const visitor = await recovers(world, person, phone)
  const other = await recovers(world, person, phone)
  await visitor.open(ADD)
  await visitor.send(ADD, { again: 'yes' })
  const code = await mailedCode(world, person)
  world.wind(MINUTE)
  await other.open(ADD)
  await other.send(ADD, { again: 'yes' })
  const others = await mailedCode(world, person)
  await other.send(ADD, { code })
  assert.equal(other.status, 401)
  // At the door somebody with the password asks the admins' question with it, and gets nowhere.
  const waiting = world.visitor()
  await waiting.signIn(person)
  await waiting.send('/auth/lost-phone', { ask: 'admin', code })
  assert.notEqual(waiting.status, 200)
  for (let tries = 0; tries < 5; tries++) await visitor.send(ADD, { code: '00000000' })
  await visitor.send(ADD, { code })
  visitor.sees('This code no longer works')
  // Of fifty tabs with the right code one goes on, and of fifty first codes one binds.
  const tabs = (from: Visitor) =>
    Array.from({ length: 50 }, () => {
      const tab = from.copy()
      tab.text = from.text
      return tab
    })
  const sent = await Promise.all(
    tabs(other).map(async (tab) => ({ tab, answer: await tab.post(ADD, { code: others }) })),
  )
  assert.ok(sent.every(({ answer }) => answer.status < 500))
  const went = sent.filter(({ answer }) => answer.status === 303 && answer.headers.getSetCookie().length > 0)
  assert.equal(went.length, 1)
  const on = went[0]!.tab
  await on.open(ADD)
  const fresh = Phone.scan(on.otpauth(), world.clock)
  const bound = await Promise.all(tabs(on).map((tab) => tab.post(ADD, { code: fresh.code() })))
  assert.equal(bound.filter(({ headers }) => headers.get('location')?.endsWith('said=added')).length, 1)
  assert.equal((await entriesOf(world, person)).length, 2)
})

test('whoever has lost three entries still adds one, and an ordinary session never gets by with a mailed code', async () => {
  const world = await makeWorld()
  const { person, phone, visitor } = await somebodyWithCode(world)
  const [first] = await entriesOf(world, person)
  for (const id of ['a', 'b'])
    await world.edge.db
      .insertInto('authenticators')
      .values({ ...first!, id: id.repeat(32), name: id })
      .execute()
  world.wind(MINUTE)
  const other = await recovers(world, person, phone)
  await other.open(ADD)
  await other.send(ADD, { again: 'yes' })
  await other.send(ADD, { code: await mailedCode(world, person) })
  await other.send(ADD, { code: Phone.scan(other.otpauth(), world.clock).code() })
  other.isAt(PAGE)
  assert.equal((await entriesOf(world, person)).length, 4)
  const second = await somebodyWithCode(world)
  await second.visitor.open(ADD)
  await second.visitor.send(ADD, { again: 'yes' })
  assert.equal(second.visitor.status, 422)
  assert.doesNotMatch((await world.newestMail(second.person.email)).subject, /Your code/)
  await visitor.open(ADD)
  assert.equal(visitor.status, 409)
})
