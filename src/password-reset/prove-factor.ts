import type { Account } from '../accounts/index.ts'
import { takeBack } from '../attempts/index.ts'
import { record } from '../audit/index.ts'
import type { Edge } from '../edge/edge.ts'
import { spendCode } from '../sign-in/index.ts'
import { answerChallenge, readCode, useMatch, type CodePageProblem } from '../totp/index.ts'
import type { Ctx } from '../web/context.ts'

export type FactorProof =
  /** Right, and not used up yet: `use` does that, in the transaction of what it proves. False: it was used meanwhile. */
  { ok: true; use(edge: Edge): Promise<boolean> } | { ok: false; problem: CodePageProblem }

/**
 * What stands before a new password once two-factor login is on: a code of the account's authenticator, counted by the
 * budgets of every code (attempts/). The one place to accept another second factor in the same field: whatever is not
 * six digits is refused here and could be looked at as a recovery code first.
 */
export async function proveFactor(c: Ctx, account: Account, typed: string): Promise<FactorProof> {
  const code = readCode(typed)
  if (!code) return { ok: false, problem: { reason: 'malformed', digits: 6 } }
  const spent = await spendCode(c, account.id)
  if (!spent.ok) return { ok: false, problem: { reason: 'not-spent', why: spent } }
  const answer = await answerChallenge(c.get('edge'), account.id, code)
  if (!answer.ok) {
    await recordWrongCode(c, account, answer.refusal.reason)
    return { ok: false, problem: answer.refusal }
  }
  return {
    ok: true,
    async use(edge) {
      if (!(await useMatch(edge, answer.matches))) return false
      await takeBack(edge, spent)
      return true
    },
  }
}

export const recordWrongCode = (c: Ctx, account: Account, reason: string) =>
  record(c.get('edge'), {
    event: 'authn_mfa_fail',
    actor: 'anonymous',
    accountId: account.id,
    companyId: account.managedBy,
    network: c.get('peer').address,
    reason,
  })
