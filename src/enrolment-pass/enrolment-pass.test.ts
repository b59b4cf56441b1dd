import assert from 'node:assert/strict'
import { test } from 'node:test'
import { codeIn, HOUR, keepCodes, linkTo, makeWorld, MINUTE, somebodyWithCode, type World } from '../../test/world.ts'
import { passFor, resetByCommand } from '../../test/pass.ts'
import { Phone } from '../../test/phone.ts'
import type { Visitor } from '../../test/visitor.ts'
import { groupedPass, newPass, readPass } from './pass.ts'

test('a pass has six groups of four signs, and is read as it is heard', () => {
  const pass = newPass({ bytes: (count) => Uint8Array.from({ length: count }, (_, at) => at * 7) })
  assert.match(groupedPass(pass), /^[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){5}$/)
  assert.equal(readPass(groupedPass(pass).toLowerCase().replaceAll('-', ' ')), pass)
  assert.equal(readPass('oooo-iiii-llll-0000-1111-2222'), '000011111111000011112222')
  for (const none of ['12345678', '', 'UUUU-0000-0000-0000-0000-0000', 'MMMMM-MMMMM-MMMMM-MMMMM-MMMMM', `${pass}0`])
    assert.equal(readPass(none), undefined, none)
})

const enter = async (visitor: Visitor, code: string) => {
  await visitor.open('/auth/mailbox?with=pass')
  await visitor.send('/auth/mailbox?with=pass', { code })
}

async function locked(world: World) {
  const { person } = await somebodyWithCode(world, { name: 'Jonas Wieland' })
  await resetByCommand(world, person)
  return person
}

/** From the right pass to the inside. */
async function goOn(world: World, visitor: Visitor) {
  visitor.isAt('/auth/setup')
  const phone = Phone.scan(visitor.otpauth(), world.clock)
  await visitor.send('/auth/setup', { code: phone.code() })
  await keepCodes(visitor, phone)
  return phone
}

test('with password and pass one sets up without the mailbox, and every address is told with a link that takes it back', async () => {
  const world = await makeWorld()
  const person = await locked(world)
  await world.edge.db
    .updateTable('accounts')
    .set({ secondEmail: 'jonas@home.example' })
    .where('id', '=', person.id)
    .execute()
  const { code } = await passFor(world, person)
  const shown = await world.newestMail('jonas@home.example')
  assert.match(shown.subject, /was shown/)
  assert.ok(!shown.text.includes(code))
  const visitor = world.visitor()
  await visitor.signIn(person)
  visitor.isAt('/auth/mailbox')
  visitor.sees('I have an enrolment pass')
  // Where the code of the mail is typed it is as good.
  await visitor.send('/auth/mailbox', { code: code.toLowerCase() })
  await goOn(world, visitor)
  await visitor.isSignedIn()
  for (const address of [person.email, 'jonas@home.example']) {
    const { text } = await world.newestMail(address)
    assert.match(text, /Two-factor login is set up/)
    assert.match(text, /an enrolment pass was used/)
    assert.match(text, /\/auth\/stop\?token=/)
  }
  // It was used: nobody else sets up with it, also after another reset.
  await resetByCommand(world, person)
  const again = world.visitor()
  await again.signIn(person)
  await enter(again, code)
  again.sees('That pass is not right')
  assert.equal(again.status, 401)
  // The link of the pass itself takes the set-up back as well, as long as nothing else came after.
  const stopper = world.visitor()
  await stopper.open(linkTo(shown, '/auth/stop'))
  await stopper.send('/auth/stop')
  stopper.sees('There is nothing left to stop')
})

