import { spendAttempt, type NotSpent, type Spent } from '../attempts/index.ts'
import { forgetBrowser, knownBrowser } from '../browsers/index.ts'
import { workingAuthenticatorsOf } from '../totp/index.ts'
import type { Ctx } from '../web/context.ts'

export type CodeSpending = Spent | Exclude<NotSpent, { refusal: 'browser-forgotten' }>

/** Counts one code against the budget of this browser and account, before anybody looks at it. */
export async function spendCode(
  c: Ctx,
  accountId: string,
  { waits = true }: { waits?: boolean } = {},
): Promise<CodeSpending> {
  const edge = c.get('edge')
  const comparisons = Math.max(1, (await workingAuthenticatorsOf(edge, accountId)).length)
  const browser = await knownBrowser(c, accountId)
  const guess = { what: 'code', accountId, comparisons, waits } as const
  const spent = await spendAttempt(edge, { ...guess, knownBrowser: browser }, c.get('peer'))
  if (spent.ok || spent.refusal !== 'browser-forgotten') return spent
  await forgetBrowser(edge, browser!, accountId)
  return (await spendAttempt(edge, guess, c.get('peer'))) as CodeSpending
}
