import type { Ticket } from '../src/tickets/index.ts'
import { isVerifiedOnThePhone, numberOf, writesToSupport, type Somebody } from './call.ts'
import { MINUTE, type Person, type World } from './world.ts'

export const resetPage = (ticket: Pick<Ticket, 'number'>) => `/auth/desk/tickets/${numberOf(ticket)}/reset`

/** All that an agent ticks and types before a reset is asked for. */
export const CHECKLIST = {
  'check-words': 'yes',
  'check-story': 'yes',
  'check-other-ways': 'yes',
  'check-hurry': 'yes',
  'check-told': 'yes',
  reason: 'Phone fell into the harbour',
}

/** To a page behind a step-up, with a fresh code where one is asked for, or after a sign-in where the session has ended. */
export async function comesTo(world: World, { visitor, phone, person }: Somebody, page: string): Promise<void> {
  await visitor.open(page)
  if (visitor.path.startsWith('/auth/login')) {
    world.wind(MINUTE)
    await visitor.signIn(person, { code: phone.code(), returnTo: page })
    return
  }
  if (!/^\/auth\/(step-up|unlock)/.test(visitor.path)) return
  world.wind(MINUTE)
  await visitor.send(visitor.path, { code: phone.code() })
}

/** Somebody writes to support and is verified by an agent on the phone. */
export async function verifiedTicket(world: World, agent: Somebody, person: Person): Promise<Ticket> {
  const ticket = await writesToSupport(world, person.email)
  await isVerifiedOnThePhone(world, agent, ticket, person)
  return ticket
}

/** An agent asks from a ticket, by the page. */
export async function asksForReset(
  world: World,
  agent: Somebody,
  ticket: Ticket,
  fields: Record<string, string> = CHECKLIST,
): Promise<void> {
  await comesTo(world, agent, resetPage(ticket))
  await agent.visitor.send(resetPage(ticket), fields)
}

/** A decision on a page of a request or of a confirmation. */
export async function decidesAt(world: World, somebody: Somebody, page: string, decision: string): Promise<void> {
  await comesTo(world, somebody, page)
  await somebody.visitor.send(page, { decision })
}