test('the link in the mail about a pass ends it, the set-up begun with it, and what was set up by it', async () => {
  const world = await makeWorld()
  const stop = async (address: string) => {
    const stopper = world.visitor()
    await stopper.open(linkTo(await world.newestMail(address), '/auth/stop'))
    stopper.sees('A pass to set up two-factor login was made')
    await stopper.send('/auth/stop')
    stopper.isAt('/auth/login')
  }
  const person = await locked(world)
  // Before it is used.
  const first = await passFor(world, person)
  await stop(person.email)
  const thief = world.visitor()
  await thief.signIn(person)
  await enter(thief, first.code)
  thief.sees('That pass is not right')
  // Between pass and first code.
  const second = await passFor(world, person)
  const mail = await world.newestMail(person.email)
  await enter(thief, second.code)
  thief.isAt('/auth/setup')
  const phone = Phone.scan(thief.otpauth(), world.clock)
  await stop(person.email)
  await thief.send('/auth/setup', { code: phone.code() })
  thief.isAt('/auth/login')
  // And after it: by the mail about the pass, without the one about the set-up.
  world.wind(MINUTE)
  const third = await passFor(world, person)
  const told = await world.newestMail(person.email)
  assert.notEqual(mail.text, told.text)
  await thief.signIn(person)
  await enter(thief, third.code)
  const bound = await goOn(world, thief)
  await thief.isSignedIn()
  const stopper = world.visitor()
  await stopper.open(linkTo(told, '/auth/stop'))
  await stopper.send('/auth/stop')
  await thief.isSignedOut()
  world.wind(MINUTE)
  await thief.signIn(person, { code: bound.code() })
  await thief.isSignedOut()
})

test('a pass is dead after an hour, in the face of a newer one, and once the account is set up or disabled', async () => {
  const world = await makeWorld()
  const person = await locked(world)
  const visitor = world.visitor()
  const refuses = async (code: string, who = visitor) => {
    await who.signIn(person)
    await enter(who, code)
    who.sees('That pass is not right')
    await who.isSignedOut()
  }
  const late = await passFor(world, person)
  world.wind(HOUR)
  await refuses(late.code)
  const older = await passFor(world, person)
  const newer = await passFor(world, person)
  await refuses(older.code)
  // Set up meanwhile with a mailed code: the pass is no way to a second entry, also not after another reset.
  const owner = world.visitor()
  await owner.signIn(person)
  await owner.send('/auth/mailbox', { code: codeIn(await world.newestMail(person.email)) })
  await goOn(world, owner)
  await visitor.signIn(person)
  visitor.isAt('/auth/code')
  await visitor.send('/auth/code', { code: newer.code })
  visitor.isAt('/auth/code')
  await enter(visitor, newer.code)
  visitor.isAt('/auth/code')
  await resetByCommand(world, person)
  await refuses(newer.code)
  // A reset that is done anew is another state than the one the pass was made for.
  const disabled = await passFor(world, person)
  await visitor.signIn(person)
  await world.command(['user', 'disable', '--email', person.email])
  await enter(visitor, disabled.code)
  visitor.isAt('/auth/login')
})

test('of two browsers with the pass one sets up; without the password, elsewhere, and after five tries it is worth nothing', async () => {
  const world = await makeWorld()
  const [person, other] = [await locked(world), await locked(world)]
  const { code } = await passFor(world, person)
  const [one, two, stranger] = [world.visitor(), world.visitor(), world.visitor()]
  // Without the password there is no page for it.
  await enter(stranger, code)
  stranger.isAt('/auth/login')
  await stranger.signIn({ email: person.email, password: code })
  stranger.isAt('/auth/login')
  await stranger.isSignedOut()
  // In the sign-in of somebody else it is wrong; five of them, and that sign-in takes none.
  const own = await passFor(world, other)
  await stranger.signIn(other)
  for (let tries = 0; tries < 5; tries++) {
    await enter(stranger, code)
    stranger.sees('That pass is not right')
  }
  await enter(stranger, own.code)
  stranger.sees('This sign-in takes no more passes')
  await enter(stranger, 'abc')
  stranger.sees('That is no enrolment pass')
  assert.equal(stranger.status, 422)
  // Nor does it replace the mailed code of a new password.
  await stranger.open('/auth/forgot-password')
  await stranger.send('/auth/forgot-password', { email: other.email, code: own.code })
  await stranger.open('/auth/reset-password')
  await stranger.send('/auth/reset-password', { code: own.code, password: 'another quiet harbour' })
  await stranger.signIn({ email: other.email, password: 'another quiet harbour' })
  stranger.isAt('/auth/login')
  await Promise.all([one.signIn(person), two.signIn(person)])
  const answers = await Promise.all([one, two].map((visitor) => visitor.post('/auth/mailbox?with=pass', { code })))
  assert.deepEqual(answers.map(({ status }) => status).sort(), [303, 401])
  const opened = answers.filter(({ headers }) => headers.get('location') === '/auth/setup')
  assert.equal(opened.length, 1)
})
