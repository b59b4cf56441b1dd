import type { Edge } from '../edge/edge.ts'
import type { AuditEvent } from './events.ts'

/** Rows' names begin with their time: a range of the index of the account, and no more, is read. */
const firstId = (ms: number) => ms.toString(16).padStart(12, '0')

/** For which reasons something happened to an account since an instant, and how often. */
export async function countReasons(
  { db }: Pick<Edge, 'db'>,
  { accountId, event, sinceMs }: { accountId: string; event: AuditEvent; sinceMs: number },
): Promise<Map<string, number>> {
  const rows = await db
    .selectFrom('audit')
    .select(['reason', (all) => all.fn.countAll<number>().as('times')])
    .where('accountId', '=', accountId)
    .where('id', '>=', firstId(sinceMs))
    .where('event', '=', event)
    .groupBy('reason')
    .execute()
  return new Map(rows.map(({ reason, times }) => [reason ?? '', Number(times)]))
}

/** When something happened to an account last, since an instant. */
export async function lastOfAccount(
  { db }: Pick<Edge, 'db'>,
  { accountId, event, sinceMs }: { accountId: string; event: AuditEvent; sinceMs: number },
): Promise<number | undefined> {
  const row = await db
    .selectFrom('audit')
    .select('atMs')
    .where('accountId', '=', accountId)
    .where('id', '>=', firstId(sinceMs))
    .where('event', '=', event)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.atMs
}
