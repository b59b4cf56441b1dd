import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addressHash } from '../accounts/index.ts'
import { tidyUp } from '../upkeep.ts'
import type { Visitor } from '../../test/visitor.ts'
import {
  DAY,
  HOUR,
  linkIn,
  linkTo,
  makeWorld,
  PASSWORD,
  somebody,
  somebodyWithCode,
  type World,
} from '../../test/world.ts'

const PAGE = '/auth/company/invitations'
const [HANSA, ALPHA] = ['Hansa Kontor GmbH', 'Alpha AG']
const NEW = { name: 'Tomasz Nowak', password: PASSWORD }

/** Two companies, each with an admin who is signed in. */
async function twoCompanies(world: World) {
  for (const name of [HANSA, ALPHA]) await world.command(['company', 'create', '--name', name])
  return {
    hansa: await somebodyWithCode(world, { name: 'Mara Lindt', company: HANSA, role: 'admin' }),
    alpha: await somebodyWithCode(world, { name: 'Olga Petrova', company: ALPHA, role: 'admin' }),
  }
}

async function invites({ visitor }: { visitor: Visitor }, emails: string, more: Record<string, string> = {}) {
  await visitor.open(PAGE)
  await visitor.send(PAGE, { emails, ...more })
  assert.equal(visitor.path, `${PAGE}?said=invited`)
}
const membersOf = (world: World, email: string) =>
  world.edge.db
    .selectFrom('members')
    .innerJoin('companies', 'companies.id', 'members.companyId')
    .innerJoin('accounts', 'accounts.id', 'members.accountId')
    .select(['companies.name', 'members.role', 'accounts.managedBy', 'members.companyId'])
    .where('accounts.emailKey', '=', email)
    .orderBy('companies.name')
    .execute()
const statuses = async (answers: Promise<Response>[]) => (await Promise.all(answers)).map(({ status }) => status)

