-- Single values about the installation: the check value of the key ring, what doctor has to warn about.
create table facts (
  name text primary key,
  value text not null,
  at_ms bigint not null
);
