import assert from 'node:assert/strict'
import { test } from 'node:test'
import { auditOf } from '../audit/index.ts'
import { deskRequestPath } from '../requests/index.ts'
import { doMinuteJobsOnce } from '../upkeep.ts'
import { writesToSupport, type Somebody } from '../../test/call.ts'
import { asksForReset, CHECKLIST, comesTo, decidesAt, resetPage, verifiedTicket } from '../../test/desk.ts'
import { beLong } from '../../test/reset-request.ts'
import { deskOfThree } from '../../test/support-request.ts'
import {
  DAY,
  HOUR,
  linkTo,
  makeWorld,
  MINUTE,
  setUp,
  somebody,
  somebodyWithCode,
  type World,
} from '../../test/world.ts'

const stateOf = async (world: World, accountId: string) =>
  (await world.edge.db.selectFrom('accounts').select('twoFactor').where('id', '=', accountId).executeTakeFirstOrThrow())
    .twoFactor
const requestsAbout = (world: World, accountId: string) =>
  world.edge.db
    .selectFrom('resetRequests')
    .selectAll()
    .where('accountId', '=', accountId)
    .orderBy('openedAtMs')
    .orderBy('id')
    .execute()
const requestIn = ({ visitor }: Somebody) => visitor.path.split('?')[0]!

/** Where the newest mail asks an admin to answer. */
const confirmationFor = async (world: World, { person }: Somebody) =>
  /\/auth\/company\/confirmations\/\w+/.exec((await world.newestMail(person.email)).text)?.[0] ?? 'no link'

/** A day passes, with the minute job in it. */
async function pass(world: World, ms: number) {
  world.wind(ms)
  await doMinuteJobsOnce(world.edge)
}

test('from a ticket to a new phone: verified, asked for, approved by a second agent, waited, set up again', async () => {
  const world = await makeWorld()
  const { ines, olaf, target } = await deskOfThree(world)
  const { person } = target
  const ticket = await verifiedTicket(world, ines, person)
  const page = resetPage(ticket)

  await comesTo(world, ines, page)
  ines.visitor.sees('Reset two-factor login for Jonas Wieland?', person.email, 'Nothing is reset from here')
  // Each box is required, and so is a reason without a link.
  for (const check of Object.keys(CHECKLIST).filter((name) => name !== 'reason')) {
    await ines.visitor.send(page, { ...CHECKLIST, [check]: '' })
    assert.equal(ines.visitor.status, 422, check)
    ines.visitor.sees('Something on the list is not ticked', 'This one is not ticked.')
    assert.match(ines.visitor.text, /value="Phone fell into the harbour"/)
  }
  for (const reason of ['', 'x'.repeat(501), 'see https://evil.example']) {
    await ines.visitor.send(page, { ...CHECKLIST, reason })
    assert.equal(ines.visitor.status, 422, reason.slice(0, 30))
  }
  assert.deepEqual(await requestsAbout(world, person.id), [])
  await ines.visitor.send(page, CHECKLIST)
  const request = requestIn(ines)
  ines.visitor.isAt(request)
  ines.visitor.sees('You opened this request', 'Phone fell into the harbour', `T-${ticket.number}`)
  await ines.visitor.open(page)
  ines.visitor.sees('A request about this account waits', 'Look at the request')

  await decidesAt(world, olaf, request, 'approve')
  olaf.visitor.sees('You approved the reset')
  await pass(world, DAY)
  assert.equal(await stateOf(world, person.id), 'pending')
  const visitor = world.visitor()
  await visitor.signIn(person)
  await setUp(world, visitor, person)
  await visitor.isSignedIn()
  const rows = await auditOf(world.edge, person.id)
  const actorOf = (event: string) => rows.find((row) => row.event === event)?.actor
  assert.equal(actorOf('authn_mfa_reset_requested'), ines.person.id)
  assert.equal(actorOf('authn_mfa_reset_approved'), olaf.person.id)
  assert.equal(actorOf('authn_mfa_reset'), olaf.person.id)
})

