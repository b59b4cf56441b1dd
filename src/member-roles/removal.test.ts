import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  DAY,
  linkTo,
  makeWorld,
  MINUTE,
  PASSWORD,
  pathOf,
  somebody,
  somebodyWithCode,
  type Person,
  type World,
} from '../../test/world.ts'
import type { Visitor } from '../../test/visitor.ts'
import { accountById } from '../accounts/index.ts'
import { auditOf } from '../audit/index.ts'
import { memberOf, membershipsOf } from '../companies/index.ts'
import { tidyUp } from '../upkeep.ts'

const HANSA = 'Hansa Kontor GmbH'
const pageOf = ({ id }: Pick<Person, 'id'>, what = 'remove') => `/auth/company/members/${id}/${what}`

const makeCompany = async (world: World, name = HANSA) =>
  String((await world.command(['company', 'create', '--name', name])).id)

async function remove(visitor: Visitor, person: Pick<Person, 'id'>): Promise<void> {
  await visitor.open(pageOf(person))
  await visitor.send(pageOf(person))
}

async function joins(world: World, { email }: Person, visitor: Visitor, company: string): Promise<void> {
  const words = ['user', 'create', '--email', email, '--name', 'x', '--company', company]
  await visitor.open(pathOf(String((await world.command(words)).activationUrl)))
  await visitor.send('/auth/invitation')
}

test('a removed member is out at once; the account is closed, its address free, and it opens nothing any more', async () => {
  const world = await makeWorld()
  const company = await makeCompany(world)
  const { person: mara, visitor } = await somebodyWithCode(world, { company, role: 'admin' })
  const { person: ida, visitor: inside } = await somebodyWithCode(world, { company, name: 'Ida Brandt' })
  const halfway = world.visitor()
  await halfway.signIn(ida)
  halfway.isAt('/auth/code')
  await world.visitor().post('/auth/forgot-password', { email: ida.email })
  const forgotten = linkTo(await world.newestMail(ida.email), '/auth/reset-password')

  await visitor.open(pageOf(ida))
  visitor.sees('Remove Ida Brandt?', ida.email, `${HANSA}`)
  await visitor.send(pageOf(ida))
  assert.equal(visitor.path, '/auth/company/members?said=removed')
  visitor.sees('no longer belongs to the company')
  assert.equal(await inside.reason(), 'anonymous')
  await halfway.send('/auth/code', { code: '123456' })
  halfway.isAt('/auth/login')
  const told = await world.newestMail(ida.email)
  assert.equal(told.subject, `You no longer belong to ${HANSA}`)
  assert.doesNotMatch(told.text, /\/auth\/stop/)
  assert.ok(!(await world.mailsTo(mara.email)).some(({ subject }) => /Ida/.test(subject)), 'the company knows')
  const closed = await accountById(world.edge, ida.id)
  assert.deepEqual([closed?.status, closed?.managedBy, closed?.name], ['closed', null, 'Ida Brandt'])
  await visitor.open(pageOf(ida))
  assert.equal(visitor.status, 404)

  // Neither by password, nor by mail, nor by command.
  const back = world.visitor()
  await back.signIn(ida)
  back.isAt('/auth/login')
  await back.open(forgotten)
  back.sees('This link was withdrawn')
  const before = (await world.mailsTo(ida.email)).length
  await world.visitor().post('/auth/forgot-password', { email: ida.email })
  assert.equal((await world.mailsTo(ida.email)).length, before)
  for (const words of ['enable', 'disable', 'reset-two-factor --reason r', 'enrolment-link --reason r']) {
    const [verb = '', ...more] = words.split(' ')
    assert.equal((await world.command(['user', verb, '--email', ida.email, ...more])).reason, 'account-closed', verb)
  }
  const copy = await world.command(['user', 'export', '--email', ida.email])
  assert.equal((copy.account as { status: string }).status, 'closed')

  // A new invitation makes a new account, and the former one stays a name in the log.
  const invited = await world.command(
    ['user', 'create', '--email', ida.email, '--name', 'Ida Neu', '--company', company, '--password-stdin'],
    PASSWORD,
  )
  assert.notEqual(invited.id, ida.id)
  assert.ok(
    (await auditOf(world.edge, ida.id)).some(({ event, actor }) => event === 'member_removed' && actor === mara.id),
  )
  const again = world.visitor()
  await again.signIn(ida)
  again.isAt('/auth/profile')

  // Of a sign-in and a removal at the same moment neither leaves a session of a closed account behind.
  for (let round = 0; round < 3; round++) {
    const person = await somebody(world, { company })
    await visitor.open(pageOf(person))
    const browsers = Array.from({ length: 3 }, () => world.visitor())
    await Promise.all([visitor.send(pageOf(person)), ...browsers.map((browser) => browser.post('/auth/login', person))])
    for (const browser of browsers) assert.equal(await browser.reason(), 'anonymous')
    const left = await world.edge.db
      .selectFrom('sessions')
      .select('id')
      .where('accountId', '=', person.id)
      .where('endedAtMs', 'is', null)
      .execute()
    assert.deepEqual(left, [])
  }

  // The password goes when nobody can stop it any more, the rest with the changes in the log; the new account stays.
  world.wind(9 * DAY)
  await tidyUp(world.edge)
  assert.equal((await accountById(world.edge, ida.id))?.passwordHash, null)
  world.wind((world.edge.config.keepChangesDays + 1) * DAY)
  const mails = (await world.mailsTo(ida.email)).length
  await tidyUp(world.edge)
  assert.equal(await accountById(world.edge, ida.id), undefined)
  assert.equal((await world.mailsTo(ida.email)).length, mails, 'nobody is told twice')
  await again.signIn(ida)
  again.isAt('/auth/profile')
})

