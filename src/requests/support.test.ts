import assert from 'node:assert/strict'
import { test } from 'node:test'
import { stopLinkOf } from '../stop/index.ts'
import { untieTicket } from '../tickets/index.ts'
import { doMinuteJobsOnce } from '../upkeep.ts'
import { beLong, decide } from '../../test/reset-request.ts'
import {
  askAsSupport,
  decideOnDesk,
  deskOfThree,
  freshCodes,
  requestOfSupport,
  tiedTicket,
} from '../../test/support-request.ts'
import { DAY, linkTo, makeWorld, MINUTE, pathOf, somebodyWithCode, type World } from '../../test/world.ts'
import { stopRequestsOfTicket } from './index.ts'

const no = (refusal: string) => ({ ok: false, refusal })
const rowOf = (world: World, id: string) =>
  world.edge.db.selectFrom('resetRequests').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
const endOf = async (world: World, id: string) => (await rowOf(world, id)).endedBecause
const stateOf = async (world: World, accountId: string) =>
  (await world.edge.db.selectFrom('accounts').select('twoFactor').where('id', '=', accountId).executeTakeFirstOrThrow())
    .twoFactor

async function comesDue(world: World, id: string) {
  world.wind(DAY)
  await doMinuteJobsOnce(world.edge)
  await freshCodes(world)
  return endOf(world, id)
}

test('support resets by two of its people and a wait, from a tied ticket; admins of the company are told and can only refuse', async () => {
  const world = await makeWorld()
  const company = 'Hansa Kontor GmbH'
  const { id: companyId } = await world.command(['company', 'create', '--name', company])
  const { ines, olaf, target } = await deskOfThree(world, { company })
  const ida = await somebodyWithCode(world, { name: 'Ida Brandt', company, role: 'admin' })

  // Without a ticket, with one that nobody verified, or with somebody else's: nothing.
  const { id: accountId, email } = target.person
  assert.deepEqual(await askAsSupport(world, ines.person.id, accountId), no('not-tied'))
  const foreign = await tiedTicket(world, ida.person, ines.person.id)
  assert.deepEqual(await askAsSupport(world, ines.person.id, accountId, { ticketId: foreign.id }), no('not-tied'))
  const ticket = await tiedTicket(world, target.person, ines.person.id)
  await untieTicket(world.edge, ticket.id)
  assert.deepEqual(await askAsSupport(world, ines.person.id, accountId, { ticketId: ticket.id }), no('not-tied'))

  let { id } = await requestOfSupport(world, ines.person.id, accountId)
  assert.equal((await rowOf(world, id)).companyId, String(companyId))
  const asked = await world.newestMail(email)
  assert.match(asked.text, /Somebody who called support knew the password[\s\S]*Ines Roth, support[\s\S]*T-\d{4}/)
  linkTo(asked, '/auth/stop')
  assert.match((await world.newestMail(ida.person.email)).text, /Two people of support decide, and you can refuse it/)

  // The admin looks at it where other requests are, approves nothing, and ends it.
  await ida.visitor.open('/auth/company/requests')
  ida.visitor.sees('Jonas Wieland', 'Asked by Ines Roth')
  const page = `/auth/company/requests/${id}`
  await ida.visitor.open(page)
  ida.visitor.sees('Support decides about this one', 'Refuse it')
  ida.visitor.doesNotSee('Approve the reset')
  await ida.visitor.send(page, { decision: 'approve' })
  assert.equal(ida.visitor.status, 403)
  await ida.visitor.send(page, { decision: 'refuse' })
  assert.equal(await endOf(world, id), 'refused')
  assert.match((await world.newestMail(email)).text, /Support or an admin of your company refused it/)

  // Whoever opened it is no second person, in no session, and on the desk alone does support decide.
  ;({ id } = await requestOfSupport(world, ines.person.id, accountId))
  world.wind(MINUTE)
  await world.visitor().signIn(ines.person, { code: ines.phone.code() })
  assert.deepEqual(await decideOnDesk(world, ines.person.id, id, 'approve'), no('opened-it'))
  assert.deepEqual(await decide(world, olaf.person.id, id, 'approve'), no('gone'))
  assert.deepEqual(await decideOnDesk(world, ida.person.id, id, 'approve'), no('gone'))
  const agents = [olaf.person.id, olaf.person.id]
  const decided = await Promise.all(agents.map((agent) => decideOnDesk(world, agent, id, 'approve')))
  assert.deepEqual(decided.map(({ ok }) => ok).sort(), [false, true])
  assert.match((await world.newestMail(email)).text, /Approved by\s+Olaf Brix/)

  world.wind(DAY - MINUTE)
  await doMinuteJobsOnce(world.edge)
  assert.equal(await stateOf(world, accountId), 'on')
  assert.equal(await comesDue(world, id), 'took-effect')
  assert.equal(await stateOf(world, accountId), 'pending')
  const reset = (await world.mailsTo(email)).find(({ subject }) => subject.includes('was reset'))
  assert.match(reset?.text ?? '', /Ines Roth, Olaf Brix/)
})

