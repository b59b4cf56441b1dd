import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Phone } from '../../test/phone.ts'
import { codeIn, linkIn, makeWorld, MINUTE, setUp, somebody, somebodyWithCode, DAY } from '../../test/world.ts'

const SWITCH = '/auth/profile/two-factor'
const FEBRUARY = '2027-02-06T00:00 Europe/Berlin'

test('the profile shows the switch with both ends of the date', async () => {
  const world = await makeWorld()
  await world.command(['policy', 'set', '--enforce-from', FEBRUARY])
  const visitor = world.visitor()
  await visitor.signIn(await somebody(world))
  visitor.sees(
    'Optional up to and including Friday 5 February 2027; required from Saturday 6 February 2027, 00:00 (Europe/Berlin)',
  )
  assert.match(visitor.text, /role="switch"\s+aria-checked="false"/)
})

test('a date that begins at noon leaves no whole last day, and says so', async () => {
  const world = await makeWorld()
  await world.command(['policy', 'set', '--enforce-from', '2027-02-06T12:00 Europe/Berlin'])
  const visitor = world.visitor()
  await visitor.signIn(await somebody(world))
  visitor.sees('Optional until Saturday 6 February 2027, 12:00 (Europe/Berlin); required from then on')
})

test('switched on, every session without a second factor is spent, and one button logs out to set it up', async () => {
  const world = await makeWorld()
  const person = await somebody(world)
  const [visitor, elsewhere] = [world.visitor(), world.visitor()]
  await elsewhere.signIn(person)
  await visitor.signIn(person)
  await visitor.send(SWITCH)
  visitor.isAt(SWITCH)
  visitor.sees('Two-factor login is on. Log out to set it up', 'Log out and set it up', 'Not now: switch it off again')
  for (const browser of [visitor, elsewhere]) assert.equal(await browser.reason(), 'spent')
  await visitor.send('/auth/logout')
  await visitor.signIn(person)
  await setUp(world, visitor, person)
  visitor.isAt('/auth/profile')
  visitor.sees('On', 'since 24 November 2026')
})

test('the choice can be undone there, and only in the session that made it', async () => {
  const world = await makeWorld()
  const person = await somebody(world)
  const [visitor, thief] = [world.visitor(), world.visitor()]
  await thief.signIn(person)
  await visitor.signIn(person)
  await visitor.send(SWITCH)
  await thief.open(SWITCH)
  thief.doesNotSee('switch it off again')
  thief.sees('It was switched on in another browser')
  // A forged form with the right token of the thief's own session changes nothing either.
  const token = world.edge.keys.mac('form', `${(await sessionIds(world, person.id))[0]} ${SWITCH}/undo`)
  await thief.send(`${SWITCH}/undo`, { form: token })
  assert.equal(await visitor.reason(), 'spent')
  await visitor.send(`${SWITCH}/undo`)
  visitor.isAt('/auth/profile')
  await visitor.isSignedIn()
  await thief.isSignedIn()
})

const sessionIds = async (world: Awaited<ReturnType<typeof makeWorld>>, accountId: string) =>
  (
    await world.edge.db.selectFrom('sessions').select('id').where('accountId', '=', accountId).orderBy('id').execute()
  ).map(({ id }) => id)

test('while undo is allowed, set-up offers to leave it off after the mailbox proof, not before', async () => {
  const world = await makeWorld()
  const person = await somebody(world)
  const visitor = world.visitor()
  await visitor.signIn(person)
  await visitor.send(SWITCH)
  await visitor.send('/auth/logout')
  await visitor.signIn(person)
  visitor.isAt('/auth/mailbox')
  await visitor.send('/auth/setup', { leave_off: 'yes' })
  visitor.isAt('/auth/mailbox')
  await visitor.send('/auth/mailbox', { code: codeIn(await world.newestMail(person.email)) })
  visitor.sees('Not now, leave it off')
  await visitor.send('/auth/setup', { leave_off: 'yes' })
  visitor.isAt('/auth/profile')
  await visitor.isSignedIn()
  visitor.sees('your password alone opens your account')
})

test('a pending that comes from a reset ends by set-up alone', async () => {
  const world = await makeWorld()
  const { person } = await somebodyWithCode(world)
  await world.command(['user', 'reset-two-factor', '--email', person.email, '--reason', 'new phone'])
  const visitor = world.visitor()
  world.wind(MINUTE)
  await visitor.signIn(person)
  await visitor.send('/auth/mailbox', { code: codeIn(await world.newestMail(person.email)) })
  visitor.doesNotSee('leave it off')
  await visitor.send('/auth/setup', { leave_off: 'yes' })
  visitor.isAt('/auth/setup')
  await visitor.isSignedOut()
})

