import { lockAccount } from '../accounts/index.ts'
import { record } from '../audit/index.ts'
import { inTransactionOr } from '../edge/edge.ts'
import {
  claimRecoveryEnrolment,
  currentSession,
  endSessionsOfFactor,
  isRecoverySession,
  renewSession,
  sessionById,
} from '../sessions/index.ts'
import {
  authenticatorsOf,
  dropEnrolment,
  enrolAuthenticator,
  retireAuthenticator,
  type Authenticator,
  type Enrolment,
} from '../totp/index.ts'
import type { Ctx } from '../web/context.ts'
import { setCookie } from '../web/cookies.ts'
import { MOST_ENTRIES } from './own.ts'
import { tellAdded, tellMoved } from './tell.ts'

export type Bound = 'bound' | 'full' | 'gone'

/**
 * The first code of the new entry was right: from here on it opens the account, and an entry whose place it takes no
 * longer does. All in one transaction, so that there is no moment without a working entry and none with one too many.
 */
export async function bindEntry(
  c: Ctx,
  enrolment: Enrolment,
  steps: number[],
  replaced: Authenticator | undefined,
): Promise<Bound> {
  const edge = c.get('edge')
  const session = currentSession(c)
  const network = c.get('peer').address
  const outcome = await inTransactionOr<Bound | { secret: string }>(edge, async (edge, undo) => {
    const account = await lockAccount(edge, session.accountId)
    if (account?.status !== 'active' || account.twoFactor !== 'on') undo('gone')
    // Whoever was thrown out while this code was on its way binds nothing any more.
    if (!(await sessionById(edge, session.id))) undo('gone')
    if (replaced && !(await retireAuthenticator(edge, session.accountId, replaced.id))) undo('gone')
    // By a recovery code: one entry, and one more than three if need be, because those may all be lost.
    if (isRecoverySession(session)) (await claimRecoveryEnrolment(edge, session.id)) || undo('gone')
    else if ((await authenticatorsOf(edge, session.accountId)).length >= MOST_ENTRIES) undo('full')
    const made = (await enrolAuthenticator(edge, session.accountId, enrolment, steps)) ?? undo('gone')
    if (replaced) {
      const { accountId, id: exceptId } = session
      const factorSinceMs = replaced.enrolledAtMs
      await dropEnrolment(edge, accountId)
      await endSessionsOfFactor(edge, { accountId, factorSinceMs, exceptId, because: 'authenticator-moved', network })
    }
    await record(edge, {
      event: replaced ? 'authn_mfa_authenticator_moved' : 'authn_mfa_authenticator_added',
      actor: session.accountId,
      accountId: session.accountId,
      companyId: session.companyId,
      network,
      reason: enrolment.name ?? undefined,
    })
    if (replaced) await tellMoved(c, edge, { enrolment, made, replaced })
    else await tellAdded(c, edge, { enrolment, made })
    return { secret: (await renewSession(edge, session.id, { withCode: !isRecoverySession(session) })) ?? undo('gone') }
  })
  if (typeof outcome === 'string') return outcome
  setCookie(c, 'session', outcome.secret)
  return 'bound'
}
