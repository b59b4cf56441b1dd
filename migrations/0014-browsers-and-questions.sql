-- What people recognise a session or an event by: browser and system in short words, never the raw header.
alter table sessions add column browser text;
-- The network of the sign-in, without its last part.
alter table sessions add column network text;
alter table audit add column browser text;
