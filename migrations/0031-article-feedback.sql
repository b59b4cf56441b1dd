-- What people said about articles of the help, without who. Who says it twice on one day is known by a keyed hash, and so is
-- the network, whose answers are bounded; both go after a day. `times` counts what was said again.
create table article_feedback (
  id text primary key,
  slug text not null,
  day text not null,
  visitor text,
  network text,
  language text not null,
  helpful integer not null,
  text text not null,
  times integer not null,
  created_at_ms bigint not null
);
create unique index article_feedback_once on article_feedback (slug, day, visitor);
create index article_feedback_network on article_feedback (network, created_at_ms);
create index article_feedback_newest on article_feedback (created_at_ms);
