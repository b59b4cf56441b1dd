import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import {
  beginsCall,
  callPage,
  entersPassword,
  isVerifiedOnThePhone,
  numberOf,
  numberOn,
  opensCall,
  storedCallOf,
  VERIFY,
  wordsOn,
  writesToSupport,
  type Somebody,
} from '../../test/call.ts'
import { HOUR, linkTo, MINUTE, openWorld, somebody, somebodyWithCode, type World } from '../../test/world.ts'
import { closeTicket, messagesOf, ticketById, ticketByNumber } from '../tickets/index.ts'
import { tidyUp } from '../upkeep.ts'
import { isVerified } from './index.ts'
import { POSSIBLE_WORDS } from '../phrases/index.ts'
import { MOST_SHOWN, MOST_TRIES, neededFor } from './rules.ts'

let world: World
let mara: Somebody
let agent: Somebody
before(async () => {
  world = await openWorld()
  mara = await somebodyWithCode(world)
  agent = await somebodyWithCode(world, { staff: 'support', name: 'Jana Voss' })
})
after(() => world.stop())
/** A new ticket with a typed address that says nothing. */
let written = 0
const aTicket = () => writesToSupport(world, `home${++written}@x.example`)

test('nobody guesses the words: all tries of a verification hit them less than once in three million', () => {
  assert.ok(MOST_TRIES / POSSIBLE_WORDS < 1 / 3_000_000)
  assert.deepEqual([MOST_TRIES, MOST_SHOWN], [5, 5])
})

test('a call is for whoever has a second factor that must go, or must set one up; for nobody else', () => {
  assert.equal(neededFor({ twoFactor: 'on' }, 'optional'), 'removal')
  assert.equal(neededFor({ twoFactor: 'pending' }, 'optional'), 'set-up')
  assert.equal(neededFor({ twoFactor: 'off' }, 'required'), 'set-up')
  assert.equal(neededFor({ twoFactor: 'off' }, 'optional'), undefined)
})

test('a caller reads three words, the agent types them, and the ticket is tied to the account whose password it was', async () => {
  // Typed with another address than that of the account: it proves nothing, and hinders nothing.
  const ticket = await aTicket()
  const number = await beginsCall(world, agent, ticket)
  assert.match(number, /^[1-9]\d$/)
  agent.visitor.sees('Nobody has entered a password yet.', `${world.edge.config.publicUrl.origin}${VERIFY}`)
  await agent.visitor.send(callPage(ticket), { words: 'acorn airport almond' })
  assert.equal(agent.visitor.status, 409)
  agent.visitor.sees('The caller sees no words yet')

  const caller = world.visitor()
  await caller.open(VERIFY)
  caller.sees('Only if you called support', 'Support never calls you to ask for this.')
  await caller.send(VERIFY, { ticket: 'T-x' })
  assert.equal(caller.status, 422)
  await caller.send(VERIFY, { ticket: ` t ${ticket.number}` })
  caller.sees(`About ticket ${numberOf(ticket)}`, 'Never say it on the phone')
  await caller.send(VERIFY, { ticket: numberOf(ticket), ...mara.person })
  caller.isAt(VERIFY)
  assert.equal(numberOn(caller), number)
  caller.sees(
    'Only if you called support. Whoever reads these words can start the removal of your second factor.',
    'The person on the phone must be able to tell you this number. If they cannot, hang up.',
    'A reset still takes a second person and at least 24 hours',
  )
  const words = wordsOn(caller)
  assert.equal(words.split(' ').length, 3)
  // It was no sign-in.
  await caller.isSignedOut()
  assert.equal(caller.cookie('doorward-challenge'), undefined)
  assert.equal(caller.cookie('doorward-session'), undefined)
  // Loaded again and come back to, the page is the same.
  await caller.open(VERIFY)
  assert.equal(wordsOn(caller), words)
  // The agent is told nothing of the account before the words are right, and nobody has the words in clear.
  await agent.visitor.open(callPage(ticket))
  agent.visitor.sees('The caller sees the words since')
  agent.visitor.doesNotSee(mara.person.email)
  const row = await storedCallOf(world, ticket)
  assert.ok(!JSON.stringify(row).includes(words))

  await agent.visitor.send(callPage(ticket), { words: 'only two' })
  assert.equal(agent.visitor.status, 422)
  agent.visitor.sees('That is not three words')
  await agent.visitor.send(callPage(ticket), { words: words.split(' ').reverse().join(' ') })
  assert.equal(agent.visitor.status, 401)
  agent.visitor.sees('Those are not the words', 'Tries left: 4.')
  await agent.visitor.send(callPage(ticket), { words: words.toUpperCase().replaceAll(' ', ', ') })
  agent.visitor.sees('The caller is verified')
  const tied = await ticketById(world.edge, ticket.id)
  assert.deepEqual([tied?.accountId, tied?.verifiedBy], [mara.person.id, agent.person.id])
  assert.equal((await isVerified(world.edge, tied!))?.agentId, agent.person.id)
  await caller.open(VERIFY)
  caller.sees('Support knows that it is you')
  assert.equal(wordsOn(caller), '')
  assert.equal((await storedCallOf(world, ticket)).words, null)
  // Sent again by the back button: nothing is there to be checked.
  await agent.visitor.send(callPage(ticket), { words })
  assert.equal(agent.visitor.status, 409)

  // It counts for a day, and while the password is the same.
  world.wind(24 * HOUR)
  assert.equal(await isVerified(world.edge, tied!), undefined)
  await opensCall(world, agent, ticket)
  agent.visitor.sees('The caller was verified', 'counts no longer')
})

