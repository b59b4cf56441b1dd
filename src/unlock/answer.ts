import { takeBack } from '../attempts/index.ts'
import { record } from '../audit/index.ts'
import { rememberBrowser } from '../browsers/index.ts'
import { inTransactionOr } from '../edge/edge.ts'
import { renewSession, type Session } from '../sessions/index.ts'
import { spendCode } from '../sign-in/index.ts'
import { answerChallenge, readCode, useMatch, type CodePageProblem } from '../totp/index.ts'
import type { Ctx } from '../web/context.ts'
import { setCookie } from '../web/cookies.ts'

export type CodeOutcome = { ok: true } | { ok: false; problem: CodePageProblem; ended?: true }

/**
 * A new code for a session that exists: accepted, it rotates the session's secret and counts as a fresh code. `before`
 * may refuse before the code is looked at.
 */
export async function answerForSession(
  c: Ctx,
  session: Session,
  { waits, before }: { waits: boolean; before?: () => Promise<boolean> },
): Promise<CodeOutcome> {
  const edge = c.get('edge')
  const { accountId } = session
  const typed = readCode(c.get('form').text('code'))
  if (!typed) return { ok: false, problem: { reason: 'malformed', digits: 6 } }
  if (before && !(await before())) return { ok: false, problem: { reason: 'wrong-code' }, ended: true }
  const spent = await spendCode(c, accountId, { waits })
  if (!spent.ok) return { ok: false, problem: { reason: 'not-spent', why: spent } }
  const answer = await answerChallenge(edge, accountId, typed)
  if (!answer.ok) return refused(answer.refusal)
  const secret = await inTransactionOr<string | undefined>(edge, async (edge, undo) => {
    if (!(await useMatch(edge, answer.matches))) return undefined
    const renewed = (await renewSession(edge, session.id, { withCode: true })) ?? undo(undefined)
    await takeBack(edge, spent)
    await rememberBrowser(c, edge, accountId)
    await record(edge, {
      event: 'session_renewed',
      actor: accountId,
      accountId,
      companyId: session.companyId,
      network: c.get('peer').address,
      reason: 'otp',
    })
    return renewed
  })
  if (!secret) return refused({ reason: 'wrong-code' })
  setCookie(c, 'session', secret)
  return { ok: true }

  async function refused(problem: CodePageProblem): Promise<CodeOutcome> {
    await record(edge, {
      event: 'authn_mfa_fail',
      actor: accountId,
      accountId,
      network: c.get('peer').address,
      reason: problem.reason,
    })
    return { ok: false, problem }
  }
}
