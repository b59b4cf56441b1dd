import { lockAccount } from '../accounts/index.ts'
import { record } from '../audit/index.ts'
import { standingsOf } from '../companies/index.ts'
import { inTransaction, type Edge } from '../edge/edge.ts'
import { sessionById } from '../sessions/index.ts'
import { endBulk, endIfOver } from './end.ts'
import { mayAct } from './open.ts'
import { whyNoSecondHere } from './rules.ts'
import * as store from './store.ts'

export type Decision = 'approve' | 'refuse' | 'withdraw'
export type DecisionRefusal =
  NonNullable<ReturnType<typeof whyNoSecondHere>> | 'over' | 'approved-already' | 'not-yours'
export type Decided = { ok: true } | { ok: false; refusal: DecisionRefusal | 'gone' }

/**
 * Decides, in one transaction that begins with whoever acts, and in which session, role, code and request are looked at
 * again. Approving resets nobody: the job does, one member after the other.
 */
export function decideBulk(
  edge: Edge,
  { sessionId, companyId, network }: { sessionId: string; companyId: string; network: string },
  id: string,
  decision: Decision,
): Promise<Decided> {
  return inTransaction(edge, async (edge): Promise<Decided> => {
    const actor = (await sessionById(edge, sessionId))?.accountId
    if (actor === undefined || !(await lockAccount(edge, actor))) return { ok: false, refusal: 'gone' }
    const bulk = await store.byId(edge.db, companyId, id)
    if (!bulk || !(await mayAct(edge, sessionId, companyId))) return { ok: false, refusal: 'gone' }
    if (bulk.endedAtMs !== null || (await endIfOver(edge, bulk))) return { ok: false, refusal: 'over' }
    if (decision === 'approve') return approve(edge, bulk, { actor, network })
    const isOwn = actor === bulk.openedBy
    if (isOwn !== (decision === 'withdraw')) return { ok: false, refusal: isOwn ? 'opened-it' : 'not-yours' }
    const ended = await endBulk(edge, bulk, isOwn ? 'withdrawn' : 'refused', { actor, network })
    return ended ? { ok: true } : { ok: false, refusal: 'over' }
  })
}

async function approve(
  edge: Edge,
  bulk: store.BulkReset,
  { actor, network }: { actor: string; network: string },
): Promise<Decided> {
  const refusal = await whyMayNotApprove(edge, bulk, actor)
  if (refusal) return { ok: false, refusal }
  const approved = await store.approve(edge.db, bulk.id, actor, edge.clock.nowMs())
  if (!approved) return { ok: false, refusal: 'approved-already' }
  const { companyId, reason } = approved
  await record(edge, { event: 'authn_mfa_reset_many_approved', actor, companyId, network, reason })
  return { ok: true }
}

/** Said on the page before anybody presses the button, and looked at again when somebody does. */
export async function whyMayNotApprove(
  edge: Edge,
  { companyId, openedBy, decidedAtMs }: store.BulkReset,
  accountId: string,
): Promise<DecisionRefusal | undefined> {
  if (decidedAtMs !== null) return 'approved-already'
  return whyNoSecondHere(openedBy, accountId, await standingsOf(edge, companyId), edge.clock.nowMs())
}
