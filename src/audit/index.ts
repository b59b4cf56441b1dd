import type { Db } from '../edge/database.ts'
import type { Edge } from '../edge/edge.ts'
import { newId } from '../edge/random.ts'
import { browserWords } from '../edge/user-agent.ts'
import { eventsOf, type AuditEvent, type EventKind } from './events.ts'
import type { AuditRow } from './rows.ts'

export type { AuditRow } from './rows.ts'
export type { Head } from './hashes.ts'
export { headOfChain, sealNewRows, startSealing } from './seal.ts'
export { verifyAudit, type AuditProblem, type Broken, type Verified } from './verify.ts'
export { exportAudit } from './export.ts'
export { KIND_OF, type AuditEvent, type EventKind } from './events.ts'
export { newestOfCompany, rowsOfCompany, stepOfCompany, type CompanyFilter } from './of-company.ts'
export { countReasons, lastOfAccount } from './of-account.ts'
export { pseudonymise } from './pseudonymise.ts'
export { forgetOldEntries, shortenOldNetworks } from './retention.ts'

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
export async function record(edge: Edge, entry: AuditEntry): Promise<void> {
  await edge.db.insertInto('audit').values(rowOf(edge, entry)).execute()
}

/** The same for many that happened at once. */
export async function recordAll(edge: Edge, entries: AuditEntry[]): Promise<void> {
  const rows = entries.map((entry) => rowOf(edge, entry))
  if (rows.length > 0) await edge.db.insertInto('audit').values(rows).execute()
}

function rowOf(edge: Edge, { event, actor, accountId, companyId, network, reason }: AuditEntry): AuditRow {
  return {
    id: newId(edge),
    atMs: edge.clock.nowMs(),
    event,
    actor,
    accountId: accountId ?? null,
    companyId: companyId ?? null,
    network: network ?? null,
    // Whoever has a network asks from a browser; what a job or a command does is nobody's.
    browser: network === undefined ? null : browserWords(edge.userAgent),
    reason: reason ?? null,
  }
}

/** When the newest entry was written; undefined while there is none. */
export async function newestEntryMs({ db }: Edge): Promise<number | undefined> {
  const row = await db.selectFrom('audit').select('atMs').orderBy('atMs', 'desc').limit(1).executeTakeFirst()
  return row?.atMs
}

const ofAccount = (db: Db, accountId: string) =>
  db.selectFrom('audit').selectAll().where('accountId', '=', accountId).orderBy('id', 'desc')

/** One page of what happened to an account, newest first: the rows before an id, so that new ones move no page. */
export async function entriesOf(
  { db }: Edge,
  accountId: string,
  { kind, before, most }: { kind?: EventKind | undefined; before?: string | undefined; most: number },
): Promise<AuditRow[]> {
  let rows = ofAccount(db, accountId).limit(most)
  if (kind) rows = rows.where('event', 'in', eventsOf(kind))
  if (before) rows = rows.where('id', '<', before)
  return rows.execute()
}

/** One entry, if it is about this account. */
export const entryOf = ({ db }: Edge, accountId: string, id: string): Promise<AuditRow | undefined> =>
  ofAccount(db, accountId).where('id', '=', id).executeTakeFirst()

/** Newest first. */
export async function auditOf({ db }: Edge, accountId: string) {
  return ofAccount(db, accountId).execute()
}
