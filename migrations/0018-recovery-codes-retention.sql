-- What retention looks for; without these every run would read all sets of codes.
create index recovery_code_sets_sealed on recovery_code_sets (made_at_ms) where sealed is not null;
create index recovery_code_sets_ended on recovery_code_sets (ended_at_ms) where ended_at_ms is not null;
