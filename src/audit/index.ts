import type { Edge } from '../edge/edge.ts'
import { newId } from '../edge/random.ts'
import type { AuditEvent } from './events.ts'

export type { AuditEvent } from './events.ts'
export { forgetOldEntries, shortenOldNetworks } from './retention.ts'

declare module '../edge/database.ts' {
  interface Tables {
    audit: {
      id: string
      atMs: number
      event: AuditEvent
      actor: string
      accountId: string | null
      companyId: string | null
      network: string | null
      reason: string | null
    }
  }
}

export interface AuditEntry {
  event: AuditEvent
  /** Who did it: an account's id, `command-line`, `system`, or `anonymous`. */
  actor: string
  accountId?: string | undefined
  companyId?: string | null | undefined
  /** Network address as far as trusted proxies vouch for it. */
  network?: string | undefined
  /** A stable reason or an operator's words. Never a secret, a code or a token. */
  reason?: string | undefined
}

/** Appends what happened, in the transaction of what it tells about. */
export async function record(
  edge: Edge,
  { event, actor, accountId, companyId, network, reason }: AuditEntry,
): Promise<void> {
  const row = {
    id: newId(edge),
    atMs: edge.clock.nowMs(),
    event,
    actor,
    accountId: accountId ?? null,
    companyId: companyId ?? null,
    network: network ?? null,
    reason: reason ?? null,
  }
  await edge.db.insertInto('audit').values(row).execute()
}

/** When the newest entry was written; undefined while there is none. */
export async function newestEntryMs({ db }: Edge): Promise<number | undefined> {
  const row = await db.selectFrom('audit').select('atMs').orderBy('atMs', 'desc').limit(1).executeTakeFirst()
  return row?.atMs
}

/** Newest first. */
export async function auditOf({ db }: Edge, accountId: string) {
  return db.selectFrom('audit').selectAll().where('accountId', '=', accountId).orderBy('id', 'desc').execute()
}
