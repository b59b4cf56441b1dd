import { record } from '../audit/index.ts'
import type { Edge } from '../edge/edge.ts'
import { isAdminSince } from '../requests/index.ts'
import * as store from './store.ts'
import { tellEnded } from './tell.ts'

/** Ends it inside a transaction, leaves out whoever still waits, and tells the admins. False when it had ended. */
export async function endBulk(
  edge: Edge,
  { id }: Pick<store.BulkReset, 'id'>,
  because: store.Ending,
  { actor = 'system', network }: { actor?: string; network?: string } = {},
): Promise<boolean> {
  const nowMs = edge.clock.nowMs()
  const ended = await store.end(edge.db, id, nowMs, because)
  if (!ended) return false
  await store.leaveOutTheRest(edge.db, id, nowMs)
  const { companyId } = ended
  await record(edge, { event: 'authn_mfa_reset_many_ended', actor, companyId, network, reason: because })
  await tellEnded(edge, ended, because, { counts: await store.countsOf(edge.db, id), except: actor })
  return true
}

/** Ends what nobody decided in time, or what one of its two people lost the role for. True when it is over. */
export async function endIfOver(edge: Edge, bulk: store.BulkReset): Promise<boolean> {
  if (bulk.decidedAtMs === null && bulk.expiresAtMs <= edge.clock.nowMs()) return endBulk(edge, bulk, 'expired')
  return (await bothHold(edge, bulk)) ? false : endBulk(edge, bulk, 'overtaken')
}

/** Whether its people are what they were. A role that was lost and given again in between is a new one. */
export async function bothHold(edge: Edge, bulk: store.BulkReset): Promise<boolean> {
  const { companyId, openedBy, openedAtMs, decidedBy, decidedAtMs } = bulk
  if (!(await isAdminSince(edge, companyId, openedBy, openedAtMs))) return false
  return decidedBy === null || decidedAtMs === null || isAdminSince(edge, companyId, decidedBy, decidedAtMs)
}
