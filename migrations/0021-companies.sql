-- Since when somebody has the role in a company, and who gave it: who became an admin lately approves nothing.
alter table members add column role_since_ms bigint not null default 0;
alter table members add column appointed_by text;
-- What the company's admins wrote down about a member, for themselves.
alter table members add column note text;
-- Of this company, at most once an hour.
alter table members add column last_used_at_ms bigint;
alter table members add column reminded_at_ms bigint not null default 0;
update members set role_since_ms = joined_at_ms;

-- When the account was an admin of any company last; null while it is one, or never was.
alter table accounts add column admin_until_ms bigint;
-- Two words for the phone, from a reset until set-up is done.
alter table accounts add column reset_phrase text;

-- Reported stolen: it opens nothing, and a stopped reset brings it back suspended.
alter table authenticators add column suspended_at_ms bigint;