test('what was done is written down: in the ticket, in the audit log, in the person’s activity', async () => {
  const ticket = await aTicket()
  await isVerifiedOnThePhone(world, agent, ticket, mara.person)
  const keys = (await messagesOf(world.edge, ticket.id)).filter(({ author }) => author === 'system')
  assert.deepEqual(
    keys.map(({ text }) => text),
    ['opened', 'call-begun', 'tied'],
  )
  const number = numberOf(ticket)
  const rows = await world.edge.db
    .selectFrom('audit')
    .select(['event', 'actor', 'accountId', 'reason'])
    .where('reason', '=', number)
    .orderBy('id')
    .execute()
  assert.deepEqual(rows, [
    { event: 'authn_caller_started', actor: agent.person.id, accountId: null, reason: number },
    { event: 'authn_caller_words_shown', actor: mara.person.id, accountId: mara.person.id, reason: number },
    { event: 'authn_caller_verified', actor: agent.person.id, accountId: mara.person.id, reason: number },
  ])
  await mara.visitor.signIn(mara.person, { code: mara.phone.code() })
  await mara.visitor.open('/auth/profile/activity')
  mara.visitor.sees('Words for a call with support were shown', 'Support verified a caller')
})

test('up to the right password every answer is that of the sign-in; after it, the page says what helps instead', async () => {
  const off = await somebody(world)
  const mailed = async () => (await world.mailsTo(mara.person.email)).length
  const before = await mailed()
  const disabled = await somebody(world)
  await world.command(['user', 'disable', '--email', disabled.email])
  const ticket = await aTicket()
  const body = async (answer: Response) =>
    (await answer.text()).replace(/nobody@x\.example|mara\d+@hansa-kontor\.example|T-\d+/g, '…')
  const stranger = world.visitor()
  const asks = async (number: string, email: string, password: string) => {
    const answer = await stranger.post(VERIFY, { ticket: number, email, password })
    return { status: answer.status, text: await body(answer) }
  }
  const answers = [
    await asks('T-9999', 'nobody@x.example', 'guess'),
    await asks('T-9999', mara.person.email, 'guess'),
    await asks(numberOf(ticket), mara.person.email, 'guess'),
    await asks(numberOf(ticket), disabled.email, disabled.password),
  ]
  await beginsCall(world, agent, ticket)
  answers.push(await asks(numberOf(ticket), mara.person.email, 'guess'))
  for (const { status, text } of answers) {
    assert.equal(status, 401)
    assert.equal(text, answers[0]!.text)
    assert.match(text, /That e-mail address or password is not right/)
  }
  // Whoever is right learns more, and no mail goes out where no words were shown.
  const right = await asks('T-9999', mara.person.email, mara.person.password)
  assert.equal(right.status, 409)
  assert.match(right.text, /Nobody at support waits for this ticket number/)
  const without = await asks(numberOf(ticket), off.email, off.password)
  assert.equal(without.status, 409)
  assert.match(without.text, /You need no call for this/)
  assert.equal(await mailed(), before)
  assert.deepEqual(await world.mailsTo(off.email), [])

  // The same budget as at the sign-in, spent at either page.
  for (let tries = 0; tries < 3; tries++) await stranger.post('/auth/login', { email: off.email, password: 'guess' })
  for (let tries = 0; tries < 2; tries++) assert.equal((await asks('T-9999', off.email, 'guess')).status, 401)
  const waits = await asks('T-9999', off.email, off.password)
  assert.equal(waits.status, 429)
  assert.match(waits.text, /Too many tries for this address/)
  assert.equal((await stranger.post('/auth/login', { email: off.email, password: off.password })).status, 429)
})

test('whoever must set up and cannot read the mailbox is verified too, and reads first what would help', async () => {
  const person = await somebody(world)
  const visitor = world.visitor()
  await visitor.signIn(person)
  await visitor.open('/auth/profile')
  await visitor.send('/auth/profile/two-factor')
  const ticket = await aTicket()
  await beginsCall(world, agent, ticket)
  const caller = world.visitor()
  await entersPassword(caller, ticket, person)
  caller.sees(
    'You may not need this',
    'Whoever reads these words can start the set-up of a second factor for your account.',
  )
  await agent.visitor.send(callPage(ticket), { words: wordsOn(caller) })
  agent.visitor.sees('The caller is verified')
})

