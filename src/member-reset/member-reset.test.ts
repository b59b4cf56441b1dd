import assert from 'node:assert/strict'
import { test } from 'node:test'
import { companyWithKey as company, COMPANY, keyPage as page, REASON, stateOf } from '../../test/key-company.ts'
import { Phone } from '../../test/phone.ts'
import { beLong } from '../../test/reset-request.ts'
import type { Visitor } from '../../test/visitor.ts'
import { linkTo, makeWorld, MINUTE, somebody, somebodyWithCode } from '../../test/world.ts'
import { resetAction, type Resettable } from './reset-action.ts'

const phraseOn = (visitor: Visitor) => /<span id="phrase">([^<]+)<\/span>/.exec(visitor.text)?.[1]
test('the key: a page with what will happen, a reason, then all of a reset at once and two words that three places show', async () => {
  const world = await makeWorld()
  const { id: companyId, admin, member } = await company(world)
  const other = await somebodyWithCode(world, { name: 'Ida Brandt', company: COMPANY, role: 'admin' })
  const { visitor } = admin
  const at = page(member.person.id)
  const waiting = world.visitor()
  await waiting.signIn(member.person)
  waiting.isAt('/auth/code')

  await visitor.open(at)
  visitor.sees('Reset two-factor login for Tomasz Król?', 'Last use here: Tuesday 24 November 2026', '198.51.100.0/24')
  visitor.sees('Tomasz Król is signed out everywhere.', 'stop working', 'is told by e-mail', 'ask you in person')
  for (const reason of ['', '   ', 'x'.repeat(501)]) {
    await visitor.send(at, { reason })
    assert.equal(visitor.status, 422)
  }
  visitor.sees('The reason is too long', 'At most 500 characters; these are 501.')
  // It goes into mails to the member: an admin must not put links into them.
  await visitor.send(at, { reason: 'Your new sign-in: https://evil.example/auth' })
  assert.equal(visitor.status, 422)
  visitor.sees('The reason must not contain links or addresses')
  assert.match(visitor.text, /value="Your new sign-in: [^"]+"/)
  assert.equal((await stateOf(world, member.person.id)).twoFactor, 'on')

  await visitor.send(at, REASON)
  assert.equal(visitor.path, `${at}?said=reset`)
  visitor.sees('Two-factor login is reset')
  const phrase = phraseOn(visitor)!
  assert.match(phrase, /^[a-z]+ [a-z]+$/)
  await visitor.open(at)
  assert.equal(phraseOn(visitor), phrase, 'Back and a reload show it again')

  // Everything of the row "reset": sessions, waiting sign-ins, recovery codes and known browsers are gone.
  assert.equal(await member.visitor.reason(), 'anonymous')
  await waiting.send('/auth/code', { code: member.phone.code() })
  waiting.isAt('/auth/login')
  for (const table of ['recoveryCodeSets', 'browsers', 'challenges'] as const)
    assert.deepEqual(
      await world.edge.db.selectFrom(table).select('accountId').where('accountId', '=', member.person.id).execute(),
      [],
      table,
    )
  const account = await stateOf(world, member.person.id)
  assert.deepEqual([account.twoFactor, account.pendingBecause], ['pending', 'reset'])

  const mail = await world.newestMail(member.person.email)
  assert.match(mail.text, new RegExp(`By +Mara Lindt, ${COMPANY}[^]*Reason +New phone, asked in person[^]*${phrase}`))
  assert.ok(linkTo(mail, '/auth/enrol') && linkTo(mail, '/auth/stop'))
  const told = await world.newestMail(other.person.email)
  assert.match(told.subject, /^Two-factor login of Tomasz Król was reset$/)
  assert.match(told.text, /By +Mara Lindt/)
  assert.doesNotMatch(told.text, new RegExp(`/auth/(enrol|stop)|${phrase}`))
  assert.equal((await world.mailsTo(admin.person.email)).filter(({ subject }) => /Tomasz/.test(subject)).length, 0)
  const [row] = await world.edge.db.selectFrom('audit').selectAll().where('event', '=', 'authn_mfa_reset').execute()
  assert.deepEqual(
    [row!.actor, row!.accountId, row!.companyId, row!.reason],
    [admin.person.id, member.person.id, companyId, REASON.reason],
  )

  // Another admin, or another session of the same one, sees whose it was, and no words.
  await other.visitor.open(at)
  other.visitor.sees('by Mara Lindt')
  assert.equal(phraseOn(other.visitor), undefined)
  const third = await somebodyWithCode(world, { name: 'Vincent Roux', company: COMPANY })
  await other.visitor.open(page(third.person.id))
  await other.visitor.send(page(third.person.id), REASON)
  assert.equal((await world.command(['user', 'delete', '--email', other.person.email])).exit, 0)
  await visitor.open(page(third.person.id))
  visitor.sees('by somebody whose account no longer exists')
  assert.notEqual((await stateOf(world, third.person.id)).resetBy, other.person.id)

  const fresh = world.visitor()
  await fresh.open(linkTo(mail, '/auth/enrol'))
  await fresh.send('/auth/enrol')
  await fresh.send('/auth/login', member.person)
  fresh.isAt('/auth/setup')
  fresh.sees('by Mara Lindt', phrase)
  await fresh.send('/auth/setup', { code: Phone.scan(fresh.otpauth(), world.clock).code() })
  fresh.isAt('/auth/recovery-codes')
  await visitor.open(at)
  visitor.sees('Reset two-factor login for Tomasz Król?')
  assert.equal(phraseOn(visitor), undefined)
})

