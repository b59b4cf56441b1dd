import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isVerifiedOnThePhone, numberOf, writesToSupport, type Somebody } from '../../test/call.ts'
import { resetByCommand } from '../../test/pass.ts'
import { beLong, decide } from '../../test/reset-request.ts'
import { decideOnDesk, freshCodes } from '../../test/support-request.ts'
import type { Visitor } from '../../test/visitor.ts'
import { DAY, HOUR, linkTo, makeWorld, MINUTE, somebody, somebodyWithCode, type World } from '../../test/world.ts'
import { openRequestOf } from '../requests/index.ts'
import { untieTicket } from '../tickets/index.ts'
import { doMinuteJobsOnce } from '../upkeep.ts'

const page = (id: string) => `/auth/company/members/${id}/pass`
const deskPage = (ticket: { number: number }) => `/auth/desk/tickets/${numberOf(ticket)}/pass`
const WHY = { reason: 'New address, asked in person' }
const passOn = ({ text }: Visitor) => /id="enrolment-pass">([0-9A-Z ]+)</.exec(text)?.[1]

async function company(world: World, admins: number) {
  const name = 'Hansa Kontor GmbH'
  await world.command(['company', 'create', '--name', name])
  const people: Somebody[] = []
  for (let at = 0; at < admins; at++)
    people.push(await somebodyWithCode(world, { name: `Admin ${at}`, company: name, role: 'admin' }))
  const { person: member } = await somebodyWithCode(world, { name: 'Jonas Wieland', company: name })
  await resetByCommand(world, member)
  await beLong(world)
  return { name, admins: people, member }
}

/** The session of somebody is used and has a fresh code, however far the clock was wound. */
async function goes(world: World, { visitor, person }: Somebody, path: string, fields?: Record<string, string>) {
  await freshCodes(world)
  await visitor.open(path)
  if (fields) await visitor.send(path, { ...fields, form: await formOf(world, person.id, path) })
}

/** As if the page had a form: a step that is left out must not fail for the lack of one. */
async function formOf(world: World, accountId: string, path: string) {
  const session = await world.edge.db
    .selectFrom('sessions')
    .select(['id', 'companyId'])
    .where('accountId', '=', accountId)
    .where('endedAtMs', 'is', null)
    .orderBy('id', 'desc')
    .executeTakeFirst()
  const company = path.startsWith('/auth/company/') ? ` ${session?.companyId}` : ''
  return world.edge.keys.mac('form', `${session?.id} ${path}${company}`)
}

async function entersIt(world: World, person: { email: string; password: string }, pass: string) {
  const visitor = world.visitor()
  await visitor.signIn(person)
  await visitor.open('/auth/mailbox?with=pass')
  await visitor.send('/auth/mailbox?with=pass', { code: pass })
  return visitor.path
}

const requestId = async (world: World, accountId: string) =>
  (await openRequestOf(world.edge, accountId, 'pass'))?.id ?? assert.fail('no request')

