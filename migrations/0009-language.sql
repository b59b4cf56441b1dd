-- The language that a person chose in the Profile or in the footer; null: none chosen, so pages ask the browser.
alter table accounts add column language text;
-- The language of the last finished sign-in: for mails to whoever never chose one.
alter table accounts add column last_language text;
