-- A second address for notices of changes, proven by a mailed code. It never signs in and never gets a code or a link
-- that opens something.
alter table accounts add column second_email text;
-- Which of the two addresses a wish is for; one of before this version is for the first.
alter table address_changes add column place text not null default 'first';
