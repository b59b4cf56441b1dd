import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isVerifiedOnThePhone, numberOf, writesToSupport, type Somebody } from '../../test/call.ts'
import { freshCodes } from '../../test/support-request.ts'
import { DAY, makeWorld, MINUTE, somebodyWithCode, type World } from '../../test/world.ts'
import { closeTicket, type Ticket } from '../tickets/index.ts'
import { isSuspended } from '../totp/index.ts'

const pageOf = (ticket: Ticket, act: string) => `/auth/desk/tickets/${numberOf(ticket)}/${act}`
const WHY = { reason: 'The phone was stolen' }

async function acts(world: World, { visitor }: Somebody, path: string) {
  await freshCodes(world)
  await visitor.open(path)
  if (visitor.status === 200) await visitor.send(path, WHY)
  return visitor.status
}

test('a ticket that was tied once suspends nobody later, and lets nobody’s entries open again', async () => {
  const world = await makeWorld()
  const agent = await somebodyWithCode(world, { staff: 'support', name: 'Jana Voss' })
  const operator = await somebodyWithCode(world, { staff: 'operator', name: 'Ole Brandt' })
  const { person } = await somebodyWithCode(world, { name: 'Mara Lindt' })
  const ticket = await writesToSupport(world, person.email)
  await freshCodes(world)
  await isVerifiedOnThePhone(world, agent, ticket, person)
  // The page stood open until the call was a day ago.
  await freshCodes(world)
  await agent.visitor.open(pageOf(ticket, 'suspend'))
  world.wind(DAY + MINUTE)
  await freshCodes(world)
  await agent.visitor.send(pageOf(ticket, 'suspend'), WHY)
  assert.equal(await isSuspended(world.edge, person.id), false)
  await acts(world, agent, pageOf(ticket, 'suspend'))
  assert.equal(await isSuspended(world.edge, person.id), false)
  await freshCodes(world)
  await isVerifiedOnThePhone(world, agent, ticket, person)
  await acts(world, agent, pageOf(ticket, 'suspend'))
  assert.equal(await isSuspended(world.edge, person.id), true)
  world.wind(DAY + MINUTE)
  await acts(world, operator, pageOf(ticket, 'resume'))
  assert.equal(await isSuspended(world.edge, person.id), true)
  await freshCodes(world)
  await isVerifiedOnThePhone(world, operator, ticket, person)
  await closeTicket(world.edge, ticket.id, 'person')
  await acts(world, operator, pageOf(ticket, 'resume'))
  assert.equal(await isSuspended(world.edge, person.id), true, 'nor a closed one')
})
