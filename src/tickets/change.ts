import { inTransaction, type Edge } from '../edge/edge.ts'
import { aloneWith } from '../edge/locks.ts'
import * as store from './store.ts'
import { addSystemMessage } from './thread.ts'

/** The ticket as it stays until the transaction ends. Whoever locks an account as well locks that one first. */
export const lockTicket = ({ db }: Edge, id: string) => store.lock(db, id)

/** To be alone with an address: of all its tickets one is open. */
export const nameOf = ({ emailKey }: { emailKey: string }) => `ticket ${emailKey}`

export type Changed = { ok: true } | { ok: false; refusal: 'gone' | 'closed' | 'open' | 'newer-open' | 'taken' }

/** By an agent, or by the person whose link it was. Of two who close it one does. */
export const closeTicket = (edge: Edge, ticketId: string, by: { agentId: string } | 'person'): Promise<Changed> =>
  inTransaction(edge, async (edge): Promise<Changed> => {
    const ticket = await store.lock(edge.db, ticketId)
    if (!ticket) return { ok: false, refusal: 'gone' }
    if (ticket.state === 'closed') return { ok: false, refusal: 'closed' }
    await store.change(edge.db, ticket.id, { state: 'closed', closedAtMs: edge.clock.nowMs() })
    if (by === 'person') await addSystemMessage(edge, ticket, 'solved')
    else await addSystemMessage(edge, ticket, 'closed', by.agentId)
    return { ok: true }
  })

/** Not while a newer one of the same address is open: what is written goes there. */
export const reopenTicket = (edge: Edge, ticketId: string, by: { agentId: string } | 'person'): Promise<Changed> =>
  inTransaction(edge, async (edge): Promise<Changed> => {
    const found = await store.byId(edge.db, ticketId)
    // The name of the address before the row, as whoever opens a ticket takes them.
    if (found) await aloneWith(edge, nameOf(found))
    const ticket = found && (await store.lock(edge.db, ticketId))
    if (!ticket) return { ok: false, refusal: 'gone' }
    if (ticket.state === 'open') return { ok: false, refusal: 'open' }
    if (await store.openOf(edge.db, ticket.emailKey)) return { ok: false, refusal: 'newer-open' }
    await store.change(edge.db, ticket.id, { state: 'open', closedAtMs: null })
    await addSystemMessage(edge, ticket, 'reopened', by === 'person' ? null : by.agentId)
    return { ok: true }
  })

/** Takes it over from nobody or, with `from`, from whom the page showed; null hands it back. */
export const assignTicket = (
  edge: Edge,
  ticketId: string,
  { agentId, to, from }: { agentId: string; to: string | null; from: string | null },
): Promise<Changed> =>
  inTransaction(edge, async (edge): Promise<Changed> => {
    const ticket = await store.lock(edge.db, ticketId)
    if (!ticket) return { ok: false, refusal: 'gone' }
    if (ticket.assignee === to) return { ok: true }
    if (ticket.assignee !== from) return { ok: false, refusal: 'taken' }
    await store.change(edge.db, ticket.id, { assignee: to })
    await addSystemMessage(edge, ticket, to === null ? 'handed-back' : 'assigned', agentId)
    return { ok: true }
  })

/**
 * Ties a ticket to an account. Only caller verification calls it, behind its own lock of the account: a typed address
 * never leads to one.
 */
export async function tieTicket(
  edge: Edge,
  ticketId: string,
  { accountId, agentId }: { accountId: string; agentId: string },
): Promise<Changed> {
  const ticket = await store.lock(edge.db, ticketId)
  if (!ticket) return { ok: false, refusal: 'gone' }
  if (ticket.state !== 'open') return { ok: false, refusal: 'closed' }
  const verifiedAtMs = edge.clock.nowMs()
  await store.change(edge.db, ticketId, { accountId, verifiedAtMs, verifiedBy: agentId })
  await addSystemMessage(edge, ticket, 'tied', agentId)
  return { ok: true }
}

/** Whoever owns the account has said no, or somebody else is being verified. False when it was tied to nobody. */
export async function untieTicket(edge: Edge, ticketId: string): Promise<boolean> {
  const ticket = await store.lock(edge.db, ticketId)
  if (!ticket || ticket.accountId === null) return false
  await store.change(edge.db, ticketId, { accountId: null, verifiedAtMs: null, verifiedBy: null })
  await addSystemMessage(edge, ticket, 'untied')
  return true
}
