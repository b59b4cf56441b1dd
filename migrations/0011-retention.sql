-- What retention looks for; without these every run would read the whole tables.
create index sessions_ends on sessions (ends_at_ms);
create index challenges_expires on challenges (expires_at_ms);
create index links_expires on links (expires_at_ms);
create index used_steps_at on used_steps (at_ms);
