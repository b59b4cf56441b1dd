-- Passwords that still have the hash of another system: few, and counted every ten minutes.
create index accounts_foreign_hash on accounts (password_hash)
  where password_hash is not null and password_hash not like '$argon2id$v=19$m=19456,t=2,p=1$%';

-- To whom a mail went, as a keyed hash: for the person's own copy of what is kept, and to forget it.
alter table outbox add column recipient_hash text;
create index outbox_recipient on outbox (recipient_hash);

-- What an account did to others, when it is deleted.
create index audit_actor on audit (actor)
  where actor not in ('anonymous', 'system', 'command-line') and (account_id is null or actor <> account_id);
