import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  DAY,
  linkIn,
  makeWorld,
  MINUTE,
  pathOf,
  PASSWORD,
  somebody,
  somebodyWithCode,
  type World,
} from '../../test/world.ts'

const PAGE = '/auth/invitation'

async function twoCompanies(world: World) {
  for (const name of ['Hansa Kontor GmbH', 'Alpha AG']) await world.command(['company', 'create', '--name', name])
}

const invite = (world: World, email: string, more: string[] = ['--company', 'Alpha AG']) =>
  world.command(['user', 'create', '--email', email, '--name', 'Somebody Else', ...more])

const membersOf = (world: World, accountId: string) =>
  world.edge.db
    .selectFrom('members')
    .innerJoin('companies', 'companies.id', 'members.companyId')
    .select(['companies.name', 'members.role'])
    .where('accountId', '=', accountId)
    .orderBy('companies.name')
    .execute()

test('somebody with an account is invited by mail, signs in as always, and joins with one button', async () => {
  const world = await makeWorld()
  await twoCompanies(world)
  const person = await somebody(world, { name: 'Mara Lindt', company: 'Hansa Kontor GmbH' })
  const before = await world.edge.db.selectFrom('accounts').selectAll().where('id', '=', person.id).executeTakeFirst()
  await invite(world, person.email.toUpperCase(), ['--company', 'Alpha AG', '--mail'])
  const mail = await world.newestMail(person.email)
  assert.match(mail.text, /Alpha AG invites you[^]*You have an account already[^]*You did not expect this\?/i)
  const visitor = world.visitor()
  await visitor.open(linkIn(mail))
  assert.equal(visitor.path, '/auth/login?return_to=%2Fauth%2Finvitation')
  await visitor.send(visitor.path, person)
  visitor.isAt(PAGE)
  visitor.sees('Alpha AG invites you', 'Join Alpha AG', 'stay as they are')
  await visitor.send(PAGE)
  assert.equal(visitor.path, '/auth/profile?said=joined')
  visitor.sees('You have joined the company', 'Mara Lindt')
  assert.deepEqual(await membersOf(world, person.id), [
    { name: 'Alpha AG', role: 'member' },
    { name: 'Hansa Kontor GmbH', role: 'member' },
  ])
  const account = await world.edge.db.selectFrom('accounts').selectAll().where('id', '=', person.id).executeTakeFirst()
  assert.deepEqual({ ...account, lastLanguage: null }, { ...before, lastLanguage: null }, 'the account is as it was')
  await visitor.open('/auth/profile/activity?kind=change')
  visitor.sees('You joined a company Alpha AG', 'You were invited to a company Alpha AG')
})

test('the answer has the same shape for known and unknown addresses', async () => {
  const world = await makeWorld()
  await twoCompanies(world)
  const person = await somebody(world)
  const known = await invite(world, person.email)
  const unknown = await invite(world, 'new@hansa-kontor.example')
  for (const answer of [known, unknown]) assert.deepEqual(Object.keys(answer), ['id', 'email', 'activationUrl', 'exit'])
  assert.deepEqual([known.exit, unknown.exit], [0, 0])
  assert.match(String(known.activationUrl), /\/auth\/invitation\?token=[\w-]{43}$/)
  assert.match(String(unknown.activationUrl), /\/auth\/activate\?token=[\w-]{43}$/)
})

test('an invitation never sets name or password, whatever is sent along, and is no activation link', async () => {
  const world = await makeWorld()
  await twoCompanies(world)
  const { person, visitor } = await somebodyWithCode(world)
  const link = pathOf(String((await invite(world, person.email)).activationUrl))
  const stranger = world.visitor()
  await stranger.open(link.replace(PAGE, '/auth/activate'))
  stranger.isAt('/auth/login')
  await stranger.open(link)
  stranger.isAt('/auth/login')
  await stranger.send(PAGE, { name: 'Eve', password: 'copper lantern evening' })
  stranger.isAt('/auth/login')
  await visitor.open(link)
  await visitor.send(PAGE, { name: 'Eve', password: 'copper lantern evening' })
  visitor.isAt('/auth/profile')
  visitor.doesNotSee('Eve')
  world.wind(MINUTE)
  const again = world.visitor()
  await again.signIn(person)
  again.isAt('/auth/code')
})

