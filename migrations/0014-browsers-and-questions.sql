-- What people recognise a session or an event by: browser and system in short words, never the raw header.
alter table sessions add column browser text;
-- The network of the sign-in, without its last part.
alter table sessions add column network text;
alter table audit add column browser text;

-- A locked-out person asked the admins of the company that manages the account. One open question for each account.
create table admin_questions (
  id text primary key,
  account_id text not null references accounts (id),
  company_id text not null references companies (id),
  browser text,
  network text not null,
  asked_at_ms bigint not null,
  mailed_at_ms bigint not null,
  due_at_ms bigint not null,
  ended_at_ms bigint,
  ended_because text
);
create index admin_questions_account on admin_questions (account_id, asked_at_ms);
create index admin_questions_due on admin_questions (ended_at_ms, due_at_ms);
