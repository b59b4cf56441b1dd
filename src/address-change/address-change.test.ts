import assert from 'node:assert/strict'
import { test } from 'node:test'
import { auditOf } from '../audit/index.ts'
import {
  codeIn,
  DAY,
  HOUR,
  linkTo,
  makeWorld,
  MINUTE,
  PASSWORD,
  somebody,
  somebodyWithCode,
  type World,
} from '../../test/world.ts'
import type { Visitor } from '../../test/visitor.ts'

const PAGE = '/auth/profile/email'
const NEXT = 'mara.new@hansa-kontor.example'

async function asks(visitor: Visitor, email: string, fields: Record<string, string> = {}) {
  await visitor.open(`${PAGE}?other=yes`)
  await visitor.send(PAGE, { email, password: PASSWORD, ...fields })
}
const proves = async (world: World, visitor: Visitor, email: string) =>
  visitor.send(PAGE, { code: codeIn(await world.newestMail(email)) })

async function changes(world: World, visitor: Visitor, email: string, fields: Record<string, string> = {}) {
  await asks(visitor, email, fields)
  await proves(world, visitor, email)
  visitor.isAt('/auth/profile')
}

test('another address: password, code, and a code mailed to the new mailbox; then it counts, and both are told', async () => {
  const world = await makeWorld()
  const { person, phone, visitor } = await somebodyWithCode(world)
  world.wind(MINUTE)
  await visitor.open('/auth/profile')
  visitor.sees('Change address')
  await asks(visitor, ` ${NEXT} `, { code: phone.code() })
  visitor.sees('Check the new mailbox', NEXT)
  // Asked for is not changed.
  const other = world.visitor()
  await other.signIn({ ...person, email: NEXT })
  other.sees('That e-mail address or password is not right')
  const secret = visitor.cookie('doorward-session')
  await proves(world, visitor, NEXT)
  visitor.isAt('/auth/profile')
  visitor.sees(NEXT)
  assert.notEqual(visitor.cookie('doorward-session'), secret)
  const [toOld, toNew] = [await world.newestMail(person.email), await world.newestMail(NEXT)]
  assert.match(toOld.subject, /e-mail address .* was changed$/)
  assert.match(toNew.subject, /e-mail address .* was changed$/)
  assert.match(toOld.text, /\/auth\/stop\?token=/)
  assert.doesNotMatch(toNew.text, /\/auth\/stop/)
  assert.ok((await auditOf(world.edge, person.id)).some(({ event }) => event === 'user_email_changed'))
  world.wind(MINUTE)
  await other.signIn(person)
  other.sees('That e-mail address or password is not right')
  await other.signIn({ ...person, email: NEXT }, { code: phone.code() })
  await other.isSignedIn()
})

test('a wrong password, no code or a used one: nothing is mailed, what was typed stays', async () => {
  const world = await makeWorld()
  const { phone, visitor } = await somebodyWithCode(world)
  await visitor.open(PAGE)
  const used = phone.code()
  for (const fields of [{ password: 'guess', code: '' }, { code: '' }, { code: used }, { code: phone.wrongCode() }]) {
    await visitor.send(PAGE, { email: NEXT, password: PASSWORD, ...fields } as Record<string, string>)
    assert.ok([401, 422].includes(visitor.status))
    assert.match(visitor.text, new RegExp(`value="${NEXT}"`))
  }
  for (const email of ['nonsense', 'a@b', 'a b@c.example', '<x>@y.example']) {
    await visitor.send(PAGE, { email, password: PASSWORD })
    assert.equal(visitor.status, 422, email)
  }
  assert.equal((await world.mailsTo(NEXT)).length, 0)
})

test('the mailed code: five tries, ten minutes, once, and in no other session', async () => {
  const world = await makeWorld()
  const person = await somebody(world)
  const [visitor, elsewhere] = [world.visitor(), world.visitor()]
  await visitor.signIn(person)
  await elsewhere.signIn(person)
  await asks(visitor, NEXT)
  const code = codeIn(await world.newestMail(NEXT))
  await asks(elsewhere, 'other@x.example')
  await elsewhere.send(PAGE, { code })
  elsewhere.sees('That code is not right')
  for (let tries = 0; tries < 5; tries++) await visitor.send(PAGE, { code: '00000000' })
  await visitor.send(PAGE, { code })
  visitor.sees('This code no longer works')
  world.wind(HOUR)
  await visitor.signIn(person)
  await asks(visitor, NEXT)
  world.wind(10 * MINUTE)
  await proves(world, visitor, NEXT)
  visitor.sees('Change your e-mail address')
  await asks(visitor, NEXT)
  const newest = codeIn(await world.newestMail(NEXT))
  const answers = await Promise.all(
    Array.from({ length: 4 }, () => visitor.copy()).map(async (tab) => {
      await tab.open(PAGE)
      return tab.post(PAGE, { code: newest })
    }),
  )
  assert.ok(answers.every(({ status }) => status < 500))
  assert.equal((await world.mailsTo(person.email)).filter(({ subject }) => /was changed$/.test(subject)).length, 1)
})

