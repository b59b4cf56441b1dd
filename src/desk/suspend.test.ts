import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isVerifiedOnThePhone, numberOf, writesToSupport, type Somebody } from '../../test/call.ts'
import { linkTo, makeWorld, MINUTE, somebodyWithCode, type World } from '../../test/world.ts'
import { inTransaction } from '../edge/edge.ts'
import { untieTicket, type Ticket } from '../tickets/index.ts'
import { isSuspended } from '../totp/index.ts'

/** An agent, and somebody whom that agent has verified on the phone. */
async function aVerifiedCaller() {
  const world = await makeWorld()
  const agent = await somebodyWithCode(world, { staff: 'support' })
  const mara = await somebodyWithCode(world, { name: 'Mara Lindt' })
  const ticket = await writesToSupport(world, mara.person.email)
  await isVerifiedOnThePhone(world, agent, ticket, mara.person)
  return { world, agent, mara, ticket }
}

const pageOf = (ticket: Ticket, act: 'suspend' | 'resume') => `/auth/desk/tickets/${numberOf(ticket)}/${act}`

/** With a fresh code, where one is asked for. */
async function acts(world: World, { visitor, phone }: Somebody, page: string, reason: string) {
  await visitor.open(page)
  if (visitor.path.startsWith('/auth/step-up')) {
    world.wind(MINUTE)
    await visitor.send(visitor.path, { code: phone.code() })
  }
  visitor.isAt(page)
  await visitor.send(page, { reason })
}

test('suspending takes a fresh code, and nothing happens in a ticket that is tied to nobody any more', async () => {
  const { world, agent, mara, ticket } = await aVerifiedCaller()
  const page = pageOf(ticket, 'suspend')
  const isSuspendedNow = () => isSuspended(world.edge, mara.person.id)
  await agent.visitor.open(page)
  world.wind(11 * MINUTE)
  for (const answer of [await agent.visitor.request(page), await agent.visitor.post(page, { reason: 'Stolen' })]) {
    assert.equal(answer.status, 303)
    assert.equal(answer.headers.get('location'), `/auth/step-up?return_to=${encodeURIComponent(page)}`)
  }
  assert.equal(await isSuspendedNow(), false)
  await acts(world, agent, page, '  ')
  assert.equal(agent.visitor.status, 422, 'a reason is needed')
  // The owner presses the stop link while the agent types the reason.
  await inTransaction(world.edge, (edge) => untieTicket(edge, ticket.id))
  await agent.visitor.send(page, { reason: 'Stolen' })
  assert.equal(agent.visitor.status, 404)
  assert.equal(await isSuspendedNow(), false)
})

test('a suspended account is opened by its recovery code; and what an operator has opened again, its owner suspends by mail', async () => {
  const { world, agent, mara, ticket } = await aVerifiedCaller()
  await acts(world, agent, pageOf(ticket, 'suspend'), 'The phone was stolen')
  agent.visitor.isAt(`/auth/desk/tickets/${numberOf(ticket)}`)
  const boss = await somebodyWithCode(world, { staff: 'operator' })
  await acts(world, boss, pageOf(ticket, 'resume'), 'Found at home')
  const thief = world.visitor()
  world.wind(MINUTE)
  await thief.signIn(mara.person, { code: mara.phone.code() })
  await thief.open('/auth/profile')
  thief.isAt('/auth/profile')
  const mail = (await world.mailsTo(mara.person.email)).find(({ subject }) => /opens .* again/.test(subject))
  const owner = world.visitor()
  await owner.open(linkTo(mail!, '/auth/stop'))
  await owner.send('/auth/stop')
  await thief.open('/auth/profile')
  thief.isAt('/auth/login')
  world.wind(MINUTE)
  await thief.signIn(mara.person, { code: mara.phone.code() })
  assert.equal(thief.status, 401, 'whoever has the phone is out again')
  await owner.signIn(mara.person)
  await owner.send('/auth/recovery-code', { code: mara.phone.recoveryCodes[0]! })
  await owner.open('/auth/profile')
  owner.isAt('/auth/profile')
})
