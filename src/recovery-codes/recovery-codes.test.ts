import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Visitor } from '../../test/visitor.ts'
import {
  codeIn,
  DAY,
  HOUR,
  makeWorld,
  MINUTE,
  PASSWORD,
  somebody,
  somebodyWithCode,
  setUp,
  type World,
} from '../../test/world.ts'
import { Phone } from '../../test/phone.ts'
import { tidyUp } from '../upkeep.ts'

const SHOWN = '/auth/recovery-codes'
const USE = '/auth/recovery-code'
const MAKE = '/auth/profile/recovery-codes'
const NONE = 'MMMMM-MMMMM-MMMMM-MMMMM-MMMMM'

/** After the right password in a browser that is not known. */
async function lostPhone(world: World, { email }: { email: string }, address = '203.0.113.44'): Promise<Visitor> {
  const visitor = world.visitor({ address })
  await visitor.signIn({ email, password: PASSWORD })
  visitor.isAt('/auth/code')
  return visitor
}
const subjects = async (world: World, email: string) => (await world.mailsTo(email)).map(({ subject }) => subject)

test('set-up ends with ten codes, shown to its session until they are kept, and stored as hashes from then on', async () => {
  const world = await makeWorld()
  await world.command(['policy', 'set', '--enforce-from', '2026-11-01T00:00 Europe/Berlin'])
  const person = await somebody(world)
  const visitor = world.visitor()
  await visitor.signIn(person, { returnTo: '/auth/profile/sessions' })
  await visitor.send('/auth/mailbox', { code: codeIn(await world.newestMail(person.email)) })
  const phone = Phone.scan(visitor.otpauth(), world.clock)
  await visitor.send('/auth/setup', { code: phone.code() })
  visitor.isAt(SHOWN)
  visitor.sees('Step 4 of 4: recovery codes', 'We show them only now')
  // What stands on paper alone: what they are for, when they were made and where they are entered.
  assert.match(
    visitor.text,
    /class="printed small">(?:(?!<\/div>)[^])*Made Tuesday 24 November 2026(?:(?!<\/div>)[^])*\/auth\/login</,
  )
  const codes = visitor.recoveryCodes()
  assert.equal(new Set(codes).size, 10)
  // A reload, another language, and a form without the tick show the same codes.
  await visitor.open(SHOWN)
  assert.deepEqual(visitor.recoveryCodes(), codes)
  await visitor.send(SHOWN)
  assert.equal(visitor.status, 422)
  visitor.sees('Keep your recovery codes first')
  assert.deepEqual(visitor.recoveryCodes(), codes)
  const file = await visitor.request(`${SHOWN}?as=text`)
  assert.match(file.headers.get('content-type') ?? '', /^text\/plain/)
  assert.match(file.headers.get('content-disposition') ?? '', /^attachment; filename="recovery-codes.txt"$/)
  assert.equal(file.headers.get('cache-control'), 'no-store')
  const text = await file.text()
  for (const code of codes) assert.ok(text.includes(code))
  // Nobody else sees them: no other session of the same person, no program without a session.
  world.wind(MINUTE)
  const other = world.visitor()
  await other.signIn(person, { code: phone.code() })
  await other.open(SHOWN)
  for (const code of codes) other.doesNotSee(code)
  assert.equal((await other.request(`${SHOWN}?as=text`)).headers.get('content-disposition'), null)
  await world.visitor().open(SHOWN)
  await visitor.send(SHOWN, { kept: 'yes' })
  visitor.isAt('/auth/profile/sessions')
  await visitor.open(SHOWN)
  visitor.isAt('/auth/profile')
  visitor.sees('10 of 10 left')
  const rows = JSON.stringify([
    await world.edge.db.selectFrom('recoveryCodeSets').selectAll().execute(),
    await world.edge.db.selectFrom('recoveryCodes').selectAll().execute(),
    await world.edge.db.selectFrom('audit').selectAll().execute(),
  ])
  assert.match(rows, /"sealed":null/)
  for (const code of codes) assert.ok(!rows.includes(code) && !rows.includes(code.replaceAll('-', '')))
})