test('the link again: the same words, the mail at most three times an hour; a second press sends nothing', async () => {
  const world = await makeWorld()
  const { admin, member } = await company(world)
  const { visitor } = admin
  const at = page(member.person.id)
  await visitor.open(at)
  await visitor.send(at, REASON)
  const phrase = phraseOn(visitor)!
  const count = async () => (await world.mailsTo(member.person.email)).length
  const before = await count()
  await visitor.send(at, REASON)
  assert.equal(visitor.path, `${at}?said=reset`)
  assert.equal(await count(), before, 'the mail of a moment ago is on its way')
  world.wind(2 * MINUTE)
  for (let times = 1; times <= 3; times++) {
    await visitor.send(at)
    assert.equal(visitor.status, 200)
    assert.equal(await count(), before + times)
  }
  assert.match((await world.newestMail(member.person.email)).text, new RegExp(phrase))
  assert.equal(phraseOn(visitor), phrase)
  await visitor.send(at)
  assert.equal(visitor.status, 429)
  visitor.sees('The link was sent several times already', 'The next mail can go out at 15:')
  assert.equal(await count(), before + 3)

  // The person signs in as usual as well; stopping the reset takes the words away.
  const mails = await world.mailsTo(member.person.email)
  const stopper = world.visitor()
  await stopper.open(linkTo(mails[3]!, '/auth/stop'))
  await stopper.send('/auth/stop')
  const account = await stateOf(world, member.person.id)
  assert.deepEqual([account.twoFactor, account.resetPhrase, account.resetBy], ['on', null, null])
})

test('own row, managed elsewhere or by none, off, invited, disabled: each refused with its sentence, and nothing changes', async () => {
  const world = await makeWorld()
  const { id, admin, member } = await company(world)
  await world.command(['company', 'create', '--name', 'Alpha AG'])
  const elsewhere = await somebodyWithCode(world, { name: 'Sofia Nowak', company: 'Alpha AG' })
  const joinedAtMs = world.clock.nowMs
  const joins = (accountId: string) =>
    world.edge.db.insertInto('members').values({ companyId: id, accountId, role: 'member', joinedAtMs }).execute()
  await joins(elsewhere.person.id)
  const none = await somebodyWithCode(world, { name: 'Vincent Roux' })
  await joins(none.person.id)
  const off = await somebody(world, { name: 'Jonas Wieland', company: COMPANY })
  const invited = await world.command([
    'user',
    'create',
    '--email',
    'new@hansa-kontor.example',
    '--name',
    'Lena Fuchs',
    '--company',
    COMPANY,
  ])
  const chosen = await somebody(world, { name: 'Henrik Dahl', company: COMPANY })
  const choosing = world.visitor()
  await choosing.signIn(chosen)
  await choosing.open('/auth/profile')
  await choosing.send('/auth/profile/two-factor')
  await world.command(['user', 'disable', '--email', member.person.email])
  const before = await world.edge.db.selectFrom('accounts').selectAll().orderBy('id').execute()
  const cases: [string, number, string, string][] = [
    [admin.person.id, 403, 'own-account', 'Nobody resets their own'],
    [elsewhere.person.id, 403, 'managed-elsewhere', 'Another company manages the account of Sofia Nowak'],
    [none.person.id, 403, 'managed-by-none', 'No company manages the account of Vincent Roux'],
    [off.id, 409, 'two-factor-off', 'Two-factor login of Jonas Wieland is off'],
    [String(invited.id), 409, 'account-invited', 'Lena Fuchs has not activated the account yet'],
    [member.person.id, 409, 'account-not-active', 'The account of Tomasz Król is disabled'],
    [chosen.id, 409, 'set-up-chosen', 'Henrik Dahl has yet to set two-factor login up'],
  ]
  const { visitor } = admin
  // A form token for each path, as an old tab would have it.
  for (const [account, status, reason, words] of cases) {
    await visitor.open(page(account))
    assert.equal(visitor.status, status, words)
    visitor.sees(words)
    visitor.doesNotSee('Alpha AG')
    const program = await visitor.request(page(account), { headers: { accept: 'application/json' } })
    assert.equal(((await program.json()) as { reason: string }).reason, reason)
    await visitor.send(page(account), REASON)
    assert.equal(visitor.status, 403, 'without the token of a form nothing is looked at')
  }
  assert.deepEqual(await world.edge.db.selectFrom('accounts').selectAll().orderBy('id').execute(), before)
})

