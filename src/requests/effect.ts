import { accountById, lockAccount } from '../accounts/index.ts'
import { inTransaction, type Edge } from '../edge/edge.ts'
import { nameForOthers } from '../outbox/index.ts'
import { closeStop } from '../stop/index.ts'
import { endIfOver, endOutdatedRequest } from './end.ts'
import { kindOf } from './kinds.ts'
import * as store from './store.ts'
import { tellDone } from './tell.ts'
import { tellThread } from './thread.ts'

/**
 * The requests about an account take effect if their time has come, or end if they may not: by whoever comes first, the
 * minute job or the person's next right password. Inside the caller's transaction, after the account's lock: everything is
 * looked at again, because a lot can happen in a day.
 */
export async function takeEffectIfDue(edge: Edge, accountId: string): Promise<boolean> {
  let effect = false
  for (const waiting of await store.allOpenOf(edge.db, accountId))
    if (isRipe(edge, waiting) && (await takeEffect(edge, waiting))) effect = true
  return effect
}

async function takeEffect(edge: Edge, { accountId, kind }: store.ResetRequest): Promise<boolean> {
  const account = await lockAccount(edge, accountId)
  // What another process did meanwhile is done: the row as it is under the lock counts.
  const request = account && (await store.openOf(edge.db, accountId, kind))
  if (!request || (await endIfOver(edge, account, request)) || !isRipe(edge, request)) return false
  if (request.dueAtMs === null || !(await store.end(edge.db, request.id, edge.clock.nowMs(), 'took-effect')))
    return false
  await closeStop(edge, request.stopId)
  const people = [...new Set([request.openedBy, request.decidedBy])].filter((id) => id !== null)
  const names = await Promise.all(people.map(async (id) => accountById(edge, id)))
  const by = names.flatMap((one) => (one ? [nameForOthers(one)] : [])).join(', ')
  await kindOf(request).takeEffect(edge, account, request, by)
  await tellThread(edge, request, 'took-effect')
  await tellDone(edge, account, request)
  return true
}

const isRipe = ({ clock }: Edge, { dueAtMs, expiresAtMs }: Pick<store.ResetRequest, 'dueAtMs' | 'expiresAtMs'>) =>
  (dueAtMs ?? expiresAtMs) <= clock.nowMs()

const AT_ONCE = 100

/** Every minute: what is due takes effect, what nobody decided ends, and what an account has outlived as well. */
export async function settleRequests(edge: Edge): Promise<void> {
  for (const { accountId } of await store.ripe(edge.db, edge.clock.nowMs(), AT_ONCE))
    // One that cannot be settled must not keep those behind it from their time.
    await settle(edge, accountId).catch((error: Error) =>
      edge.log.error({ err: error }, 'a request for a reset could not be settled; it is tried again'),
    )
}

const settle = (edge: Edge, accountId: string) =>
  inTransaction(edge, async (edge) => {
    if (!(await lockAccount(edge, accountId))) return
    await takeEffectIfDue(edge, accountId)
    await endOutdatedRequest(edge, accountId)
  })
