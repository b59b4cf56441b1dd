-- The few whose authenticators are suspended, found without looking at all the others.
create index authenticators_suspended on authenticators (account_id) where suspended_at_ms is not null;
