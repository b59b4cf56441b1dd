import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import {
  beginsCall,
  callPage,
  entersPassword,
  isVerifiedOnThePhone,
  numberOf,
  opensCall,
  storedCallOf,
  VERIFY,
  wordsOn,
  writesToSupport,
  type Somebody,
} from '../../test/call.ts'
import { askAsSupport, deskOfThree } from '../../test/support-request.ts'
import type { Visitor } from '../../test/visitor.ts'
import { linkIn, linkTo, MINUTE, openWorld, somebody, somebodyWithCode, type World } from '../../test/world.ts'
import { changeAccount } from '../accounts/index.ts'
import { openRequestOf, settleRequests } from '../requests/index.ts'
import { closeTicket, ticketById, type Ticket } from '../tickets/index.ts'
import { isVerified } from './index.ts'
import { MOST_SHOWN, MOST_TRIES } from './rules.ts'

let world: World
let mara: Somebody
let agent: Somebody
let colleague: Somebody
before(async () => {
  world = await openWorld()
  mara = await somebodyWithCode(world)
  agent = await somebodyWithCode(world, { staff: 'support', name: 'Jana Voss' })
  colleague = await somebodyWithCode(world, { staff: 'operator', name: 'Ole Brandt' })
})
after(() => world.stop())

let written = 0
const aTicket = () => writesToSupport(world, `attack${++written}@x.example`)
const tiedTo = async ({ id }: Ticket) => (await ticketById(world.edge, id))?.accountId
const mails = async () =>
  (await world.mailsTo(mara.person.email)).filter(({ subject }) => subject.includes('on the phone with support')).length

/** A call with words on the page of a caller's browser. */
async function waits(person = mara.person, by = agent) {
  const ticket = await aTicket()
  await beginsCall(world, by, ticket)
  const caller = world.visitor()
  await entersPassword(caller, ticket, person)
  return { ticket, caller, words: wordsOn(caller), tab: by.visitor.text }
}
/** In a page that is opened for it, or in one that stood open. */
const types = async ({ visitor }: Somebody, ticket: Ticket, words: string, tab?: string) => {
  if (tab === undefined) await visitor.open(callPage(ticket))
  else visitor.text = tab
  await visitor.send(callPage(ticket), { words })
  return visitor.status
}

test('words count for their own ticket and their own browser', async () => {
  const one = await waits()
  const two = await waits()
  assert.notEqual(one.words, two.words)
  assert.equal(await types(agent, two.ticket, one.words), 401)
  assert.equal(await tiedTo(two.ticket), null)
  // Whoever knows the address of the page sees the form, and no cookie of another kind shows more.
  const other = world.visitor()
  await other.open(VERIFY)
  assert.equal(wordsOn(other), '')
  for (const { name, value, path } of mara.visitor.cookies) other.cookies.push({ name, value, path })
  await other.open(VERIFY)
  assert.equal(wordsOn(other), '')
  await other.send(VERIFY, { stop: 'yes' })
  other.isAt(VERIFY)
  assert.equal(await types(agent, one.ticket, one.words), 200)
  assert.equal(await tiedTo(one.ticket), mara.person.id)
})

test('a second right password in another browser ends the first words, tells the owner again, and warns the agent', async () => {
  const { ticket, caller, words } = await waits()
  const before = await mails()
  const thief = world.visitor({ address: '192.0.2.66' })
  await entersPassword(thief, ticket, mara.person)
  const newer = wordsOn(thief)
  assert.equal(await mails(), before + 1)
  await caller.open(VERIFY)
  caller.sees('These words count no longer', 'shown in another browser')
  assert.equal(wordsOn(caller), '')
  await agent.visitor.open(callPage(ticket))
  agent.visitor.sees('The words were shown 2 times', 'somebody else did')
  assert.equal(await types(agent, ticket, words), 401)
  // Both mails stop the same event.
  const [second, first] = (await world.mailsTo(mara.person.email)).slice(0, 2)
  const owner = world.visitor()
  await owner.open(linkTo(first!, '/auth/stop'))
  await owner.send('/auth/stop')
  owner.isAt('/auth/login')
  await owner.open(linkTo(second!, '/auth/stop'))
  assert.equal(owner.status, 409)
  assert.equal(await types(agent, ticket, newer), 409)
  assert.equal(await tiedTo(ticket), null)
})