test('an address of another account: the page says the same, its owner gets a mail without a code', async () => {
  const world = await makeWorld()
  const [person, ida] = [await somebody(world), await somebody(world, { name: 'Ida Brandt' })]
  const visitor = world.visitor()
  await visitor.signIn(person)
  await asks(visitor, NEXT)
  const free = visitor.text.replaceAll(NEXT, '')
  await asks(visitor, ida.email.toUpperCase())
  assert.equal(
    visitor.text.replaceAll(new RegExp(ida.email, 'gi'), '').replace(/name="form" value="[^"]*"/, ''),
    free.replace(/name="form" value="[^"]*"/, ''),
  )
  const mail = await world.newestMail(ida.email)
  assert.match(mail.subject, /already has an account/)
  assert.doesNotMatch(mail.text, /^\d{8}$/m)
  await visitor.send(PAGE, { code: '12345678' })
  visitor.sees('That code is not right')
})

test('of two people who want one address at the same moment one gets it, and the other is told', async () => {
  const world = await makeWorld()
  const people = [await somebody(world), await somebody(world)]
  const visitors = people.map(() => world.visitor())
  for (const [index, visitor] of visitors.entries()) {
    await visitor.signIn(people[index]!)
    await asks(visitor, index === 0 ? NEXT : NEXT.toUpperCase().replace('HANSA-KONTOR.EXAMPLE', 'hansa-kontor.example'))
  }
  const mails = [...(await world.mailsTo(NEXT)), ...(await world.mailsTo('MARA.NEW@hansa-kontor.example'))]
  const codes = [codeIn(mails[0]!), codeIn(mails[1]!)]
  const answers = await Promise.all(visitors.map((visitor, index) => visitor.post(PAGE, { code: codes[index]! })))
  assert.deepEqual(answers.map(({ status }) => status).sort(), [303, 409])
  const held = await world.edge.db.selectFrom('accounts').select('id').where('emailKey', '=', NEXT).execute()
  assert.equal(held.length, 1)
})

test('one address and one person have a limit for mails', async () => {
  const world = await makeWorld()
  const visitor = world.visitor()
  await visitor.signIn(await somebody(world))
  for (let asked = 0; asked < 3; asked++) await asks(visitor, NEXT)
  await asks(visitor, NEXT)
  assert.equal(visitor.status, 429)
  visitor.sees('No more codes to this address before')
  for (let asked = 0; asked < 17; asked++) await asks(visitor, `a${asked}@x.example`)
  await asks(visitor, 'b@x.example')
  assert.equal(visitor.status, 429)
})

test('what was mailed to the former address, or begun from there, is dead', async () => {
  const world = await makeWorld()
  const person = await somebody(world)
  const { url } = await world.command(['user', 'enrolment-link', '--email', person.email, '--reason', 'x'])
  const thief = world.visitor()
  await thief.post('/auth/forgot-password', { email: person.email })
  const reset = linkTo(await world.newestMail(person.email), '/auth/reset-password')
  const visitor = world.visitor()
  await visitor.signIn(person)
  await changes(world, visitor, NEXT)
  for (const link of [reset, new URL(String(url)).pathname + new URL(String(url)).search]) {
    await thief.open(link)
    thief.sees('This link was withdrawn')
  }
})

test('the former address takes it back for seven days, even after a second change, and everybody is out', async () => {
  const world = await makeWorld()
  const { person, phone, visitor } = await somebodyWithCode(world)
  world.wind(MINUTE)
  await changes(world, visitor, NEXT, { code: phone.code() })
  const link = linkTo(await world.newestMail(person.email), '/auth/stop')
  world.wind(MINUTE)
  await changes(world, visitor, 'thief@x.example', { code: phone.code() })
  const later = linkTo(await world.newestMail(NEXT), '/auth/stop')
  world.wind(7 * DAY - 2 * MINUTE)
  const stopper = world.visitor()
  await stopper.open(link)
  stopper.sees('The e-mail address was changed')
  await stopper.send('/auth/stop')
  stopper.isAt('/auth/login')
  await visitor.isSignedOut()
  // The thief’s own stop link brings nothing back.
  await stopper.open(later)
  await stopper.send('/auth/stop')
  stopper.sees('There is nothing left to stop')
  const owner = world.visitor()
  await owner.signIn(person, { code: phone.code() })
  await owner.isSignedIn()
  for (const address of [person.email, 'thief@x.example'])
    assert.match((await world.newestMail(address)).subject, /was stopped$/)
})

test('a former address that has an account of its own meanwhile cannot come back', async () => {
  const world = await makeWorld()
  const person = await somebody(world)
  const visitor = world.visitor()
  await visitor.signIn(person)
  await changes(world, visitor, NEXT)
  const link = linkTo(await world.newestMail(person.email), '/auth/stop')
  await somebody(world, { email: person.email })
  const stopper = world.visitor()
  await stopper.open(link)
  await stopper.send('/auth/stop')
  assert.equal(stopper.status, 409)
  await visitor.isSignedIn()
})

test('a session that ended between the two steps changes nothing, nor does a form without its token', async () => {
  const world = await makeWorld()
  const person = await somebody(world)
  const visitor = world.visitor()
  await visitor.signIn(person)
  await asks(visitor, NEXT)
  const code = codeIn(await world.newestMail(NEXT))
  const forged = visitor.copy()
  assert.equal((await forged.post(PAGE, { code })).status, 403)
  await world.command(['user', 'disable', '--email', person.email])
  await world.command(['user', 'enable', '--email', person.email])
  const answer = await visitor.post(PAGE, { code })
  assert.equal(answer.headers.get('location')?.split('?')[0], '/auth/login')
  await visitor.signIn(person)
  await visitor.isSignedIn()
})
