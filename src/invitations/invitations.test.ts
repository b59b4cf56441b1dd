import assert from 'node:assert/strict'
import { test } from 'node:test'
import { DAY, linkIn, makeWorld, MINUTE, PASSWORD, somebody, somebodyWithCode, type World } from '../../test/world.ts'
import type { Visitor } from '../../test/visitor.ts'

const PAGE = '/auth/company/invitations'
const [HANSA, ALPHA] = ['Hansa Kontor GmbH', 'Alpha AG']

async function companies(world: World) {
  for (const name of [HANSA, ALPHA]) await world.command(['company', 'create', '--name', name])
}
const adminOf = (world: World, company: string, name = 'Mara Lindt') =>
  somebodyWithCode(world, { name, company, role: 'admin' })

async function invites(visitor: Visitor, emails: string, more: Record<string, string> = {}) {
  await visitor.open(PAGE)
  await visitor.send(PAGE, { emails, ...more })
}
const open = (world: World) =>
  world.edge.db.selectFrom('invitations').selectAll().where('endedAtMs', 'is', null).orderBy('email').execute()
const idOf = async (world: World, email: string) =>
  (await open(world)).find((one) => one.email === email)?.id ?? assert.fail(`no invitation to ${email}`)
const membersOf = async (world: World, email: string) =>
  world.edge.db
    .selectFrom('members')
    .innerJoin('companies', 'companies.id', 'members.companyId')
    .innerJoin('accounts', 'accounts.id', 'members.accountId')
    .select(['companies.name', 'members.role'])
    .where('accounts.emailKey', '=', email)
    .orderBy('companies.name')
    .execute()
const accountAt = (world: World, email: string) =>
  world.edge.db.selectFrom('accounts').selectAll().where('emailKey', '=', email).executeTakeFirst()

test('an admin invites many at once, every address is answered on its own, and whoever comes belongs to the company', async () => {
  const world = await makeWorld()
  await companies(world)
  const { visitor, person } = await adminOf(world, HANSA)
  const elsewhere = await somebody(world, { name: 'Ida Brandt', company: ALPHA })
  await visitor.open(PAGE)
  visitor.sees('Nobody is waiting to join')
  const [newcomer, note] = ['tomasz@hansa-kontor.example', 'Welcome to the team on Monday']
  await visitor.send(PAGE, {
    emails: `Tomasz <${newcomer}>; ${elsewhere.email.toUpperCase()}, ${person.email}\nnot an address`,
    note,
  })
  assert.equal(visitor.path, `${PAGE}?said=invited`)
  visitor.sees('Invited.', 'Is a member of this company already', 'Is not an e-mail address', note)
  assert.match(visitor.text, />\nnot an address<\/textarea/)
  // Neither the page nor the list says that one of the two has an account.
  visitor.doesNotSee('Ida Brandt')
  await visitor.open(PAGE)
  visitor.sees(newcomer, 'link valid for 7 days', elsewhere.email.toUpperCase().split('@')[0]!)
  assert.equal((await membersOf(world, newcomer)).length, 0, 'membership begins when it is accepted')
  assert.equal(await accountAt(world, newcomer), undefined)

  const mail = await world.newestMail(newcomer)
  assert.match(mail.text, /Hansa Kontor GmbH invites you[^]*Mara Lindt wrote: “Welcome to the team on Monday”/)
  assert.match(mail.text, /\/auth\/activate\?token=/)
  const tomasz = world.visitor()
  await tomasz.open(linkIn(mail))
  tomasz.isAt('/auth/activate')
  tomasz.sees('Hansa Kontor GmbH invites you', newcomer)
  await tomasz.send('/auth/activate', { name: 'Tomasz Nowak', password: PASSWORD })
  tomasz.isAt('/auth/profile')
  tomasz.sees(HANSA)
  assert.deepEqual(await membersOf(world, newcomer), [{ name: HANSA, role: 'member' }])
  const managed = (await accountAt(world, newcomer))!.managedBy
  assert.equal(managed, (await accountAt(world, person.email))!.managedBy)

  const ida = world.visitor()
  await ida.open(linkIn(await world.newestMail(elsewhere.email)))
  await ida.send(ida.path, elsewhere)
  ida.isAt('/auth/invitation')
  ida.sees(note)
  await ida.send('/auth/invitation')
  assert.deepEqual(await membersOf(world, elsewhere.email), [
    { name: ALPHA, role: 'member' },
    { name: HANSA, role: 'member' },
  ])
  await visitor.open(PAGE)
  visitor.sees('Nobody is waiting to join')
  // The links are spent.
  for (const [email, page] of [
    [newcomer, '/auth/activate'],
    [elsewhere.email, '/auth/invitation'],
  ] as const) {
    const late = email === newcomer ? world.visitor() : ida
    await late.open(linkIn((await world.mailsTo(email)).find(({ text }) => text.includes(`${page}?token=`))!))
    late.sees('This link was already used')
  }
})

