-- Who was invited to which company. The membership begins when the invitation is accepted; that of a command begins at
-- once, and its row says that the person has not come yet. account_id is null until the address is known to have one.
create table invitations (
  id text primary key,
  company_id text not null references companies (id),
  email text not null,
  email_key text not null,
  account_id text references accounts (id),
  role text not null,
  note text,
  invited_by text,
  invited_at_ms bigint not null,
  mail_id text,
  mailed_at_ms bigint,
  expires_at_ms bigint not null,
  ended_at_ms bigint,
  ended_because text
);
-- One at a time for each address and company, whoever invites.
create unique index invitations_open on invitations (company_id, email_key) where ended_at_ms is null;
create index invitations_list on invitations (company_id, id) where ended_at_ms is null;
create index invitations_account on invitations (account_id);
create index invitations_email on invitations (email_key);
create index invitations_ended on invitations (ended_at_ms, expires_at_ms);
-- Links are found by what they are about: to end those of one invitation.
create index links_about on links (about);

-- Links of before carry company and role themselves.
insert into invitations (id, company_id, email, email_key, account_id, role, invited_at_ms, expires_at_ms)
  select links.id, companies.id, accounts.email, accounts.email_key, accounts.id, substr(links.about, 34), links.created_at_ms, links.expires_at_ms
  from links join accounts on accounts.id = links.account_id join companies on companies.id = substr(links.about, 1, 32)
  where links.purpose = 'invitation' and links.spent_at_ms is null and links.withdrawn_at_ms is null;
update links set about = id where purpose = 'invitation' and spent_at_ms is null and withdrawn_at_ms is null
  and id in (select id from invitations);

-- Whoever was made by command in a company and has not come yet.
insert into invitations (id, company_id, email, email_key, account_id, role, invited_at_ms, expires_at_ms)
  select min(links.id), min(members.company_id), accounts.email, accounts.email_key, accounts.id, min(members.role),
    accounts.created_at_ms, max(links.expires_at_ms)
  from accounts join members on members.account_id = accounts.id
    join links on links.account_id = accounts.id and links.purpose = 'activate' and links.withdrawn_at_ms is null
  where accounts.status = 'invited'
  group by accounts.id, accounts.email, accounts.email_key, accounts.created_at_ms;
