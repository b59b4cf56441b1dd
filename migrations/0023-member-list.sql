-- How a person is found and sorted: the name without marks, and the words by whose beginnings a search finds. '': not
-- worked out yet; upkeep does that in steps.
alter table accounts add column name_key text not null default '';
alter table accounts add column search_key text not null default '';
create index accounts_without_keys on accounts (id) where search_key = '';

-- The same beside the membership, and where two-factor login stands as far as this company may know, so that a page of
-- the list is one range of one index. It finds; what is shown is read from where it belongs.
alter table members add column name_key text not null default '';
alter table members add column search_key text not null default '';
alter table members add column list_state text not null default 'off';
update members set
  name_key = (select lower(substr(accounts.name, 1, 100)) from accounts where accounts.id = members.account_id),
  list_state = (
    select case
      when accounts.managed_by is null or accounts.managed_by <> members.company_id then 'elsewhere'
      when accounts.status = 'invited' then 'invited'
      when accounts.status <> 'active' then 'disabled'
      else accounts.two_factor
    end
    from accounts where accounts.id = members.account_id
  );
create index members_by_name on members (company_id, name_key, account_id, list_state, role, search_key);
create index members_by_state on members (company_id, list_state, name_key, account_id);
create index members_by_role on members (company_id, role, name_key, account_id);
create index members_by_use on members (company_id, (coalesce(last_used_at_ms, 0)), account_id);
