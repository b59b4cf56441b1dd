create table companies (
  id text primary key,
  name text not null,
  zone text not null,
  created_at_ms bigint not null
);
create index companies_name on companies (name);

-- A person. two_factor is off, pending or on; status is invited, active, disabled or closed.
create table accounts (
  id text primary key,
  email text not null,
  email_key text not null unique,
  name text not null,
  status text not null,
  staff text,
  password_hash text,
  password_changed_at_ms bigint,
  managed_by text references companies (id),
  two_factor text not null,
  two_factor_since_ms bigint not null,
  pending_because text,
  chosen_by_session text,
  had_authenticator integer not null,
  reminded_at_ms bigint not null,
  told_wrong_codes_at_ms bigint not null,
  created_at_ms bigint not null
);
create index accounts_staff on accounts (staff);

create table members (
  company_id text not null references companies (id),
  account_id text not null references accounts (id),
  role text not null,
  joined_at_ms bigint not null,
  primary key (company_id, account_id)
);
create index members_account on members (account_id);
