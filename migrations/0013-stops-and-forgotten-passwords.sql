-- Changes that their person can stop from a mail, without signing in. undo is JSON: what taking it back needs.
create table stops (
  id text primary key,
  account_id text references accounts (id),
  change text not null,
  undo text not null,
  at_ms bigint not null,
  expires_at_ms bigint not null,
  stopped_at_ms bigint
);
create index stops_account on stops (account_id, at_ms);
create index stops_expires on stops (expires_at_ms);

-- When the authenticator with which a session was signed in had been set up: a sign-in with an older factor than a
-- change ends that change's stop links.
alter table sessions add column factor_since_ms bigint;

-- Browsers that have given the authenticator code for a reset link.
create table reset_proofs (
  id text primary key,
  secret_hash text not null unique,
  link_id text not null references links (id) on delete cascade,
  account_id text not null references accounts (id),
  expires_at_ms bigint not null
);
create index reset_proofs_link on reset_proofs (link_id);
create index reset_proofs_account on reset_proofs (account_id);

-- New passwords that were asked for while a reset factor is not set up again: their link is mailed when it is due.
create table password_waits (
  id text primary key,
  account_id text not null references accounts (id),
  stop_id text not null references stops (id) on delete cascade,
  asked_at_ms bigint not null,
  due_at_ms bigint not null,
  ended_at_ms bigint
);
create index password_waits_account on password_waits (account_id);
create index password_waits_due on password_waits (ended_at_ms, due_at_ms);

-- A new e-mail address that its mailbox has not proven yet. Without code_hash nobody can prove it.
create table address_changes (
  session_id text primary key references sessions (id) on delete cascade,
  account_id text not null references accounts (id),
  email text not null,
  code_hash text,
  tries integer not null,
  sent_at_ms bigint not null,
  expires_at_ms bigint not null
);
create index address_changes_account on address_changes (account_id);