test('it takes a full session: neither a waiting code nor a locked session is enough', async () => {
  const world = await makeWorld()
  await twoCompanies(world)
  const { person, phone, visitor } = await somebodyWithCode(world)
  const link = pathOf(String((await invite(world, person.email)).activationUrl))
  const waiting = world.visitor()
  await waiting.signIn(person)
  await waiting.open(link)
  assert.equal((await waiting.post(PAGE)).headers.get('location'), '/auth/login?return_to=%2Fauth%2Finvitation')
  world.wind(31 * MINUTE)
  await visitor.open(link)
  visitor.isAt('/auth/unlock')
  await visitor.send(PAGE)
  assert.deepEqual(await membersOf(world, person.id), [])
  await visitor.send('/auth/unlock?return_to=%2Fauth%2Finvitation', { code: phone.code() })
  visitor.isAt(PAGE)
  await visitor.send(PAGE)
  assert.deepEqual(await membersOf(world, person.id), [{ name: 'Alpha AG', role: 'member' }])
  assert.equal(
    (await visitor.request('/auth/verify')).headers.get('remote-company') !== null,
    true,
    'whoever had no company works for the new one at once',
  )
})

test('a session of another account is told so, and the invitation stays for its person', async () => {
  const world = await makeWorld()
  await twoCompanies(world)
  const [mara, ida] = [await somebody(world), await somebody(world, { name: 'Ida Brandt' })]
  const link = pathOf(String((await invite(world, mara.email)).activationUrl))
  const visitor = world.visitor()
  await visitor.signIn(ida)
  await visitor.open(link)
  assert.equal(visitor.status, 403)
  visitor.sees('This invitation is for somebody else', 'You are signed in as Ida Brandt')
  visitor.doesNotSee(mara.email)
  await visitor.send(PAGE)
  assert.equal(visitor.status, 403)
  assert.deepEqual(await membersOf(world, ida.id), [])
  await visitor.isSignedIn()
  await visitor.open('/auth/logout')
  await visitor.open(link)
  await visitor.send(visitor.path, mara)
  await visitor.send(PAGE)
  assert.deepEqual(await membersOf(world, mara.id), [{ name: 'Alpha AG', role: 'member' }])
})

test('opened twenty times by scanners it changes nothing; of twenty buttons pressed at once one counts', async () => {
  const world = await makeWorld()
  await twoCompanies(world)
  const person = await somebody(world)
  const link = pathOf(String((await invite(world, person.email)).activationUrl))
  const visitor = world.visitor()
  await visitor.signIn(person)
  for (let scans = 0; scans < 20; scans++) await world.visitor().open(link)
  for (let scans = 0; scans < 20; scans++) await visitor.open(link)
  assert.deepEqual(await membersOf(world, person.id), [])
  const answers = await Promise.all(Array.from({ length: 20 }, () => visitor.post(PAGE)))
  assert.equal(answers.filter(({ status }) => status === 303).length, 1)
  assert.ok(answers.every(({ status }) => [303, 404].includes(status)))
  assert.deepEqual(await membersOf(world, person.id), [{ name: 'Alpha AG', role: 'member' }])
  const joined = await world.edge.db.selectFrom('audit').select('id').where('event', '=', 'member_joined').execute()
  assert.equal(joined.length, 1)
  await visitor.open(link)
  visitor.sees('This link was already used')
})

test('invitations of two companies stand beside each other; a newer one of the same company replaces the earlier', async () => {
  const world = await makeWorld()
  await twoCompanies(world)
  const person = await somebody(world)
  const first = pathOf(String((await invite(world, person.email)).activationUrl))
  const hansa = pathOf(String((await invite(world, person.email, ['--company', 'Hansa Kontor GmbH'])).activationUrl))
  const second = pathOf(
    String((await invite(world, person.email, ['--company', 'Alpha AG', '--role', 'admin'])).activationUrl),
  )
  const visitor = world.visitor()
  await visitor.signIn(person)
  await visitor.open(first)
  visitor.sees('This link was withdrawn')
  await visitor.open(second)
  visitor.sees('You would be a company admin there.')
  await visitor.send(PAGE)
  await visitor.open(hansa)
  visitor.sees('Join Hansa Kontor GmbH')
  await visitor.send(PAGE)
  assert.deepEqual(await membersOf(world, person.id), [
    { name: 'Alpha AG', role: 'admin' },
    { name: 'Hansa Kontor GmbH', role: 'member' },
  ])
  assert.equal((await invite(world, person.email)).reason, 'already-member')
})

