-- Reminders to more people than a page can wait for, until the minute job has come to the last of them.
create table reminder_rounds (
  id text primary key,
  company_id text not null references companies (id),
  filter text not null,
  behind text not null,
  asked_at_ms bigint not null
);
