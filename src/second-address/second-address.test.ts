import assert from 'node:assert/strict'
import { test } from 'node:test'
import { auditOf } from '../audit/index.ts'
import { codeIn, DAY, linkTo, makeWorld, MINUTE, somebody, somebodyWithCode, type World } from '../../test/world.ts'
import type { Visitor } from '../../test/visitor.ts'

const PAGE = '/auth/profile/email/second'
const HOME = 'mara.home@x.example'

async function proves(world: World, visitor: Visitor, email: string) {
  await visitor.open(`${PAGE}?other=yes`)
  await visitor.send(PAGE, { email })
  visitor.sees('Check the second mailbox', email)
  await visitor.send(PAGE, { code: codeIn(await world.newestMail(email)) })
  visitor.isAt('/auth/profile')
}

async function removes(visitor: Visitor) {
  await visitor.open(`${PAGE}?other=yes`)
  await visitor.send(`${PAGE}/remove`)
  visitor.isAt('/auth/profile')
}

async function stops(world: World, link: string): Promise<Visitor> {
  const stopper = world.visitor()
  await stopper.open(link)
  await stopper.send('/auth/stop')
  return stopper
}
const stopIn = async (world: World, address: string) => linkTo(await world.newestMail(address), '/auth/stop')
const secondOf = async (world: World, id: string) =>
  (await world.edge.db.selectFrom('accounts').select('secondEmail').where('id', '=', id).executeTakeFirstOrThrow())
    .secondEmail

test('a second address: a fresh code, then the code mailed there; added, changed and removed, every address is told', async () => {
  const world = await makeWorld()
  const { person, phone, visitor } = await somebodyWithCode(world)
  await visitor.open('/auth/profile')
  visitor.sees('No second address for notices')
  await visitor.open(PAGE)
  world.wind(11 * MINUTE)
  await visitor.send(PAGE, { email: HOME })
  visitor.isAt('/auth/step-up')
  await visitor.send(`/auth/step-up?return_to=${encodeURIComponent(PAGE)}`, { code: phone.code() })
  visitor.isAt(PAGE)
  assert.match(visitor.text, new RegExp(`value="${HOME}"`))
  for (const email of ['nonsense', person.email.toUpperCase()]) {
    await visitor.send(PAGE, { email })
    assert.equal(visitor.status, 422, email)
  }
  await proves(world, visitor, HOME)
  visitor.sees(`Notices also go to ${HOME}`)
  for (const address of [person.email, HOME]) {
    const mail = await world.newestMail(address)
    assert.match(mail.subject, /^A second address was added/)
    assert.match(mail.text, /\/auth\/stop\?token=/)
  }
  await proves(world, visitor, 'mara.phone@x.example')
  for (const address of [person.email, HOME, 'mara.phone@x.example'])
    assert.match((await world.newestMail(address)).subject, /^The second address .* was changed$/, address)
  await removes(visitor)
  for (const address of [person.email, 'mara.phone@x.example'])
    assert.match((await world.newestMail(address)).subject, /^The second address .* was removed$/, address)
  visitor.sees('No second address for notices')
  assert.deepEqual(
    (await auditOf(world.edge, person.id))
      .filter(({ event }) => event === 'user_second_email_changed')
      .map(({ reason }) => reason),
    ['second-address-removed', 'second-address-changed', 'second-address-added'],
  )
  await visitor.open('/auth/profile/activity')
  visitor.sees('The second address for notices was changed', 'Removed')
})