test('an admin’s pass needs a second admin, and is shown at once, once, in one session', async () => {
  const world = await makeWorld()
  const { name, admins, member } = await company(world, 2)
  const [mara, ida] = [admins[0]!, admins[1]!]
  await goes(world, mara, page(member.id), {})
  assert.equal(mara.visitor.status, 422)
  await mara.visitor.send(page(member.id), { reason: 'see evil.example/now' })
  assert.equal(mara.visitor.status, 422)
  await goes(world, mara, page(member.id), { show: 'yes' })
  mara.visitor.sees('Something changed meanwhile')
  await goes(world, mara, page(member.id), WHY)
  mara.visitor.sees('A request waits')
  const told = await world.newestMail(member.email)
  assert.match(told.text, /An enrolment pass was asked for/)
  assert.match(told.text, /New address, asked in person/)
  const id = await requestId(world, member.id)
  // Twice is once; and nobody shows what was not approved, whoever opened it.
  await goes(world, mara, page(member.id), WHY)
  await goes(world, mara, page(member.id), { show: 'yes' })
  assert.equal(passOn(mara.visitor), undefined)
  assert.equal((await decide(world, mara.person.id, id, 'approve')).ok, false)
  await goes(world, ida, `/auth/company/requests/${id}`)
  ida.visitor.sees('Enrolment pass for Jonas Wieland?', 'With the word of another admin')
  await ida.visitor.send(`/auth/company/requests/${id}`, { decision: 'approve' })
  ida.visitor.sees('You approved the pass', 'there is nothing more to wait for', 'Show the pass')
  ida.visitor.doesNotSee('now it waits')
  await goes(world, mara, `/auth/company/requests/${id}`)
  assert.match(mara.visitor.text, new RegExp(`href="${page(member.id)}"[^>]*>Show the pass`))
  await goes(world, mara, page(member.id))
  mara.visitor.sees('The pass can be shown')
  // Both press at once: one sees it.
  await goes(world, ida, page(member.id))
  await Promise.all([mara, ida].map(({ visitor }) => visitor.post(page(member.id), { show: 'yes' })))
  await Promise.all([mara, ida].map((one) => goes(world, one, page(member.id))))
  const seen = [mara, ida].map(({ visitor }) => passOn(visitor))
  assert.equal(seen.filter(Boolean).length, 1)
  ;[mara, ida][seen.findIndex((pass) => !pass)]!.visitor.sees('A pass was shown')
  await goes(world, mara, `/auth/company/requests/${id}`)
  mara.visitor.doesNotSee('Show the pass')
  assert.match((await world.newestMail(member.email)).text, /An enrolment pass was shown/)
  const pass = seen.find(Boolean)!
  assert.equal(await entersIt(world, member, pass), '/auth/setup')
  // Used: nobody sees it any more.
  await goes(world, mara, page(member.id))
  assert.equal(passOn(mara.visitor), undefined)
  // Whom one admin alone does not reset, admins give no pass: and nobody asks for themselves.
  const other = await somebodyWithCode(world, { name: 'Lena Vogt', company: name, role: 'admin' })
  await resetByCommand(world, other.person)
  await goes(world, mara, page(other.person.id))
  mara.visitor.sees('Support decides about a pass for Lena Vogt')
  assert.equal(mara.visitor.status, 403)
  await goes(world, mara, page(mara.person.id))
  mara.visitor.sees('Nobody asks for a pass for themselves')
  await goes(world, mara, page((await somebody(world)).id))
  assert.equal(mara.visitor.status, 404)
})

test('where no second admin counts, support is the second person, and then it waits; each thing left out stops it', async () => {
  const world = await makeWorld()
  const { admins, member } = await company(world, 1)
  const mara = admins[0]!
  const agent = await somebodyWithCode(world, { name: 'Ines Roth', staff: 'support' })
  const ask = async () => {
    await goes(world, mara, page(member.id), WHY)
    return requestId(world, member.id)
  }
  const shows = async () => {
    await goes(world, mara, page(member.id), { show: 'yes' })
    return passOn(mara.visitor)
  }
  const first = await ask()
  // The agent is too new; and no admin is there to approve it instead.
  assert.equal((await decide(world, mara.person.id, first, 'approve')).ok, false)
  await freshCodes(world)
  assert.deepEqual(await decideOnDesk(world, agent.person.id, first, 'approve'), {
    ok: false,
    refusal: 'too-new-staff',
  })
  await world.edge.db
    .updateTable('accounts')
    .set({ staffSinceMs: world.clock.nowMs - 30 * DAY })
    .where('id', '=', agent.person.id)
    .execute()
  assert.deepEqual(await decideOnDesk(world, agent.person.id, first, 'approve'), { ok: true })
  assert.equal(await shows(), undefined)
  mara.visitor.sees('Something changed meanwhile', 'A request waits')
  // Stopped while it waits.
  const stopper = world.visitor()
  await stopper.open(linkTo(await world.newestMail(member.email), '/auth/stop'))
  stopper.sees('A pass to set up two-factor login was asked for')
  await stopper.send('/auth/stop')
  world.wind(DAY)
  await doMinuteJobsOnce(world.edge)
  assert.equal(await shows(), undefined)
  // The agent leaves before its time.
  const second = await ask()
  await freshCodes(world)
  assert.deepEqual(await decideOnDesk(world, agent.person.id, second, 'approve'), { ok: true })
  await world.edge.db.updateTable('accounts').set({ staff: null }).where('id', '=', agent.person.id).execute()
  world.wind(DAY)
  assert.equal(await shows(), undefined)
  await world.edge.db.updateTable('accounts').set({ staff: 'support' }).where('id', '=', agent.person.id).execute()
  // With all of it: shown after the wait, to the admin who asked, until three days later.
  const third = await ask()
  await freshCodes(world)
  assert.deepEqual(await decideOnDesk(world, agent.person.id, third, 'approve'), { ok: true })
  world.wind(DAY - MINUTE)
  assert.equal(await shows(), undefined)
  world.wind(MINUTE)
  const pass = await shows()
  assert.ok(pass)
  world.wind(HOUR - MINUTE)
  assert.equal(await entersIt(world, member, pass), '/auth/setup')
})

