import { accountById, staffSince, type Account } from '../accounts/index.ts'
import { membershipsOf, standingsOf } from '../companies/index.ts'
import type { Edge } from '../edge/edge.ts'
import { authenticatorsOf } from '../totp/index.ts'
import { isAsItWas, STOPPED_BEFORE, STOPPED_WITHIN_MS, whyRequest, type Need } from './rules.ts'
import * as store from './store.ts'
import type { ResetRequest } from './store.ts'

/** Why an instant reset of this account is not for one person to decide; undefined when it is. */
export const needsRequest = async (edge: Edge, account: Account): Promise<Need | undefined> =>
  whyRequest(account, await membershipsOf(edge, account.id), edge.clock.nowMs())

/** The authenticators of an account as a request names them. */
export const authenticatorIds = async (edge: Edge, accountId: string) =>
  (await authenticatorsOf(edge, accountId))
    .map(({ id }) => id)
    .sort()
    .join(' ')

/** Whether a request still is about what it was opened about, and both its people are what they were. */
export async function isStillAsItWas(edge: Edge, account: Account, request: ResetRequest): Promise<boolean> {
  const { companyId, openedBy, openedAs, openedAtMs, decidedBy, decidedAs, decidedAtMs } = request
  return isAsItWas(request, {
    account,
    authenticators: await authenticatorIds(edge, account.id),
    openerHolds: openedAs !== 'admin' || (await isAdminSince(edge, companyId, openedBy, openedAtMs)),
    deciderHolds:
      decidedBy === null || decidedAtMs === null
        ? true
        : decidedAs === 'operator'
          ? await isOperatorSince(edge, decidedBy, decidedAtMs)
          : await isAdminSince(edge, companyId, decidedBy, decidedAtMs),
  })
}

/** Whoever lost the role and got it back in between is somebody new. */
async function isAdminSince(edge: Edge, companyId: string | null, accountId: string, atMs: number): Promise<boolean> {
  const admin = (await standingsOf(edge, companyId ?? '')).find(({ id }) => id === accountId)
  return admin !== undefined && admin.status === 'active' && admin.roleSinceMs <= atMs
}

async function isOperatorSince(edge: Edge, accountId: string, atMs: number): Promise<boolean> {
  const account = await accountById(edge, accountId)
  if (account?.status !== 'active' || account.staff !== 'operator' || account.twoFactor !== 'on') return false
  return staffSince(account)! <= atMs
}

/** The third within 14 days, after two that the person stopped, needs an operator as the second person (DESIGN §4). */
export const needsOperator = async (
  { db }: Edge,
  { accountId, openedAtMs }: Pick<ResetRequest, 'accountId' | 'openedAtMs'>,
): Promise<boolean> =>
  (await store.stoppedBetween(db, accountId, openedAtMs - STOPPED_WITHIN_MS, openedAtMs)) >= STOPPED_BEFORE
