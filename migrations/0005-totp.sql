-- label is the entry's name as the app shows it. secret is sealed, and null once it has been destroyed.
create table authenticators (
  id text primary key,
  account_id text not null references accounts (id),
  label text not null,
  secret text,
  drift integer not null,
  enrolled_at_ms bigint not null,
  retired_at_ms bigint
);
create index authenticators_account on authenticators (account_id);

-- A time step is accepted or burned once (RFC 6238 section 5.2). Kept 7 days.
create table used_steps (
  authenticator_id text not null references authenticators (id),
  step bigint not null,
  burned integer not null,
  at_ms bigint not null,
  primary key (authenticator_id, step)
);

-- A secret that was shown and not yet confirmed by its first code.
create table enrolments (
  id text primary key,
  account_id text not null unique references accounts (id),
  label text not null,
  secret text not null,
  created_at_ms bigint not null,
  expires_at_ms bigint not null
);
