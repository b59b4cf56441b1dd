import assert from 'node:assert/strict'
import { test } from 'node:test'
import { auditOf } from '../audit/index.ts'
import { doMinuteJobsOnce } from '../upkeep.ts'
import { companyOfThree, openAsAdmin } from '../../test/reset-request.ts'
import { DAY, linkTo, makeWorld, MINUTE, setUp, type World } from '../../test/world.ts'

const pageOf = (id: string) => `/auth/company/requests/${id}`
const endOf = async (world: World, id: string) =>
  (await world.edge.db.selectFrom('resetRequests').selectAll().where('id', '=', id).executeTakeFirstOrThrow())
    .endedBecause
const stateOf = async (world: World, accountId: string) =>
  (await world.edge.db.selectFrom('accounts').select('twoFactor').where('id', '=', accountId).executeTakeFirstOrThrow())
    .twoFactor

test('an admin is reset by two people and a wait: opened, approved, told at every step, done at the next sign-in', async () => {
  const world = await makeWorld()
  const { admins, target } = await companyOfThree(world)
  const [mara, ida] = [admins[0]!, admins[1]!]
  const id = await openAsAdmin(world, mara.person.id, target.person.id)

  const asked = await world.newestMail(target.person.email)
  assert.match(asked.text, /Nothing has changed yet[\s\S]*Mara Lindt[\s\S]*New phone/)
  const toIda = await world.newestMail(ida.person.email)
  assert.match(toIda.text, new RegExp(`${pageOf(id)}$`, 'm'))

  // Whoever opened it is no second person, and neither is the one it is about.
  await mara.visitor.open(pageOf(id))
  mara.visitor.sees('You opened this request', 'Who can approve it: Ida Brandt')
  await mara.visitor.send(pageOf(id), { decision: 'approve' })
  assert.equal(mara.visitor.status, 403)
  await ida.visitor.open('/auth/company')
  ida.visitor.sees('A request for a reset waits')
  await ida.visitor.open('/auth/company/requests')
  ida.visitor.sees('Jonas Wieland', 'Asked by Mara Lindt', 'Waits for a second person')
  await ida.visitor.open(pageOf(id))
  ida.visitor.sees('Jonas Wieland', 'Call Jonas Wieland before you approve', 'New phone')
  await ida.visitor.send(pageOf(id), { decision: 'nothing' })
  assert.equal(ida.visitor.status, 422)
  await ida.visitor.send(pageOf(id), { decision: 'approve' })
  ida.visitor.isAt(pageOf(id))
  ida.visitor.sees('You approved the reset', 'Approved by Ida Brandt', '25 November 2026, 13:')
  await ida.visitor.send(pageOf(id), { decision: 'approve' })
  assert.equal(ida.visitor.status, 409)
  const approved = await world.newestMail(target.person.email)
  assert.match(approved.text, /It takes effect on Wednesday 25 November 2026/)
  assert.equal(await stateOf(world, target.person.id), 'on')

  // A minute too early it is nothing but a request; then the right password alone finds the account reset.
  world.wind(DAY - MINUTE)
  await doMinuteJobsOnce(world.edge)
  const visitor = world.visitor()
  await visitor.signIn(target.person)
  visitor.isAt('/auth/code')
  world.wind(MINUTE)
  await visitor.signIn(target.person)
  visitor.isAt('/auth/mailbox')
  assert.equal(await endOf(world, id), 'done')
  const told = (await world.mailsTo(target.person.email)).find(({ subject }) => subject.includes('was reset'))
  assert.match(told?.text ?? '', /Mara Lindt, Ida Brandt/)
  const phrase = /Two words\s+(\S+ \S+)/.exec(asked.text)?.[1]
  assert.ok(phrase && told!.text.includes(phrase), 'the two words are the same all the way')
  await setUp(world, visitor, target.person)
  await visitor.isSignedIn()

  const rows = await auditOf(world.edge, target.person.id)
  const actorOf = (event: string) => rows.find((row) => row.event === event)?.actor
  assert.equal(actorOf('authn_mfa_reset_requested'), mara.person.id)
  assert.equal(actorOf('authn_mfa_reset_approved'), ida.person.id)
  assert.equal(actorOf('authn_mfa_reset'), ida.person.id)
  // The link of the request undoes nothing any more; the reset has its own.
  const late = world.visitor()
  await late.open(linkTo(approved, '/auth/stop'))
  assert.equal(late.status, 409)
})
