import { sql } from 'kysely'
import type { Edge } from '../edge/edge.ts'
import { eventsOf, type AuditEvent } from './events.ts'

/** Changes whose reasons are ours. Those of all others may be somebody's own words, or name an address or a phone. */
const OUR_REASONS: AuditEvent[] = [
  'user_created',
  'authn_password_change',
  'authn_change_stopped',
  'authn_change_objected',
  'member_invited',
  'member_joined',
]
const NAMES_SOMEBODY = eventsOf('change').filter((event) => !OUR_REASONS.includes(event))

/**
 * What happened to an account, and what it did to others, under another name, without addresses of networks: the
 * account is being deleted. What happened stays, and whether two rows are of one person.
 */
export async function pseudonymise({ db }: Edge, accountId: string, pseudonym: string): Promise<void> {
  const nobody = { network: null, browser: null }
  await db
    .updateTable('audit')
    .set({ reason: null })
    .where('accountId', '=', accountId)
    .where('event', 'in', NAMES_SOMEBODY)
    .execute()
  await db
    .updateTable('audit')
    .set({ actor: pseudonym })
    .where('accountId', '=', accountId)
    .where('actor', '=', accountId)
    .execute()
  await db
    .updateTable('audit')
    .set({ accountId: pseudonym, ...nobody })
    .where('accountId', '=', accountId)
    .execute()
  await db
    .updateTable('audit')
    .set({ actor: pseudonym, ...nobody })
    .where('actor', '=', accountId)
    // Word for word the condition of the index.
    .where(
      sql<boolean>`actor not in ('anonymous', 'system', 'command-line') and (account_id is null or actor <> account_id)`,
    )
    .execute()
}
