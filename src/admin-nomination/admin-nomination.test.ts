import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isVerifiedOnThePhone, numberOf, writesToSupport, type Somebody } from '../../test/call.ts'
import { beLong } from '../../test/reset-request.ts'
import { decideOnDesk, freshCodes } from '../../test/support-request.ts'
import { DAY, linkTo, makeWorld, MINUTE, somebody, somebodyWithCode, type World } from '../../test/world.ts'
import { memberOf } from '../companies/index.ts'
import { openRequestOf } from '../requests/index.ts'
import { doMinuteJobsOnce } from '../upkeep.ts'

const COMPANY = 'Hansa Kontor GmbH'
const page = (ticket: { number: number }) => `/auth/desk/tickets/${numberOf(ticket)}/nomination`

/** Two of support, a member with a phone, and a company whose only admin has lost the role lately. */
async function cast(world: World) {
  const made = await world.command(['company', 'create', '--name', COMPANY])
  const jana = await somebodyWithCode(world, { staff: 'support', name: 'Jana Voss' })
  const olaf = await somebodyWithCode(world, { staff: 'support', name: 'Olaf Brix' })
  const member = await somebodyWithCode(world, { name: 'Jonas Wieland', company: COMPANY })
  const former = await somebodyWithCode(world, { name: 'Ida Brandt', company: COMPANY, role: 'admin' })
  await world.edge.db.updateTable('members').set({ role: 'member' }).where('accountId', '=', former.person.id).execute()
  const adminUntilMs = world.clock.nowMs - DAY
  await world.edge.db.updateTable('accounts').set({ adminUntilMs }).where('id', '=', former.person.id).execute()
  await beLong(world)
  const staffSinceMs = world.clock.nowMs - 30 * DAY
  await world.edge.db.updateTable('accounts').set({ staffSinceMs }).where('staff', 'is not', null).execute()
  return { companyId: String(made.id), jana, olaf, member, former }
}

/** With the token of a page that has the form, so that a step that is left out does not fail for the lack of one. */
async function sends(world: World, { visitor, person }: Somebody, path: string, fields: Record<string, string>) {
  await freshCodes(world)
  await visitor.open(path)
  const session = await world.edge.db
    .selectFrom('sessions')
    .select('id')
    .where('accountId', '=', person.id)
    .where('endedAtMs', 'is', null)
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow()
  await visitor.send(path, { ...fields, form: world.edge.keys.mac('form', `${session.id} ${path}`) })
}

const roleOf = async (world: World, companyId: string, { person }: Somebody) =>
  (await memberOf(world.edge, companyId, person.id))?.role

async function waits(world: World) {
  world.wind(DAY)
  await doMinuteJobsOnce(world.edge)
}

