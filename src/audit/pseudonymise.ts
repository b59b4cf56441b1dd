import { sql } from 'kysely'
import type { Edge } from '../edge/edge.ts'
import { forgetSaltsWhere, rowsOf } from './chain-store.ts'
import { eventsOf, type AuditEvent } from './events.ts'
import { aloneWithChain, appendDeletion } from './seal.ts'

/** Changes whose reasons are ours. Those of all others may be somebody's own words, or name an address or a phone. */
const OUR_REASONS: AuditEvent[] = [
  'user_created',
  'authn_password_change',
  'authn_change_stopped',
  'authn_change_objected',
  'member_invited',
  'member_joined',
  'user_management_moved',
]
const NAMES_SOMEBODY = eventsOf('change').filter((event) => !OUR_REASONS.includes(event))

/** Word for word the condition of the index. */
export const DID_TO_OTHERS = sql<boolean>`actor not in ('anonymous', 'system', 'command-line') and (account_id is null or actor <> account_id)`

/**
 * What happened to an account, and what it did to others, under another name, without addresses of networks: the
 * account is being deleted. What happened stays, and whether two rows are of one person. In the chain the salts of what
 * is replaced go first, so that nothing can be found out by guessing.
 */
export async function pseudonymise(edge: Edge, accountId: string, pseudonym: string): Promise<void> {
  const { db } = edge
  // Last of all names: whoever waits for it holds nothing that the sealer wants.
  await aloneWithChain(edge)
  await appendDeletion(edge, pseudonym)
  const own = rowsOf(db).where('accountId', '=', accountId)
  await forgetSaltsWhere(db, ['reason'], own.where('event', 'in', NAMES_SOMEBODY))
  await forgetSaltsWhere(db, ['actor'], own.where('actor', '=', accountId))
  await forgetSaltsWhere(db, ['account', 'origin', 'area'], own)
  const toOthers = rowsOf(db).where('actor', '=', accountId).where(DID_TO_OTHERS)
  await forgetSaltsWhere(db, ['actor', 'origin', 'area'], toOthers)
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
    .where(DID_TO_OTHERS)
    .execute()
}
