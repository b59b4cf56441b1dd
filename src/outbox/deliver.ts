import { record } from '../audit/index.ts'
import { SECOND_MS } from '../edge/clock.ts'
import { inTransaction, type Edge } from '../edge/edge.ts'
import { noteFact } from '../edge/facts.ts'
import type { Mail, Mailer } from '../edge/mail.ts'
import { CLAIM_MS, GIVE_UP_AFTER_MS, retryAfterMs } from './retry.ts'
import * as store from './store.ts'
import type { OutboxRow } from './store.ts'

const POLL_MS = 2 * SECOND_MS
/** A mail server that is slow, or hangs at one address, must not hold up everybody else; many want no more at once. */
const MOST_AT_A_TIME = 5

/** Hands on every mail that is due. Returns how many were accepted. */
export async function deliverDue(edge: Edge, mailer: Mailer): Promise<number> {
  const deliveries = openDeliveries(edge, mailer)
  for (;;) {
    await deliveries.look()
    if (deliveries.underWay.size === 0) return deliveries.accepted()
    await Promise.all(deliveries.underWay)
  }
}

/** Takes what is due, as long as there is room, and looks again whenever a mail has left. */
function openDeliveries(edge: Edge, mailer: Mailer) {
  const underWay = new Set<Promise<void>>()
  let looking: Promise<void> | undefined
  let accepted = 0
  let stopped = false
  const log = (error: Error) => edge.log.error({ err: error }, 'the outbox does not answer')

  async function takeDue() {
    while (!stopped && underWay.size < MOST_AT_A_TIME) {
      const nowMs = edge.clock.nowMs()
      const row = await store.claimDue(edge.db, nowMs, nowMs + CLAIM_MS)
      if (!row) return
      const delivery = deliver(edge, mailer, row)
        .then((wasAccepted) => void (accepted += Number(wasAccepted)), log)
        .finally(() => (underWay.delete(delivery), void look()))
      underWay.add(delivery)
    }
  }

  const look = () =>
    (looking ??= takeDue()
      .catch(log)
      .finally(() => (looking = undefined)))

  return { look, underWay, accepted: () => accepted, stop: () => void (stopped = true) }
}

async function deliver(edge: Edge, mailer: Mailer, row: OutboxRow): Promise<boolean> {
  // However slow the mail server is: while we are at it the claim does not run out, or somebody else would send it too.
  const renewal = setInterval(() => {
    store.retryAt(edge.db, row.id, edge.clock.nowMs() + CLAIM_MS).catch(() => {})
  }, CLAIM_MS / 4).unref()
  try {
    await mailer.deliver(JSON.parse(edge.keys.open(row.sealed ?? '', row.id).toString()) as Mail)
  } catch (error) {
    clearInterval(renewal)
    await putOff(edge, row, error as Error)
    return false
  } finally {
    clearInterval(renewal)
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

/** Looks for mail every two seconds. Returns how to stop; what is under way is waited for. */
export function startDelivery(edge: Edge, mailer: Mailer): () => Promise<void> {
  const deliveries = openDeliveries(edge, mailer)
  const timer = setInterval(() => void deliveries.look(), POLL_MS)
  return async () => {
    clearInterval(timer)
    deliveries.stop()
    await Promise.all([deliveries.look(), ...deliveries.underWay])
  }
}
