import assert from 'node:assert/strict'
import { test } from 'node:test'
import { writesToSupport, isVerifiedOnThePhone, type Somebody } from '../../test/call.ts'
import { asksForReset, CHECKLIST, comesTo, decidesAt, resetPage, verifiedTicket } from '../../test/desk.ts'
import { beLong } from '../../test/reset-request.ts'
import { deskOfThree } from '../../test/support-request.ts'
import { DAY, HOUR, makeWorld, somebodyWithCode, type World } from '../../test/world.ts'
import { openRequestOf } from '../requests/index.ts'

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