test('what is wrong with a form is said and nothing is sent: no address, too many, a note with a link', async () => {
  const world = await makeWorld()
  await companies(world)
  const { visitor, person } = await adminOf(world, HANSA)
  const wrong: [Record<string, string>, string][] = [
    [{ emails: ' ,;' }, 'Enter at least one e-mail address'],
    [{ emails: Array.from({ length: 201 }, (_, i) => `p${i}@hansa.example`).join() }, 'more than 200 addresses'],
    [{ emails: 'a@hansa.example', note: 'x'.repeat(301) }, 'The note is too long'],
    [{ emails: 'a@hansa.example', note: 'see evil.example/login' }, 'must not contain links'],
    [{ emails: 'nobody' }, 'Nobody was invited'],
    [{ emails: person.email }, 'Everybody named is a member already'],
  ]
  for (const [fields, words] of wrong) {
    await invites(visitor, fields.emails!, fields)
    assert.ok([409, 422].includes(visitor.status), words)
    visitor.sees(words)
    if (fields.note) assert.ok(visitor.text.includes(fields.note), 'what was typed stays')
  }
  assert.deepEqual(await open(world), [])
  const program = await visitor.post(PAGE, { emails: 'nobody' }, { accept: 'application/json' })
  assert.equal(((await program.json()) as { reason: string }).reason, 'not-an-address')
})

test('hostile ids and addresses of pages are answered like those of nobody', async () => {
  const world = await makeWorld()
  await companies(world)
  const { visitor } = await adminOf(world, HANSA)
  await invites(visitor, 'tomasz@hansa-kontor.example')
  for (const odd of ['%00', '%25', "'", '..%2F', 'x'.repeat(5000), '%F0%9F%98%80']) {
    await visitor.open(`${PAGE}?before=${odd}`)
    assert.equal(visitor.status, 200, odd)
    await visitor.open(`${PAGE}/${odd}/resend`)
    assert.equal(visitor.status, 404, odd)
  }
  await invites(visitor, 'a\0b@hansa-kontor.example\n"<>"@x, \u202Ea@b.example', { note: 'a\0b' })
  assert.ok(visitor.status < 500)
})

test('whoever runs the machine withdraws invitations to an address that has no account yet, of one company or of all', async () => {
  const world = await makeWorld()
  await companies(world)
  const { visitor } = await adminOf(world, HANSA)
  const alpha = await adminOf(world, ALPHA, 'Ida Brandt')
  const email = 'tomasz@hansa-kontor.example'
  const withdraw = (...more: string[]) => world.command(['user', 'withdraw-invitation', '--email', email, ...more])
  await invites(visitor, email)
  const link = linkIn(await world.newestMail(email))
  await invites(alpha.visitor, email)
  assert.deepEqual(await withdraw('--company', HANSA), { id: null, email, exit: 0 })
  assert.deepEqual(await withdraw('--company', HANSA).then(({ reason, exit }) => [reason, exit]), ['no-invitation', 1])
  const tomasz = world.visitor()
  await tomasz.open(link)
  tomasz.sees('This link was withdrawn')
  await tomasz.send('/auth/activate', { name: 'Tomasz', password: PASSWORD })
  assert.equal(await accountAt(world, email), undefined)
  await visitor.open(PAGE)
  visitor.sees('Nobody is waiting to join')
  await visitor.open('/auth/company/audit')
  visitor.sees('An invitation was withdrawn', 'Command line of the platform')
  assert.equal((await open(world)).length, 1, 'that of the other company is as it was')
  assert.equal((await withdraw()).exit, 0)
  assert.deepEqual(await open(world), [])
  assert.equal((await world.command(['user', 'withdraw-invitation', '--email', 'nobody'])).reason, 'email-wrong')
})

