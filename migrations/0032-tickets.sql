-- What people write to support, and what is answered. The address is the typed one; account_id stays null until caller
-- verification has tied the ticket to an account.
create table tickets (
  id text primary key,
  number integer not null,
  state text not null,
  waiting_for text not null,
  topic text not null,
  email text not null,
  email_key text not null,
  name text not null,
  company text not null,
  language text not null,
  from_path text,
  reason_code text,
  network text not null,
  browser text,
  assignee text,
  account_id text references accounts (id),
  verified_at_ms bigint,
  verified_by text,
  opened_at_ms bigint not null,
  last_message_at_ms bigint not null,
  closed_at_ms bigint,
  search_key text not null
);
create unique index tickets_number on tickets (number);
-- Messages of one address join its open ticket: there is at most one.
create unique index tickets_open on tickets (email_key) where state = 'open';
create index tickets_email on tickets (email_key);
create index tickets_account on tickets (account_id);
create index tickets_list on tickets (state, waiting_for, last_message_at_ms, id);
create index tickets_newest on tickets (last_message_at_ms, id);
create index tickets_closed on tickets (closed_at_ms);

create table ticket_messages (
  id text primary key,
  ticket_id text not null references tickets (id) on delete cascade,
  -- person, staff, system: of the last one `text` is a key, which has its words in every language.
  author text not null,
  by text,
  -- form (nobody has proven the address), link, desk, system.
  via text not null,
  text text not null,
  at_ms bigint not null
);
create index ticket_messages_ticket on ticket_messages (ticket_id, at_ms, id);

-- A file that is being sent belongs to no ticket yet. The contents stand in pieces, so that none is ever whole in memory.
create table ticket_files (
  id text primary key,
  ticket_id text references tickets (id) on delete cascade,
  message_id text references ticket_messages (id) on delete cascade,
  name text not null,
  type text not null,
  bytes integer not null,
  at_ms bigint not null,
  -- Since when the contents are gone.
  erased_at_ms bigint
);
create index ticket_files_ticket on ticket_files (ticket_id, at_ms);
create index ticket_files_message on ticket_files (message_id);
create index ticket_files_kept on ticket_files (at_ms) where erased_at_ms is null;

create table ticket_file_chunks (
  file_id text not null references ticket_files (id) on delete cascade,
  n integer not null,
  bytes bytea not null,
  primary key (file_id, n)
);

-- Each mail has a link of its own, which works many times.
create table ticket_links (
  id text primary key,
  ticket_id text not null references tickets (id) on delete cascade,
  token_hash text not null,
  at_ms bigint not null,
  expires_at_ms bigint not null
);
create unique index ticket_links_token on ticket_links (token_hash);
create index ticket_links_ticket on ticket_links (ticket_id);
