-- Since when an account is closed: its person belongs to no company any more. Its address is free, so the key of it is none.
alter table accounts add column closed_at_ms bigint;
create index accounts_closed on accounts (closed_at_ms) where closed_at_ms is not null;
