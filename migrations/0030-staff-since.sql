-- Since when somebody works for the platform. Null: does not, or did already before this was written down.
alter table accounts add column staff_since_ms bigint;
