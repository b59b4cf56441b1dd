-- The list of members by when they joined, as one range.
create index members_by_joining on members (company_id, joined_at_ms, account_id);