test('whoever knows the password floods no mailbox: five times within one call, then it is over', async () => {
  const ticket = await aTicket()
  await beginsCall(world, agent, ticket)
  const before = await mails()
  const thief = world.visitor()
  const answers: number[] = []
  const fields = { ticket: numberOf(ticket), email: mara.person.email, password: mara.person.password }
  for (let times = 0; times < MOST_SHOWN + 2; times++) answers.push((await thief.post(VERIFY, fields)).status)
  assert.deepEqual(answers, [303, 303, 303, 303, 303, 409, 409])
  assert.equal(await mails(), before + MOST_SHOWN)
})

test('nobody with another account takes the words from whom the ticket was written for, or uses up their chances', async () => {
  const { person: other } = await somebodyWithCode(world, { name: 'Kai Sommer' })
  const ticket = await writesToSupport(world, mara.person.email)
  await beginsCall(world, agent, ticket)
  const stranger = world.visitor({ address: '192.0.2.67' })
  for (let at = 0; at < MOST_SHOWN; at++) await entersPassword(stranger, ticket, other)
  assert.ok(wordsOn(stranger))
  await entersPassword(stranger, ticket, other)
  assert.equal(stranger.status, 409)
  const caller = world.visitor()
  await entersPassword(caller, ticket, mara.person)
  const words = wordsOn(caller)
  assert.ok(words)
  await entersPassword(stranger, ticket, other)
  assert.equal(stranger.status, 409)
  assert.equal(await types(agent, ticket, words), 200)
  assert.equal(await tiedTo(ticket), mara.person.id)
  await closeTicket(world.edge, ticket.id, 'person')
})

test('twenty tries at the same moment compare five, and then the right words are worth nothing', async () => {
  const { ticket, words } = await waits()
  await opensCall(world, agent, ticket)
  const page = callPage(ticket)
  const wrong = words.split(' ').reverse().join(' ')
  const answers = await Promise.all(Array.from({ length: 20 }, () => agent.visitor.post(page, { words: wrong })))
  assert.equal(answers.filter(({ status }) => status === 401).length, MOST_TRIES)
  assert.equal(answers.filter(({ status }) => status === 409).length, 20 - MOST_TRIES)
  assert.equal(await types(agent, ticket, words), 409)
  agent.visitor.sees('This call is over')
  assert.equal((await storedCallOf(world, ticket)).endedBecause, 'tries')
  assert.equal(await tiedTo(ticket), null)
})

test('of right words sent several times at once one ties, and it is written down once', async () => {
  const { ticket, words } = await waits()
  await opensCall(world, agent, ticket)
  const answers = await Promise.all(Array.from({ length: 6 }, () => agent.visitor.post(callPage(ticket), { words })))
  assert.deepEqual(answers.map(({ status }) => status).sort(), [303, 409, 409, 409, 409, 409])
  assert.equal(await tiedTo(ticket), mara.person.id)
  const verified = await world.edge.db
    .selectFrom('audit')
    .select('id')
    .where('event', '=', 'authn_caller_verified')
    .where('reason', '=', numberOf(ticket))
    .execute()
  assert.equal(verified.length, 1)
})

