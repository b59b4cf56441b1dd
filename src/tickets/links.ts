import { DAY_MS } from '../edge/clock.ts'
import type { Edge } from '../edge/edge.ts'
import { hashToken, looksLikeToken, newId, newToken } from '../edge/random.ts'
import * as store from './store.ts'
import type { Ticket } from './store.ts'
import * as thread from './thread-store.ts'

export const TICKET_PAGE = '/auth/support/ticket'

/** How long the mails about a closed ticket still lead to it. */
export const READABLE_AFTER_CLOSING_MS = 90 * DAY_MS
const LIFETIME_MS = 365 * DAY_MS

/** A link of its own for each mail: it works many times, from any browser, and opens this ticket and nothing else. */
export async function newTicketLink(edge: Edge, ticketId: string): Promise<string> {
  const token = newToken(edge.random)
  const atMs = edge.clock.nowMs()
  const expiresAtMs = atMs + LIFETIME_MS
  await thread.insertLink(edge.db, { id: newId(edge), ticketId, tokenHash: hashToken(token), atMs, expiresAtMs })
  return `${edge.config.publicUrl.origin}${TICKET_PAGE}?token=${token}`
}

/** The ticket of a link that lives. */
export async function ticketOfToken({ db, clock }: Edge, token: string | undefined): Promise<Ticket | undefined> {
  const link = looksLikeToken(token) ? await thread.linkByToken(db, hashToken(token)) : undefined
  const nowMs = clock.nowMs()
  if (!link || link.expiresAtMs <= nowMs) return undefined
  const ticket = await store.byId(db, link.ticketId)
  const isOver = ticket?.closedAtMs != null && ticket.closedAtMs + READABLE_AFTER_CLOSING_MS <= nowMs
  return isOver ? undefined : ticket
}
