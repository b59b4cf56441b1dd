import { record } from '../audit/index.ts'
import { SECOND_MS } from '../edge/clock.ts'
import { inTransaction, type Edge } from '../edge/edge.ts'
import { noteFact } from '../edge/facts.ts'
import type { Mail, Mailer } from '../edge/mail.ts'
import { CLAIM_MS, GIVE_UP_AFTER_MS, retryAfterMs } from './retry.ts'
import * as store from './store.ts'
import type { OutboxRow } from './store.ts'

const POLL_MS = 2 * SECOND_MS

/** Hands on every mail that is due. Returns how many were accepted. */
export async function deliverDue(edge: Edge, mailer: Mailer): Promise<number> {
  let delivered = 0
  for (;;) {
    const nowMs = edge.clock.nowMs()
    const row = await store.claimDue(edge.db, nowMs, nowMs + CLAIM_MS)
    if (!row) return delivered
    if (await deliver(edge, mailer, row)) delivered++
  }
}

async function deliver(edge: Edge, mailer: Mailer, row: OutboxRow): Promise<boolean> {
  try {
    await mailer.deliver(JSON.parse(edge.keys.open(row.sealed ?? '', row.id).toString()) as Mail)
  } catch (error) {
    await putOff(edge, row, error as Error)
    return false
  }
  await store.markSent(edge.db, row.id, edge.clock.nowMs())
  await noteFact(edge, 'mail-delivered', row.purpose)
  return true
}

async function putOff(edge: Edge, row: OutboxRow, error: Error) {
  const nowMs = edge.clock.nowMs()
  edge.log.warn({ mail: row.id, purpose: row.purpose, tries: row.tries, err: error.message }, 'mail not accepted')
  if (nowMs - row.createdAtMs < GIVE_UP_AFTER_MS) return store.retryAt(edge.db, row.id, nowMs + retryAfterMs(row.tries))
  return inTransaction(edge, async (edge) => {
    await store.giveUp(edge.db, row.id, nowMs)
    await record(edge, { event: 'mail_given_up', actor: 'system', reason: row.purpose })
  })
}

/** Looks for mail every two seconds, one round at a time. Returns how to stop. */
export function startDelivery(edge: Edge, mailer: Mailer): () => Promise<void> {
  let round: Promise<unknown> = Promise.resolve()
  let busy = false
  const timer = setInterval(() => {
    if (busy) return
    busy = true
    round = deliverDue(edge, mailer)
      .catch((error: Error) => edge.log.error({ err: error }, 'outbox cannot be read'))
      .finally(() => (busy = false))
  }, POLL_MS)
  return async () => {
    clearInterval(timer)
    await round
  }
}
