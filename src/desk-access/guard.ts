import type { Edge } from '../edge/edge.ts'
import { currentSession, hasFreshCode, isRecoverySession, sessionById } from '../sessions/index.ts'
import { needsSecondFactor, refuseRecoverySession } from '../step-up/index.ts'
import type { Ctx } from '../web/context.ts'
import { problemPage } from '../web/problem.ts'

/**
 * Guards the pages of the desk: they open to support and operators, in a session with a second factor that no recovery
 * code opened (DESIGN §4). For everybody else there is no such page. Stands behind `signedIn`.
 */
export async function asStaff(c: Ctx, next: () => Promise<void>) {
  const session = currentSession(c)
  if (session.staff === null) return problemPage(c, 'not-found')
  if (session.secondFactor !== 1) return needsSecondFactor(c)
  return isRecoverySession(session) ? refuseRecoverySession(c) : next()
}

/**
 * Inside of a transaction that has locked the account: whether whoever acts still works here, in an open session. With
 * `freshCode` for what stands behind a step-up.
 */
export async function isStillStaff(
  edge: Edge,
  { sessionId, accountId }: { sessionId: string; accountId: string },
  { freshCode = false }: { freshCode?: boolean } = {},
): Promise<boolean> {
  const session = await sessionById(edge, sessionId)
  if (session?.state !== 'open' || session.accountId !== accountId || session.staff === null) return false
  return session.secondFactor === 1 && !isRecoverySession(session) && (!freshCode || hasFreshCode(edge, session))
}
