/**
 * What can happen, in the words of the OWASP Logging Vocabulary, and `authn_mfa_…` for what that list does not know.
 * The kind decides how long a row is kept: how people come and go, or what was changed.
 */
export const KIND_OF = {
  authn_login_success: 'sign-in',
  authn_login_fail: 'sign-in',
  authn_login_lock: 'sign-in',
  authn_password_change: 'change',
  authn_password_reset_asked: 'sign-in',
  authn_change_stopped: 'change',
  authn_token_created: 'change',
  authn_token_used: 'change',
  authn_mfa_challenge: 'sign-in',
  authn_mfa_fail: 'sign-in',
  authn_mfa_mailbox_sent: 'sign-in',
  authn_mfa_mailbox_success: 'sign-in',
  authn_mfa_mailbox_fail: 'sign-in',
  authn_mfa_chosen: 'change',
  authn_mfa_choice_undone: 'change',
  authn_mfa_enrolled: 'change',
  authn_mfa_authenticator_added: 'change',
  authn_mfa_authenticator_moved: 'change',
  authn_mfa_authenticator_removed: 'change',
  authn_mfa_authenticator_renamed: 'change',
  authn_mfa_switched_off: 'change',
  authn_mfa_reset: 'change',
  authn_mfa_recovery_codes_made: 'change',
  authn_mfa_recovery_code_used: 'change',
  authn_mfa_browser_forgotten: 'sign-in',
  session_created: 'sign-in',
  session_renewed: 'sign-in',
  session_ended: 'sign-in',
  session_company_switched: 'sign-in',
  user_created: 'change',
  user_updated: 'change',
  user_email_changed: 'change',
  user_second_email_changed: 'change',
  user_management_moved: 'change',
  user_disabled: 'change',
  user_enabled: 'change',
  user_deleted: 'change',
  company_created: 'change',
  policy_changed: 'change',
  company_audit_exported: 'change',
  mail_given_up: 'change',
  authn_change_objected: 'change',
  authn_mfa_admin_asked: 'change',
  authn_mfa_reset_requested: 'change',
  authn_mfa_reset_approved: 'change',
  authn_mfa_reset_request_ended: 'change',
  member_invited: 'change',
  member_invitation_withdrawn: 'change',
  member_joined: 'change',
  member_role_changed: 'change',
} as const

export type AuditEvent = keyof typeof KIND_OF
export type EventKind = (typeof KIND_OF)[AuditEvent]

export const eventsOf = (kind: EventKind) =>
  (Object.keys(KIND_OF) as AuditEvent[]).filter((event) => KIND_OF[event] === kind)
