import type { Account } from '../accounts/index.ts'
import { takeBack } from '../attempts/index.ts'
import { record } from '../audit/index.ts'
import type { Edge } from '../edge/edge.ts'
import {
  readRecoveryCode,
  recoveryProblem,
  spendRecoveryTry,
  tellUsed,
  useRecoveryCode,
} from '../recovery-codes/index.ts'
import { useCode } from '../requests/index.ts'
import { spendCode } from '../sign-in/index.ts'
import { answerChallenge, readCode, type CodePageProblem } from '../totp/index.ts'
import type { Ctx } from '../web/context.ts'
import { say } from '../web/language.ts'
import type { Refusal } from '../web/refusal.ts'
import { messages } from './messages.ts'

/** Of the app's code, or of a recovery code, whose refusals are whole already. */
export type FactorProblem = CodePageProblem | { reason: 'refused'; refusal: Refusal }

export type FactorProof =
  /** Right, and not used up yet: `use` does that, in the transaction of what it proves. False: it was used meanwhile. */
  { ok: true; use(edge: Edge): Promise<boolean>; usedMeanwhile: FactorProblem } | { ok: false; problem: FactorProblem }

/**
 * What stands before a new password once two-factor login is on: a code of the account's authenticator or, in the same
 * field, a recovery code. Each is counted by the budget that it has everywhere (attempts/).
 */
export async function proveFactor(c: Ctx, account: Account, typed: string): Promise<FactorProof> {
  const recoveryCode = readRecoveryCode(typed)
  if (recoveryCode) return proveByRecoveryCode(c, account, recoveryCode)
  const code = readCode(typed)
  if (!code)
    return {
      ok: false,
      problem: refused({ reason: 'malformed-code', status: 422, ...say(c, messages).reset.malformed }),
    }
  const spent = await spendCode(c, account.id)
  if (!spent.ok) return { ok: false, problem: { reason: 'not-spent', why: spent } }
  const answer = await answerChallenge(c.get('edge'), account.id, code)
  if (!answer.ok) {
    await recordWrongCode(c, account, answer.refusal.reason)
    return { ok: false, problem: answer.refusal }
  }
  return {
    ok: true,
    usedMeanwhile: { reason: 'wrong-code' },
    async use(edge) {
      if (!(await useCode(edge, account.id, answer.matches))) return false
      await takeBack(edge, spent)
      return true
    },
  }
}

/** Whether it is right shows only when it is used up: one statement decides both. */
async function proveByRecoveryCode(c: Ctx, account: Account, code: string): Promise<FactorProof> {
  const spent = await spendRecoveryTry(c, account.id)
  if (!spent.ok) return { ok: false, problem: refused(recoveryProblem(c, spent)) }
  const network = c.get('peer').address
  return {
    ok: true,
    usedMeanwhile: refused(recoveryProblem(c, 'wrong')),
    async use(edge) {
      const used = await useRecoveryCode(edge, account.id, code)
      if (!used) return false
      await takeBack(edge, spent)
      await record(edge, {
        event: 'authn_mfa_recovery_code_used',
        actor: 'anonymous',
        accountId: account.id,
        companyId: account.managedBy,
        network,
        reason: 'password-asked',
      })
      await tellUsed(edge, account, { left: used.left, network, for: 'reset' })
      return true
    },
  }
}

const refused = (refusal: Refusal): FactorProblem => ({ reason: 'refused', refusal })

export const recordWrongCode = (c: Ctx, account: Account, reason: string) =>
  record(c.get('edge'), {
    event: 'authn_mfa_fail',
    actor: 'anonymous',
    accountId: account.id,
    companyId: account.managedBy,
    network: c.get('peer').address,
    reason,
  })
