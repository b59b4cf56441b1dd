-- Where a company has an admin who can help, support asks its admins first, from a ticket that is tied to the account. At
-- most one of a ticket has not ended.
create table support_confirmations (
  id text primary key,
  ticket_id text not null,
  account_id text not null references accounts (id),
  company_id text not null references companies (id),
  asked_by text not null,
  reason text not null,
  asked_at_ms bigint not null,
  -- Without an answer until then support may go on.
  lapses_at_ms bigint not null,
  -- What an admin said: confirmed or refused; null: nothing yet.
  answer text,
  answered_by text,
  answered_at_ms bigint,
  -- The request that was opened with it.
  request_id text,
  ended_at_ms bigint
);
create unique index support_confirmations_one on support_confirmations (ticket_id) where ended_at_ms is null;
create index support_confirmations_ticket on support_confirmations (ticket_id, asked_at_ms);
create index support_confirmations_account on support_confirmations (account_id);
create index support_confirmations_company on support_confirmations (company_id, asked_at_ms);
create index support_confirmations_request on support_confirmations (request_id);
create index support_confirmations_old on support_confirmations (asked_at_ms);
