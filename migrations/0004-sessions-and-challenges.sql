create table sessions (
  id text primary key,
  secret_hash text not null unique,
  account_id text not null references accounts (id),
  company_id text references companies (id),
  second_factor integer not null,
  created_at_ms bigint not null,
  last_used_at_ms bigint not null,
  ends_at_ms bigint not null,
  code_at_ms bigint,
  failures integer not null,
  ended_at_ms bigint,
  ended_because text
);
create index sessions_account on sessions (account_id);

-- Text fields of a form that met a locked session, kept sealed until the page comes back.
create table form_drafts (
  session_id text not null references sessions (id),
  path text not null,
  sealed text not null,
  expires_at_ms bigint not null,
  primary key (session_id, path)
);

-- A half-finished sign-in of one browser. It opens nothing.
create table challenges (
  id text primary key,
  secret_hash text not null unique,
  account_id text not null references accounts (id),
  password_proven_at_ms bigint,
  mailbox_proven_at_ms bigint,
  return_to text,
  created_at_ms bigint not null,
  expires_at_ms bigint not null
);
create index challenges_account on challenges (account_id);

-- Mailed codes, each bound to the challenge that asked for it.
create table mailbox_codes (
  id text primary key,
  challenge_id text not null references challenges (id) on delete cascade,
  code_hash text not null,
  tries integer not null,
  created_at_ms bigint not null,
  expires_at_ms bigint not null
);
create index mailbox_codes_challenge on mailbox_codes (challenge_id);

-- Browsers that completed a sign-in with the second factor. One cookie may be known to several accounts.
create table browsers (
  id text primary key,
  secret_hash text not null,
  account_id text not null references accounts (id),
  created_at_ms bigint not null,
  expires_at_ms bigint not null,
  unique (secret_hash, account_id)
);
create index browsers_account on browsers (account_id);