test('a recovery code lets its owner in once, told by mail, and the session stays less than one with a code', async () => {
  const world = await makeWorld()
  const { person, phone } = await somebodyWithCode(world)
  const { phone: foreign } = await somebodyWithCode(world)
  const [first = '', second = ''] = phone.recoveryCodes
  const visitor = await lostPhone(world, person)
  visitor.sees('Use a recovery code')
  await visitor.open(USE)
  await visitor.send(USE, { code: 'not a code' })
  assert.equal(visitor.status, 422)
  for (const code of [NONE, foreign.recoveryCodes[0]!]) {
    await visitor.send(USE, { code })
    assert.equal(visitor.status, 401)
    visitor.sees('That recovery code is not right or was already used.')
  }
  await visitor.send(USE, { code: first.toLowerCase().replaceAll('-', ' ') })
  visitor.isAt('/auth/profile')
  visitor.sees('You signed in with a recovery code', '9 of 10 left')
  assert.equal((await visitor.request('/auth/verify')).headers.get('remote-amr'), 'pwd otp mfa')
  assert.equal(visitor.cookie('doorward-browser'), undefined, 'a recovery code makes no browser known')
  const mail = await world.newestMail(person.email)
  assert.match(mail.subject, /^A recovery code for Platform was used$/)
  assert.match(mail.text, /Codes left:? *\n? *9/)
  assert.ok(!mail.text.includes(first))

  // Never fresh, not even by the code of an authenticator, and nothing that takes one.
  const stepUp = await visitor.request('/auth/verify?step_up=1')
  assert.equal(((await stepUp.json()) as { reason: string }).reason, 'step-up')
  world.wind(MINUTE)
  for (const path of ['/auth/step-up', '/auth/profile/two-factor', MAKE]) {
    await visitor.open(path)
    assert.equal(visitor.status, 403, path)
    visitor.sees('You signed in with a recovery code')
  }
  await visitor.send('/auth/step-up', { code: phone.code() })
  assert.equal(visitor.status, 403)
  await visitor.open('/auth/profile/sessions')
  for (const path of ['/auth/profile/two-factor/off', MAKE]) {
    await visitor.send(path, { password: PASSWORD, code: phone.code() })
    assert.equal(visitor.status, 403, path)
  }
  // Locked, it asks for a code of the app, and bears its mark afterwards.
  world.wind(31 * MINUTE)
  await visitor.open('/auth/profile')
  visitor.isAt('/auth/unlock')
  await visitor.send('/auth/unlock?return_to=/auth/profile', { code: second })
  assert.equal(visitor.status, 422)
  await visitor.send('/auth/unlock?return_to=/auth/profile', { code: phone.code() })
  visitor.sees('You signed in with a recovery code')
  await visitor.open('/auth/step-up')
  assert.equal(visitor.status, 403)

  const again = await lostPhone(world, person)
  await again.send(USE, { code: first })
  assert.equal(again.status, 401)
  again.sees('That recovery code is not right or was already used.')
  await again.send(USE, { code: second })
  await again.isSignedIn()
})

test('of fifty parallel uses of one code one succeeds', async () => {
  const world = await makeWorld()
  const { person, phone } = await somebodyWithCode(world)
  const [code = ''] = phone.recoveryCodes
  const browsers: Visitor[] = []
  for (let index = 0; index < 50; index++) browsers.push(await lostPhone(world, person, `203.0.113.${index}`))
  const answers = await Promise.all(browsers.map((browser) => browser.post(USE, { code })))
  const inside = answers.filter((answer) => answer.headers.get('location') === '/auth/profile')
  assert.equal(inside.length, 1)
  assert.ok(answers.every((answer) => answer === inside[0] || answer.status === 401))
  assert.equal((await subjects(world, person.email)).filter((subject) => /was used$/.test(subject)).length, 1)
  assert.equal(
    (await world.edge.db.selectFrom('recoveryCodes').selectAll().where('usedAtMs', 'is not', null).execute()).length,
    1,
  )
})