test('who once had an authenticator cannot undo the choice with a password alone', async () => {
  const world = await makeWorld()
  const { person, phone, visitor } = await somebodyWithCode(world)
  world.wind(MINUTE)
  await visitor.open(SWITCH)
  await visitor.send(`${SWITCH}/off`, { password: person.password, code: phone.code() })
  await visitor.send(SWITCH)
  visitor.isAt(SWITCH)
  visitor.doesNotSee('switch it off again')
})

test('switching off needs the password and a fresh code; other sessions end and the owner is told', async () => {
  const world = await makeWorld()
  const { person, phone, visitor } = await somebodyWithCode(world)
  world.wind(MINUTE)
  const elsewhere = world.visitor()
  await elsewhere.signIn(person, { code: phone.code() })
  world.wind(MINUTE)
  await visitor.open(SWITCH)
  visitor.sees('Switch two-factor login off')
  await visitor.send(`${SWITCH}/off`, { password: 'not the password', code: phone.code() })
  assert.equal(visitor.status, 401)
  visitor.sees('That password is not right')
  await visitor.send(`${SWITCH}/off`, { password: person.password, code: phone.wrongCode() })
  assert.equal(visitor.status, 401)
  await visitor.send(`${SWITCH}/off`, { password: person.password, code: phone.code() })
  visitor.isAt('/auth/profile')
  visitor.sees('your password alone opens your account')
  await visitor.isSignedIn()
  assert.equal(await elsewhere.reason(), 'anonymous')
  assert.match((await world.newestMail(person.email)).subject, /was switched off$/)
  const fresh = world.visitor()
  await fresh.signIn(person)
  fresh.isAt('/auth/profile')
})

test('switching off is refused while the password is shorter than fifteen characters, with the way to change it', async () => {
  const world = await makeWorld()
  await world.command(['policy', 'set', '--enforce-from', '2026-11-24T00:00 Europe/Berlin'])
  const person = await somebody(world, { password: 'kurz&gut9' })
  const visitor = world.visitor()
  await visitor.signIn(person)
  const phone = await setUp(world, visitor, person)
  await world.command(['policy', 'clear'])
  world.wind(MINUTE)
  await visitor.open(SWITCH)
  await visitor.send(`${SWITCH}/off`, { password: person.password, code: phone.code() })
  assert.equal(visitor.status, 422)
  visitor.sees('Your password has fewer than 15 characters')
  assert.match(visitor.text, /href="\/auth\/profile\/password"/)
  // The way on works: a longer password, with a code, then off.
  await visitor.open('/auth/profile/password')
  await visitor.send('/auth/profile/password', {
    current_password: person.password,
    password: 'amber station winter',
    code: phone.code(),
  })
  visitor.isAt('/auth/profile')
  world.wind(MINUTE)
  await visitor.open(SWITCH)
  await visitor.send(`${SWITCH}/off`, { password: 'amber station winter', code: phone.code() })
  visitor.isAt('/auth/profile')
})

test('after the date there is no switch: posting is 404, and the page says since when it is required', async () => {
  const world = await makeWorld()
  const { visitor } = await somebodyWithCode(world)
  await visitor.open('/auth/profile')
  await world.command(['policy', 'set', '--enforce-from', '2026-11-01T00:00 Europe/Berlin'])
  for (const path of [SWITCH, `${SWITCH}/undo`, `${SWITCH}/off`]) {
    const token = world.edge.keys.mac(
      'form',
      `${(await world.edge.db.selectFrom('sessions').select('id').where('endedAtMs', 'is', null).executeTakeFirstOrThrow()).id} ${path}`,
    )
    assert.equal((await visitor.post(path, { form: token })).status, 404, path)
  }
  await visitor.open('/auth/profile')
  visitor.sees('Required since Sunday 1 November 2026, 00:00 (Europe/Berlin)')
  visitor.doesNotSee('Switch two-factor login off')
  assert.doesNotMatch(visitor.text, /role="switch"/)
})

test('a company may ask earlier than the platform, and its date counts for its people alone', async () => {
  const world = await makeWorld()
  await world.command(['company', 'create', '--name', 'Hansa Kontor GmbH', '--zone', 'Europe/Berlin'])
  await world.command(['policy', 'set', '--enforce-from', FEBRUARY])
  const [member, other] = [world.visitor(), world.visitor()]
  await member.signIn(await somebody(world, { company: 'Hansa Kontor GmbH' }))
  await other.signIn(await somebody(world))
  const set = await world.command([
    'policy',
    'set',
    '--enforce-from',
    '2026-11-24T00:00 Europe/Berlin',
    '--company',
    'Hansa Kontor GmbH',
  ])
  assert.equal(set.exit, 0)
  assert.equal(await member.reason(), 'spent')
  assert.equal(await other.reason(), undefined)
  const late = await world.command([
    'policy',
    'set',
    '--enforce-from',
    '2027-03-01T00:00 Europe/Berlin',
    '--company',
    'Hansa Kontor GmbH',
  ])
  assert.deepEqual([late.exit, late.reason], [1, 'later-than-platform'])
  await world.command(['policy', 'clear', '--company', 'Hansa Kontor GmbH'])
  await member.isSignedIn()
})