test('inviting runs the same statements and answers the same for unknown addresses and those of other companies', async () => {
  const world = await makeWorld()
  const { hansa } = await twoCompanies(world)
  const [active, disabled] = [await somebody(world, { company: ALPHA }), await somebody(world, { company: ALPHA })]
  await world.command(['user', 'disable', '--email', disabled.email])
  const invited = 'invited@hansa-kontor.example'
  await world.command(['user', 'create', '--email', invited, '--name', 'X', '--company', ALPHA])
  let ran: string[] = []
  world.edge.db = world.edge.db.withPlugin({
    transformQuery: ({ node }) => (ran.push(node.kind), node),
    transformResult: ({ result }) => Promise.resolve(result),
  })
  const { visitor } = hansa
  for (const role of ['member', 'admin']) {
    const answerFor = async (email: string) => {
      await visitor.open(PAGE)
      ran = []
      const answer = await visitor.post(PAGE, { emails: email, role })
      const statements = [...ran]
      await visitor.open(PAGE)
      const shown = visitor.text.replaceAll(email, 'X').replaceAll(/value="[\w-]{43}"|\/[0-9a-f]{32}\//g, '')
      const id = await world.edge.db.selectFrom('invitations').select('id').where('email', '=', email).execute()
      for (const one of id) await world.edge.db.deleteFrom('invitations').where('id', '=', one.id).execute()
      return { status: answer.status, to: answer.headers.get('location'), statements, shown }
    }
    const forUnknown = await answerFor('nobody@alpha.example')
    assert.ok(forUnknown.statements.length > 10)
    for (const { email } of [active, disabled, { email: invited }])
      assert.deepEqual(await answerFor(email), forUnknown, `${role} ${email}`)
  }
  const rows = await world.edge.db.selectFrom('audit').selectAll().where('event', '=', 'member_invited').execute()
  assert.ok(rows.every(({ accountId, reason }) => accountId === null && !reason?.includes('@')))
})

test('two companies invite one unknown address: the first link makes the account, the other one leads on, in all orders', async () => {
  const world = await makeWorld()
  const { hansa, alpha } = await twoCompanies(world)
  const email = 'tomasz@nowak.example'
  await invites(hansa, email)
  await invites(alpha, email)
  const links = (await world.mailsTo(email)).map(linkIn)
  const [first, second] = [world.visitor(), world.visitor()]
  await first.open(links[0]!)
  await second.open(links[1]!)
  const answers = await Promise.all([first, second].map((visitor) => visitor.post('/auth/activate', NEW)))
  const to = answers.map((answer) => answer.headers.get('location') ?? '')
  assert.equal(to.filter((path) => path.startsWith('/auth/invitation')).length, 1, to.join())
  const [winner, other] = to[0]!.startsWith('/auth/invitation') ? [second, first] : [first, second]
  const [one] = await membersOf(world, email)
  assert.equal(one?.managedBy, one?.companyId)
  await winner.open(other === first ? links[0]! : links[1]!)
  winner.isAt('/auth/invitation')
  await winner.send('/auth/invitation')
  const both = await membersOf(world, email)
  assert.deepEqual(
    both.map(({ name, managedBy }) => [name, managedBy]),
    [ALPHA, HANSA].map((name) => [name, one?.managedBy]),
  )
})

test('of 50 acceptances at once one counts, with and without an account; a withdrawal in between leaves no half state', async () => {
  const world = await makeWorld()
  const { hansa } = await twoCompanies(world)
  const ida = await somebody(world, { name: 'Ida Brandt', company: ALPHA })
  const [email, third] = ['tomasz@nowak.example', 'pilar@ortega.example']
  await invites(hansa, `${email}, ${ida.email}, ${third}`)
  const fresh = world.visitor()
  await fresh.open(linkIn(await world.newestMail(email)))
  // A password is hashed for each of them: fewer.
  const made = await statuses(Array.from({ length: 6 }, () => fresh.post('/auth/activate', NEW)))
  assert.equal(made.filter((status) => status === 303).length, 1, made.join())
  const known = world.visitor()
  await known.open(linkIn(await world.newestMail(ida.email)))
  await known.send(known.path, ida)
  const joined = await statuses(Array.from({ length: 50 }, () => known.post('/auth/invitation')))
  assert.equal(joined.filter((status) => status === 303).length, 1, joined.join())
  assert.ok(joined.every((status) => [303, 404].includes(status)))
  assert.equal((await membersOf(world, email)).length, 1)
  assert.equal((await membersOf(world, ida.email)).length, 2)

  const pilar = world.visitor()
  await pilar.open(linkIn(await world.newestMail(third)))
  const { visitor } = hansa
  await visitor.open(PAGE)
  const withdraw = new RegExp(`action="(${PAGE}/\\w+/withdraw)"`).exec(visitor.text)![1]!
  const [accepted, withdrawn] = await statuses([
    pilar.post('/auth/activate', { name: 'Pilar Ortega', password: PASSWORD }),
    visitor.post(withdraw),
  ])
  const isIn = (await membersOf(world, third)).length === 1
  assert.deepEqual([accepted, withdrawn], isIn ? [303, 404] : [404, 303])
})

test('a link swapped into another browser, or another link’s cookie under an open form, gives nobody a foreign place', async () => {
  const world = await makeWorld()
  const { hansa, alpha } = await twoCompanies(world)
  const ida = await somebody(world, { name: 'Ida Brandt' })
  const email = 'tomasz@nowak.example'
  await invites(hansa, `${ida.email}\n${email}`)
  await invites(alpha, email)
  const [alphas, hansas] = (await world.mailsTo(email)).map(linkIn)
  const visitor = world.visitor()
  await visitor.signIn(ida)
  // The invitation of an address without an account, opened inside of somebody's session: it makes an account of its own.
  await visitor.open(hansas!)
  visitor.isAt('/auth/activate')
  visitor.sees('Ida Brandt')
  const shown = /name="link" value="([^"]+)"/.exec(visitor.text)![1]!
  await visitor.open(alphas!)
  const answer = await visitor.post('/auth/activate', { ...NEW, link: shown })
  assert.equal(answer.status, 409, 'the form was shown for the other company')
  await visitor.send('/auth/invitation')
  assert.deepEqual(await membersOf(world, ida.email), [])
  const mara = hansa.visitor.copy()
  await mara.open(linkIn(await world.newestMail(ida.email)))
  assert.equal(mara.status, 403)
  await mara.send('/auth/invitation')
  assert.deepEqual(await membersOf(world, ida.email), [])
})

test('a company sends one person 3 mails an hour, and 1,000 a day; what others have sent shows nowhere, and ends in silence', async () => {
  const world = await makeWorld()
  const { hansa, alpha } = await twoCompanies(world)
  const email = 'tomasz@nowak.example'
  await invites(hansa, email)
  await invites(alpha, email)
  const resend = new RegExp(`action="(${PAGE}/\\w+/resend)"`)
  const { visitor } = hansa
  await visitor.open(PAGE)
  const path = resend.exec(visitor.text)![1]!
  await visitor.send(path)
  assert.equal(visitor.path, `${PAGE}?said=again`)
  await visitor.send(path)
  assert.equal(visitor.path, `${PAGE}?said=again`, 'that of the other company counts for nobody here')
  await visitor.send(path)
  assert.equal(visitor.status, 429)
  visitor.sees('Too many invitations to this address lately')
  assert.equal((await world.mailsTo(email)).length, 4)
  // The link of before the refusal still works.
  const tomasz = world.visitor()
  await tomasz.open(linkIn(await world.newestMail(email)))
  tomasz.isAt('/auth/activate')

  // Ten in an hour from all together: the answer is that of every invitation, and no mail goes out.
  const budget = `invitation:${addressHash(world.edge, email)}`
  const seven = Array.from({ length: 7 }, (_, index) => ({ id: `y${index}`, budget, atMs: world.clock.nowMs }))
  await world.edge.db.insertInto('mailRequests').values(seven).execute()
  await alpha.visitor.open(PAGE)
  await alpha.visitor.send(resend.exec(alpha.visitor.text)![1]!)
  assert.equal(alpha.visitor.path, `${PAGE}?said=again`)
  assert.equal((await world.mailsTo(email)).length, 4)

  const { companyId } = await world.edge.db.selectFrom('invitations').select('companyId').executeTakeFirstOrThrow()
  const ofCompany = (await world.edge.db.selectFrom('mailRequests').select('budget').execute()).find(({ budget }) =>
    budget.endsWith(companyId),
  )!
  const more = Array.from({ length: 998 }, (_, index) => ({
    id: `x${index}`,
    budget: ofCompany.budget,
    atMs: world.clock.nowMs - HOUR,
  }))
  await world.edge.db.insertInto('mailRequests').values(more).execute()
  const admin = ofCompany.budget.endsWith(await companyOf(world, HANSA)) ? hansa.visitor : alpha.visitor
  await admin.open(PAGE)
  await admin.send(PAGE, { emails: 'a@nowak.example b@nowak.example c@nowak.example' })
  const sent = (await world.edge.db.selectFrom('invitations').select('email').execute()).length
  assert.ok(sent < 2 + 3, 'not all three')
  admin.sees('1,000 invitations within a day')
  assert.match(admin.text, /c@nowak\.example<\/textarea/)
})
const companyOf = async (world: World, name: string) =>
  (await world.edge.db.selectFrom('companies').select('id').where('name', '=', name).executeTakeFirstOrThrow()).id

