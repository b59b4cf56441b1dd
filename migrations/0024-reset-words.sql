-- Of the reset that a set-up waits for: who did it (an account; null: whoever runs the platform), and in which session,
-- which shows the two words again for a while. They go with the words.
alter table accounts add column reset_by text;
alter table accounts add column reset_in text;
