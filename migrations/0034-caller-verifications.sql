-- An agent verifies a caller: the caller proves a password and reads out three words. At most one of a ticket lives.
create table caller_verifications (
  id text primary key,
  ticket_id text not null references tickets (id) on delete cascade,
  agent_id text not null,
  -- Two digits on both sides, by which the caller knows the agent.
  number integer not null,
  started_at_ms bigint not null,
  expires_at_ms bigint not null,
  -- Whose password it was; null until somebody has entered one.
  account_id text references accounts (id),
  password_changed_at_ms bigint,
  -- Sealed, and gone as soon as it has ended.
  words text,
  -- The browser that may read them.
  browser_hash text,
  shown integer not null,
  shown_at_ms bigint,
  stop_id text,
  -- How often the agent typed words.
  tries integer not null,
  ended_at_ms bigint,
  ended_because text
);
create unique index caller_verifications_one on caller_verifications (ticket_id) where ended_at_ms is null;
create index caller_verifications_ticket on caller_verifications (ticket_id, started_at_ms);
create index caller_verifications_account on caller_verifications (account_id);
create index caller_verifications_browser on caller_verifications (browser_hash);
create index caller_verifications_ended on caller_verifications (ended_at_ms, expires_at_ms);
