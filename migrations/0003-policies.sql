-- From when a second factor is required: scope is "platform" or the id of a company. An instant with its time zone.
create table policies (
  scope text primary key,
  instant_ms bigint not null,
  zone text not null,
  set_at_ms bigint not null
);
