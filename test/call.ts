import assert from 'node:assert/strict'
import { inTransaction } from '../src/edge/edge.ts'
import { addMessage, openTicket, type Ticket } from '../src/tickets/index.ts'
import type { Phone } from './phone.ts'
import type { Visitor } from './visitor.ts'
import { MINUTE, type Person, type World } from './world.ts'

export const VERIFY = '/auth/support/verify'
export interface Somebody {
  person: Person
  phone: Phone
  visitor: Visitor
}

/** A message to support, as the form takes it: the address is typed and proves nothing. */
export const writesToSupport = (world: World, email: string, name = 'Mara Lindt'): Promise<Ticket> =>
  inTransaction(world.edge, async (edge) => {
    const typed = { topic: 'phone', email, name, company: '', language: 'en' as const }
    const from = { fromPath: null, reasonCode: null, network: '203.0.113.44' }
    const { ticket } = await openTicket(edge, { ...typed, ...from })
    await addMessage(edge, ticket, { author: 'person', via: 'form', text: 'My phone fell into the harbour.' })
    return ticket
  })

export const numberOf = ({ number }: Pick<Ticket, 'number'>) => `T-${number}`
export const callPage = (ticket: Pick<Ticket, 'number'>) => `/auth/desk/tickets/${numberOf(ticket)}/verification`

/** The newest call of a ticket, as it is stored. */
export const storedCallOf = (world: World, { id }: Pick<Ticket, 'id'>) =>
  world.edge.db
    .selectFrom('callerVerifications')
    .selectAll()
    .where('ticketId', '=', id)
    .orderBy('startedAtMs', 'desc')
    .orderBy('id', 'desc')
    .executeTakeFirstOrThrow()

/** The agent's page: signed in anew, unlocked, or with a fresh code, whatever is asked for. */
export async function opensCall(world: World, { person, visitor, phone }: Somebody, ticket: Ticket): Promise<void> {
  await visitor.open(callPage(ticket))
  if (visitor.path.startsWith('/auth/login')) await visitor.send(visitor.path, person)
  if (!/^\/auth\/(code|unlock|step-up)/.test(visitor.path)) return
  world.wind(MINUTE)
  await visitor.send(visitor.path, { code: phone.code() })
  await visitor.open(callPage(ticket))
}

/** The agent begins, and has a number for the caller. */
export async function beginsCall(world: World, agent: Somebody, ticket: Ticket): Promise<string> {
  await opensCall(world, agent, ticket)
  await agent.visitor.send(callPage(ticket))
  agent.visitor.isAt(callPage(ticket))
  return numberOn(agent.visitor)
}

/** The caller enters the ticket's number, then the password. */
export async function entersPassword(
  visitor: Visitor,
  ticket: Pick<Ticket, 'number'>,
  { email, password }: Pick<Person, 'email' | 'password'>,
): Promise<void> {
  await visitor.open(VERIFY)
  await visitor.send(VERIFY, { ticket: numberOf(ticket) })
  await visitor.send(VERIFY, { ticket: numberOf(ticket), email, password })
}

export const numberOn = ({ text }: Visitor) => /id="number">(\d\d)</.exec(text)?.[1] ?? ''
export function wordsOn({ text }: Visitor): string {
  const list = /id="words">([\s\S]*?)<\/dd>/.exec(text)?.[1] ?? ''
  return [...list.matchAll(/<span class="whole">([^<]+)<\/span>/g)].map(([, word]) => word).join(' ')
}

/** The whole call: the ticket is tied to the account afterwards. Returns the caller's browser. */
export async function isVerifiedOnThePhone(
  world: World,
  agent: Somebody,
  ticket: Ticket,
  person: Pick<Person, 'email' | 'password'>,
): Promise<Visitor> {
  const number = await beginsCall(world, agent, ticket)
  const caller = world.visitor({ address: '203.0.113.44' })
  await entersPassword(caller, ticket, person)
  assert.equal(numberOn(caller), number)
  await agent.visitor.open(callPage(ticket))
  await agent.visitor.send(callPage(ticket), { words: wordsOn(caller) })
  agent.visitor.sees('The caller is verified')
  return caller
}
