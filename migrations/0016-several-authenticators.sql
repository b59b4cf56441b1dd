-- Several entries for one account: what their person calls them (null: the first one), when a code was last accepted,
-- whose place an entry took when somebody moved to a new phone, and the session in which it was added.
alter table authenticators add column name text;
alter table authenticators add column last_used_at_ms bigint;
alter table authenticators add column replaces_id text;
alter table authenticators add column enrolled_in text;
create index authenticators_replaces on authenticators (replaces_id);
create index authenticators_enrolled_in on authenticators (enrolled_in);

-- An unconfirmed secret belongs to whoever may see it: the account (its next sign-in at set-up), or one session alone.
-- What stood here lived for an hour at most; a set-up page that is open shows a new one.
drop table enrolments;
create table enrolments (
  id text primary key,
  holder text not null unique,
  account_id text not null references accounts (id),
  label text not null,
  name text,
  replaces_id text,
  secret text not null,
  created_at_ms bigint not null,
  expires_at_ms bigint not null
);
create index enrolments_account on enrolments (account_id);

-- Mailed codes, each bound to the challenge or the session that asked for it. What stood here lived for ten minutes.
drop table mailbox_codes;
create table mailbox_codes (
  id text primary key,
  challenge_id text references challenges (id) on delete cascade,
  session_id text references sessions (id) on delete cascade,
  code_hash text not null,
  tries integer not null,
  created_at_ms bigint not null,
  expires_at_ms bigint not null
);
create index mailbox_codes_challenge on mailbox_codes (challenge_id);
create index mailbox_codes_session on mailbox_codes (session_id);
