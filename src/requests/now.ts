import { accountById, staffSince, type Account } from '../accounts/index.ts'
import { membershipsOf, standingsOf } from '../companies/index.ts'
import type { Edge } from '../edge/edge.ts'
import { wasTiedBefore } from '../caller-verification/index.ts'
import { ticketById } from '../tickets/index.ts'
import { isSuspended } from '../totp/index.ts'
import { kindOf } from './kinds.ts'
import { isAsItWas, STOPPED_BEFORE, STOPPED_WITHIN_MS, whyRequest, type Need } from './rules.ts'
import * as store from './store.ts'
import type { ResetRequest } from './store.ts'

/** Why an instant reset of this account is not for one person to decide; undefined when it is. */
export const needsRequest = async (edge: Edge, account: Account): Promise<Need | undefined> =>
  whyRequest(account, await membershipsOf(edge, account.id), edge.clock.nowMs())

/** Whether a request still is about what it was opened about, and both its people are what they were. */
export async function isStillAsItWas(edge: Edge, account: Account, request: ResetRequest): Promise<boolean> {
  const { openedBy, openedAs, openedAtMs, decidedBy, decidedAs, decidedAtMs } = request
  const holds = { openerHolds: true, deciderHolds: true, ticketHolds: true }
  if (openedAs === 'support') holds.openerHolds = await isStaffSince(edge, openedBy, openedAtMs)
  if (openedAs === 'admin') holds.openerHolds = await isAdminSince(edge, request.companyId, openedBy, openedAtMs)
  if (decidedBy !== null && decidedAtMs !== null)
    holds.deciderHolds =
      decidedAs === 'admin'
        ? await isAdminSince(edge, request.companyId, decidedBy, decidedAtMs)
        : await isStaffSince(edge, decidedBy, decidedAtMs, decidedAs ?? undefined)
  if (request.ticketId !== null) holds.ticketHolds = await isTiedSince(edge, request.ticketId, account, openedAtMs)
  return isAsItWas(request, { account, ...holds }) && kindOf(request).isAsItWas(edge, account, request)
}

/** Whoever lost the role and got it back in between is somebody new. */
export async function isAdminSince(
  edge: Edge,
  companyId: string | null,
  accountId: string,
  atMs: number,
): Promise<boolean> {
  const admin = (await standingsOf(edge, companyId ?? '')).find(({ id }) => id === accountId)
  return admin !== undefined && admin.status === 'active' && admin.roleSinceMs <= atMs
}

/** The same of whoever works for the platform, as an operator where one was needed; a stolen phone decides nothing. */
async function isStaffSince(
  edge: Edge,
  accountId: string,
  atMs: number,
  as: 'support' | 'operator' = 'support',
): Promise<boolean> {
  const account = await accountById(edge, accountId)
  if (account?.status !== 'active' || account.staff === null || account.twoFactor !== 'on') return false
  if (as === 'operator' && account.staff !== 'operator') return false
  return (staffSince(account) ?? atMs + 1) <= atMs && !(await isSuspended(edge, accountId))
}

/**
 * The ticket was tied by the caller's verification before the request, and has been ever since. The caller knew a password
 * that is another one by now: then nobody knows any more who called.
 */
export async function isTiedSince(edge: Edge, ticketId: string, account: Account, atMs: number): Promise<boolean> {
  const ticket = await ticketById(edge, ticketId)
  if (ticket?.accountId !== account.id || ticket.verifiedAtMs === null) return false
  const passwordAtMs = account.passwordChangedAtMs ?? 0
  if (ticket.verifiedAtMs <= atMs) return passwordAtMs <= ticket.verifiedAtMs
  // Verified once more since: it was tied by the call before as well, or that one's stop would have ended the request.
  return passwordAtMs <= atMs && wasTiedBefore(edge, ticketId, account.id, atMs)
}

/** The third within 14 days, after two that the person stopped, needs an operator as the second person (DESIGN §4). */
export const needsOperator = async (
  { db }: Edge,
  { accountId, openedAtMs }: Pick<ResetRequest, 'accountId' | 'openedAtMs'>,
): Promise<boolean> =>
  (await store.stoppedBetween(db, accountId, openedAtMs - STOPPED_WITHIN_MS, openedAtMs)) >= STOPPED_BEFORE