test('support makes a member the admin of a company that nobody leads: verified, by two people, after the wait, and told', async () => {
  const world = await makeWorld()
  const { companyId, jana, olaf, member, former } = await cast(world)
  const ticket = await writesToSupport(world, member.person.email)
  const ask = { company: companyId, reason: 'Our admin has left' }
  await sends(world, jana, page(ticket), ask)
  assert.equal(jana.visitor.status, 409)
  jana.visitor.sees('The caller is not verified')
  await freshCodes(world)
  await isVerifiedOnThePhone(world, jana, ticket, member.person)
  await jana.visitor.open(`/auth/desk/tickets/${numberOf(ticket)}`)
  jana.visitor.sees('A new company admin', 'Make the person a company admin')
  const other = await world.command(['company', 'create', '--name', 'Beta GmbH'])
  for (const wrong of [
    { ...ask, company: String(other.id) },
    { ...ask, reason: '' },
  ]) {
    await sends(world, jana, page(ticket), wrong)
    assert.equal(jana.visitor.status, 422)
  }
  assert.equal(await openRequestOf(world.edge, member.person.id, 'nomination'), undefined)
  await sends(world, jana, page(ticket), ask)
  jana.visitor.sees('A request waits')
  const told = await world.newestMail(member.person.email)
  assert.match(told.text, /You are to become a company admin/)
  assert.match(told.text, /Hansa Kontor GmbH/)
  assert.match((await world.newestMail(former.person.email)).text, /Nobody leads Hansa Kontor GmbH/)
  const { id } = (await openRequestOf(world.edge, member.person.id, 'nomination'))!
  await freshCodes(world)
  assert.deepEqual(await decideOnDesk(world, jana.person.id, id, 'approve'), { ok: false, refusal: 'opened-it' })
  await olaf.visitor.open(`/auth/desk/requests/${id}`)
  olaf.visitor.sees('Make Jonas Wieland a company admin?', COMPANY)
  await olaf.visitor.send(`/auth/desk/requests/${id}`, { decision: 'approve' })
  olaf.visitor.sees('You approved it.')
  // The person's own codes and sign-ins change nothing; it waits all the same.
  world.wind(DAY - MINUTE)
  await doMinuteJobsOnce(world.edge)
  assert.equal(await roleOf(world, companyId, member), 'member')
  world.wind(MINUTE)
  await doMinuteJobsOnce(world.edge)
  assert.equal(await roleOf(world, companyId, member), 'admin')
  assert.equal((await memberOf(world.edge, companyId, member.person.id))?.appointedBy, null)
  assert.match((await world.newestMail(former.person.email)).text, /is an admin of Hansa Kontor GmbH from now on/)
  // The role has the stop link of any role.
  const mails = await world.mailsTo(member.person.email)
  assert.ok(mails.some(({ text }) => /You are now an admin|made an admin|Jana Voss, Olaf Brix/.test(text)))
  // It brings back what there was: a company that nobody leads.
  const given = mails.find(({ text }) => /Jana Voss, Olaf Brix/.test(text) && text.includes('/auth/stop'))
  const stopper = world.visitor()
  await stopper.open(linkTo(given!, '/auth/stop'))
  await stopper.send('/auth/stop')
  stopper.isAt('/auth/login')
  assert.equal(await roleOf(world, companyId, member), 'member')
})

test('no nomination comes true that was stopped, whose company has an admin by then, or whose person is not what it was', async () => {
  const world = await makeWorld()
  const { companyId, jana, olaf, member, former } = await cast(world)
  const ticket = await writesToSupport(world, member.person.email)
  const asked = async () => {
    await freshCodes(world)
    await isVerifiedOnThePhone(world, jana, ticket, member.person)
    await sends(world, jana, page(ticket), { company: companyId, reason: 'Our admin has left' })
    const request = await openRequestOf(world.edge, member.person.id, 'nomination')
    assert.ok(request)
    await freshCodes(world)
    assert.deepEqual(await decideOnDesk(world, olaf.person.id, request.id, 'approve'), { ok: true })
  }
  const stays = async () => {
    await waits(world)
    assert.equal(await roleOf(world, companyId, member), 'member')
    assert.equal(await openRequestOf(world.edge, member.person.id, 'nomination'), undefined)
  }
  // Stopped from the mail, although the person has signed in since with a code.
  await asked()
  const stopper = world.visitor()
  await stopper.open(linkTo(await world.newestMail(member.person.email), '/auth/stop'))
  stopper.sees('Making you an admin was requested')
  await stopper.send('/auth/stop')
  await stays()
  // An admin who counts is there by its time.
  await asked()
  await world.edge.db.updateTable('members').set({ role: 'admin' }).where('accountId', '=', former.person.id).execute()
  await stays()
  // While one counts nobody is nominated, whatever the form says.
  await sends(world, jana, page(ticket), { company: companyId, reason: 'Our admin has left' })
  assert.equal(jana.visitor.status, 409)
  // One who is there and cannot act does not count.
  await world.command(['user', 'disable', '--email', former.person.email])
  await asked()
  await world.command(['user', 'reset-two-factor', '--email', member.person.email, '--reason', 'New phone'])
  await stays()
  // Whoever has no second factor leads nothing; and a member of nothing is nobody to nominate.
  const plain = await somebody(world, { name: 'Lena Vogt', company: COMPANY })
  const other = await writesToSupport(world, plain.email)
  await sends(world, jana, page(other), { company: companyId, reason: 'Our admin has left' })
  assert.equal(jana.visitor.status, 409)
  assert.equal(await openRequestOf(world.edge, plain.id, 'nomination'), undefined)
})
