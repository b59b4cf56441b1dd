import { accountById, lockAccount, type Account } from '../accounts/index.ts'
import { record } from '../audit/index.ts'
import { standingsOf } from '../companies/index.ts'
import { inTransaction, type Edge } from '../edge/edge.ts'
import { hasFreshCode, sessionById, type Session } from '../sessions/index.ts'
import { isSuspended } from '../totp/index.ts'
import { endIfOver, endRequest } from './end.ts'
import { kindOf, waitMs } from './kinds.ts'
import { needsOperator } from './now.ts'
import { whyNoSecond, whyNoSecondOfStaff, type NoSecond } from './rules.ts'
import * as store from './store.ts'
import type { ResetRequest } from './store.ts'
import { tellApproved, type Door } from './tell.ts'
import { tellThread } from './thread.ts'

export type Decision = 'approve' | 'refuse' | 'withdraw'
export type DecisionRefusal =
  NoSecond | 'needs-operator' | 'gone' | 'over' | 'approved-already' | 'not-yours' | 'support-decides'
export type Decided = { ok: true } | { ok: false; refusal: DecisionRefusal }
type SessionNow = Pick<Session, 'accountId' | 'companyId' | 'role' | 'staff' | 'secondFactor'>
/** As what somebody looks at a request. */
export type Right = 'admin' | 'operator' | 'support'

/** Whether support is who decides: for what it asked itself, and where a kind says so. */
export const bySupport = async (edge: Edge, request: ResetRequest): Promise<boolean> =>
  request.openedAs === 'support' || ((await kindOf(request).needsSupport?.(edge, request)) ?? false)

/**
 * As what somebody may look at a request: on the desk whoever works for the platform, if support decides; else an admin of
 * the company in use, or an operator where the request needs one, who need not be an admin there and sees nothing else of
 * the company. Undefined: as if there were no such request.
 */
export function rightTo(
  { companyId, role, staff, secondFactor }: SessionNow,
  request: Pick<ResetRequest, 'companyId'>,
  { door = 'company', operatorNeeded, ofSupport }: { door?: Door; operatorNeeded: boolean; ofSupport: boolean },
): Right | undefined {
  if (secondFactor !== 1) return undefined
  if (door === 'desk') return ofSupport ? (staff ?? undefined) : undefined
  if (operatorNeeded && !ofSupport && staff === 'operator') return 'operator'
  return role === 'admin' && companyId !== null && companyId === request.companyId ? 'admin' : undefined
}

/** A request as somebody may see it at one of the doors. */
export interface Seen {
  request: ResetRequest
  right: Right
  operatorNeeded: boolean
  ofSupport: boolean
}

export async function seenBy(
  edge: Edge,
  session: SessionNow,
  requestId: string,
  door: Door,
): Promise<Seen | undefined> {
  const request = await store.byId(edge.db, requestId)
  if (!request) return undefined
  const operatorNeeded = await needsOperator(edge, request)
  const ofSupport = await bySupport(edge, request)
  const right = rightTo(session, request, { door, operatorNeeded, ofSupport })
  return right && { request, right, operatorNeeded, ofSupport }
}

/** Decides, in one transaction in which everything is looked at again: session, role, request, account. */
export function decideRequest(
  edge: Edge,
  { sessionId, network, door = 'company' }: { sessionId: string; network: string; door?: Door },
  requestId: string,
  decision: Decision,
): Promise<Decided> {
  return inTransaction(edge, async (edge): Promise<Decided> => {
    const before = await store.byId(edge.db, requestId)
    const account = before && (await lockAccount(edge, before.accountId))
    const session = await sessionById(edge, sessionId)
    if (!account || session?.state !== 'open' || !hasFreshCode(edge, session)) return { ok: false, refusal: 'gone' }
    const seen = await seenBy(edge, session, requestId, door)
    if (!seen) return { ok: false, refusal: 'gone' }
    const { request } = seen
    if (request.endedAtMs !== null || (await endIfOver(edge, account, request))) return { ok: false, refusal: 'over' }
    const by = { actor: session.accountId, network }
    if (decision === 'approve') return approve(edge, account, seen, by)
    if (decision === 'withdraw' && session.accountId !== request.openedBy) return { ok: false, refusal: 'not-yours' }
    if (session.accountId === request.accountId) return { ok: false, refusal: 'own-account' }
    await endRequest(edge, account, request, decision === 'withdraw' ? 'withdrawn' : 'refused', by)
    return { ok: true }
  })
}

async function approve(
  edge: Edge,
  account: Account,
  seen: Seen,
  { actor, network }: { actor: string; network: string },
): Promise<Decided> {
  const refusal = await whyMayNotApprove(edge, seen, actor)
  if (refusal) return { ok: false, refusal }
  const nowMs = edge.clock.nowMs()
  const approved = await store.approve(edge.db, seen.request.id, {
    decidedBy: actor,
    decidedAs: seen.right,
    decidedAtMs: nowMs,
    dueAtMs: nowMs + waitMs(edge, { ...seen.request, decidedAs: seen.right }),
  })
  if (!approved) return { ok: false, refusal: 'approved-already' }
  const { accountId, companyId, reason } = approved
  await record(edge, { event: kindOf(approved).events.approved, actor, accountId, companyId, network, reason })
  await tellThread(edge, approved, 'approved', actor)
  await tellApproved(edge, account, approved)
  return { ok: true }
}

/** Said on the page before anybody presses the button, and looked at again when somebody does. */
export async function whyMayNotApprove(
  edge: Edge,
  { request, right, operatorNeeded, ofSupport }: Seen,
  accountId: string,
): Promise<DecisionRefusal | undefined> {
  if (request.decidedAtMs !== null) return 'approved-already'
  const nowMs = edge.clock.nowMs()
  if (right !== 'admin') {
    const agent = await accountById(edge, accountId)
    if (!agent) return 'gone'
    const why = whyNoSecondOfStaff(request, agent, nowMs)
    // Whom it is about, or who opened it, is told that first; an agent cannot wait for the days to pass.
    return operatorNeeded && right !== 'operator' && why !== 'own-account' && why !== 'opened-it'
      ? 'needs-operator'
      : why
  }
  if (ofSupport) {
    if (accountId === request.accountId) return 'own-account'
    return accountId === request.openedBy ? 'opened-it' : 'support-decides'
  }
  const why = whyNoSecond(request, accountId, await standingsOf(edge, request.companyId ?? ''), nowMs)
  return why ?? (operatorNeeded ? 'needs-operator' : undefined)
}

/** Who of a company's admins could be the second person for such a request, now or before it would end. */
export async function couldApprove(
  edge: Edge,
  asked: Pick<ResetRequest, 'accountId' | 'openedBy' | 'openedAs'> & { companyId: string | null },
  atMs: number = edge.clock.nowMs(),
): Promise<{ id: string; name: string; email: string }[]> {
  const admins = await standingsOf(edge, asked.companyId ?? '')
  const could: { id: string; name: string; email: string }[] = []
  for (const { id, name, email, status, twoFactor } of admins) {
    if (status !== 'active' || twoFactor !== 'on' || whyNoSecond(asked, id, admins, atMs) !== undefined) continue
    // Whose phone was reported stolen gets in no more than the person whom it is about.
    if (!(await isSuspended(edge, id))) could.push({ id, name, email })
  }
  return could
}
