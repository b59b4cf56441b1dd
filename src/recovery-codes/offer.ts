import { claimDailyNotice } from '../accounts/index.ts'
import type { Edge } from '../edge/edge.ts'
import type { Ctx } from '../web/context.ts'
import { wantsJson } from '../web/refusal.ts'
import { withReturnTo } from '../web/return-to.ts'
import { recoveryCodesOf } from './sets.ts'

/**
 * Where a sign-in with a code leads first when the account has no recovery codes that are kept: at most once a day, and
 * only people. A program that follows its way to `return_to` is never stopped by it.
 */
export async function offerRecoveryCodes(
  c: Ctx,
  edge: Edge,
  accountId: string,
  returnTo: string | null,
): Promise<string | undefined> {
  if (!isPerson(c)) return undefined
  const set = await recoveryCodesOf(edge, accountId)
  if (set && set.keptAtMs !== null && set.left > 0) return undefined
  if (!(await claimDailyNotice(edge, accountId, 'offeredCodesAtMs'))) return undefined
  return withReturnTo('/auth/recovery-codes', returnTo)
}

/** Browsers say that they open a page, the older ones that they want HTML. */
const isPerson = (c: Ctx) =>
  !wantsJson(c) &&
  (c.req.header('sec-fetch-dest') === 'document' || (c.req.header('accept') ?? '').includes('text/html'))