test('a request of support falls with either agent, the ticket, the company, the stop link, or the use of the old factor', async () => {
  const world = await makeWorld()
  const company = 'Hansa Kontor GmbH'
  const { id: other } = await world.command(['company', 'create', '--name', 'Alpha AG'])
  const { id: companyId } = await world.command(['company', 'create', '--name', company])
  const { ines, olaf, operator, target } = await deskOfThree(world, { company })
  const { id: accountId } = target.person
  const [first, second] = [ines.person.id, olaf.person.id]
  const change = (id: string, values: { staff?: 'support' | null; managedBy?: string }) =>
    world.edge.db.updateTable('accounts').set(values).where('id', '=', id).execute()
  const ask = () => requestOfSupport(world, first, accountId)
  const approve = (id: string, by = second) => decideOnDesk(world, by, id, 'approve')

  // Nobody asks for themselves, and whoever the request is about decides nothing.
  const own = await tiedTicket(world, ines.person, second)
  assert.deepEqual(await askAsSupport(world, first, first, { ticketId: own.id }), no('own-account'))
  let { id, ticketId } = await requestOfSupport(world, second, first)
  assert.deepEqual(await approve(id, first), no('own-account'))
  assert.deepEqual(await decideOnDesk(world, first, id, 'refuse'), no('own-account'))
  assert.deepEqual(await decideOnDesk(world, second, id, 'withdraw'), { ok: true })

  // The opener is no agent any more, before the approval and after it.
  ;({ id } = await ask())
  await change(first, { staff: null })
  assert.deepEqual(await approve(id), no('over'))
  await change(first, { staff: 'support' })
  ;({ id } = await ask())
  assert.deepEqual(await approve(id), { ok: true })
  await change(first, { staff: null })
  assert.equal(await comesDue(world, id), 'overtaken')
  await change(first, { staff: 'support' })
  // The second one neither.
  ;({ id } = await ask())
  assert.deepEqual(await approve(id), { ok: true })
  await change(second, { staff: null })
  assert.deepEqual(await approve(id), no('gone'))
  assert.equal(await comesDue(world, id), 'overtaken')
  await change(second, { staff: 'support' })

  // Whoever has come back since, and whoever is new, is no second person yet.
  await world.edge.db
    .updateTable('accounts')
    .set({ staffSinceMs: world.clock.nowMs })
    .where('id', '=', second)
    .execute()
  ;({ id } = await ask())
  assert.deepEqual(await approve(id), no('too-new-staff'))
  await beLong(world)
  assert.deepEqual(await approve(id), { ok: true })
  await world.edge.db
    .updateTable('accounts')
    .set({ staffSinceMs: world.clock.nowMs + 1 })
    .where('id', '=', first)
    .execute()
  assert.equal(await comesDue(world, id), 'overtaken')
  await beLong(world)

  // The ticket is somebody else's for a moment.
  ;({ id, ticketId } = await ask())
  assert.deepEqual(await approve(id), { ok: true })
  await untieTicket(world.edge, ticketId)
  world.wind(MINUTE)
  await tiedTicket(world, target.person, first)
  assert.equal(await comesDue(world, id), 'overtaken')

  // Another company manages the account, and the minute job sees it without waiting.
  ;({ id } = await ask())
  await change(accountId, { managedBy: String(other) })
  world.wind(MINUTE)
  await doMinuteJobsOnce(world.edge)
  assert.equal(await endOf(world, id), 'overtaken')
  await change(accountId, { managedBy: String(companyId) })

  // Its owner has the phone after all.
  ;({ id } = await ask())
  assert.deepEqual(await approve(id), { ok: true })
  world.wind(MINUTE)
  await world.visitor().signIn(target.person, { code: target.phone.code() })
  assert.equal(await endOf(world, id), 'used')
  await freshCodes(world)

  // Stopped twice, once by the link of the verification: the third is for an operator.
  ;({ id } = await ask())
  const stopper = world.visitor()
  await stopper.open(pathOf(await stopLinkOf(world.edge, (await rowOf(world, id)).stopId)))
  await stopper.send('/auth/stop')
  assert.equal(await endOf(world, id), 'stopped')
  ;({ id, ticketId } = await ask())
  assert.deepEqual(await approve(id), { ok: true })
  assert.equal(await stopRequestsOfTicket(world.edge, accountId, ticketId), 1)
  assert.equal(await endOf(world, id), 'stopped')
  ;({ id } = await ask())
  assert.deepEqual(await approve(id), no('needs-operator'))
  assert.deepEqual(await approve(id, operator.person.id), { ok: true })
  assert.equal(await comesDue(world, id), 'took-effect')
  assert.equal(await stateOf(world, accountId), 'pending')
})
