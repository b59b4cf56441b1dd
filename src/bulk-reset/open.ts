import { lockAccount } from '../accounts/index.ts'
import { record } from '../audit/index.ts'
import { inTransactionOr, type Edge } from '../edge/edge.ts'
import { newId } from '../edge/random.ts'
import { narrowingOf, type Filter } from '../members/index.ts'
import { hasFreshCode, sessionById } from '../sessions/index.ts'
import { endIfOver } from './end.ts'
import { MOST_AT_ONCE, OPEN_MS } from './rules.ts'
import * as selection from './selection-store.ts'
import * as store from './store.ts'
import { tellOpened } from './tell.ts'

export interface Opening {
  sessionId: string
  companyId: string
  filter: Filter
  reason: string
  /** As it was typed: how many it will be about. */
  count: number
  network: string
}
export type Opened =
  | { ok: true; id: string }
  | { ok: false; refusal: 'gone' }
  | { ok: false; refusal: 'open-already'; id: string }
  | { ok: false; refusal: 'count' }

/**
 * Writes down whom it is about, if these are as many as was typed, and tells the other admins. Nobody is reset by it. One
 * transaction that begins with whoever acts and looks again at session, role and code.
 */
export function openBulkReset(edge: Edge, opening: Opening): Promise<Opened> {
  const { sessionId, companyId, filter, reason, count, network } = opening
  return inTransactionOr<Opened>(edge, async (edge, undo): Promise<Opened> => {
    const openedBy = (await sessionById(edge, sessionId))?.accountId
    if (openedBy === undefined || !(await lockAccount(edge, openedBy))) return { ok: false, refusal: 'gone' }
    if (!(await mayAct(edge, sessionId, companyId))) return { ok: false, refusal: 'gone' }
    const before = await store.openOf(edge.db, companyId)
    if (before && !(await endIfOver(edge, before))) return { ok: false, refusal: 'open-already', id: before.id }
    const nowMs = edge.clock.nowMs()
    const bulk: store.BulkReset = {
      id: newId(edge),
      companyId,
      openedBy,
      reason,
      members: count,
      openedAtMs: nowMs,
      expiresAtMs: nowMs + OPEN_MS,
      decidedBy: null,
      decidedAtMs: null,
      endedAtMs: null,
      endedBecause: null,
    }
    if (!(await store.insert(edge.db, bulk))) {
      const first = await store.openOf(edge.db, companyId)
      return first ? { ok: false, refusal: 'open-already', id: first.id } : { ok: false, refusal: 'gone' }
    }
    const narrowing = await narrowingOf(edge, companyId, filter)
    const written = await selection.writeDown(edge.db, bulk.id, { companyId, narrowing, openedBy, nowMs })
    if (written !== count || count === 0 || count > MOST_AT_ONCE) return undo({ ok: false, refusal: 'count' })
    await record(edge, { event: 'authn_mfa_reset_many_requested', actor: openedBy, companyId, network, reason })
    await tellOpened(edge, bulk)
    return { ok: true, id: bulk.id }
  })
}

/** Whether the session is that of an admin of this company with a fresh code, now. */
export async function mayAct(edge: Edge, sessionId: string, companyId: string): Promise<boolean> {
  const session = await sessionById(edge, sessionId)
  return (
    session?.state === 'open' &&
    hasFreshCode(edge, session) &&
    session.companyId === companyId &&
    session.role === 'admin' &&
    session.secondFactor === 1
  )
}
