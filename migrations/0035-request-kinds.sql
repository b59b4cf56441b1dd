-- What two people decide about an account: a reset, and later a pass or a new admin. At most one of a kind is not ended.
-- The ticket that it came from, if support opened it; a ticket is forgotten at its own time, so nothing refers to it.
alter table reset_requests add column kind text not null default 'reset';
alter table reset_requests add column ticket_id text;
alter table reset_requests add column target_company_id text;
drop index reset_requests_one;
create unique index reset_requests_one on reset_requests (account_id, kind) where ended_at_ms is null;
create index reset_requests_ticket on reset_requests (ticket_id, opened_at_ms);
create index reset_requests_support on reset_requests (opened_as, opened_at_ms);
