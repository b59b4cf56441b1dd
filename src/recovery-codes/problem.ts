import { distance } from '../totp/index.ts'
import type { Ctx } from '../web/context.ts'
import { say } from '../web/language.ts'
import type { Refusal } from '../web/refusal.ts'
import { messages } from './messages.ts'
import type { RecoverySpending } from './use.ts'

/** Why a recovery code was not accepted, in words; whether it is wrong, used or somebody else's is one answer. */
export function recoveryProblem(
  c: Ctx,
  problem: 'malformed' | 'wrong' | Exclude<RecoverySpending, { ok: true }>,
): Refusal {
  const t = say(c, messages).use
  if (problem === 'malformed') return { reason: 'malformed-recovery-code', status: 422, ...t.malformed }
  if (problem === 'wrong') return { reason: 'wrong-recovery-code', status: 401, ...t.wrong }
  const retryAfterMs = 'retryAfterMs' in problem ? problem.retryAfterMs : 0
  const words = problem.refusal === 'network-waits' ? t.networkWait : t.wait
  return { reason: problem.refusal, status: 429, ...words(distance(c, retryAfterMs)), retryAfterMs }
}