test('a reset by support cannot happen without ticket, verification, checklist, second person and waiting time', async () => {
  const world = await makeWorld()
  const { ines, olaf, operator, target } = await deskOfThree(world)
  const { person } = target
  const nothing = async (what: string) => {
    await pass(world, 2 * DAY)
    assert.equal(await stateOf(world, person.id), 'on', what)
  }
  const refused = async (agent: Somebody, page: string, status: number, words?: string) => {
    await agent.visitor.send(page, CHECKLIST)
    assert.equal(agent.visitor.status, status, page)
    if (words) agent.visitor.sees(words)
  }

  // Without a ticket: none of that number, and the page of the request knows no opening.
  const typed = await writesToSupport(world, person.email)
  await comesTo(world, ines, resetPage(typed))
  const [, form = ''] = /name="form" value="([^"]+)"/.exec(ines.visitor.text) ?? []
  assert.equal(form, '', 'no form where nobody is verified')
  const post = async (page: string) => (await ines.visitor.post(page, CHECKLIST)).status
  assert.equal(await post('/auth/desk/tickets/T-999999/reset'), 403)
  assert.equal(await post('/auth/desk/requests'), 404)
  // Without verification: an address typed by hand ties nothing.
  ines.visitor.sees('The caller is not verified')
  assert.equal(await post(resetPage(typed)), 403)
  assert.deepEqual(await requestsAbout(world, person.id), [])
  await nothing('typed')

  // Verified longer ago than a day; then anew.
  await comesTo(world, ines, resetPage(typed))
  const ticket = await verifiedTicket(world, ines, person)
  assert.equal(ticket.id, typed.id)
  world.wind(DAY + MINUTE)
  await comesTo(world, ines, resetPage(ticket))
  ines.visitor.sees('The caller is not verified')
  await verifiedTicket(world, ines, person)

  // Without a fresh code: asked for it first, whatever is sent.
  await comesTo(world, ines, resetPage(ticket))
  world.wind(11 * MINUTE)
  await ines.visitor.send(resetPage(ticket), CHECKLIST)
  ines.visitor.isAt('/auth/step-up')
  assert.deepEqual(await requestsAbout(world, person.id), [])

  // Without a second person: the opener in two sessions, the locked-out person, one who is new.
  await asksForReset(world, ines, ticket)
  const request = requestIn(ines)
  ines.visitor.isAt(request)
  world.wind(MINUTE)
  const second = { ...ines, visitor: world.visitor() }
  await second.visitor.signIn(ines.person, { code: ines.phone.code() })
  for (const one of [ines, second]) {
    await decidesAt(world, one, request, 'approve')
    assert.equal(one.visitor.status, 403)
  }
  const fresh = await somebodyWithCode(world, { name: 'Fred Neu', staff: 'support' })
  await decidesAt(world, fresh, request, 'approve')
  fresh.visitor.sees('You have worked for the platform for less than seven days')
  assert.equal(fresh.visitor.status, 403)
  await nothing('not approved')

  // Without the waiting time: approved, and the right password comes a minute too early.
  await decidesAt(world, olaf, request, 'approve')
  olaf.visitor.sees('You approved the reset')
  await pass(world, DAY - MINUTE)
  const early = world.visitor()
  await early.signIn(person)
  early.isAt('/auth/code')
  assert.equal(await stateOf(world, person.id), 'on')
  // The agent is none any more a minute before: it is nothing.
  await world.edge.db.updateTable('accounts').set({ staff: null }).where('id', '=', olaf.person.id).execute()
  await nothing('an agent who is none')
  assert.deepEqual(
    (await requestsAbout(world, person.id)).map((row) => row.endedBecause),
    ['overtaken'],
  )

  // Of one's own account nobody asks, whoever has tied it.
  const own = await verifiedTicket(world, operator, ines.person)
  await comesTo(world, ines, resetPage(own))
  ines.visitor.sees('This is about your own account')
  ines.visitor.doesNotSee('Ask for the reset')
  // Somebody has the phone after all: then no reset begins.
  const again = await verifiedTicket(world, operator, person)
  world.wind(MINUTE)
  await world.visitor().signIn(person, { code: target.phone.code() })
  await comesTo(world, operator, resetPage(again))
  operator.visitor.sees('A code of the authenticator was used since the call')
  await refused(ines, resetPage(again), 403)
})