test('without the right password, or before set-up, there is no place for a recovery code', async () => {
  const world = await makeWorld()
  const { person, phone } = await somebodyWithCode(world)
  const [code = ''] = phone.recoveryCodes
  const stranger = world.visitor()
  await stranger.send(USE, { code })
  stranger.isAt('/auth/login')
  await stranger.signIn({ ...person, password: 'violet harbour evening' })
  await stranger.send(USE, { code })
  stranger.isAt('/auth/login')
  await world.command(['policy', 'set', '--enforce-from', '2026-11-01T00:00 Europe/Berlin'])
  const newcomer = world.visitor()
  await newcomer.signIn(await somebody(world))
  await newcomer.send(USE, { code })
  newcomer.isAt('/auth/mailbox')
  // The challenge of another account takes nobody else's code, whosever cookies are carried over.
  const { person: other } = await somebodyWithCode(world)
  const swapped = await lostPhone(world, other)
  await swapped.send(USE, { code })
  assert.equal(swapped.status, 401)
  await (await lostPhone(world, person)).send(USE, { code })
})

test('wrong recovery codes are bounded by a budget of their own, and keep nobody else out', async () => {
  const world = await makeWorld()
  const { person, phone, visitor: known } = await somebodyWithCode(world)
  const thief = await lostPhone(world, person)
  for (let tries = 0; tries < 5; tries++) await thief.send(USE, { code: NONE })
  assert.equal(thief.status, 401)
  await thief.send(USE, { code: NONE })
  assert.equal(thief.status, 429)
  assert.ok(Number(thief.answer.headers.get('retry-after')) > 0)
  assert.ok((await subjects(world, person.email)).some((subject) => /^Wrong codes/.test(subject)))
  // Codes of the app wait for nothing of that, and another network neither.
  world.wind(31_000)
  await thief.send('/auth/code', { code: phone.wrongCode() })
  assert.equal(thief.status, 401)
  // The sum of a year stops codes from unknown browsers, and not a recovery code.
  const period = Math.floor(world.clock.nowMs / 86_400_000)
  await world.edge.db
    .updateTable('attemptSums')
    .set({ failed: 300, period })
    .where('budget', '=', `code:${person.id}`)
    .execute()
  const owner = await lostPhone(world, person, '198.51.100.77')
  await owner.send('/auth/code', { code: phone.code() })
  assert.equal(owner.status, 429)
  owner.sees('use a recovery code')
  await owner.send(USE, { code: phone.recoveryCodes[0]! })
  await owner.isSignedIn()
  // A known browser has counters of its own.
  await known.send('/auth/logout')
  await known.signIn(person)
  await known.send(USE, { code: phone.recoveryCodes[1]! })
  await known.isSignedIn()
})

test('new codes take a fresh code of the app; the profile says how many are left and warns when they are few', async () => {
  const world = await makeWorld()
  const { person, phone, visitor } = await somebodyWithCode(world)
  for (const code of phone.recoveryCodes.slice(0, 7)) await (await lostPhone(world, person)).send(USE, { code })
  await visitor.open('/auth/profile')
  visitor.sees('3 of 10 left', 'Only a few are left')
  assert.match((await world.newestMail(person.email)).text, /Make new recovery codes soon/)
  world.wind(MINUTE)
  await visitor.open(MAKE)
  visitor.sees('3 of your 10 recovery codes are left.', 'no longer work')
  await visitor.send(MAKE, { code: phone.wrongCode() })
  assert.equal(visitor.status, 401)
  await visitor.send(MAKE, { code: phone.recoveryCodes[8]! })
  assert.equal(visitor.status, 422)
  assert.equal((await visitor.post(MAKE, { code: phone.code(), form: 'x' })).status, 403)
  const code = phone.code()
  const answers = await Promise.all(Array.from({ length: 20 }, () => visitor.post(MAKE, { code })))
  assert.equal(answers.filter(({ status }) => status === 303).length, 1, 'a code makes codes once')
  await visitor.open(SHOWN)
  const codes = visitor.recoveryCodes()
  visitor.doesNotSee('Step 4 of 4')
  await visitor.send(SHOWN, { kept: 'yes' })
  visitor.isAt('/auth/profile')
  visitor.sees('10 of 10 left')
  const mail = await world.newestMail(person.email)
  assert.match(mail.subject, /^New recovery codes for Platform$/)
  const old = await lostPhone(world, person)
  await old.send(USE, { code: phone.recoveryCodes[8]! })
  assert.equal(old.status, 401)
  await old.send(USE, { code: codes[0]! })
  await old.isSignedIn()
})

