import type { Edge } from '../edge/edge.ts'
import { newId } from '../edge/random.ts'

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

/** What can happen, in the OWASP Logging Vocabulary, and `authn_mfa_…` for what that list does not know. */
export type AuditEvent =
  | 'authn_login_success'
  | 'authn_login_fail'
  | 'authn_login_lock'
  | 'authn_password_change'
  | 'authn_token_created'
  | 'authn_token_used'
  | 'authn_mfa_challenge'
  | 'authn_mfa_fail'
  | 'authn_mfa_mailbox_sent'
  | 'authn_mfa_mailbox_success'
  | 'authn_mfa_mailbox_fail'
  | 'authn_mfa_chosen'
  | 'authn_mfa_choice_undone'
  | 'authn_mfa_enrolled'
  | 'authn_mfa_switched_off'
  | 'authn_mfa_reset'
  | 'authn_mfa_browser_forgotten'
  | 'session_created'
  | 'session_renewed'
  | 'session_ended'
  | 'user_created'
  | 'user_updated'
  | 'user_disabled'
  | 'user_enabled'
  | 'company_created'
  | 'policy_changed'
  | 'mail_given_up'

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
