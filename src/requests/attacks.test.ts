import assert from 'node:assert/strict'
import { test } from 'node:test'
import { accountById } from '../accounts/index.ts'
import { doMinuteJobsOnce } from '../upkeep.ts'
import { companyOfThree, decide, openAsAdmin } from '../../test/reset-request.ts'
import { DAY, makeWorld, MINUTE, somebodyWithCode, type World } from '../../test/world.ts'
import { needsRequest } from './index.ts'

type Somebody = Awaited<ReturnType<typeof somebodyWithCode>>

const requestOf = (world: World, id: string) =>
  world.edge.db.selectFrom('resetRequests').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
const needOf = async (world: World, { person }: Somebody) =>
  needsRequest(world.edge, (await accountById(world.edge, person.id))!)

/** Gives or takes the role by the page, with a fresh code. */
async function role(world: World, by: Somebody, about: Somebody, role: 'admin' | 'member') {
  const page = `/auth/company/members/${about.person.id}/role`
  world.wind(MINUTE)
  await comeIn(by, page)
  await by.visitor.send(page, { role })
  assert.equal(by.visitor.status, 200, by.visitor.path)
}

/** To a page of the company, through whatever asks for a code on the way. */
async function comeIn({ person, phone, visitor }: Somebody, page: string) {
  await visitor.open(page)
  if (visitor.path.startsWith('/auth/login')) {
    await visitor.signIn(person, { code: phone.code(), returnTo: page })
    return
  }
  const [at = ''] = visitor.path.split('?')
  if (at === '/auth/unlock' || at === '/auth/step-up') await visitor.send(visitor.path, { code: phone.code() })
}

async function approves(world: World, by: Somebody, id: string) {
  world.wind(MINUTE)
  await comeIn(by, `/auth/company/requests/${id}`)
  return decide(world, by.person.id, id, 'approve')
}
const no = (refusal: string) => ({ ok: false, refusal })

/** Its day has come, by the minute job. */
async function comesDue(world: World, id: string) {
  world.wind(DAY)
  await doMinuteJobsOnce(world.edge)
  return (await requestOf(world, id)).endedBecause
}

test('one admin alone does not get into another admin’s account: demote then reset, and the puppets that one appoints', async () => {
  const world = await makeWorld()
  const { admins, target: jonas, company } = await companyOfThree(world)
  const [mara, ida] = [admins[0]!, admins[1]!] as [Somebody, Somebody]
  const puppet = await somebodyWithCode(world, { company, name: 'Paula Puppe' })

  // Demoted, Jonas is still nobody whom one admin resets: for seven days the key symbol asks for a second person.
  await role(world, mara, jonas, 'member')
  world.wind(7 * DAY - MINUTE)
  const key = `/auth/company/members/${jonas.person.id}/reset-two-factor`
  await comeIn(mara, key)
  await mara.visitor.send(key, { reason: 'New phone' })
  mara.visitor.sees('You opened this request')
  const asked = mara.visitor.path.split('/').at(-1)!
  assert.deepEqual(await decide(world, mara.person.id, asked, 'withdraw'), { ok: true })
  assert.equal(await needOf(world, jonas), 'admin')
  world.wind(MINUTE)
  assert.equal(await needOf(world, jonas), undefined)

  // Whom Mara has just appointed approves nothing, and asks for nothing that Mara approves.
  await role(world, mara, puppet, 'admin')
  let id = await openAsAdmin(world, mara.person.id, jonas.person.id)
  assert.deepEqual(await approves(world, puppet, id), no('too-new'))
  assert.deepEqual(await decide(world, mara.person.id, id, 'withdraw'), { ok: true })
  id = await openAsAdmin(world, puppet.person.id, jonas.person.id)
  assert.deepEqual(await approves(world, mara, id), no('appointed-requester'))
  await role(world, puppet, jonas, 'admin')

  // A week later the puppet still hangs on Mara; so does a puppet's puppet, also when the one in between is gone.
  world.wind(8 * DAY)
  await doMinuteJobsOnce(world.edge)
  assert.equal((await requestOf(world, id)).endedBecause, 'expired')
  id = await openAsAdmin(world, mara.person.id, ida.person.id)
  assert.deepEqual(await approves(world, puppet, id), no('appointed-by-requester'))
  assert.deepEqual(await approves(world, jonas, id), no('appointed-by-requester'))
  await role(world, mara, puppet, 'member')
  assert.deepEqual(await approves(world, jonas, id), no('appointed-by-requester'))
  assert.equal((await requestOf(world, id)).decidedBy, null)
})

test('a request falls with the role of either of its people, also when the role is given back', async () => {
  const world = await makeWorld()
  const { admins, target: jonas, company } = await companyOfThree(world)
  const [mara, ida] = [admins[0]!, admins[1]!] as [Somebody, Somebody]
  const nele = await somebodyWithCode(world, { company, name: 'Nele Vier', role: 'admin' })
  await world.edge.db.updateTable('members').set({ roleSinceMs: 1 }).where('accountId', '=', nele.person.id).execute()

  // Opened, then the opener lost the role: nobody can approve it, and it is over.
  let id = await openAsAdmin(world, mara.person.id, jonas.person.id)
  await role(world, ida, mara, 'member')
  assert.deepEqual(await approves(world, ida, id), no('over'))
  assert.equal((await requestOf(world, id)).endedBecause, 'overtaken')
  assert.deepEqual(await decide(world, mara.person.id, id, 'withdraw'), no('gone'))
  await role(world, ida, mara, 'admin')

  // Approved, then one of the two lost the role, and got it back before the time came.
  id = await openAsAdmin(world, nele.person.id, jonas.person.id)
  assert.deepEqual(await approves(world, ida, id), { ok: true })
  await role(world, ida, nele, 'member')
  await role(world, ida, nele, 'admin')
  assert.equal(await comesDue(world, id), 'overtaken')
  id = await openAsAdmin(world, ida.person.id, mara.person.id)
  await world.edge.db.updateTable('members').set({ roleSinceMs: 1 }).execute()
  assert.deepEqual(await approves(world, jonas, id), { ok: true })
  await role(world, ida, jonas, 'member')
  assert.equal(await comesDue(world, id), 'overtaken')
  const states = await world.edge.db.selectFrom('accounts').select('twoFactor').execute()
  assert.deepEqual([...new Set(states.map(({ twoFactor }) => twoFactor))], ['on'])
})