test('the mailed code: five tries, ten minutes, once, in no other session, and for no other place', async () => {
  const world = await makeWorld()
  const person = await somebody(world)
  const [visitor, elsewhere] = [world.visitor(), world.visitor()]
  await visitor.signIn(person)
  await elsewhere.signIn(person)
  await visitor.open(PAGE)
  await visitor.send(PAGE, { email: HOME })
  const code = codeIn(await world.newestMail(HOME))
  await elsewhere.open(PAGE)
  await elsewhere.send(PAGE, { email: 'other@x.example' })
  await elsewhere.send(PAGE, { code })
  elsewhere.sees('That code is not right')
  // The page of the first address knows of no such wish.
  await visitor.open('/auth/profile/email')
  await visitor.send('/auth/profile/email', { code })
  assert.equal(visitor.status, 422)
  assert.equal((await visitor.copy().post(PAGE, { code })).status, 403)
  await visitor.open(PAGE)
  for (let tries = 0; tries < 5; tries++) await visitor.send(PAGE, { code: '00000000' })
  await visitor.send(PAGE, { code })
  visitor.sees('This code no longer works')
  await visitor.open(`${PAGE}?other=yes`)
  await visitor.send(PAGE, { email: HOME })
  const newest = codeIn(await world.newestMail(HOME))
  const answers = await Promise.all(
    Array.from({ length: 5 }, () => visitor.copy()).map(async (tab) => {
      await tab.open(PAGE)
      return tab.post(PAGE, { code: newest })
    }),
  )
  assert.ok(answers.every(({ status }) => status < 500))
  assert.equal((await world.mailsTo(person.email)).length, 1)
  assert.equal(await secondOf(world, person.id), HOME)
  world.wind(10 * MINUTE)
  await visitor.open(PAGE)
  await visitor.send(PAGE, { email: 'late@x.example' })
  world.wind(10 * MINUTE)
  await visitor.send(PAGE, { code: codeIn(await world.newestMail('late@x.example')) })
  assert.equal(await secondOf(world, person.id), HOME)
  // Nobody signs in with it, resets with it, or gets a code there; and it may be the address of another account.
  const stranger = world.visitor()
  await stranger.signIn({ ...person, email: HOME })
  stranger.sees('That e-mail address or password is not right')
  await somebody(world, { email: HOME })
  await visitor.open('/auth/profile')
  await visitor.send('/auth/profile/two-factor')
  await visitor.send('/auth/logout')
  const mails = (await world.mailsTo(HOME)).length
  await visitor.signIn(person)
  visitor.isAt('/auth/mailbox')
  assert.match((await world.newestMail(person.email)).text, /^\d{8}$/m)
  assert.equal((await world.mailsTo(HOME)).filter(({ text }) => /^\d{8}$/m.test(text)).length, 2)
  assert.ok((await world.mailsTo(HOME)).length <= mails + 1)
})

test('a second address that a thief added is gone with the first stop link, and its own ones do not bring it back', async () => {
  const world = await makeWorld()
  const person = await somebody(world)
  const thief = world.visitor()
  await thief.signIn(person)
  await proves(world, thief, 'thief@x.example')
  const added = await stopIn(world, person.email)
  const owner = world.visitor()
  world.wind(MINUTE)
  await owner.signIn(person)
  await removes(owner)
  world.wind(MINUTE)
  const removal = await stopIn(world, 'thief@x.example')
  // The thief objects to being removed …
  ;(await stops(world, removal)).isAt('/auth/login')
  assert.equal(await secondOf(world, person.id), 'thief@x.example')
  await owner.isSignedOut()
  world.wind(MINUTE)
  await thief.signIn(person)
  await proves(world, thief, 'thief2@x.example')
  // … and the owner to what began it all.
  ;(await stops(world, added)).isAt('/auth/login')
  assert.equal(await secondOf(world, person.id), null)
  await thief.isSignedOut()
  const changed = (await world.mailsTo('thief@x.example')).find(({ subject }) => /was changed$/.test(subject))!
  const again = await stops(world, linkTo(changed, '/auth/stop'))
  again.sees('There is nothing left to stop')
  for (const address of [person.email, 'thief2@x.example'])
    assert.match((await world.newestMail(address)).subject, /was stopped$/, address)
})

test('a stop link of a second address lives seven days, and none works after a sign-in with an older factor', async () => {
  const world = await makeWorld()
  const { person, phone, visitor } = await somebodyWithCode(world)
  world.wind(MINUTE)
  await proves(world, visitor, HOME)
  const link = await stopIn(world, HOME)
  world.wind(MINUTE)
  const later = world.visitor()
  await later.signIn(person, { code: phone.code() })
  ;(await stops(world, link)).sees('This can no longer be stopped here')
  world.wind(DAY)
  const owner = world.visitor()
  await owner.signIn(person, { code: phone.code() })
  await removes(owner)
  const removal = await stopIn(world, person.email)
  world.wind(7 * DAY + MINUTE)
  const late = world.visitor()
  await late.open(removal)
  assert.equal(late.status, 404)
  // Whoever came in by a recovery code has no fresh code, and cannot give one.
  const recovered = world.visitor()
  await recovered.signIn(person)
  await recovered.send('/auth/recovery-code', { code: phone.recoveryCodes[0]! })
  await recovered.open(PAGE)
  assert.equal(recovered.status, 403)
})
