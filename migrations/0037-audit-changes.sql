-- What happened to an account in one company without its coming and going: the audit page of a company shows no sign-ins
-- of people who are managed elsewhere, and looked through all of them to find the rest.
create index audit_changes on audit (account_id, company_id, id)
  where event not in ('authn_login_success', 'authn_login_fail', 'authn_login_lock', 'authn_password_reset_asked', 'authn_mfa_challenge', 'authn_mfa_fail', 'authn_mfa_mailbox_sent', 'authn_mfa_mailbox_success', 'authn_mfa_mailbox_fail', 'authn_mfa_browser_forgotten', 'session_created', 'session_renewed', 'session_ended', 'session_company_switched');

-- What an account did to others is asked for one company as well.
drop index audit_actor;
create index audit_actor on audit (actor, company_id, id)
  where actor not in ('anonymous', 'system', 'command-line') and (account_id is null or actor <> account_id);
