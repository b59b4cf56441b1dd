import { lockAccount } from '../accounts/index.ts'
import { takeBack } from '../attempts/index.ts'
import { record } from '../audit/index.ts'
import { rememberBrowser } from '../browsers/index.ts'
import { ownCodeRefused, readOwnCode, type OwnCode } from '../confirmation/index.ts'
import { inTransactionOr } from '../edge/edge.ts'
import { useCode } from '../requests/index.ts'
import { renewSession, type Session } from '../sessions/index.ts'
import type { Ctx } from '../web/context.ts'
import { setCookie } from '../web/cookies.ts'

export type CodeOutcome = { ok: true } | Extract<OwnCode, { ok: false }>

/** A new code for a session that exists: accepted, it rotates the session's secret and counts as a fresh code. */
export async function answerForSession(
  c: Ctx,
  session: Session,
  options: { waits: boolean; before?: () => Promise<boolean> },
): Promise<CodeOutcome> {
  const edge = c.get('edge')
  const { accountId } = session
  const code = await readOwnCode(c, session, options)
  if (!code.ok) return code
  const secret = await inTransactionOr<string | undefined>(edge, async (edge, undo) => {
    await lockAccount(edge, accountId)
    if (!(await useCode(edge, accountId, code.matches))) return undefined
    const renewed = (await renewSession(edge, session.id, { withCode: true })) ?? undo(undefined)
    await takeBack(edge, code.spent)
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
  if (!secret) return ownCodeRefused(c, session)
  setCookie(c, 'session', secret)
  return { ok: true }
}