test('support’s pass needs the verified caller, a second agent and the wait, and the ticket as it was', async () => {
  const world = await makeWorld()
  const jana = await somebodyWithCode(world, { staff: 'support', name: 'Jana Voss' })
  const olaf = await somebodyWithCode(world, { staff: 'support', name: 'Olaf Brix' })
  const { person } = await somebodyWithCode(world, { name: 'Jonas Wieland' })
  await resetByCommand(world, person)
  await beLong(world)
  await world.edge.db
    .updateTable('accounts')
    .set({ staffSinceMs: world.clock.nowMs - 30 * DAY })
    .where('staff', 'is not', null)
    .execute()
  const ticket = await writesToSupport(world, person.email)
  const asks = (agent: Somebody, fields: Record<string, string> = WHY) => goes(world, agent, deskPage(ticket), fields)
  await asks(jana)
  assert.equal(jana.visitor.status, 409)
  jana.visitor.sees('The caller is not verified')
  assert.equal(await openRequestOf(world.edge, person.id, 'pass'), undefined)
  await freshCodes(world)
  await isVerifiedOnThePhone(world, jana, ticket, person)
  await asks(jana, {})
  assert.equal(jana.visitor.status, 422)
  await asks(jana)
  jana.visitor.sees('A request waits')
  const first = await requestId(world, person.id)
  await freshCodes(world)
  assert.deepEqual(await decideOnDesk(world, jana.person.id, first, 'approve'), { ok: false, refusal: 'opened-it' })
  assert.deepEqual(await decideOnDesk(world, olaf.person.id, first, 'approve'), { ok: true })
  await asks(jana, { show: 'yes' })
  assert.equal(passOn(jana.visitor), undefined)
  // The ticket is taken from the account while it waits: nothing comes of it.
  world.wind(HOUR)
  await untieTicket(world.edge, ticket.id)
  world.wind(DAY)
  await doMinuteJobsOnce(world.edge)
  assert.equal(await openRequestOf(world.edge, person.id, 'pass'), undefined)
  await asks(jana, { show: 'yes' })
  assert.equal(passOn(jana.visitor), undefined)

  await freshCodes(world)
  await isVerifiedOnThePhone(world, jana, ticket, person)
  await asks(jana)
  const second = await requestId(world, person.id)
  await freshCodes(world)
  assert.deepEqual(await decideOnDesk(world, olaf.person.id, second, 'approve'), { ok: true })
  world.wind(DAY)
  await doMinuteJobsOnce(world.edge)
  // Somebody of support who is neither of the two has nothing shown; nor has whoever lost the role.
  const third = await somebodyWithCode(world, { staff: 'operator', name: 'Olga Pahl' })
  await asks(third, { show: 'yes' })
  assert.equal(passOn(third.visitor), undefined)
  await world.edge.db.updateTable('accounts').set({ staff: null }).where('id', '=', olaf.person.id).execute()
  await asks(olaf, { show: 'yes' })
  assert.equal(olaf.visitor.status, 404)
  await asks(jana)
  jana.visitor.sees('The pass can be shown')
  await jana.visitor.send(deskPage(ticket), { show: 'yes' })
  const pass = passOn(jana.visitor)
  assert.ok(pass)
  assert.equal(await entersIt(world, person, pass), '/auth/setup')
})
