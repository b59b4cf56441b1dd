import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { isVerifiedOnThePhone, numberOf, opensCall, writesToSupport, type Somebody } from '../../test/call.ts'
import { resetByCommand } from '../../test/pass.ts'
import { askAsSupport, decideOnDesk, deskOfThree, freshCodes } from '../../test/support-request.ts'
import type { Visitor } from '../../test/visitor.ts'
import { DAY, linkTo, MINUTE, openWorld, somebodyWithCode, type World } from '../../test/world.ts'
import { openRequestOf } from '../requests/index.ts'
import { ticketById, type Ticket } from '../tickets/index.ts'
import { doMinuteJobsOnce } from '../upkeep.ts'

let world: World
let ines: Somebody
let olaf: Somebody
before(async () => {
  world = await openWorld()
  const desk = await deskOfThree(world)
  ines = desk.ines
  olaf = desk.olaf
})
after(() => world.stop())

const passPage = (ticket: Ticket) => `/auth/desk/tickets/${numberOf(ticket)}/pass`
const passOn = ({ text }: Visitor) => /id="enrolment-pass">([0-9A-Z ]+)</.exec(text)?.[1]

/** The newest mail that says that somebody is on the phone with support. */
async function linkOfTheCall(email: string): Promise<string> {
  const mail = (await world.mailsTo(email)).find(({ subject }) => subject.includes('on the phone with support'))
  return linkTo(mail ?? assert.fail('no mail about a call'), '/auth/stop')
}
async function presses(link: string) {
  const owner = world.visitor()
  await owner.open(link)
  await owner.send('/auth/stop')
  owner.isAt('/auth/login')
}

async function calls(person: Somebody['person']): Promise<Ticket> {
  const ticket = await writesToSupport(world, person.email)
  await freshCodes(world)
  await isVerifiedOnThePhone(world, ines, ticket, person)
  return ticket
}
async function goes({ visitor }: Somebody, path: string, fields?: Record<string, string>) {
  await freshCodes(world)
  await visitor.open(path)
  if (fields) await visitor.send(path, fields)
}
/** Both agents have agreed, and the night is over. */
async function agreed(accountId: string, kind: 'reset' | 'pass') {
  const request = await openRequestOf(world.edge, accountId, kind)
  await freshCodes(world)
  assert.deepEqual(await decideOnDesk(world, olaf.person.id, request!.id, 'approve'), { ok: true })
  world.wind(DAY)
  await doMinuteJobsOnce(world.edge)
}
async function asksForPass(ticket: Ticket, accountId: string) {
  await goes(ines, passPage(ticket), { reason: 'No mailbox' })
  await agreed(accountId, 'pass')
}
async function shows(ticket: Ticket) {
  await goes(ines, passPage(ticket), { show: 'yes' })
  return passOn(ines.visitor)
}
async function entersIt(person: Somebody['person'], code: string) {
  const thief = world.visitor()
  await thief.signIn(person)
  await thief.open('/auth/mailbox?with=pass')
  await thief.send('/auth/mailbox?with=pass', { code })
  return thief
}

test('the stop link of the call ends a pass that came from its ticket, ready, shown or used', async () => {
  const { person } = await somebodyWithCode(world, { name: 'Jonas Wieland' })
  await resetByCommand(world, person)
  world.wind(MINUTE)
  const shown = await calls(person)
  await asksForPass(shown, person.id)
  const link = await linkOfTheCall(person.email)
  const pass = await shows(shown)
  assert.ok(pass)
  await presses(link)
  assert.notEqual((await entersIt(person, pass)).path, '/auth/setup')

  // One that was ready when the call was stopped is not there for whoever calls once more.
  const ready = await calls(person)
  await asksForPass(ready, person.id)
  await presses(await linkOfTheCall(person.email))
  await freshCodes(world)
  await isVerifiedOnThePhone(world, ines, ready, person)
  assert.equal(await shows(ready), undefined)

  const used = await calls(person)
  await asksForPass(used, person.id)
  const late = await linkOfTheCall(person.email)
  const thief = await entersIt(person, (await shows(used)) ?? '')
  thief.isAt('/auth/setup')
  await presses(late)
  await thief.open('/auth/setup')
  thief.isAt('/auth/login')
})

test('the stop link of the call takes back the reset that came from its ticket, and none that came from another call', async () => {
  const { person, phone } = await somebodyWithCode(world, { name: 'Mara Lindt' })
  const signsIn = async () => {
    const visitor = world.visitor()
    await visitor.signIn(person)
    await visitor.send('/auth/code', { code: phone.code() })
    await visitor.open('/auth/profile')
    return visitor.path
  }
  const ticket = await calls(person)
  const link = await linkOfTheCall(person.email)
  assert.ok((await askAsSupport(world, ines.person.id, person.id, { ticketId: ticket.id })).ok)
  await agreed(person.id, 'reset')
  assert.equal((await ticketById(world.edge, ticket.id))?.accountId, person.id)
  assert.notEqual(await signsIn(), '/auth/profile')
  const enrolment = linkTo(
    (await world.mailsTo(person.email)).find(({ text }) => text.includes('/auth/enrol'))!,
    '/auth/enrol',
  )
  await presses(link)
  world.wind(MINUTE)
  assert.equal(await signsIn(), '/auth/profile', 'the old phone is back')
  const thief = world.visitor()
  await thief.open(enrolment)
  assert.notEqual(thief.status, 200, 'and the link of the reset is dead')
  // A call of later says nothing about a reset of before.
  const second = await calls(person)
  assert.ok((await askAsSupport(world, ines.person.id, person.id, { ticketId: second.id })).ok)
  await agreed(person.id, 'reset')
  await freshCodes(world)
  await opensCall(world, ines, second)
  await isVerifiedOnThePhone(world, ines, second, person)
  await presses(await linkOfTheCall(person.email))
  world.wind(MINUTE)
  assert.notEqual(await signsIn(), '/auth/profile')
})
