-- A stop link that somebody got as an admin of the company in which it happened, and works while that one is one. Null: the
-- link of the person concerned, or a link of before.
alter table links add column mailed_to_admin text;
create index links_mailed_to_admin on links (mailed_to_admin) where mailed_to_admin is not null;