test('inviting as an admin takes a fresh code, is refused once the inviter is none, and remembers who appointed', async () => {
  const world = await makeWorld()
  await companies(world)
  const { visitor, person, phone } = await adminOf(world, HANSA)
  world.wind(11 * MINUTE)
  const email = 'deputy@hansa-kontor.example'
  await invites(visitor, email, { role: 'admin' })
  visitor.isAt('/auth/step-up')
  assert.deepEqual(await open(world), [])
  await visitor.send(visitor.path, { code: phone.code() })
  visitor.isAt(PAGE)
  assert.match(visitor.text, />\ndeputy@hansa-kontor.example<\/textarea/)
  assert.match(visitor.text, /value="admin" +selected/)
  await visitor.send(PAGE, { emails: email, role: 'admin' })
  const link = linkIn(await world.newestMail(email))
  const deputy = world.visitor()
  await deputy.open(link)
  deputy.sees('You would be a company admin there')
  // The inviter is an admin no longer: the page says so, and so does the button that was on the screen already.
  const demote = (role: 'admin' | 'member') =>
    world.edge.db.updateTable('members').set({ role }).where('accountId', '=', person.id).execute()
  await demote('member')
  await deputy.send('/auth/activate', { name: 'Pilar Ortega', password: PASSWORD })
  assert.equal(deputy.status, 409)
  deputy.sees('This invitation no longer works', 'Ask another admin of Hansa Kontor GmbH')
  assert.equal(await accountAt(world, email), undefined)
  await visitor.open(PAGE)
  assert.equal(visitor.status, 403)
  await demote('admin')
  await deputy.open(link)
  await deputy.send('/auth/activate', { name: 'Pilar Ortega', password: PASSWORD })
  deputy.isAt('/auth/profile')
  const member = await world.edge.db.selectFrom('members').selectAll().where('role', '=', 'admin').execute()
  assert.ok(member.some(({ appointedBy, accountId }) => appointedBy === person.id && accountId !== person.id))
})

test('send again and withdraw act on this company’s open invitations alone, once, and by a pressed button', async () => {
  const world = await makeWorld()
  await companies(world)
  const { visitor, person, phone } = await adminOf(world, HANSA)
  const { visitor: other } = await adminOf(world, ALPHA, 'Olga Petrova')
  const email = 'tomasz@hansa-kontor.example'
  await invites(visitor, email)
  const first = linkIn(await world.newestMail(email))
  const id = await idOf(world, email)
  // Somebody else's admin, by id: as if there were none, and nothing changes.
  const before = await open(world)
  await invites(other, 'own@alpha.example')
  for (const act of ['resend', 'withdraw']) {
    const path = `${PAGE}/${id}/${act}`
    const [theirs, nobodys] = await Promise.all(
      [path, `${PAGE}/0123/${act}`].map((path) => other.request(path).then((answer) => answer.status)),
    )
    assert.deepEqual([theirs, nobodys], [404, 404])
    const token = other.text
    other.text = token.replaceAll(await idOf(world, 'own@alpha.example'), id)
    await other.send(path)
    assert.equal(other.status, 403, 'a token is bound to its address')
    other.text = token
    await visitor.open(path)
    visitor.isAt(PAGE)
  }
  assert.deepEqual(
    (await open(world)).filter((one) => one.email === email),
    before,
  )
  assert.deepEqual(await answersFor(visitor, email), 'already-invited')

  world.wind(8 * DAY)
  const stranger = world.visitor()
  await stranger.open(first)
  stranger.sees('This link is too old')
  const again = world.visitor()
  await again.signIn(person, { code: phone.code(), returnTo: PAGE })
  again.sees('Ran out on')
  await again.send(`${PAGE}/${id}/resend`)
  assert.equal(again.path, `${PAGE}?said=again`)
  const second = linkIn(await world.newestMail(email))
  await stranger.open(second)
  stranger.isAt('/auth/activate')
  const old = again.text
  await again.send(`${PAGE}/${id}/withdraw`)
  assert.equal(again.path, `${PAGE}?said=withdrawn`)
  await stranger.send('/auth/activate', { name: 'Tomasz', password: PASSWORD })
  assert.equal(stranger.status, 404)
  stranger.sees('This link was withdrawn')
  assert.equal(await accountAt(world, email), undefined)
  again.text = old
  await again.send(`${PAGE}/${id}/withdraw`)
  assert.equal(again.status, 404)
})

/** What a program hears about one address. */
async function answersFor(visitor: Visitor, emails: string) {
  await visitor.open(PAGE)
  const answer = await visitor.post(PAGE, { emails }, { accept: 'application/json' })
  return answer.status === 303 ? 'invited' : ((await answer.json()) as { reason: string }).reason
}
