-- Mail owed. The content is sealed while it waits and erased once it has been handed on.
create table outbox (
  id text primary key,
  purpose text not null,
  sealed text,
  created_at_ms bigint not null,
  next_try_at_ms bigint not null,
  tries integer not null,
  sent_at_ms bigint,
  given_up_at_ms bigint
);
create index outbox_due on outbox (sent_at_ms, next_try_at_ms);

-- When somebody asked for a mail of this purpose to this address (a keyed hash).
create table mail_requests (
  id text primary key,
  budget text not null,
  at_ms bigint not null
);
create index mail_requests_budget on mail_requests (budget, at_ms);

-- Append-only: no statement of the product changes or deletes a row before its time.
create table audit (
  id text primary key,
  at_ms bigint not null,
  event text not null,
  actor text not null,
  account_id text,
  company_id text,
  network text,
  reason text
);
create index audit_account on audit (account_id, id);
create index audit_company on audit (company_id, id);
create index audit_at on audit (at_ms);
