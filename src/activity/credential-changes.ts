import { KIND_OF, type AuditEvent } from '../audit/index.ts'

/** Changes that are no change of who can get in. */
const HARMLESS: ReadonlySet<AuditEvent> = new Set<AuditEvent>([
  'user_created',
  'user_updated',
  'authn_mfa_authenticator_renamed',
  'user_disabled',
  'user_enabled',
  'company_created',
  'policy_changed',
  'company_audit_exported',
  'mail_given_up',
  'authn_change_objected',
  'member_invited',
  'member_invitation_withdrawn',
  'member_joined',
  'authn_caller_started',
  'authn_caller_failed',
])

/** Whether somebody may object here. A new kind of change may be objected to until it is known to be harmless. */
export const isCredentialChange = (event: AuditEvent) => KIND_OF[event] === 'change' && !HARMLESS.has(event)