test('nothing is tied after 16 minutes, from a closed ticket, with a changed password, or for a disabled account', async () => {
  const refused = async (
    { ticket, caller, words, tab }: Awaited<ReturnType<typeof waits>>,
    because: string,
    says: string,
  ) => {
    assert.equal(await types(agent, ticket, words, tab), 409)
    assert.equal((await storedCallOf(world, ticket)).endedBecause ?? 'expired', because)
    assert.equal(await tiedTo(ticket), null)
    await caller.open(VERIFY)
    assert.equal(wordsOn(caller), '')
    caller.sees(says)
  }
  const late = await waits()
  world.wind(16 * MINUTE)
  await opensCall(world, agent, late.ticket)
  await refused(late, 'expired', 'Fifteen minutes have passed')

  const closed = await waits()
  await closeTicket(world.edge, closed.ticket.id, 'person')
  await refused(closed, 'closed', 'The ticket was closed')

  const changed = await waits()
  await changeAccount(world.edge, mara.person.id, {}, { passwordChangedAtMs: world.clock.nowMs })
  await refused(changed, 'changed', 'Something about your account changed meanwhile')

  const disabled = await waits()
  await changeAccount(world.edge, mara.person.id, {}, { status: 'disabled' })
  await refused(disabled, 'changed', 'Something about your account changed meanwhile')
  await changeAccount(world.edge, mara.person.id, {}, { status: 'active' })

  // A password that was changed after the tie proves nothing any more.
  const tied = await waits()
  assert.equal(await types(agent, tied.ticket, tied.words), 200)
  const ticket = (await ticketById(world.edge, tied.ticket.id))!
  assert.ok(await isVerified(world.edge, ticket))
  await changeAccount(world.edge, mara.person.id, {}, { passwordChangedAtMs: world.clock.nowMs + 1 })
  assert.equal(await isVerified(world.edge, ticket), undefined)
})

test('beginning anew, also by a colleague, ends the words of before; only whoever began may check', async () => {
  const { ticket, caller, words } = await waits()
  await opensCall(world, colleague, ticket)
  colleague.visitor.sees('Somebody else is verifying the caller')
  await colleague.visitor.send(callPage(ticket), { words })
  assert.equal(colleague.visitor.status, 409)
  await beginsCall(world, colleague, ticket)
  await caller.open(VERIFY)
  caller.sees('The agent has begun anew')
  assert.equal(await types(agent, ticket, words), 409)
  await entersPassword(caller, ticket, mara.person)
  assert.equal(await types(colleague, ticket, words), 401)
  assert.equal(await types(colleague, ticket, wordsOn(caller)), 200)
  assert.equal((await ticketById(world.edge, ticket.id))?.verifiedBy, colleague.person.id)
})

test('nobody verifies themselves, and a ticket of one account becomes never that of another', async () => {
  const ticket = await aTicket()
  await beginsCall(world, agent, ticket)
  const caller = world.visitor()
  await entersPassword(caller, ticket, agent.person)
  assert.equal(caller.status, 409)
  caller.sees('Nobody at support waits for this ticket number')
  // A colleague may verify an agent; after that the agent begins nothing in that ticket.
  await isVerifiedOnThePhone(world, colleague, ticket, agent.person)
  await opensCall(world, agent, ticket)
  await agent.visitor.send(callPage(ticket))
  assert.equal(agent.visitor.status, 403)
  agent.visitor.sees('That is your own account')
  await beginsCall(world, colleague, ticket)
  await entersPassword(caller, ticket, mara.person)
  assert.equal(caller.status, 409)
  assert.equal(await tiedTo(ticket), agent.person.id)
})

