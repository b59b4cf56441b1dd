-- Names that a transaction wants to be alone with, and jobs that one process does for all: until when it has them.
create table locks (
  name text primary key,
  until_ms bigint not null
);
