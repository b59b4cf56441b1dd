import assert from 'node:assert/strict'
import { test } from 'node:test'
import { stopLinkOf } from '../stop/index.ts'
import { messagesOf, ticketById, ticketPath, untieTicket } from '../tickets/index.ts'
import { doMinuteJobsOnce } from '../upkeep.ts'
import { beLong, companyOfThree, decide, openAsAdmin } from '../../test/reset-request.ts'
import {
  askAsSupport,
  decideOnDesk,
  deskOfThree,
  freshCodes,
  requestOfSupport,
  tiedTicket,
} from '../../test/support-request.ts'
import { DAY, linkTo, makeWorld, MINUTE, pathOf, somebody, somebodyWithCode, type World } from '../../test/world.ts'
import { stopRequestsOfTicket } from './index.ts'

const no = (refusal: string) => ({ ok: false, refusal })
const rowOf = (world: World, id: string) =>
  world.edge.db.selectFrom('resetRequests').selectAll().where('id', '=', id).executeTakeFirstOrThrow()
const endOf = async (world: World, id: string) => (await rowOf(world, id)).endedBecause
const stateOf = async (world: World, accountId: string) =>
  (await world.edge.db.selectFrom('accounts').select('twoFactor').where('id', '=', accountId).executeTakeFirstOrThrow())
    .twoFactor

/** What the thread of its ticket says of it, where the agent looks. */
async function threadOf(world: World, id: string) {
  const thread = await messagesOf(world.edge, (await rowOf(world, id)).ticketId ?? '')
  return thread.flatMap(({ text, by }) => (/^re(quest|set)-/.test(text) ? [[text, by]] : []))
}

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

  // The admin looks at it where other requests are, and approves nothing.
  await ida.visitor.open('/auth/company/requests')
  ida.visitor.sees('Jonas Wieland', 'Asked by Ines Roth')
  const page = `/auth/company/requests/${id}`
  await ida.visitor.open(page)
  ida.visitor.sees('Support decides about this one', 'Refuse it')
  ida.visitor.doesNotSee('Approve the reset')
  await ida.visitor.send(page, { decision: 'approve' })
  assert.equal(ida.visitor.status, 409)
  // The company has an admin who can help, and nobody has asked her: then it is nothing.
  assert.equal(await endOf(world, id), 'overtaken')
  await world.command(['user', 'disable', '--email', ida.person.email])

  // Whoever opened it is no second person, in no session, and on the desk alone does support decide.
  ;({ id } = await requestOfSupport(world, ines.person.id, accountId))
  world.wind(MINUTE)
  await world.visitor().signIn(ines.person, { code: ines.phone.code() })
  assert.deepEqual(await decideOnDesk(world, ines.person.id, id, 'approve'), no('opened-it'))
  assert.deepEqual(await decide(world, olaf.person.id, id, 'approve'), no('gone'))
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
  assert.deepEqual((await threadOf(world, id)).slice(-3), [
    ['reset-requested', ines.person.id],
    ['request-approved', olaf.person.id],
    ['reset-done', null],
  ])
  const { number } = (await ticketById(world.edge, (await rowOf(world, id)).ticketId ?? ''))!
  await olaf.visitor.open(ticketPath(number))
  olaf.visitor.sees('The wait is over: two-factor login was reset.')
})

test('the desk’s requests open to support and operators alone, and each has a page on which the second one decides', async () => {
  const world = await makeWorld()
  const { ines, olaf, target } = await deskOfThree(world)
  const plain = await somebody(world, { name: 'Paul Neu', staff: 'support' })
  const { id } = await requestOfSupport(world, ines.person.id, target.person.id)
  const company = await companyOfThree(world)
  const ofCompany = await openAsAdmin(world, company.admins[0]!.person.id, company.target.person.id)
  const list = '/auth/desk/requests'
  const page = `${list}/${id}`

  const anonymous = world.visitor()
  const withoutFactor = world.visitor()
  await withoutFactor.signIn(plain)
  const admin = company.admins[1]!.visitor
  for (const path of [list, page]) {
    await anonymous.open(path)
    anonymous.isAt('/auth/login')
    for (const other of [target.visitor, admin]) {
      await other.open(path)
      assert.equal(other.status, 404)
      other.doesNotSee('Lost phone')
      await other.send(page, { decision: 'approve' })
      assert.equal(other.status, 403, 'no form of theirs')
    }
    await withoutFactor.open(path)
    assert.match(withoutFactor.path, /^\/auth\/(login|mailbox)/)
    withoutFactor.doesNotSee('Lost phone')
  }
  // What admins decide is not the desk's, and a made-up id is nobody's.
  for (const other of [ofCompany, 'nothing']) {
    await olaf.visitor.open(`${list}/${other}`)
    assert.equal(olaf.visitor.status, 404)
  }
  assert.equal(await endOf(world, ofCompany), null)

  await olaf.visitor.open(list)
  olaf.visitor.sees('Jonas Wieland', 'Asked by Ines Roth')
  await ines.visitor.open(page)
  ines.visitor.sees('You opened this request', 'Another agent or an operator can approve it')
  await ines.visitor.send(page, { decision: 'approve' })
  assert.equal(ines.visitor.status, 403)
  world.wind(11 * MINUTE)
  await olaf.visitor.open(page)
  olaf.visitor.isAt('/auth/step-up')
  await olaf.visitor.send(olaf.visitor.path, { code: olaf.phone.code() })
  olaf.visitor.sees(
    'Jonas Wieland',
    target.person.email,
    'Lost phone',
    /T-\d{4}/,
    'read three words to the first agent',
  )
  await olaf.visitor.send(page, { decision: 'nothing' })
  assert.equal(olaf.visitor.status, 422)
  await olaf.visitor.send(page, { decision: 'withdraw' })
  assert.equal(olaf.visitor.status, 403)
  const tab = olaf.visitor.text
  await olaf.visitor.send(page, { decision: 'approve' })
  olaf.visitor.isAt(page)
  olaf.visitor.sees('You approved the reset', 'Approved by Olaf Brix')
  olaf.visitor.text = tab
  await olaf.visitor.send(page, { decision: 'approve' })
  assert.equal(olaf.visitor.status, 409)
  // Another door than the desk's does not open it, and its form is bound to its path.
  await olaf.visitor.open(`/auth/company/requests/${id}`)
  assert.equal(olaf.visitor.status, 403)
  await ines.visitor.open(page)
  assert.match(ines.visitor.path, /step-up/)
  await ines.visitor.send(ines.visitor.path, { code: ines.phone.code() })
  await ines.visitor.send(page, { decision: 'withdraw' })
  ines.visitor.sees('You withdrew the request')
  assert.equal(await endOf(world, id), 'withdrawn')
  assert.deepEqual((await threadOf(world, id)).at(-1), ['request-withdrawn', null])
  await olaf.visitor.open(list)
  olaf.visitor.sees('No request waits', 'Withdrawn')
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

  // The password that the caller knew is another one.
  ;({ id } = await ask())
  assert.deepEqual(await approve(id), { ok: true })
  const changed = { passwordChangedAtMs: world.clock.nowMs + 1 }
  await world.edge.db.updateTable('accounts').set(changed).where('id', '=', accountId).execute()
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
  assert.equal((await threadOf(world, id)).at(-1)?.[0], 'request-stopped')
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