test('where an admin can help, an admin confirms first, or 72 hours pass; a no ends it, and so does the owner’s link', async () => {
  const world = await makeWorld()
  const company = 'Hansa Kontor GmbH'
  await world.command(['company', 'create', '--name', company])
  await world.command(['company', 'create', '--name', 'Alpha AG'])
  const { ines, olaf, target } = await deskOfThree(world, { company })
  const ida = await somebodyWithCode(world, { name: 'Ida Brandt', company, role: 'admin' })
  const plain = await somebody(world, { name: 'Paula Neu', company, role: 'admin' })
  await beLong(world)
  const foreign = await somebodyWithCode(world, { name: 'Anna Fremd', company: 'Alpha AG', role: 'admin' })
  const { person } = target

  // Asked: the admins are mailed, and nothing else happens, however often the button is pressed.
  const ticket = await verifiedTicket(world, ines, person)
  await comesTo(world, ines, resetPage(ticket))
  ines.visitor.sees('Ask the company’s admins', 'If none answers within 72 hours')
  const tab = ines.visitor.text
  await ines.visitor.send(resetPage(ticket), CHECKLIST)
  ines.visitor.isAt(resetPage(ticket))
  ines.visitor.sees('The company’s admins were asked, by mail.')
  ines.visitor.text = tab
  await ines.visitor.send(resetPage(ticket), CHECKLIST)
  assert.equal(ines.visitor.status, 409)
  const mail = await world.newestMail(ida.person.email)
  assert.match(mail.text, /called support as Jonas Wieland[\s\S]*Phone fell into the harbour/)
  assert.match((await world.newestMail(plain.email)).subject, /Did Jonas Wieland call support/)
  assert.deepEqual(await requestsAbout(world, person.id), [])

  // The page is there for the admins of that company alone, and each decides once.
  const page = await confirmationFor(world, ida)
  await foreign.visitor.open(page)
  assert.equal(foreign.visitor.status, 404)
  await olaf.visitor.open(page)
  assert.equal(olaf.visitor.status, 403)
  await ida.visitor.open('/auth/company/requests')
  ida.visitor.sees('Support asked on', 'Jonas Wieland')
  await world.edge.db
    .updateTable('members')
    .set({ roleSinceMs: world.clock.nowMs - 3 * DAY })
    .where('accountId', '=', ida.person.id)
    .execute()
  await decidesAt(world, ida, page, 'confirm')
  assert.equal(ida.visitor.status, 403)
  ida.visitor.sees('You have been an admin for less than seven days')
  await beLong(world)
  await decidesAt(world, ida, page, 'perhaps')
  assert.equal(ida.visitor.status, 422)
  const asked = ida.visitor.text
  await decidesAt(world, ida, page, 'confirm')
  ida.visitor.sees('You confirmed the call')
  ida.visitor.text = asked
  await ida.visitor.send(page, { decision: 'refuse' })
  assert.equal(ida.visitor.status, 409)
  assert.match((await world.newestMail(plain.email)).text, /Ida Brandt confirmed that it was Jonas Wieland/)

  // With the yes support asks, two days later; the admin still sees each step and refuses: that yes is used up.
  world.wind(2 * DAY)
  await asksForReset(world, ines, ticket)
  let request = requestIn(ines)
  assert.match(request, /^\/auth\/desk\/requests\//)
  assert.match((await world.newestMail(ida.person.email)).text, /you can refuse it/)
  const inCompany = request.replace('/desk/', '/company/')
  await decidesAt(world, ida, inCompany, 'approve')
  assert.equal(ida.visitor.status, 403)
  ida.visitor.sees('Support decides about this one')
  await decidesAt(world, ida, inCompany, 'refuse')
  ida.visitor.sees('You refused the request')
  assert.match((await world.newestMail(person.email)).text, /Support or an admin of your company refused it/)
  await verifiedTicket(world, ines, person)
  await comesTo(world, ines, resetPage(ticket))
  ines.visitor.sees('Ask the company’s admins')

  // Without an answer: not a minute before 72 hours, and whoever becomes an admin meanwhile has to be asked as well.
  await ines.visitor.send(resetPage(ticket), CHECKLIST)
  world.wind(3 * DAY - HOUR)
  await comesTo(world, ines, resetPage(ticket))
  ines.visitor.sees('Wait for an answer')
  world.wind(HOUR)
  await comesTo(world, ines, resetPage(ticket))
  ines.visitor.sees('none answered in time', 'Ask for the reset')
  await ines.visitor.send(resetPage(ticket), CHECKLIST)
  request = requestIn(ines)
  await decidesAt(world, olaf, request, 'approve')
  olaf.visitor.sees('You approved the reset')
  await somebodyWithCode(world, { name: 'Nele Vier', company, role: 'admin' })
  await pass(world, DAY)
  assert.equal(await stateOf(world, person.id), 'on')
  assert.equal((await requestsAbout(world, person.id)).at(-1)?.endedBecause, 'overtaken')

  // A no: support does not go on with this ticket.
  await verifiedTicket(world, ines, person)
  await asksForReset(world, ines, ticket)
  await decidesAt(world, ida, await confirmationFor(world, ida), 'refuse')
  ida.visitor.sees('You refused it')
  await pass(world, 4 * DAY)
  await verifiedTicket(world, ines, person)
  await comesTo(world, ines, resetPage(ticket))
  ines.visitor.sees('An admin of the company said no')
  ines.visitor.doesNotSee('Ask for the reset')
  assert.equal(await stateOf(world, person.id), 'on')
})

test('the owner presses the link of the call: question and request end, before the approval and after it', async () => {
  const world = await makeWorld()
  const company = 'Hansa Kontor GmbH'
  await world.command(['company', 'create', '--name', company])
  const { ines, olaf, operator, target } = await deskOfThree(world, { company })
  const ida = await somebodyWithCode(world, { name: 'Ida Brandt', company, role: 'admin' })
  await beLong(world)
  const { person } = target
  const linkOfCall = async () => {
    const call = (await world.mailsTo(person.email)).filter(({ text }) => text.includes('T-1'))
    return linkTo(call.find(({ subject }) => !/reset/i.test(subject)) ?? call[0]!, '/auth/stop')
  }
  const stops = async (link: string) => {
    const owner = world.visitor()
    await owner.open(link)
    await owner.send('/auth/stop')
    assert.equal(owner.status, 200)
  }

  const ticket = await verifiedTicket(world, ines, person)
  const link = await linkOfCall()
  await asksForReset(world, ines, ticket)
  const page = await confirmationFor(world, ida)
  await stops(link)
  await comesTo(world, ida, page)
  ida.visitor.sees('This question has ended')
  ida.visitor.doesNotSee('Yes, it was')
  await comesTo(world, ines, resetPage(ticket))
  ines.visitor.sees('The caller is not verified')

  // Nobody can help there now; approved, and stopped in the night.
  await world.command(['user', 'disable', '--email', ida.person.email])
  await verifiedTicket(world, ines, person)
  const second = await linkOfCall()
  await asksForReset(world, ines, ticket)
  const request = requestIn(ines)
  await decidesAt(world, olaf, request, 'approve')
  olaf.visitor.sees('You approved the reset')
  await stops(second)
  await pass(world, DAY)
  assert.equal(await stateOf(world, person.id), 'on')
  const [stopped] = await requestsAbout(world, person.id)
  assert.equal(stopped?.endedBecause, 'stopped')

  // Stopped once more: the third within two weeks is for an operator.
  await verifiedTicket(world, ines, person)
  await asksForReset(world, ines, ticket)
  await stops(linkTo(await world.newestMail(person.email), '/auth/stop'))
  await verifiedTicket(world, ines, person)
  await asksForReset(world, ines, ticket)
  const third = requestIn(ines)
  await decidesAt(world, olaf, third, 'approve')
  assert.equal(olaf.visitor.status, 403)
  olaf.visitor.sees('An operator has to approve this one')
  await decidesAt(world, operator, third, 'approve')
  operator.visitor.sees('You approved the reset')
  await pass(world, DAY)
  assert.equal(await stateOf(world, person.id), 'pending')
  assert.equal(third, deskRequestPath((await requestsAbout(world, person.id)).at(-1)!.id))
})