test('a date counts for living sessions at its very instant', async () => {
  const world = await makeWorld({ DOORWARD_SESSION_LIFETIME_HOURS: '100', DOORWARD_SESSION_IDLE_MINUTES: '6000' })
  const visitor = world.visitor()
  await visitor.signIn(await somebody(world))
  await world.command(['policy', 'set', '--enforce-from', '2026-11-25T12:00 UTC'])
  world.clock.nowMs = Date.UTC(2026, 10, 25, 12) - 1
  await visitor.isSignedIn()
  world.wind(1)
  assert.equal(await visitor.reason(), 'spent')
})

test('staff need a second factor from the first day', async () => {
  const world = await makeWorld()
  const visitor = world.visitor()
  await visitor.signIn(await somebody(world, { staff: 'operator' }))
  visitor.isAt('/auth/mailbox')
})

test('a reset by the operator ends sessions and waiting sign-ins, forgets browsers, and mails a link that leads straight to set-up', async () => {
  const world = await makeWorld()
  const { person, phone, visitor } = await somebodyWithCode(world)
  const reset = await world.command([
    'user',
    'reset-two-factor',
    '--email',
    person.email,
    '--reason',
    'New phone, confirmed by a call',
  ])
  assert.equal(reset.exit, 0)
  assert.equal(await visitor.reason(), 'anonymous')
  assert.equal((await world.edge.db.selectFrom('browsers').selectAll().execute()).length, 0)
  const mail = await world.newestMail(person.email)
  assert.match(mail.text, /New phone, confirmed by a call/)
  // The two words that whoever resets reads out: the same in the mail and at set-up, also with a second link.
  const phrase = String(reset.phrase)
  assert.match(phrase, /^[a-z]+ [a-z]+$/)
  assert.match(mail.text, new RegExp(`Two words +${phrase}\\n`))
  world.wind(MINUTE)
  const fresh = world.visitor()
  await fresh.open(linkIn(mail))
  fresh.sees('This link proves that the mailbox')
  await fresh.send('/auth/enrol')
  fresh.isAt('/auth/login')
  await fresh.send('/auth/login', person)
  fresh.isAt('/auth/setup')
  fresh.sees('was reset On Tuesday 24 November 2026', 'by the operator of Platform', phrase)
  await fresh.send('/auth/setup', { code: phone.code() })
  fresh.sees(phrase, 'That code does not belong to the picture on this page')
  // Pending already: only the link again, and the one before is withdrawn.
  const again = await world.command(['user', 'reset-two-factor', '--email', person.email, '--reason', 'mail was lost'])
  assert.equal(again.exit, 0)
  assert.equal(again.phrase, phrase)
  const other = world.visitor()
  await other.open(linkIn(mail))
  other.sees('This link was')
  await other.open(linkIn(await world.newestMail(person.email)))
  other.sees('This link proves that the mailbox')
  await other.send('/auth/enrol')
  await other.send('/auth/login', person)
  other.sees(phrase)
  await other.send('/auth/setup', { code: Phone.scan(other.otpauth(), world.clock).code() })
  const account = await world.edge.db.selectFrom('accounts').selectAll().executeTakeFirstOrThrow()
  assert.deepEqual([account.resetPhrase, account.resetBy, account.resetIn], [null, null, null])
})

test('what is off, invited or disabled cannot be reset, and each refusal says why', async () => {
  const world = await makeWorld()
  const off = await somebody(world)
  const disabled = await somebody(world)
  await world.command(['user', 'disable', '--email', disabled.email])
  await world.command(['user', 'create', '--email', 'new@hansa-kontor.example', '--name', 'New'])
  const reset = async (email: string) =>
    (await world.command(['user', 'reset-two-factor', '--email', email, '--reason', 'x'])).reason
  assert.equal(await reset(off.email), 'two-factor-off')
  assert.equal(await reset(disabled.email), 'account-not-active')
  assert.equal(await reset('new@hansa-kontor.example'), 'account-invited')
  assert.equal(await reset('nobody@hansa-kontor.example'), 'unknown-account')
})

test('the platform’s start page shows the coming date at most once a day', async () => {
  const world = await makeWorld({ DOORWARD_SESSION_LIFETIME_HOURS: '100', DOORWARD_SESSION_IDLE_MINUTES: '6000' })
  await world.command(['policy', 'set', '--enforce-from', FEBRUARY])
  const visitor = world.visitor()
  await visitor.signIn(await somebody(world))
  await visitor.open('/')
  visitor.sees('Optional up to and including Friday 5 February 2027')
  await visitor.open('/')
  visitor.doesNotSee('Optional up to')
  world.wind(DAY)
  await visitor.open('/')
  visitor.sees('Optional up to')
})
