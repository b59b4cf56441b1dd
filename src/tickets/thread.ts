import type { Edge } from '../edge/edge.ts'
import { newId } from '../edge/random.ts'
import * as store from './store.ts'
import type { Ticket } from './store.ts'
import type { SystemKey } from './system-messages.ts'
import * as thread from './thread-store.ts'
import type { Message } from './thread-store.ts'

export const messagesOf = ({ db }: Edge, ticketId: string) => thread.messagesOf(db, ticketId)

/**
 * One more in the thread of a ticket that the caller has locked. Whoever wrote waits for the other side; a message of the
 * system moves nothing. Its row's name.
 */
export async function addMessage(
  { db, clock, random }: Edge,
  ticket: Pick<Ticket, 'id'>,
  { author, by = null, via, text }: Pick<Message, 'author' | 'via' | 'text'> & { by?: string | null },
): Promise<string> {
  const id = newId({ random, clock })
  const atMs = clock.nowMs()
  await thread.insertMessage(db, { id, ticketId: ticket.id, author, by, via, text, atMs })
  if (author !== 'system')
    await store.change(db, ticket.id, {
      lastMessageAtMs: atMs,
      waitingFor: author === 'person' ? 'support' : 'person',
    })
  return id
}

/** What happened, by a key: everybody reads it in their own language. `by` is the agent, if one did it. */
export const addSystemMessage = (edge: Edge, ticket: Pick<Ticket, 'id'>, key: SystemKey, by: string | null = null) =>
  addMessage(edge, ticket, { author: 'system', by, via: 'system', text: key })
