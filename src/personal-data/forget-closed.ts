import { closedBefore, forgetPasswordsOfClosed } from '../accounts/index.ts'
import { inBatches } from '../edge/batches.ts'
import { DAY_MS } from '../edge/clock.ts'
import type { Edge } from '../edge/edge.ts'
import { deleteAccount } from './delete.ts'

/** Each deletion is a transaction of its own over many tables. */
const AT_ONCE = 20

/** A closed account stands for a name in the audit log: once the changes there have gone, it goes as well. */
export async function forgetClosedAccounts(edge: Edge): Promise<void> {
  await forgetPasswordsOfClosed(edge)
  const beforeMs = edge.clock.nowMs() - edge.config.keepChangesDays * DAY_MS
  await inBatches(async (most) => {
    const closed = await closedBefore(edge, beforeMs, Math.min(most, AT_ONCE))
    for (const { id } of closed) await deleteAccount(edge, id, 'system')
    return closed.length
  }, AT_ONCE)
}
