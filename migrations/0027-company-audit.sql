-- What happened in a company, of one kind of event after the other: its audit page filters by event.
create index audit_company_event on audit (company_id, event, id);

-- What an account did to others, newest first: for the same page, and when the account is deleted.
drop index audit_actor;
create index audit_actor on audit (actor, id)
  where actor not in ('anonymous', 'system', 'command-line') and (account_id is null or actor <> account_id);
