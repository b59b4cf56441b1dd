-- Mailed or printed links, each for one purpose, used once. `about` is what the purpose needs: an address's keyed hash.
create table links (
  id text primary key,
  purpose text not null,
  token_hash text not null unique,
  account_id text references accounts (id),
  about text,
  created_at_ms bigint not null,
  expires_at_ms bigint not null,
  uses integer not null,
  spent_at_ms bigint,
  withdrawn_at_ms bigint
);
create index links_account on links (account_id, purpose);
