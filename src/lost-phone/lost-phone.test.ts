import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Visitor } from '../../test/visitor.ts'
import {
  codeIn,
  DAY,
  HOUR,
  linkIn,
  linkTo,
  makeWorld,
  MINUTE,
  setUp,
  somebody,
  somebodyWithCode,
  type World,
} from '../../test/world.ts'
import { doMinuteJobsOnce, tidyUp } from '../upkeep.ts'

const PAGE = '/auth/lost-phone'
const COMPANY = 'Hansa Kontor GmbH'
const ADMIN = 'ida.admin@hansa-kontor.example'

/** Somebody whose phone is gone, after the right password, in a company with an admin who can help. */
async function lockedOut(world: World, { admin = true }: { admin?: boolean } = {}) {
  await world.command(['company', 'create', '--name', COMPANY, '--zone', 'Europe/Berlin'])
  if (admin) await somebodyWithCode(world, { email: ADMIN, name: 'Ida Brandt', company: COMPANY, role: 'admin' })
  const { person, phone } = await somebodyWithCode(world, { name: 'Mara Lindt', company: COMPANY })
  world.wind(HOUR)
  const visitor = world.visitor({ address: '203.0.113.44' })
  await visitor.signIn(person)
  visitor.isAt('/auth/code')
  return { person, phone, visitor }
}

async function asks(world: World, visitor: Visitor, email: string) {
  await visitor.send(PAGE, { ask: 'admin' })
  visitor.isAt(PAGE)
  await visitor.send(PAGE, { ask: 'admin', code: codeIn(await world.newestMail(email)) })
  visitor.isAt(PAGE)
}

const mailsWith = async (world: World, address: string, heading: string) =>
  (await world.mailsTo(address)).filter(({ text }) => text.startsWith(heading))

