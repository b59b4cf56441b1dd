-- Resets of many members at once, which two admins decide. At most one for a company is not ended; those that are stay 12 months.
create table bulk_resets (
  id text primary key,
  company_id text not null references companies (id),
  opened_by text not null,
  reason text not null,
  -- How many members it was opened about: the number that was typed.
  members integer not null,
  opened_at_ms bigint not null,
  expires_at_ms bigint not null,
  decided_by text,
  decided_at_ms bigint,
  ended_at_ms bigint,
  ended_because text
);
create unique index bulk_resets_one on bulk_resets (company_id) where ended_at_ms is null;
create index bulk_resets_company on bulk_resets (company_id, opened_at_ms);
create index bulk_resets_ended on bulk_resets (ended_at_ms);
-- Whom it was opened about, and what became of each. The account is named without a reference: that would lock a
-- thousand accounts while they are written down.
create table bulk_reset_members (
  bulk_id text not null references bulk_resets (id),
  account_id text not null,
  outcome text not null,
  why text,
  settled_at_ms bigint,
  primary key (bulk_id, account_id)
);
create index bulk_reset_members_account on bulk_reset_members (account_id);
create index bulk_reset_members_outcome on bulk_reset_members (bulk_id, outcome, account_id);
