import assert from 'node:assert/strict'
import { test } from 'node:test'
import { writesToSupport, isVerifiedOnThePhone, type Somebody } from '../../test/call.ts'
import { asksForReset, CHECKLIST, comesTo, decidesAt, resetPage, verifiedTicket } from '../../test/desk.ts'
import { beLong } from '../../test/reset-request.ts'
import { deskOfThree } from '../../test/support-request.ts'
import { DAY, HOUR, makeWorld, MINUTE, setUp, somebodyWithCode, type World } from '../../test/world.ts'
import { openRequestOf } from '../requests/index.ts'
import { messagesOf } from '../tickets/index.ts'
import { doMinuteJobsOnce } from '../upkeep.ts'

const confirmationFor = async (world: World, { person }: Somebody) =>
  /\/auth\/company\/confirmations\/\w+/.exec((await world.newestMail(person.email)).text)?.[0] ?? 'no link'

test('an agent who leads the company confirms no call of their own, and silence is no yes after a no', async () => {
  const world = await makeWorld()
  const company = 'Hansa Kontor GmbH'
  await world.command(['company', 'create', '--name', company])
  const { ines, target } = await deskOfThree(world, { company })
  const both = await somebodyWithCode(world, { name: 'Bodo Thor', company, role: 'admin', staff: 'support' })
  const ida = await somebodyWithCode(world, { name: 'Ida Brandt', company, role: 'admin' })
  await beLong(world)

  const ticket = await verifiedTicket(world, both, target.person)
  await asksForReset(world, both, ticket)
  const page = await confirmationFor(world, ida)
  await comesTo(world, both, page)
  both.visitor.doesNotSee('value="confirm"')
  await decidesAt(world, both, page, 'confirm')
  assert.equal(both.visitor.status, 403)
  both.visitor.sees('You asked this yourself')
  await comesTo(world, both, resetPage(ticket))
  both.visitor.sees('Wait for an answer')
  await decidesAt(world, ida, page, 'refuse')
  ida.visitor.sees('You refused it')

  // The same story once more, with another address and another agent, while the admin is away.
  const other = await writesToSupport(world, 'jonas.private@x.example')
  await comesTo(world, ines, resetPage(other))
  await isVerifiedOnThePhone(world, ines, other, target.person)
  await asksForReset(world, ines, other)
  world.wind(3 * DAY + HOUR)
  await comesTo(world, ines, resetPage(other))
  ines.visitor.sees('An admin of the company said no')
  ines.visitor.doesNotSee('Ask for the reset')
  await ines.visitor.post(resetPage(other), CHECKLIST)
  assert.equal(await openRequestOf(world.edge, target.person.id), undefined)
})

test('reported stolen from a ticket: entry and sessions are out at once, its use ends nothing, two decide', async () => {
  const world = await makeWorld()
  const { ines, olaf, target } = await deskOfThree(world)
  const { person, phone } = target
  const ticket = await verifiedTicket(world, ines, person)
  const waiting = world.visitor()
  await waiting.signIn(person)
  waiting.isAt('/auth/code')
  await target.visitor.isSignedIn()

  await asksForReset(world, ines, ticket, { ...CHECKLIST, stolen: 'yes' })
  const request = ines.visitor.path.split('?')[0]!
  ines.visitor.sees('You opened this request', 'The phone was reported stolen')
  assert.equal(await target.visitor.reason(), 'anonymous')
  world.wind(MINUTE)
  await waiting.send('/auth/code', { code: phone.code() })
  waiting.isAt('/auth/login')
  await waiting.signIn(person, { code: phone.code() })
  assert.equal(waiting.status, 401)
  await waiting.isSignedOut()
  const open = await openRequestOf(world.edge, person.id)
  assert.equal(open?.stolen, 1, 'the use of what was stolen ends no request')

  await decidesAt(world, olaf, request, 'approve')
  olaf.visitor.sees('You approved the reset')
  world.wind(DAY)
  await doMinuteJobsOnce(world.edge)
  await waiting.signIn(person)
  await setUp(world, waiting, person)
  await waiting.isSignedIn()
})

test('of two admins who answer support at once one counts, and the agent hears of one answer', async () => {
  const world = await makeWorld()
  const company = 'Hansa Kontor GmbH'
  await world.command(['company', 'create', '--name', company])
  const { ines, target } = await deskOfThree(world, { company })
  const ida = await somebodyWithCode(world, { name: 'Ida Brandt', company, role: 'admin' })
  const mara = await somebodyWithCode(world, { name: 'Mara Lindt', company, role: 'admin' })
  await beLong(world)
  const ticket = await verifiedTicket(world, ines, target.person)
  await asksForReset(world, ines, ticket)
  const page = await confirmationFor(world, ida)
  assert.equal(await confirmationFor(world, mara), page)
  for (const admin of [ida, mara]) await comesTo(world, admin, page)

  const [yes, no] = await Promise.all([
    ida.visitor.post(page, { decision: 'confirm' }),
    mara.visitor.post(page, { decision: 'refuse' }),
  ])
  assert.deepEqual([yes.status, no.status].sort(), [303, 409])
  const row = await world.edge.db.selectFrom('supportConfirmations').selectAll().executeTakeFirstOrThrow()
  const [answer, by] = yes.status === 303 ? ['confirmed', ida] : ['refused', mara]
  assert.deepEqual([row.answer, row.answeredBy], [answer, by.person.id])
  const thread = await messagesOf(world.edge, ticket.id)
  assert.equal(thread.filter(({ text }) => /^admin-(confirmed|refused)$/.test(text)).length, 1)
  const mails = await world.mailsTo(ines.person.email)
  assert.equal(mails.filter(({ subject }) => /an admin (confirmed|refused)/.test(subject)).length, 1)
})