test('withdrawn and expired invitations say so; without one there is nothing to withdraw', async () => {
  const world = await makeWorld()
  await twoCompanies(world)
  const person = await somebody(world)
  const withdraw = (...more: string[]) =>
    world.command(['user', 'withdraw-invitation', '--email', person.email, ...more])
  assert.equal((await withdraw()).reason, 'no-invitation')
  const link = pathOf(String((await invite(world, person.email)).activationUrl))
  assert.equal((await withdraw('--company', 'Hansa Kontor GmbH')).reason, 'no-invitation')
  assert.deepEqual(await withdraw('--company', 'Alpha AG'), { id: person.id, email: person.email, exit: 0 })
  const visitor = world.visitor()
  await visitor.signIn(person)
  await visitor.open(link)
  visitor.sees('This link was withdrawn')
  const late = pathOf(String((await invite(world, person.email)).activationUrl))
  world.wind(7 * DAY)
  await visitor.signIn(person)
  await visitor.open(late)
  visitor.sees('This link is too old')
  assert.equal((await withdraw()).reason, 'no-invitation')
})

test('user create again sends an activation link once more: the earlier one ends, name and role stay', async () => {
  const world = await makeWorld()
  await twoCompanies(world)
  const made = await invite(world, 'tomasz@hansa-kontor.example', ['--company', 'Alpha AG', '--mail'])
  const first = linkIn(await world.newestMail('tomasz@hansa-kontor.example'))
  world.wind(8 * DAY)
  const again = await invite(world, 'Tomasz@hansa-kontor.example', [
    '--company',
    'Alpha AG',
    '--mail',
    '--role',
    'admin',
  ])
  assert.equal(again.id, made.id)
  const second = linkIn(await world.newestMail('tomasz@hansa-kontor.example'))
  const visitor = world.visitor()
  await visitor.open(first)
  visitor.sees('This link was withdrawn')
  await visitor.open(second)
  await visitor.send('/auth/activate', { name: 'Tomasz Nowak', password: PASSWORD })
  visitor.isAt('/auth/profile')
  assert.deepEqual(await membersOf(world, String(made.id)), [{ name: 'Alpha AG', role: 'member' }])
})

test('a withdrawn activation link activates nothing; the account waits to be invited again', async () => {
  const world = await makeWorld()
  const made = await invite(world, 'tomasz@hansa-kontor.example', [])
  assert.equal((await world.command(['user', 'withdraw-invitation', '--email', 'tomasz@hansa-kontor.example'])).exit, 0)
  const visitor = world.visitor()
  await visitor.open(pathOf(String(made.activationUrl)))
  visitor.sees('This link was withdrawn')
  await visitor.send('/auth/activate', { name: 'Tomasz', password: PASSWORD })
  assert.equal(visitor.status, 404)
  await visitor.open(pathOf(String((await invite(world, 'tomasz@hansa-kontor.example', [])).activationUrl)))
  visitor.isAt('/auth/activate')
})

test('an address that is taken is refused without a company, with a password, as staff, and when disabled', async () => {
  const world = await makeWorld()
  await twoCompanies(world)
  const person = await somebody(world)
  assert.equal((await invite(world, person.email, [])).reason, 'email-taken')
  assert.equal(
    (await invite(world, person.email, ['--company', 'Alpha AG', '--staff', 'support'])).reason,
    'email-taken',
  )
  const words = ['user', 'create', '--email', person.email, '--name', 'X', '--company', 'Alpha AG', '--password-stdin']
  assert.equal((await world.command(words, 'copper lantern evening\n')).reason, 'email-taken')
  await world.command(['user', 'disable', '--email', person.email])
  assert.equal((await invite(world, person.email)).reason, 'account-not-active')
  assert.equal((await world.edge.db.selectFrom('links').select('id').execute()).length, 0)
})

test('joining a company that already requires two-factor login counts at once', async () => {
  const world = await makeWorld()
  await twoCompanies(world)
  await world.command(['policy', 'set', '--enforce-from', '2026-11-24T00:00 Europe/Berlin', '--company', 'Alpha AG'])
  const person = await somebody(world)
  const visitor = world.visitor()
  await visitor.signIn(person)
  await visitor.open(pathOf(String((await invite(world, person.email)).activationUrl)))
  await visitor.send(PAGE)
  visitor.isAt('/auth/profile/two-factor')
  assert.equal(await visitor.reason(), 'spent')
})
