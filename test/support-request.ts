import assert from 'node:assert/strict'
import { accountById, lockAccount } from '../src/accounts/index.ts'
import { inTransaction } from '../src/edge/edge.ts'
import { decideRequest, openRequest, type Decision, type Opening } from '../src/requests/index.ts'
import { openTicket, tieTicket, type Ticket } from '../src/tickets/index.ts'
import { beLong } from './reset-request.ts'
import { HOUR, somebodyWithCode, type World } from './world.ts'

/** Two of support and an operator, of long standing, and somebody who is locked out. */
export async function deskOfThree(world: World, options: Parameters<typeof somebodyWithCode>[1] = {}) {
  const ines = await somebodyWithCode(world, { name: 'Ines Roth', staff: 'support' })
  const olaf = await somebodyWithCode(world, { name: 'Olaf Brix', staff: 'support' })
  const operator = await somebodyWithCode(world, { name: 'Olga Pahl', staff: 'operator' })
  const target = await somebodyWithCode(world, { name: 'Jonas Wieland', ...options })
  await beLong(world)
  return { ines, olaf, operator, target }
}

/** A ticket of a person, which the agent has tied to the account. */
export async function tiedTicket(world: World, { id, email }: { id: string; email: string }, agentId: string) {
  return inTransaction(world.edge, async (edge): Promise<Ticket> => {
    await lockAccount(edge, id)
    const { ticket } = await openTicket(edge, {
      topic: 'phone',
      email,
      name: 'Jonas Wieland',
      company: '',
      language: 'en',
      fromPath: null,
      reasonCode: null,
      network: '203.0.113.44',
    })
    const tied = await tieTicket(edge, ticket.id, { accountId: id, agentId })
    assert.ok(tied.ok, JSON.stringify(tied))
    return ticket
  })
}

/** A request as an agent opens it from a tied ticket, without the page. */
export async function askAsSupport(world: World, openedBy: string, targetId: string, more: Partial<Opening> = {}) {
  return inTransaction(world.edge, async (edge) => {
    const account = await lockAccount(edge, targetId)
    assert.ok(account)
    const reason = 'Lost phone'
    return openRequest(edge, {
      account,
      openedBy,
      openedAs: 'support',
      company: null,
      reason,
      network: '203.0.113.7',
      ...more,
    })
  })
}

/** With a ticket of its own: the request's id, and the ticket's. */
export async function requestOfSupport(world: World, openedBy: string, targetId: string, more: Partial<Opening> = {}) {
  const account = await accountById(world.edge, targetId)
  const ticket = await tiedTicket(world, account!, openedBy)
  const opened = await askAsSupport(world, openedBy, targetId, { ticketId: ticket.id, ...more })
  assert.ok(opened.ok, JSON.stringify(opened))
  return { id: opened.request.id, ticketId: ticket.id }
}

/** A decision on the desk by the newest session of somebody, whose own code is fresh. */
export async function decideOnDesk(world: World, accountId: string, requestId: string, decision: Decision) {
  const { id: sessionId } = await world.edge.db
    .selectFrom('sessions')
    .select('id')
    .where('accountId', '=', accountId)
    .where('endedAtMs', 'is', null)
    .orderBy('createdAtMs', 'desc')
    .executeTakeFirstOrThrow()
  return decideRequest(world.edge, { sessionId, network: '203.0.113.7', door: 'desk' }, requestId, decision)
}

/** As if whoever is signed in had just come in with a code: a wound clock would ask for it at each step. */
export async function freshCodes({ edge: { db, config }, clock: { nowMs } }: World) {
  const endsAtMs = nowMs + config.sessionLifetimeHours * HOUR
  await db
    .updateTable('sessions')
    .set({ codeAtMs: nowMs, lastUsedAtMs: nowMs, endsAtMs })
    .where('endedAtMs', 'is', null)
    .where('secondFactor', '=', 1)
    .execute()
}
