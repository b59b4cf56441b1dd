import { accountById, lockAccount, type Account } from '../accounts/index.ts'
import { record } from '../audit/index.ts'
import { standingsOf } from '../companies/index.ts'
import { HOUR_MS } from '../edge/clock.ts'
import { inTransaction, type Edge } from '../edge/edge.ts'
import { hasFreshCode, sessionById, type Session } from '../sessions/index.ts'
import { isSuspended } from '../totp/index.ts'
import { endIfOver, endRequest } from './end.ts'
import { needsOperator } from './now.ts'
import { whyNoSecond, whyNoSecondOfStaff, type NoSecond } from './rules.ts'
import * as store from './store.ts'
import type { ResetRequest } from './store.ts'
import { tellApproved } from './tell.ts'

export type Decision = 'approve' | 'refuse' | 'withdraw'
export type DecisionRefusal = NoSecond | 'gone' | 'over' | 'needs-operator' | 'approved-already' | 'not-yours'
export type Decided = { ok: true } | { ok: false; refusal: DecisionRefusal }
type SessionNow = Pick<Session, 'accountId' | 'companyId' | 'role' | 'staff' | 'secondFactor'>

/**
 * As what somebody may look at a request: an admin of the company in use, or an operator where the request needs one, who
 * need not be an admin there and sees nothing else of the company. Undefined: as if there were no such request.
 */
export function rightTo(
  { companyId, role, staff, secondFactor }: SessionNow,
  request: Pick<ResetRequest, 'companyId'>,
  operatorNeeded: boolean,
): 'admin' | 'operator' | undefined {
  if (secondFactor !== 1) return undefined
  if (operatorNeeded && staff === 'operator') return 'operator'
  return role === 'admin' && companyId !== null && companyId === request.companyId ? 'admin' : undefined
}

/** Decides, in one transaction in which everything is looked at again: session, role, request, account. */
export function decideRequest(
  edge: Edge,
  { sessionId, network }: { sessionId: string; network: string },
  requestId: string,
  decision: Decision,
): Promise<Decided> {
  return inTransaction(edge, async (edge): Promise<Decided> => {
    const seen = await store.byId(edge.db, requestId)
    const account = seen && (await lockAccount(edge, seen.accountId))
    const request = account && (await store.byId(edge.db, requestId))
    const session = await sessionById(edge, sessionId)
    if (!request || session?.state !== 'open' || !hasFreshCode(edge, session)) return { ok: false, refusal: 'gone' }
    const operatorNeeded = await needsOperator(edge, request)
    const right = rightTo(session, request, operatorNeeded)
    if (!right) return { ok: false, refusal: 'gone' }
    if (request.endedAtMs !== null || (await endIfOver(edge, account, request))) return { ok: false, refusal: 'over' }
    const by = { actor: session.accountId, network }
    if (decision === 'approve') return approve(edge, account, request, { ...by, right, operatorNeeded })
    if (decision === 'withdraw' && session.accountId !== request.openedBy) return { ok: false, refusal: 'not-yours' }
    if (session.accountId === request.accountId) return { ok: false, refusal: 'own-account' }
    await endRequest(edge, account, request, decision === 'withdraw' ? 'withdrawn' : 'refused', by)
    return { ok: true }
  })
}

async function approve(
  edge: Edge,
  account: Account,
  request: ResetRequest,
  {
    actor,
    network,
    right,
    operatorNeeded,
  }: { actor: string; network: string; right: 'admin' | 'operator'; operatorNeeded: boolean },
): Promise<Decided> {
  const refusal = await whyMayNotApprove(edge, request, { accountId: actor, right, operatorNeeded })
  if (refusal) return { ok: false, refusal }
  const nowMs = edge.clock.nowMs()
  const approved = await store.approve(edge.db, request.id, {
    decidedBy: actor,
    decidedAs: right,
    decidedAtMs: nowMs,
    dueAtMs: nowMs + edge.config.resetWaitHours * HOUR_MS,
  })
  if (!approved) return { ok: false, refusal: 'approved-already' }
  const { accountId, companyId, reason } = approved
  await record(edge, { event: 'authn_mfa_reset_approved', actor, accountId, companyId, network, reason })
  await tellApproved(edge, account, approved)
  return { ok: true }
}

/** Said on the page before anybody presses the button, and looked at again when somebody does. */
export async function whyMayNotApprove(
  edge: Edge,
  request: ResetRequest,
  { accountId, right, operatorNeeded }: { accountId: string; right: 'admin' | 'operator'; operatorNeeded: boolean },
): Promise<DecisionRefusal | undefined> {
  if (request.decidedAtMs !== null) return 'approved-already'
  if (right === 'operator') {
    const operator = await accountById(edge, accountId)
    return operator ? whyNoSecondOfStaff(request, operator, edge.clock.nowMs()) : 'gone'
  }
  const why = whyNoSecond(request, accountId, await standingsOf(edge, request.companyId ?? ''), edge.clock.nowMs())
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
