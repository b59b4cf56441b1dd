import type { StoppedCall } from '../caller-verification/index.ts'
import type { Edge } from '../edge/edge.ts'
import { passOfRequest } from '../enrolment-pass/index.ts'
import { requestsOfTicket, type ResetRequest } from '../requests/index.ts'
import type { Change } from './change.ts'
import * as store from './store.ts'
import type { StopRow } from './store.ts'

/**
 * What came of requests that support made for an account from the ticket of a call: events with links of their own, the
 * newest first.
 */
export async function doneAfterCall(
  edge: Edge,
  accountId: string,
  { ticketId, sinceMs }: StoppedCall,
): Promise<StopRow[]> {
  const events: StopRow[] = []
  for (const request of await requestsOfTicket(edge, ticketId)) {
    if (request.accountId !== accountId || request.openedAtMs < sinceMs) continue
    const event = request.endedBecause === 'took-effect' ? await eventOf(edge, request) : undefined
    if (event) events.push(event)
  }
  return events
}

/** The account was locked from the end of the request to the event: its first one since then is it. */
async function eventOf(edge: Edge, request: ResetRequest): Promise<StopRow | undefined> {
  if (request.kind === 'pass') {
    const pass = await passOfRequest(edge, request.id)
    return pass && store.byId(edge.db, pass.stopId)
  }
  return store.oldestSince(edge.db, request.accountId, MADE[request.kind], request.endedAtMs ?? 0)
}

const MADE: Record<Exclude<ResetRequest['kind'], 'pass'>, Change['change'][]> = {
  reset: ['reset', 'reset-stolen'],
  nomination: ['role-changed'],
}
