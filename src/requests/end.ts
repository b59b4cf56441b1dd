import type { Account } from '../accounts/index.ts'
import { accountById } from '../accounts/index.ts'
import { record } from '../audit/index.ts'
import type { Edge } from '../edge/edge.ts'
import { closeStop } from '../stop/index.ts'
import { kindOf } from './kinds.ts'
import { isStillAsItWas } from './now.ts'
import * as store from './store.ts'
import type { Ending, ResetRequest } from './store.ts'
import { tellEnded } from './tell.ts'
import { tellThread } from './thread.ts'

/** How a request can end that has no effect. One that was stopped is told by stop/. */
export type Unhappy = Exclude<Ending, 'took-effect' | 'stopped'>

/** Ends a request inside a transaction that has locked its account, and tells of it. False when it had ended. */
export async function endRequest(
  edge: Edge,
  account: Account,
  request: ResetRequest,
  because: Unhappy,
  { actor = 'system', network }: { actor?: string; network?: string } = {},
): Promise<boolean> {
  const ended = await store.end(edge.db, request.id, edge.clock.nowMs(), because)
  if (ended) await afterEnd(edge, account, ended, because, { actor, network })
  return ended !== undefined
}

async function afterEnd(
  edge: Edge,
  account: Account,
  request: ResetRequest,
  because: Unhappy,
  { actor, network }: { actor: string; network?: string | undefined },
): Promise<void> {
  await closeStop(edge, request.stopId)
  await recordEnd(edge, request, because, { actor, network })
  await tellThread(edge, request, because)
  await tellEnded(edge, account, request, because)
}

const recordEnd = (
  edge: Edge,
  request: ResetRequest,
  reason: Ending,
  { actor, network }: { actor: string; network?: string | undefined },
) => {
  const { accountId, companyId } = request
  return record(edge, { event: kindOf(request).events.ended, actor, accountId, companyId, network, reason })
}

/** Ends what has run out, or is about something that is there no longer. True when it is over. */
export async function endIfOver(edge: Edge, account: Account, request: ResetRequest): Promise<boolean> {
  const nowMs = edge.clock.nowMs()
  if (request.decidedAtMs === null && request.expiresAtMs <= nowMs) return endRequest(edge, account, request, 'expired')
  if (!(await isStillAsItWas(edge, account, request))) return endRequest(edge, account, request, 'overtaken')
  return false
}

/** For whoever changes where a person belongs, inside that transaction: what no longer fits ends. */
export async function endOutdatedRequest(edge: Edge, accountId: string): Promise<void> {
  const account = await accountById(edge, accountId)
  if (account) for (const request of await store.allOpenOf(edge.db, accountId)) await endIfOver(edge, account, request)
}

/**
 * The old factor was used: then its owner has it, and there is nothing to reset. Inside the transaction that used the
 * code up, which has locked the account. A request that says *stolen* stays: its factor opens nothing.
 */
export async function cancelByUse(edge: Edge, accountId: string): Promise<void> {
  const ended = await store.endByUse(edge.db, accountId, edge.clock.nowMs())
  const account = ended && (await accountById(edge, accountId))
  if (account) await afterEnd(edge, account, ended, 'used', { actor: accountId })
}

/** The person pressed the link of a mail; sessions stay, and what was reported stolen stays suspended. */
export async function stopRequest(edge: Edge, accountId: string, requestId: string): Promise<boolean> {
  const request = await store.byId(edge.db, requestId)
  if (request?.accountId !== accountId) return false
  const ended = await store.end(edge.db, requestId, edge.clock.nowMs(), 'stopped')
  if (!ended) return false
  await recordEnd(edge, ended, 'stopped', { actor: 'anonymous' })
  await tellThread(edge, ended, 'stopped')
  return true
}

/**
 * The owner says that nobody called support: what came from that ticket ends, as if it had been stopped itself, and counts
 * as that. Inside a transaction that has locked the account. How many there were.
 */
export async function stopRequestsOfTicket(edge: Edge, accountId: string, ticketId: string): Promise<number> {
  let stopped = 0
  for (const request of await store.ofTicket(edge.db, ticketId)) {
    if (request.accountId !== accountId || !(await stopRequest(edge, accountId, request.id))) continue
    await closeStop(edge, request.stopId)
    stopped++
  }
  return stopped
}
