import type { Edge } from '../edge/edge.ts'
import { stopRequestsOfTicket } from '../requests/index.ts'
import { endConfirmations } from '../support-reset/index.ts'
import { addSystemMessage, lockTicket, untieTicket } from '../tickets/index.ts'
import * as store from './store.ts'

/** A call that was stopped: what support did since, from its ticket, is not the owner's either. */
export interface StoppedCall {
  ticketId: string
  sinceMs: number
}

/**
 * Whoever owns the account says that the call was not theirs, inside a transaction that has locked it: the words are
 * dead, the ticket belongs to the account no longer, and what support began with it ends. Undefined when the call had led
 * to somebody else. What has been done already is for stop/ to take back.
 */
export async function stopVerification(
  edge: Edge,
  accountId: string,
  verificationId: string,
): Promise<StoppedCall | undefined> {
  const seen = await store.byId(edge.db, verificationId)
  if (!seen) return undefined
  const ticket = await lockTicket(edge, seen.ticketId)
  const nowMs = edge.clock.nowMs()
  const row = await store.byId(edge.db, verificationId)
  if (row?.accountId !== accountId) return undefined
  await store.markStopped(edge.db, row.id, nowMs)
  // Begun once more since then, for the same account: the same voice on the phone.
  const later = await store.openOf(edge.db, row.ticketId)
  if (later?.accountId === accountId) await store.end(edge.db, later.id, nowMs, 'stopped')
  await stopRequestsOfTicket(edge, accountId, row.ticketId)
  await endConfirmations(edge, row.ticketId)
  const stopped = { ticketId: row.ticketId, sinceMs: row.startedAtMs }
  if (!ticket) return stopped
  if (ticket.accountId === accountId) await untieTicket(edge, ticket.id)
  await addSystemMessage(edge, ticket, 'call-stopped')
  return stopped
}
