import { lockAccount } from '../accounts/index.ts'
import { takeBack } from '../attempts/index.ts'
import { record } from '../audit/index.ts'
import { ownCodeRefused, readOwnCode } from '../confirmation/index.ts'
import { inTransactionOr } from '../edge/edge.ts'
import { useCode } from '../requests/index.ts'
import { endSessionsOfFactor, isRecoverySession, renewSession } from '../sessions/index.ts'
import {
  authenticatorsOf,
  dropEnrolment,
  entryName,
  retireAuthenticator,
  type Authenticator,
  type CodePageProblem,
} from '../totp/index.ts'
import type { Ctx } from '../web/context.ts'
import { setCookie } from '../web/cookies.ts'
import { isLast, type Own } from './own.ts'
import { tellRemoved } from './tell.ts'

export type Removal =
  | { ok: true }
  /** A right code, but of the very entry that is to go: it proves nothing about the ones that stay. */
  | { ok: false; reason: 'own-code' | 'last' | 'gone' }
  | { ok: false; problem: CodePageProblem }

/** Takes an entry away, with a new code of another one; the last one stays. */
export async function removeEntry(c: Ctx, { session }: Own, entry: Authenticator): Promise<Removal> {
  const edge = c.get('edge')
  const { accountId, id: exceptId } = session
  const network = c.get('peer').address
  const code = await readOwnCode(c, session)
  if (!code.ok) return code
  const matches = code.matches.filter(({ authenticatorId }) => authenticatorId !== entry.id)
  if (!matches.some(({ steps }) => steps.length > 0)) return { ok: false, reason: 'own-code' }
  type Outcome = { secret: string } | 'used' | 'last' | 'gone'
  const outcome = await inTransactionOr<Outcome>(edge, async (edge, undo) => {
    await lockAccount(edge, accountId)
    // Of two that take each other away at once the second finds itself alone.
    if (isLast(await authenticatorsOf(edge, accountId), entry)) return 'last'
    if (!(await useCode(edge, accountId, matches))) return 'used'
    if (!(await retireAuthenticator(edge, accountId, entry.id))) undo('gone')
    await takeBack(edge, code.spent)
    await dropEnrolment(edge, accountId)
    const factorSinceMs = entry.enrolledAtMs
    await endSessionsOfFactor(edge, { accountId, factorSinceMs, exceptId, because: 'authenticator-removed', network })
    await record(edge, {
      event: 'authn_mfa_authenticator_removed',
      actor: accountId,
      accountId,
      companyId: session.companyId,
      network,
      reason: entryName(c, entry),
    })
    await tellRemoved(c, edge, entry)
    return { secret: (await renewSession(edge, session.id, { withCode: !isRecoverySession(session) })) ?? undo('gone') }
  })
  if (outcome === 'used') return ownCodeRefused(c, session)
  if (typeof outcome === 'string') return { ok: false, reason: outcome }
  setCookie(c, 'session', outcome.secret)
  return { ok: true }
}
