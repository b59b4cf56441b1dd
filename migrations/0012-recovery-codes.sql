-- Recovery codes, made ten at a time. A set that was replaced stays for a while, because its replacement can be stopped.
-- The session in which they were made sees the codes (sealed) until their person has kept them; then only hashes are left.
create table recovery_code_sets (
  id text primary key,
  account_id text not null references accounts (id),
  made_at_ms bigint not null,
  made_because text not null,
  session_id text not null,
  return_to text,
  sealed text,
  kept_at_ms bigint,
  ended_at_ms bigint
);
create index recovery_code_sets_account on recovery_code_sets (account_id, ended_at_ms);

create table recovery_codes (
  code_hash text primary key,
  set_id text not null references recovery_code_sets (id) on delete cascade,
  used_at_ms bigint
);
create index recovery_codes_set on recovery_codes (set_id);

-- A session that a recovery code opened: 1, and 2 once its one new authenticator is set up.
alter table sessions add column by_recovery_code integer not null default 0;
-- When the person was last offered to make recovery codes.
alter table accounts add column offered_codes_at_ms bigint not null default 0;