test('all admins hear of an invited admin, and of the acceptance; each can stop it from the mail, without signing in', async () => {
  const world = await makeWorld()
  const { hansa } = await twoCompanies(world)
  const second = await somebody(world, { name: 'Jonas Wieland', company: HANSA, role: 'admin' })
  const [first, deputy] = ['thief@evil.example', 'deputy@hansa-kontor.example']
  await invites(hansa, first, { role: 'admin' })
  for (const { email } of [hansa.person, second])
    assert.match((await world.newestMail(email)).text, /thief@evil\.example was invited as an admin[^]*Mara Lindt/)
  const stopper = world.visitor()
  await stopper.signIn(second)
  await stopper.open(linkTo(await world.newestMail(second.email), '/auth/stop'))
  stopper.sees('Somebody was invited as an admin', 'The invitation is withdrawn')
  await stopper.send('/auth/stop')
  await stopper.isSignedIn()
  const thief = world.visitor()
  await thief.open(linkIn(await world.newestMail(first)))
  thief.sees('This link was withdrawn')
  await stopper.open(
    linkTo(await world.newestMail(hansa.person.email).then(() => secondMail(world, hansa.person.email)), '/auth/stop'),
  )
  assert.equal(stopper.status, 409, 'stopped once')

  await invites(hansa, deputy, { role: 'admin' })
  const invited = linkTo(await world.newestMail(second.email), '/auth/stop')
  const visitor = world.visitor()
  await visitor.open(linkIn(await world.newestMail(deputy)))
  await visitor.send('/auth/activate', { name: 'Pilar Ortega', password: PASSWORD })
  assert.equal((await membersOf(world, deputy))[0]?.role, 'admin')
  const mail = await world.newestMail(second.email)
  assert.match(mail.text, /Pilar Ortega/)
  await stopper.open(invited)
  await stopper.send('/auth/stop')
  assert.equal(stopper.status, 409, 'it was accepted: the later mail stops that')
  await stopper.open(linkTo(mail, '/auth/stop'))
  await stopper.send('/auth/stop')
  assert.equal((await membersOf(world, deputy))[0]?.role, 'member')
})
/** The one before the newest that has a stop link. */
const secondMail = async (world: World, email: string) =>
  (await world.mailsTo(email)).find(({ text }) => text.includes('thief@evil.example was invited'))!

test('whoever leaves the role in another tab, or has an old form, invites nobody; a mail nobody takes is said', async () => {
  const world = await makeWorld()
  const { hansa } = await twoCompanies(world)
  const { visitor, person } = hansa
  await invites(hansa, 'gone@nowak.example')
  await world.edge.db.updateTable('outbox').set({ givenUpAtMs: world.clock.nowMs, sealed: null }).execute()
  world.wind(1000)
  await visitor.open(PAGE)
  visitor.sees('Mail came back on 24 November 2026')
  const role = (role: 'admin' | 'member') =>
    world.edge.db.updateTable('members').set({ role }).where('accountId', '=', person.id).execute()
  await role('member')
  const answer = await visitor.post(PAGE, { emails: 'late@nowak.example' })
  assert.equal(answer.status, 403)
  await role('admin')
  const stale = await visitor.request(PAGE, {
    method: 'POST',
    body: new URLSearchParams({ emails: 'late@nowak.example', form: 'x'.repeat(43) }),
    headers: { 'sec-fetch-site': 'same-origin' },
  })
  assert.equal(stale.status, 403)
  assert.equal((await world.edge.db.selectFrom('invitations').select('id').execute()).length, 1)
  // A year later nothing is left of who never came.
  world.wind(40 * DAY)
  await tidyUp(world.edge)
  const [ended] = await world.edge.db.selectFrom('invitations').select('endedBecause').execute()
  assert.equal(ended?.endedBecause, 'expired')
  world.wind(366 * DAY)
  await tidyUp(world.edge)
  assert.deepEqual(await world.edge.db.selectFrom('invitations').select('id').execute(), [])
})
