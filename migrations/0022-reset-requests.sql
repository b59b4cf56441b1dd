-- Resets that one person alone must not decide. At most one for an account is not ended; those that are stay 12 months.
create table reset_requests (
  id text primary key,
  account_id text not null references accounts (id),
  -- The company that manages the account, whose admins decide; null for support.
  company_id text references companies (id),
  opened_by text not null,
  opened_as text not null,
  reason text not null,
  stolen integer not null,
  phrase text not null,
  -- The ids of the authenticators that it is about, sorted, with a space between.
  authenticators text not null,
  stop_id text not null,
  opened_at_ms bigint not null,
  expires_at_ms bigint not null,
  decided_by text,
  decided_as text,
  decided_at_ms bigint,
  due_at_ms bigint,
  ended_at_ms bigint,
  ended_because text
);
create unique index reset_requests_one on reset_requests (account_id) where ended_at_ms is null;
create index reset_requests_account on reset_requests (account_id, opened_at_ms);
create index reset_requests_company on reset_requests (company_id, opened_at_ms);
create index reset_requests_ended on reset_requests (ended_at_ms);