/** The weight is on the quickest way, and on the code once it was mailed. */
const mainButtons = (page: string) => [...page.matchAll(/class="btn main[^>]*>([^<]*)</g)].map(([, text]) => text)

test('from the code page people come to the ways in without the phone, in order, and strangers never', async () => {
  const world = await makeWorld()
  const { visitor } = await lockedOut(world)
  assert.match(visitor.text, /href="\/auth\/lost-phone"/)
  await visitor.open(PAGE)
  visitor.sees(
    /A recovery code .* Another device .* Ask your company An admin of Hansa Kontor GmbH can have your two-factor login reset/,
  )
  visitor.doesNotSee('Ask support')
  assert.deepEqual(mainButtons(visitor.text), ['Enter a recovery code'])
  await visitor.send(PAGE, { ask: 'admin' })
  assert.deepEqual(mainButtons(visitor.text), ['Ask the admins'])
  const stranger = world.visitor()
  for (const send of [() => stranger.open(PAGE), () => stranger.send(PAGE, { ask: 'admin' })]) {
    await send()
    stranger.isAt('/auth/login')
    stranger.doesNotSee(COMPANY)
  }
})

test('out of turn the page leads to where the challenge is', async () => {
  const world = await makeWorld()
  await world.command(['policy', 'set', '--enforce-from', '2026-11-24T00:00 Europe/Berlin'])
  const visitor = world.visitor()
  await visitor.signIn(await somebody(world))
  await visitor.open(PAGE)
  visitor.isAt('/auth/mailbox')
  await visitor.send(PAGE, { ask: 'admin' })
  visitor.isAt('/auth/mailbox')
})

test('asking takes a mailed code; then each admin learns who, when, from which browser and network', async () => {
  const world = await makeWorld()
  const { person, visitor } = await lockedOut(world)
  await visitor.send(PAGE, { ask: 'admin' })
  assert.equal((await mailsWith(world, ADMIN, 'Somebody lost their phone')).length, 0)
  visitor.sees('We sent a code at', 'Ask the admins')
  const code = codeIn(await world.newestMail(person.email))
  const answer = await visitor.post(
    PAGE,
    { ask: 'admin', code },
    { 'user-agent': 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:145.0) Gecko/20100101 Firefox/145.0' },
  )
  assert.equal(answer.status, 303)
  await visitor.open(PAGE)
  visitor.sees('Asked on 24 November 2026 at 15:06', 'If nobody answers by 25 November 2026 at 15:06')
  const [mail] = await mailsWith(world, ADMIN, 'Somebody lost their phone')
  assert.match(mail!.subject, /Mara Lindt cannot sign in/)
  for (const fact of [`Mara Lindt, ${person.email}`, '24 November 2026, 15:06', 'Firefox · Windows', '203.0.113.0/24'])
    assert.ok(mail!.text.includes(fact), fact)
  const [owner] = await mailsWith(world, person.email, 'Your company’s admins were asked')
  assert.match(owner!.text, /THIS WAS NOT YOU\?[^]*\/auth\/stop\?token=[^]*\/auth\/support/)
})

test('the mailed code proves nothing for a set-up: the challenge stays before the code of the authenticator', async () => {
  const world = await makeWorld()
  const { person, visitor } = await lockedOut(world)
  await visitor.send(PAGE, { ask: 'admin' })
  const code = codeIn(await world.newestMail(person.email))
  for (const path of ['/auth/mailbox', '/auth/setup']) {
    await visitor.open(path)
    visitor.isAt('/auth/code')
    await visitor.send(path, { code })
    visitor.isAt('/auth/code')
  }
  await visitor.send(PAGE, { ask: 'admin', code })
  await visitor.isSignedOut()
  const challenge = await world.edge.db.selectFrom('challenges').selectAll().executeTakeFirstOrThrow()
  assert.equal(challenge.mailboxProvenAtMs, null)
  // Even if the account were to need a set-up in this very challenge, that code is one for a question alone.
  await visitor.open('/auth/logout')
  world.wind(2 * HOUR)
  await visitor.signIn(person)
  await visitor.send(PAGE, { ask: 'admin' })
  const another = codeIn(await world.newestMail(person.email))
  await world.edge.db.updateTable('accounts').set({ twoFactor: 'pending', pendingBecause: 'reset' }).execute()
  await visitor.send('/auth/mailbox', { code: another })
  visitor.isAt('/auth/mailbox')
  visitor.sees('That code is not right')
})

test('a reset while the page is open ends the question’s challenge: it neither asks nor enrols', async () => {
  const world = await makeWorld()
  const { person, visitor } = await lockedOut(world)
  await visitor.send(PAGE, { ask: 'admin' })
  const code = codeIn(await world.newestMail(person.email))
  await world.command(['user', 'reset-two-factor', '--email', person.email, '--reason', 'New phone'])
  await visitor.send(PAGE, { ask: 'admin', code })
  visitor.isAt('/auth/login')
  await visitor.open('/auth/setup')
  visitor.isAt('/auth/login')
  assert.equal((await mailsWith(world, ADMIN, 'Somebody lost')).length, 0)
})

test('wrong codes are refused in words, five tries each, and a code of another browser is worth nothing', async () => {
  const world = await makeWorld()
  const { person, visitor } = await lockedOut(world)
  await visitor.send(PAGE, { ask: 'admin', code: '12345678' })
  assert.equal(visitor.status, 401)
  await visitor.send(PAGE, { ask: 'admin' })
  const other = world.visitor()
  await other.signIn(person)
  await other.send(PAGE, { ask: 'admin', code: codeIn(await world.newestMail(person.email)) })
  assert.equal(other.status, 401)
  for (const code of ['', 'abc', '123']) {
    await visitor.send(PAGE, { ask: 'admin', code })
    assert.equal(visitor.status, 422, code)
  }
  const right = codeIn(await world.newestMail(person.email))
  const wrong = right === '00000000' ? '00000001' : '00000000'
  for (let tries = 0; tries < 5; tries++) {
    await visitor.send(PAGE, { ask: 'admin', code: wrong })
    assert.equal(visitor.status, 401)
    visitor.sees('That code is not right')
  }
  await visitor.send(PAGE, { ask: 'admin', code: right })
  visitor.sees('This code no longer works')
  assert.equal((await mailsWith(world, ADMIN, 'Somebody lost')).length, 0)
})

test('the admins are asked at most once an hour, from however many browsers; the promised time stays', async () => {
  const world = await makeWorld()
  const { person, visitor } = await lockedOut(world)
  await asks(world, visitor, person.email)
  await visitor.send(PAGE, { ask: 'admin' })
  assert.equal(visitor.status, 429)
  assert.ok(Number(visitor.answer.headers.get('retry-after')) > 3000)
  visitor.sees('The admins have your question already', 'You can ask once more at 16:06')
  const other = world.visitor()
  await other.signIn(person)
  await other.send(PAGE, { ask: 'admin' })
  assert.equal(other.status, 429)
  world.wind(HOUR)
  await other.signIn(person)
  await asks(world, other, person.email)
  other.sees('Asked on 24 November 2026 at 16:06', 'If nobody answers by 25 November 2026 at 15:06')
  assert.equal((await mailsWith(world, ADMIN, 'Somebody lost')).length, 2)
  assert.equal((await world.edge.db.selectFrom('adminQuestions').select('id').execute()).length, 1)
})

test('twenty browsers with the same code at once mail the admins once', async () => {
  const world = await makeWorld()
  const { person, visitor } = await lockedOut(world)
  await visitor.send(PAGE, { ask: 'admin' })
  const code = codeIn(await world.newestMail(person.email))
  const answers = await Promise.all(Array.from({ length: 20 }, () => visitor.post(PAGE, { ask: 'admin', code })))
  assert.equal(answers.filter(({ status }) => status === 303).length, 1)
  assert.ok(answers.every(({ status }) => [303, 401, 429].includes(status)))
  assert.equal((await mailsWith(world, ADMIN, 'Somebody lost')).length, 1)
})

test('an admin counts only if somebody else, active, and with a working second factor; else support is the way', async () => {
  const world = await makeWorld()
  await lockedOut(world, { admin: false })
  // The only admin is locked out; another has no second factor; a third is disabled; a fourth works elsewhere.
  const { person } = await somebodyWithCode(world, { company: COMPANY, role: 'admin' })
  await somebody(world, { company: COMPANY, role: 'admin' })
  const { person: disabled } = await somebodyWithCode(world, { company: COMPANY, role: 'admin' })
  await world.command(['user', 'disable', '--email', disabled.email])
  await world.command(['company', 'create', '--name', 'Alpha AG'])
  await somebodyWithCode(world, { company: 'Alpha AG', role: 'admin' })
  world.wind(HOUR)
  const visitor = world.visitor()
  await visitor.signIn(person)
  await visitor.open(PAGE)
  visitor.sees('Ask support', 'there is no company admin who can help')
  await visitor.send(PAGE, { ask: 'admin' })
  assert.equal(visitor.status, 409)
  assert.equal((await mailsWith(world, person.email, 'Your code to ask')).length, 0)
  await visitor.send(PAGE, { ask: 'support' })
  assert.equal(visitor.path, '/auth/support?topic=phone')
  assert.match(visitor.text, /value="phone" checked/)
})

test('an account that no company manages is led to support, and an unknown way is refused in words', async () => {
  const world = await makeWorld()
  const { person } = await somebodyWithCode(world)
  world.wind(HOUR)
  const visitor = world.visitor()
  await visitor.signIn(person)
  await visitor.open(PAGE)
  visitor.sees('Ask support')
  for (const ask of ['', 'eve', 'ADMIN']) {
    await visitor.send(PAGE, { ask })
    assert.equal(visitor.status, 422)
    visitor.sees('Choose one of the ways')
  }
})

test('after 24 hours without an answer the person is mailed the way over support, once, by one of many processes', async () => {
  const world = await makeWorld()
  const { person, visitor } = await lockedOut(world)
  await asks(world, visitor, person.email)
  const silent = () => mailsWith(world, person.email, 'Nobody answered')
  world.wind(DAY - MINUTE)
  await doMinuteJobsOnce(world.edge)
  assert.equal((await silent()).length, 0)
  world.wind(2 * MINUTE)
  const did = await Promise.all([
    doMinuteJobsOnce(world.edge),
    doMinuteJobsOnce(world.edge),
    doMinuteJobsOnce(world.edge),
  ])
  assert.equal(did.filter(Boolean).length, 1)
  const [mail] = await silent()
  assert.equal(linkIn(mail!), '/auth/support?topic=phone')
  world.wind(DAY)
  await doMinuteJobsOnce(world.edge)
  assert.equal((await silent()).length, 1)
  // It may be asked again, and then a new day begins.
  await visitor.signIn(person)
  await asks(world, visitor, person.email)
  world.wind(DAY)
  await doMinuteJobsOnce(world.edge)
  assert.equal((await silent()).length, 2)
})

test('the owner stops a question that was not theirs: the admins are told, no silence is mailed, and nothing else changes', async () => {
  const world = await makeWorld()
  const { person, phone, visitor } = await lockedOut(world)
  await asks(world, visitor, person.email)
  const link = async () =>
    linkTo((await mailsWith(world, person.email, 'Your company’s admins were asked'))[0]!, '/auth/stop')
  const first = await link()
  world.wind(HOUR)
  const known = world.visitor()
  await known.signIn(person)
  await asks(world, known, person.email)
  const stoppers = [first, await link(), first, await link()].map((path) => ({ path, browser: world.visitor() }))
  for (const { path, browser } of stoppers) {
    await browser.open(path)
    browser.sees('The company’s admins were asked for help with a lost phone', 'The question has ended')
  }
  const answers = await Promise.all(stoppers.map(({ browser }) => browser.post('/auth/stop')))
  assert.deepEqual(answers.map(({ status }) => status).sort(), [303, 404, 409, 409])
  const [told] = await world.mailsTo(ADMIN)
  assert.match(told!.subject, /^Mara Lindt stopped a change/)
  assert.match(told!.text, /nobody is to be reset because of it/)
  assert.match((await world.newestMail(person.email)).subject, /was stopped$/)
  world.wind(2 * DAY)
  await doMinuteJobsOnce(world.edge)
  assert.equal((await mailsWith(world, person.email, 'Nobody answered')).length, 0)
  const owner = world.visitor()
  await owner.signIn(person, { code: phone.code() })
  await owner.isSignedIn()
})

test('a reset or a sign-in with a code answers the question: no mail comes, and the next question has its own day', async () => {
  const world = await makeWorld()
  const { person, phone, visitor } = await lockedOut(world)
  await asks(world, visitor, person.email)
  world.wind(2 * HOUR)
  await visitor.signIn(person, { code: phone.code() })
  await visitor.isSignedIn()
  await visitor.open('/auth/logout')
  world.wind(20 * HOUR)
  await visitor.signIn(person)
  await visitor.open(PAGE)
  visitor.doesNotSee('Asked on')
  await asks(world, visitor, person.email)
  world.wind(3 * HOUR)
  await doMinuteJobsOnce(world.edge)
  assert.equal((await mailsWith(world, person.email, 'Nobody answered')).length, 0)
  await world.command(['user', 'reset-two-factor', '--email', person.email, '--reason', 'New phone'])
  world.wind(DAY)
  await visitor.signIn(person)
  await setUp(world, visitor, person)
  await doMinuteJobsOnce(world.edge)
  assert.equal((await mailsWith(world, person.email, 'Nobody answered')).length, 0)
  world.wind(40 * DAY)
  await tidyUp(world.edge)
  assert.equal((await world.edge.db.selectFrom('adminQuestions').select('id').execute()).length, 0)
})

test('admins and owner are mailed each in their own language', async () => {
  const world = await makeWorld()
  const { person, visitor } = await lockedOut(world)
  await world.edge.db.updateTable('accounts').set({ language: 'es' }).where('email', '=', ADMIN).execute()
  await world.edge.db.updateTable('accounts').set({ language: 'de' }).where('email', '=', person.email).execute()
  await asks(world, visitor, person.email)
  assert.equal((await mailsWith(world, ADMIN, 'Alguien ha perdido el teléfono')).length, 1)
  assert.equal((await mailsWith(world, person.email, 'Ihre Firmenadmins wurden gefragt')).length, 1)
})