test('an account of two companies stays: the sessions that work for the former one end, and nobody manages it', async () => {
  const world = await makeWorld()
  const [company, second] = [await makeCompany(world), await makeCompany(world, 'Alpha AG')]
  const { visitor } = await somebodyWithCode(world, { company, role: 'admin' })
  const jonas = await somebody(world, { company, name: 'Jonas Wieland' })
  const [here, there] = [world.visitor(), world.visitor()]
  await here.signIn(jonas)
  await joins(world, jonas, here, second)
  await there.signIn(jonas)
  await there.open('/auth/profile/company')
  await there.send('/auth/profile/company', { company: second })
  await remove(visitor, jonas)
  await here.isSignedOut()
  await there.isSignedIn()
  const account = await accountById(world.edge, jonas.id)
  assert.deepEqual([account?.status, account?.managedBy], ['active', null])
  assert.match((await world.newestMail(jonas.email)).text, /Your account stays/)
  assert.deepEqual(
    (await membershipsOf(world.edge, jonas.id)).map(({ name }) => name),
    ['Alpha AG'],
  )
  const agent = await somebody(world, { company, staff: 'support' })
  await remove(visitor, agent)
  assert.equal((await accountById(world.edge, agent.id))?.status, 'active', 'staff stay')
})

test('an admin who is removed comes back by the mail of another admin, whole; not by their own, and not past a new owner', async () => {
  const world = await makeWorld()
  const company = await makeCompany(world)
  const one = await somebodyWithCode(world, { company, role: 'admin' })
  await remove(one.visitor, one.person)
  assert.equal(one.visitor.status, 409)
  const two = await somebodyWithCode(world, { company, role: 'admin', name: 'Ida Brandt' })
  const before = await memberOf(world.edge, company, two.person.id)
  world.wind(MINUTE)
  // An old tab of somebody who is no admin any more acts on nothing.
  await two.visitor.open(pageOf(one.person))
  await remove(one.visitor, two.person)
  await two.visitor.send(pageOf(one.person))
  two.visitor.isAt('/auth/login')
  assert.doesNotMatch((await world.newestMail(two.person.email)).text, /\/auth\/stop/)
  const stop = linkTo(await world.newestMail(one.person.email), '/auth/stop')
  await one.visitor.open(stop)
  one.visitor.sees('Somebody was removed from a company')
  await one.visitor.send('/auth/stop')
  await one.visitor.isSignedIn()
  const account = await accountById(world.edge, two.person.id)
  assert.deepEqual([account?.status, account?.managedBy, account?.adminUntilMs], ['active', company, null])
  const after = await memberOf(world.edge, company, two.person.id)
  assert.deepEqual(
    [after?.role, after?.roleSinceMs, after?.joinedAtMs],
    ['admin', before?.roleSinceMs, before?.joinedAtMs],
  )
  // The entry in the app works again: it had been there before, and nothing was reset.
  world.wind(MINUTE)
  await two.visitor.signIn(two.person, { code: two.phone.code() })
  await two.visitor.isSignedIn()
  assert.match((await world.newestMail(two.person.email)).subject, /was stopped/)

  await one.visitor.open(pageOf(two.person))
  await remove(one.visitor, two.person)
  const late = linkTo(await world.newestMail(one.person.email), '/auth/stop')
  await somebody(world, { email: two.person.email, name: 'Somebody New' })
  await one.visitor.open(late)
  await one.visitor.send('/auth/stop')
  assert.equal(one.visitor.status, 409)
  one.visitor.sees('nothing left to stop')
  assert.equal((await accountById(world.edge, two.person.id))?.status, 'closed')
})
