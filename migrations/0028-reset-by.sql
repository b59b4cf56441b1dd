-- For whoever is deleted: whose resets still name them. They are few.
create index accounts_reset_by on accounts (reset_by) where reset_by is not null;
