-- The chain over the audit log (decision 0014): one entry for each row, in the order in which they were sealed. Personal
-- parts are in it as salted hashes; whoever erases a part takes its salt away. An entry outlives its row, without salts.
create table audit_chain (
  seq bigint primary key,
  row_id text unique,
  at_ms bigint not null,
  event text not null,
  actor_hash text,
  actor_salt text,
  account_hash text,
  account_salt text,
  origin_hash text,
  origin_salt text,
  area_hash text,
  area_salt text,
  reason_hash text,
  reason_salt text,
  checkpoint text,
  content text not null,
  hash text not null,
  seal text not null
);
create index audit_chain_checkpoints on audit_chain (seq) where checkpoint is not null;

-- 1 once a row is in the chain. Rows of before this version are sealed as they stand now.
alter table audit add column chained integer;
create index audit_unchained on audit (id) where chained is null;
