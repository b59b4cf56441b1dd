import { inBatches } from '../edge/batches.ts'
import { DAY_MS } from '../edge/clock.ts'
import type { Edge } from '../edge/edge.ts'
import * as store from './store.ts'
import * as thread from './thread-store.ts'

/** Each takes its whole thread along. */
const TICKETS_AT_ONCE = 20

export async function forgetOldTickets({ db, clock, config }: Edge): Promise<void> {
  const nowMs = clock.nowMs()
  await inBatches((most) => thread.forgetLinks(db, nowMs, most))
  const beforeMs = nowMs - config.keepTicketsDays * DAY_MS
  await inBatches((most) => store.forgetClosed(db, beforeMs, most), TICKETS_AT_ONCE)
}

/** An agent who is deleted: the answers stay, without a name. */
export async function forgetAgent({ db }: Edge, accountId: string): Promise<void> {
  await store.forgetAssignee(db, accountId)
  await thread.forgetAuthor(db, accountId)
}