test('the relay attack: whoever is led to the page by a stranger reads there and in the mail what is happening, and the link ends it', async () => {
  const second = 'mara@second.example'
  await world.edge.db.updateTable('accounts').set({ secondEmail: second }).where('id', '=', mara.person.id).execute()
  await mara.visitor.signIn(mara.person)
  if (mara.visitor.path === '/auth/code') await mara.visitor.send('/auth/code', { code: mara.phone.code() })
  // The attacker has a ticket, phones support, and on another line phones Mara as "support".
  const ticket = await aTicket()
  const number = await beginsCall(world, agent, ticket)
  await entersPassword(mara.visitor, ticket, mara.person)
  mara.visitor.sees('Only if you called support.', 'Whoever reads these words can start the removal', number)
  const words = wordsOn(mara.visitor)
  for (const address of [mara.person.email, second]) {
    const mail = await world.newestMail(address)
    assert.match(mail.subject, /Somebody is on the phone with support about your Platform account/)
    for (const says of [
      `about ticket ${numberOf(ticket)}`,
      'knows your password',
      'hang up',
      'If you called support yourself',
      'removal of your second factor',
    ])
      assert.ok(mail.text.replace(/\s+/g, ' ').includes(says), says)
    // One of them may be a word of the mail by chance, such as "ticket".
    assert.ok(!words.split(' ').every((word) => mail.text.includes(word)))
  }
  const [first, other] = await Promise.all(
    [mara.person.email, second].map(async (to) => linkTo(await world.newestMail(to), '/auth/stop')),
  )
  // She has read them out before she reads the mail: the ticket is tied, and comes loose again.
  await agent.visitor.send(callPage(ticket), { words })
  agent.visitor.sees('The caller is verified')
  const owner = world.visitor()
  await owner.open(other!)
  owner.sees('Words for a call with support were shown', 'The words count no longer')
  await owner.send('/auth/stop')
  owner.isAt('/auth/login')
  const loose = await ticketByNumber(world.edge, ticket.number)
  assert.deepEqual([loose?.accountId, loose?.verifiedAtMs], [null, null])
  assert.equal(await isVerified(world.edge, loose!), undefined)
  await agent.visitor.open(callPage(ticket))
  agent.visitor.sees('Somebody stopped a call of this ticket', 'Expect an attack')
  await mara.visitor.open(VERIFY)
  mara.visitor.sees('This call is stopped', 'Change your password')
  // Both links are dead, and so are the words. Her own sessions and password go on.
  await owner.open(first!)
  await owner.send('/auth/stop')
  assert.equal(owner.status, 409)
  await agent.visitor.open(callPage(ticket))
  await agent.visitor.send(callPage(ticket), { words })
  assert.equal(agent.visitor.status, 409)
  await mara.visitor.isSignedIn()
  assert.ok((await world.mailsTo(second))[0]?.subject.includes('stopped'))
})

test('whoever sees the words and did not call stops it from the same page, before anybody reads them out', async () => {
  const ticket = await aTicket()
  await beginsCall(world, agent, ticket)
  const caller = world.visitor()
  await entersPassword(caller, ticket, mara.person)
  const words = wordsOn(caller)
  await caller.send(VERIFY, { stop: 'yes' })
  caller.isAt('/auth/stop')
  await caller.send('/auth/stop')
  caller.isAt('/auth/login')
  await agent.visitor.send(callPage(ticket), { words })
  assert.equal(agent.visitor.status, 409)
  assert.equal((await ticketById(world.edge, ticket.id))?.accountId, null)
  // A sign-in with the own code does not keep an owner from stopping what goes on meanwhile.
  await beginsCall(world, agent, ticket)
  await entersPassword(caller, ticket, mara.person)
  world.wind(MINUTE)
  await mara.visitor.open('/auth/logout')
  await mara.visitor.signIn(mara.person, { code: mara.phone.code() })
  await mara.visitor.isSignedIn()
  const owner = world.visitor()
  await owner.open(linkTo(await world.newestMail(mara.person.email), '/auth/stop'))
  await owner.send('/auth/stop')
  owner.isAt('/auth/login')
  // A closed ticket takes nobody.
  await beginsCall(world, agent, ticket)
  await closeTicket(world.edge, ticket.id, 'person')
  await entersPassword(caller, ticket, mara.person)
  assert.equal(caller.status, 409)
})

test('words are gone when they count no longer, and what happened is forgotten after 90 days', async () => {
  const ticket = await aTicket()
  await beginsCall(world, agent, ticket)
  await entersPassword(world.visitor(), ticket, mara.person)
  world.wind(16 * MINUTE)
  await tidyUp(world.edge)
  const { words, endedBecause } = await storedCallOf(world, ticket)
  assert.deepEqual([words, endedBecause], [null, 'expired'])
  world.wind(91 * 24 * HOUR)
  await tidyUp(world.edge)
  assert.equal((await world.edge.db.selectFrom('callerVerifications').select('id').execute()).length, 0)
})
