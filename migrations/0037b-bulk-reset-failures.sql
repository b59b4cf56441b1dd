-- Whoever could not be reset is tried again after all those who were not tried yet.
alter table bulk_reset_members add column failed_at_ms bigint;