test('the page of the agent opens to staff with a fresh code alone, and a role that was lost is lost at once', async () => {
  const { ticket, words } = await waits()
  const page = callPage(ticket)
  const at = async (visitor: Visitor) => [
    (await visitor.request(page)).status,
    (await visitor.post(page)).status,
    (await visitor.post(page, { words })).status,
  ]
  const member = world.visitor()
  await member.signIn(await somebody(world))
  assert.deepEqual(await at(member), [404, 403, 403])
  assert.deepEqual(await at(world.visitor()), [303, 303, 303])
  for (const path of ['/auth/desk/tickets/T-9999/verification', '/auth/desk/tickets/x/verification']) {
    await agent.visitor.open(path)
    assert.equal(agent.visitor.status, 404)
  }
  // Without a fresh code the page asks for one first, and the words are checked by nobody.
  await opensCall(world, agent, ticket)
  const tab = agent.visitor.text
  world.wind(11 * MINUTE)
  const answer = await agent.visitor.post(page, { words })
  assert.match(answer.headers.get('location') ?? '', /^\/auth\/step-up\?return_to=/)
  assert.equal(await tiedTo(ticket), null)
  await opensCall(world, agent, ticket)
  await changeAccount(world.edge, agent.person.id, {}, { staff: null })
  agent.visitor.text = tab
  await agent.visitor.send(page, { words })
  assert.equal(agent.visitor.status, 404)
  assert.equal(await tiedTo(ticket), null)
  await changeAccount(world.edge, agent.person.id, {}, { staff: 'support' })
  // A form of nobody's page is refused.
  agent.visitor.text = ''
  assert.equal((await agent.visitor.post(page)).status, 403)
})

test('while the address waits, a mailed link gives the caller’s browser its five tries here as well', async () => {
  const ticket = await aTicket()
  await beginsCall(world, agent, ticket)
  const thief = world.visitor({ address: '192.0.2.66' })
  for (let tries = 0; tries < 5; tries++)
    await thief.post('/auth/login', { email: mara.person.email, password: 'guess' })
  const caller = world.visitor()
  await entersPassword(caller, ticket, mara.person)
  assert.equal(caller.status, 429)
  await caller.send('/auth/login/link', { email: mara.person.email })
  await caller.open(linkIn(await world.newestMail(mara.person.email)))
  await entersPassword(caller, ticket, mara.person)
  assert.equal(wordsOn(caller).split(' ').length, 3)
})

test('what support began from the ticket ends with the call, and goes on when the caller is only verified once more', async () => {
  const { ines, olaf, target } = await deskOfThree(world)
  const ticket = await aTicket()
  await isVerifiedOnThePhone(world, ines, ticket, target.person)
  const opened = await askAsSupport(world, ines.person.id, target.person.id, { ticketId: ticket.id })
  assert.ok(opened.ok)
  world.wind(MINUTE)
  await isVerifiedOnThePhone(world, olaf, ticket, target.person)
  await settleRequests(world.edge)
  assert.equal((await openRequestOf(world.edge, target.person.id))?.id, opened.request.id)
  const owner = world.visitor()
  await owner.open(linkTo(await world.newestMail(target.person.email), '/auth/stop'))
  owner.sees('Words for a call with support were shown')
  await owner.send('/auth/stop')
  assert.equal(await openRequestOf(world.edge, target.person.id), undefined)
  const { endedBecause } = await world.edge.db
    .selectFrom('resetRequests')
    .select('endedBecause')
    .where('id', '=', opened.request.id)
    .executeTakeFirstOrThrow()
  assert.equal(endedBecause, 'stopped')
  assert.equal(await tiedTo(ticket), null)
})

test('whoever had the password for a moment keeps no link from the page of the words: the reset of the owner stands', async () => {
  const ticket = await aTicket()
  await beginsCall(world, agent, ticket)
  const thief = world.visitor()
  await entersPassword(thief, ticket, mara.person)
  await thief.send(VERIFY, { stop: 'yes' })
  thief.isAt('/auth/stop')
  // Not pressed: it is kept for later, while the owner calls, is verified, and gets what the call was about.
  const caller = world.visitor()
  await entersPassword(caller, ticket, mara.person)
  assert.equal(await types(agent, ticket, wordsOn(caller)), 200)
  assert.equal(await tiedTo(ticket), mara.person.id)
  world.wind(61 * MINUTE)
  await thief.send('/auth/stop')
  assert.equal(thief.status, 404)
  assert.equal(await tiedTo(ticket), mara.person.id)
  // Of the mails every link goes on as before.
  const owner = world.visitor()
  await owner.open(linkTo(await world.newestMail(mara.person.email), '/auth/stop'))
  await owner.send('/auth/stop')
  owner.isAt('/auth/login')
  assert.equal(await tiedTo(ticket), null)
})
