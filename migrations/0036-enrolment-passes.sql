-- What stands in for the mailed code at one set-up, for somebody who cannot read the mailbox. Of an account at most one
-- lives. It exists first as a right to have it shown; the pass itself (a keyed hash) from the moment that happens.
create table enrolment_passes (
  id text primary key,
  account_id text not null references accounts (id),
  request_id text not null,
  -- The company whose admin asked for it; null: support.
  company_id text,
  -- The two people, either of whom may have it shown.
  opened_by text not null,
  decided_by text not null,
  -- The state of the account that it was made for.
  two_factor_since_ms bigint not null,
  stop_id text not null,
  ready_at_ms bigint not null,
  expires_at_ms bigint not null,
  shown_by text,
  shown_at_ms bigint,
  -- The session that had it shown sees it (sealed) while it lives.
  shown_in text,
  sealed text,
  pass_hash text,
  -- The sign-in that it was used in.
  used_in text,
  ended_at_ms bigint,
  ended_because text
);
create unique index enrolment_passes_one on enrolment_passes (account_id) where ended_at_ms is null;
create index enrolment_passes_account on enrolment_passes (account_id, ready_at_ms);
create index enrolment_passes_request on enrolment_passes (request_id);
create index enrolment_passes_used on enrolment_passes (used_in);
create index enrolment_passes_ended on enrolment_passes (ended_at_ms);

-- Passes that were typed in one sign-in.
create table enrolment_pass_tries (
  challenge_id text primary key references challenges (id) on delete cascade,
  tries integer not null
);
