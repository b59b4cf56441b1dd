import { setImmediate as letOthersGo } from 'node:timers/promises'
import { accountById, lockAccount } from '../accounts/index.ts'
import { companyById } from '../companies/index.ts'
import { SECOND_MS } from '../edge/clock.ts'
import { inTransaction, type Edge } from '../edge/edge.ts'
import { takeLease } from '../edge/locks.ts'
import { subjectOf } from '../member-reset/index.ts'
import { nameForOthers } from '../outbox/index.ts'
import { resetLocked } from '../two-factor/index.ts'
import { bothHold, endBulk, endIfOver } from './end.ts'
import { whyLeftOut } from './rules.ts'
import * as store from './store.ts'

/** How often somebody looks whether anything was approved; also how soon after the approval it begins. */
export const EVERY_MS = 5 * SECOND_MS
/** A round is over before the next one begins, on a slow machine too. */
const MOST_A_ROUND = 100
/** Then it may be the store that fails, and not a member: whoever has not been tried is first in the next round. */
const MOST_FAILURES = 10

/**
 * What was approved, one member after the other, each in a transaction of its own: killed in the middle, it goes on where
 * it was. Of many processes one works at a time; did two, a member would be settled once all the same.
 */
export async function goOnWithBulkResets(edge: Edge): Promise<boolean> {
  const approved = (await store.open(edge.db)).filter(({ decidedAtMs }) => decidedAtMs !== null)
  if (approved.length === 0 || !(await takeLease(edge, 'bulk-resets', EVERY_MS - SECOND_MS))) return false
  let left = MOST_A_ROUND
  for (const bulk of approved) left -= await goOnWith(edge, bulk, left)
  return true
}

/** Some of one; says how many were tried. */
async function goOnWith(edge: Edge, bulk: store.BulkReset, most: number): Promise<number> {
  if (most <= 0) return 0
  let [tried, failures] = [0, 0]
  for (const accountId of await store.nextWaiting(edge.db, bulk.id, most)) {
    tried++
    // Those that cannot be settled must not keep those behind them from their turn.
    const goesOn = await settleOne(edge, bulk, accountId).catch(async (error: Error) => {
      edge.log.error({ err: error }, 'one of many members could not be reset; it is tried again')
      await store.noteFailure(edge.db, bulk.id, accountId, edge.clock.nowMs())
      return ++failures < MOST_FAILURES
    })
    if (!goesOn) break
    await letOthersGo()
  }
  await inTransaction(edge, async (edge) => {
    if (await endIfOver(edge, bulk)) return
    if ((await store.nextWaiting(edge.db, bulk.id, 1)).length === 0) await endBulk(edge, bulk, 'took-effect')
  })
  return tried
}

/**
 * One member, judged by what everybody is at this moment: the key symbol's own answer, and the role of both people. False
 * when the whole is over.
 */
const settleOne = (edge: Edge, bulk: store.BulkReset, accountId: string): Promise<boolean> =>
  inTransaction(edge, async (edge) => {
    const account = await lockAccount(edge, accountId)
    if (!(await bothHold(edge, bulk))) return false
    const { id: bulkId, companyId, openedBy, decidedBy, reason } = bulk
    const subject = account && (await subjectOf(edge, { companyId, accountId, actorId: openedBy }))
    const why = whyLeftOut(subject?.action) ?? null
    // Whoever refuses at this moment has either left this member out already, or waits for this statement.
    if (!(await store.settle(edge.db, { bulkId, accountId, why, settledAtMs: edge.clock.nowMs() }))) return true
    if (why !== null || !subject) return true
    const result = await resetLocked(edge, subject.account, {
      reason,
      actor: decidedBy ?? 'system',
      by: await byWords(edge, bulk),
    })
    if (!result.ok) throw new Error(`a member who was judged fit for a reset was not: ${result.refusal}`)
    return true
  })

/** Both people and their company, as mails call them. */
async function byWords(edge: Edge, { companyId, openedBy, decidedBy }: store.BulkReset): Promise<string> {
  const people = await Promise.all([openedBy, decidedBy ?? ''].map((id) => accountById(edge, id)))
  const company = await companyById(edge, companyId)
  return [...people.flatMap((one) => (one ? [nameForOthers(one)] : [])), ...(company ? [company.name] : [])].join(', ')
}

/** Every minute: what nobody decided in time, or what its people may no longer decide, ends. */
export async function settleBulkResets(edge: Edge): Promise<void> {
  for (const bulk of await store.open(edge.db)) await inTransaction(edge, (edge) => endIfOver(edge, bulk))
}