test('whoever has no codes that are kept is offered them after a sign-in, once a day, and may pass', async () => {
  const world = await makeWorld()
  const { person, phone, visitor } = await somebodyWithCode(world)
  await world.edge.db.updateTable('recoveryCodeSets').set({ keptAtMs: null }).execute()
  world.wind(MINUTE)
  const program = world.visitor()
  await program.signIn(person)
  const json = { accept: 'application/json', 'sec-fetch-dest': 'empty' }
  const answer = await program.post('/auth/code', { code: phone.code() }, json)
  assert.equal(answer.headers.get('location'), '/auth/profile', 'a program goes on')
  world.wind(MINUTE)
  await visitor.send('/auth/logout')
  await visitor.signIn(person, { code: phone.code(), returnTo: '/auth/profile/sessions?from=menu' })
  visitor.isAt(SHOWN)
  visitor.sees('You did not say that you have kept your recovery codes.', 'Not now')
  assert.match(visitor.text, /href="\/auth\/profile\/sessions\?from=menu"/)
  world.wind(MINUTE)
  await visitor.send(`${MAKE}?return_to=${encodeURIComponent('/auth/profile/sessions?from=menu')}`, {
    code: phone.code(),
  })
  visitor.isAt(SHOWN)
  visitor.recoveryCodes()
  // Not kept, and yet not asked again today.
  world.wind(MINUTE)
  await visitor.send('/auth/logout')
  await visitor.signIn(person, { code: phone.code() })
  visitor.isAt('/auth/profile')
  visitor.sees('You did not say that you have kept them.')
  world.wind(25 * HOUR)
  await visitor.signIn(person, { code: phone.code(), returnTo: '/auth/profile/sessions' })
  visitor.isAt(SHOWN)
  await visitor.send(`${SHOWN}?return_to=/auth/profile/sessions`, { kept: 'yes' })
  visitor.isAt('/auth/profile/sessions')
  world.wind(25 * HOUR)
  await visitor.signIn(person, { code: phone.code() })
  visitor.isAt('/auth/profile')
})

test('a reset, a switch-off and a disabling end the codes; what was never kept is unreadable after an hour', async () => {
  const world = await makeWorld()
  const codesLeft = async (id: string) =>
    (await world.edge.db.selectFrom('recoveryCodeSets').select('id').where('accountId', '=', id).execute()).length
  const reset = await somebodyWithCode(world)
  const waiting = await lostPhone(world, reset.person)
  await world.command(['user', 'reset-two-factor', '--email', reset.person.email, '--reason', 'lost phone'])
  assert.equal(await codesLeft(reset.person.id), 0)
  await waiting.send(USE, { code: reset.phone.recoveryCodes[0]! })
  waiting.isAt('/auth/login')
  const off = await somebodyWithCode(world)
  world.wind(MINUTE)
  await off.visitor.open('/auth/profile/two-factor')
  await off.visitor.send('/auth/profile/two-factor/off', { password: PASSWORD, code: off.phone.code() })
  assert.equal(await codesLeft(off.person.id), 0)
  off.visitor.doesNotSee('Recovery codes')
  await off.visitor.open(MAKE)
  off.visitor.isAt('/auth/profile')
  const gone = await somebodyWithCode(world)
  await world.command(['user', 'disable', '--email', gone.person.email])
  assert.equal(await codesLeft(gone.person.id), 0)

  // Set up again after the reset: other codes than before.
  await waiting.signIn(reset.person)
  const phone = await setUp(world, waiting, reset.person)
  assert.ok(!phone.recoveryCodes.some((code) => reset.phone.recoveryCodes.includes(code)))
  await world.edge.db
    .updateTable('recoveryCodeSets')
    .set({ keptAtMs: null, sealed: 'something' })
    .where('accountId', '=', reset.person.id)
    .execute()
  world.wind(61 * MINUTE)
  await tidyUp(world.edge)
  const { sealed } = await world.edge.db.selectFrom('recoveryCodeSets').select('sealed').executeTakeFirstOrThrow()
  assert.equal(sealed, null)
  // What was replaced goes after a month, with its codes.
  await world.edge.db.updateTable('recoveryCodeSets').set({ endedAtMs: world.clock.nowMs }).execute()
  world.wind(31 * DAY)
  await tidyUp(world.edge)
  for (const table of ['recoveryCodeSets', 'recoveryCodes'] as const)
    assert.deepEqual(await world.edge.db.selectFrom(table).selectAll().execute(), [])
})
