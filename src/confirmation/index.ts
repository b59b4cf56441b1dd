import type { Account } from '../accounts/index.ts'
import { spendAttempt, takeBack, type Spent } from '../attempts/index.ts'
import { record } from '../audit/index.ts'
import type { Session } from '../sessions/index.ts'
import { spendCode } from '../sign-in/index.ts'
import { answerChallenge, distance, readCode, type CodePageProblem, type Match } from '../totp/index.ts'
import type { Ctx } from '../web/context.ts'
import { say } from '../web/language.ts'
import type { Refusal } from '../web/refusal.ts'
import { messages } from './messages.ts'

/**
 * The password asked again inside a session; undefined when it is right. It has a counter of its own: strangers who
 * guess at the door must not make somebody wait who is inside. Whoever
 * acts on it expects the same hash of `account` still, in the transaction of what it confirms.
 */
export async function refuseOwnPassword(
  c: Ctx,
  session: Session,
  account: Account,
  password: string,
): Promise<Refusal | undefined> {
  const edge = c.get('edge')
  const t = say(c, messages)
  edge.hasher.ensureRoom()
  const spent = await spendAttempt(edge, { what: 'own-password', sessionId: session.id }, c.get('peer'))
  if (!spent.ok) {
    const retryAfterMs = 'retryAfterMs' in spent ? spent.retryAfterMs : 0
    return { reason: spent.refusal, status: 429, ...t.wait(distance(c, retryAfterMs)), retryAfterMs }
  }
  if (await edge.hasher.verify(account.passwordHash ?? undefined, password)) {
    await takeBack(edge, spent)
    return undefined
  }
  await record(edge, { event: 'authn_login_fail', ...who(c, session), reason: 'own-password' })
  return { reason: 'wrong-password', status: 401, ...t.wrongPassword }
}

export type OwnCode = { ok: true; matches: Match[]; spent: Spent } | { ok: false; problem: CodePageProblem }

/**
 * A new code asked inside a session. It is right but not yet used up: `useMatch` belongs into the transaction of what
 * it confirms, together with `takeBack`. `before` may refuse once the try is counted, before the code is looked at.
 */
export async function readOwnCode(
  c: Ctx,
  session: Session,
  { waits = true, before }: { waits?: boolean; before?: () => Promise<boolean> } = {},
): Promise<OwnCode> {
  const typed = readCode(c.get('form').text('code'))
  if (!typed) return { ok: false, problem: { reason: 'malformed', digits: 6 } }
  const spent = await spendCode(c, session.accountId, { waits })
  if (!spent.ok) return { ok: false, problem: { reason: 'not-spent', why: spent } }
  if (before && !(await before())) return { ok: false, problem: { reason: 'wrong-code' } }
  const answer = await answerChallenge(c.get('edge'), session.accountId, typed)
  if (answer.ok) return { ok: true, matches: answer.matches, spent }
  return ownCodeRefused(c, session, answer.refusal)
}

/** A code that was right and used up meanwhile is refused like a wrong one. */
export async function ownCodeRefused(
  c: Ctx,
  session: Session,
  problem?: CodePageProblem,
): Promise<{ ok: false; problem: CodePageProblem }> {
  await record(c.get('edge'), {
    event: 'authn_mfa_fail',
    ...who(c, session),
    reason: problem?.reason ?? 'code-already-used',
  })
  return { ok: false, problem: problem ?? { reason: 'wrong-code' } }
}

const who = (c: Ctx, { accountId, companyId }: Session) => ({
  actor: accountId,
  accountId,
  companyId,
  network: c.get('peer').address,
})