test('promise 9: ids of another company are the 404 of ids that do not exist, by GET and by POST, before and after a step-up', async () => {
  const world = await makeWorld()
  const { admin, member } = await company(world)
  await world.command(['company', 'create', '--name', 'Alpha AG'])
  const stranger = await somebodyWithCode(world, { name: 'Ida Brandt', company: 'Alpha AG', role: 'admin' })
  world.wind(MINUTE)
  const { visitor } = stranger
  await visitor.open(page(stranger.person.id))
  const own = visitor.text
  const seen: string[] = []
  for (const id of [member.person.id, admin.person.id, 'nobody', `${member.person.id}%20`]) {
    await visitor.open(page(id))
    assert.equal(visitor.status, 404)
    seen.push(visitor.text.replaceAll(encodeURIComponent(page(id)), ''))
    visitor.text = own
    await visitor.send(page(id), REASON)
    assert.ok([403, 404].includes(visitor.status))
  }
  assert.equal(new Set(seen.slice(0, 3)).size, 1)
  assert.equal((await stateOf(world, member.person.id)).twoFactor, 'on')

  // Asked for a code first, whatever the id: nothing is told apart before it.
  world.wind(11 * MINUTE)
  for (const id of [member.person.id, 'nobody']) {
    await visitor.open(page(id))
    assert.equal(visitor.path, `/auth/step-up?return_to=${encodeURIComponent(page(id))}`)
  }
  // Neither a member, nor an admin whose code is old, gets further; the form comes back refilled.
  await member.visitor.open(page(admin.person.id))
  assert.equal(member.visitor.status, 403)
  await admin.visitor.open(page(member.person.id))
  await admin.visitor.send('/auth/step-up', { code: admin.phone.code() })
  await admin.visitor.send(admin.visitor.path, { code: admin.phone.code() })
})

test('whoever is an admin is reset by two people: the same page opens a request, and says so; alone it leads to support', async () => {
  const world = await makeWorld()
  const { admin } = await company(world)
  const target = await somebodyWithCode(world, { name: 'Jonas Wieland', company: COMPANY, role: 'admin' })
  const { visitor } = admin
  const at = page(target.person.id)
  await visitor.open(at)
  assert.equal(visitor.status, 409)
  visitor.sees('Nobody in your company can be the second person for Jonas Wieland', 'Write to support')
  await somebodyWithCode(world, { name: 'Ida Brandt', company: COMPANY, role: 'admin' })
  await beLong(world)
  await visitor.open(at)
  visitor.sees('Request a reset for Jonas Wieland?', 'is or lately was an admin', 'A second admin has to agree.')
  await visitor.send(at, REASON)
  assert.match(visitor.path, /^\/auth\/company\/requests\/\w+/)
  assert.equal((await stateOf(world, target.person.id)).twoFactor, 'on')
  await visitor.open(at)
  assert.equal(visitor.status, 409)
  visitor.sees('A reset for Jonas Wieland was requested already', 'Look at the request')
  // Demoting first does not help: the account remembers (decision 0015).
  await world.edge.db.updateTable('members').set({ role: 'member' }).where('accountId', '=', target.person.id).execute()
  await world.edge.db
    .updateTable('accounts')
    .set({ adminUntilMs: world.clock.nowMs })
    .where('id', '=', target.person.id)
    .execute()
  await world.edge.db.deleteFrom('resetRequests').execute()
  await visitor.open(at)
  visitor.sees('Request a reset for Jonas Wieland?')
})

test('what the key does follows from the row: who manages it counts before anything else is said', () => {
  const row: Resettable = {
    isSelf: false,
    managed: 'here',
    status: 'active',
    twoFactor: 'on',
    pendingBecause: null,
    needsRequest: undefined,
    requested: false,
  }
  const of = (change: Partial<Resettable>) => resetAction({ ...row, ...change })
  assert.deepEqual(of({}), { kind: 'reset' })
  assert.deepEqual(of({ needsRequest: 'several-companies' }), { kind: 'request', why: 'several-companies' })
  assert.deepEqual(of({ twoFactor: 'pending', pendingBecause: 'reset', needsRequest: 'admin' }), { kind: 'send-again' })
  for (const status of ['invited', 'disabled'] as const)
    assert.deepEqual(of({ managed: 'elsewhere', status }), { kind: 'disabled', reason: 'managed-elsewhere' })
  assert.deepEqual(of({ requested: true }), { kind: 'disabled', reason: 'requested-already' })
})
