import assert from 'node:assert/strict'
import { test } from 'node:test'
import { linkTo, makeWorld, MINUTE, PASSWORD, somebodyWithCode } from '../../test/world.ts'

const SECOND = 'mara.home@x.example'

test('a notice goes to both addresses, each with a stop link of its own; what opens something to the first alone', async () => {
  const world = await makeWorld()
  const { person, phone, visitor } = await somebodyWithCode(world)
  await world.edge.db.updateTable('accounts').set({ secondEmail: SECOND }).where('id', '=', person.id).execute()
  world.wind(MINUTE)
  await visitor.open('/auth/profile/password')
  await visitor.send('/auth/profile/password', {
    current_password: PASSWORD,
    password: 'copper lantern autumn',
    code: phone.code(),
  })
  const [toFirst, toSecond] = [await world.newestMail(person.email), await world.newestMail(SECOND)]
  assert.equal(toFirst.subject, toSecond.subject)
  assert.notEqual(linkTo(toFirst, '/auth/stop'), linkTo(toSecond, '/auth/stop'))
  assert.match(toSecond.text, /second one for notices .* m•••/)
  assert.ok(!toSecond.text.includes(person.email))
  // Of two links for one event one works, and the other says that nothing is left.
  const stopper = world.visitor()
  await stopper.open(linkTo(toSecond, '/auth/stop'))
  await stopper.send('/auth/stop')
  stopper.isAt('/auth/forgot-password')
  await stopper.open(linkTo(toFirst, '/auth/stop'))
  stopper.sees('There is nothing left to stop')
  for (const address of [person.email, SECOND]) assert.match((await world.newestMail(address)).subject, /was stopped$/)

  await world.visitor().post('/auth/forgot-password', { email: person.email })
  assert.match((await world.newestMail(person.email)).text, /\/auth\/reset-password\?token=/)
  const asked = await world.newestMail(SECOND)
  assert.match(asked.subject, /^Somebody asked for a new password/)
  assert.doesNotMatch(asked.text, /reset-password/)
  await world.command(['user', 'reset-two-factor', '--email', person.email, '--reason', 'lost phone'])
  assert.match((await world.newestMail(person.email)).text, /\/auth\/enrol\?token=/)
  const told = await world.newestMail(SECOND)
  assert.match(told.subject, /was reset$/)
  assert.doesNotMatch(told.text, /\/auth\/enrol/)
  assert.match(told.text, /\/auth\/stop\?token=/)
  // It is no way in: neither as an address to sign in with, nor for a forgotten password.
  const before = (await world.mailsTo(SECOND)).length
  await world.visitor().post('/auth/forgot-password', { email: SECOND })
  assert.equal((await world.mailsTo(SECOND)).length, before)
})
