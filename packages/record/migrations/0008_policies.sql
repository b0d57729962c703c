-- Row-level security and grants. One permissive policy per role and table; a single range comparison against two
-- settings, without functions of our own, OR or sub-selects: everything else makes the planner give up the indexes.

create procedure guitu.protect_range(protected regclass, agency_grants text, system_grants text)
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  inside text := 'holder_code between current_setting(''guitu.range_low'')::bigint and current_setting(''guitu.range_high'')::bigint';
begin
  execute format('alter table %s enable row level security', protected);
  execute format('create policy agency on %s to guitu_agency using (%s) with check (%s)', protected, inside, inside);
  execute format('create policy procuratorate on %s for select to guitu_procuratorate using (%s)', protected, inside);
  execute format('create policy system on %s to guitu_system using (true) with check (true)', protected);
  execute format('grant %s on %s to guitu_agency', agency_grants, protected);
  execute format('grant select on %s to guitu_procuratorate', protected);
  execute format('grant %s on %s to guitu_system', system_grants, protected);
end;
$$;

call guitu.protect_range('guitu.person', 'select, insert, update', 'select, insert, update');
call guitu.protect_range('guitu.supervision_case', 'select, insert, update', 'select, insert, update');
call guitu.protect_range('guitu.term_entry', 'select, insert, update', 'select, insert, update');
call guitu.protect_range('guitu.prohibition', 'select, insert, update', 'select, insert, update');
call guitu.protect_range('guitu.custody_interval', 'select, insert, update', 'select, insert, update');
call guitu.protect_range('guitu.matter', 'select, insert, update', 'select, insert, update');
call guitu.protect_range('guitu.event', 'select, insert', 'select, insert');
call guitu.protect_range('guitu.clock', 'select, insert, update', 'select, insert, update');
call guitu.protect_range('guitu.finding', 'select, insert, update', 'select, insert, update');
call guitu.protect_range('guitu.permission', 'select, insert, update', 'select, insert, update');
call guitu.protect_range('guitu.paper', 'select, insert, update', 'select, insert, update');
call guitu.protect_range('guitu.outbox', 'select, insert, update', 'select, insert, update');
call guitu.protect_range('guitu.delegation', 'select, insert, update', 'select, insert, update');
call guitu.protect_range('guitu.name_token', 'select, insert, delete', 'select, insert, delete');
call guitu.protect_range('guitu.blob', 'select, insert, update', 'select, insert, update');
call guitu.protect_range('guitu.access_log', 'select', 'select, insert');
call guitu.protect_range('guitu.counter', 'select, insert, update', 'select, insert, update');
call guitu.protect_range('guitu.import_run', 'select, insert, update, delete', 'select, insert, update, delete');
call guitu.protect_range('guitu.import_row', 'select, insert, update, delete', 'select, insert, update, delete');
call guitu.protect_range('guitu.change', 'select, insert', 'select, insert');

-- A change additionally says who writes; nobody may write as somebody else. protect_row holds the rows to it.
alter policy agency on guitu.change with check (
  holder_code between current_setting('guitu.range_low')::bigint and current_setting('guitu.range_high')::bigint
  and written_by_code = current_setting('guitu.range_low')::bigint
  and account_id = current_setting('guitu.account_id')::uuid);

-- How many papers a county has numbered, or what it imports, is not for the procuratorate's role to read wholesale.
drop policy procuratorate on guitu.counter;
drop policy procuratorate on guitu.import_run;
drop policy procuratorate on guitu.import_row;
revoke all on guitu.counter, guitu.import_run, guitu.import_row from guitu_procuratorate;

-- Drafts belong to one account, whatever its role.
alter table guitu.draft enable row level security;
create policy own on guitu.draft to guitu_agency, guitu_procuratorate, guitu_other, guitu_supervisee
  using (account_id = current_setting('guitu.account_id')::uuid)
  with check (account_id = current_setting('guitu.account_id')::uuid);
create policy system on guitu.draft to guitu_system using (true) with check (true);
grant select, insert, update, delete on guitu.draft to guitu_agency, guitu_procuratorate, guitu_other, guitu_supervisee, guitu_system;

alter table guitu.parameter enable row level security;
create policy readable on guitu.parameter for select to guitu_agency, guitu_procuratorate, guitu_other, guitu_supervisee using (true);
create policy agency_insert on guitu.parameter for insert to guitu_agency
  with check (region_code between current_setting('guitu.range_low')::bigint and current_setting('guitu.range_high')::bigint);
create policy agency_update on guitu.parameter for update to guitu_agency
  using (region_code between current_setting('guitu.range_low')::bigint and current_setting('guitu.range_high')::bigint)
  with check (region_code between current_setting('guitu.range_low')::bigint and current_setting('guitu.range_high')::bigint);
create policy system on guitu.parameter to guitu_system using (true) with check (true);
grant select on guitu.parameter to guitu_agency, guitu_procuratorate, guitu_other, guitu_supervisee;
grant insert, update on guitu.parameter to guitu_agency;
grant select, insert, update on guitu.parameter to guitu_system;

-- Public knowledge.
grant select on guitu.region, guitu.body to guitu_agency, guitu_procuratorate, guitu_other, guitu_supervisee;
grant select, insert, update on guitu.region, guitu.body to guitu_system;

-- Keys are worth nothing without the master key, and are handed out one by one to whoever knows an id from a row he can
-- see: reading the whole table would tell how many cases there are elsewhere. Only jobs destroy keys.
create function guitu.wrapped_key(key_id uuid) returns table (wrapped bytea)
language sql stable security definer rows 1
set search_path = pg_catalog, pg_temp
as $$
  select k.wrapped from guitu.case_key k where k.id = key_id
$$;
grant insert on guitu.case_key to guitu_agency;
grant select, insert, update on guitu.case_key to guitu_system;

grant insert on guitu.change_result to guitu_agency, guitu_system;
grant select on guitu.change_result to guitu_system;

grant select, insert, update on guitu.account, guitu.session, guitu.inbox to guitu_system;
grant select, insert on guitu.master_key to guitu_system;
grant select, insert, delete on guitu.account_body to guitu_system;
grant delete on guitu.session to guitu_system;
grant insert on guitu.inbox to guitu_agency, guitu_other, guitu_supervisee;
grant select, insert on guitu.access_batch to guitu_system;

-- The chain is written by triggers and by the sealer; verify reads it as guitu_system.
grant select on guitu.change_entry, guitu.link, guitu.chain_head, guitu.unsealed, guitu.batch, guitu.sealed_link, guitu.daily_root
  to guitu_system;
grant update (receipt) on guitu.daily_root to guitu_system;
grant select on guitu.link, guitu.unsealed, guitu.batch, guitu.sealed_link, guitu.daily_root to guitu_seal;
grant delete, update on guitu.unsealed to guitu_seal;
grant insert on guitu.batch, guitu.sealed_link, guitu.daily_root to guitu_seal;

grant select, insert, delete on guitu.import_staging to guitu_import;

grant usage on schema guitu to guitu_run, guitu_import, guitu_seal,
  guitu_agency, guitu_procuratorate, guitu_other, guitu_supervisee, guitu_system;

revoke execute on all functions in schema guitu from public;
revoke execute on all procedures in schema guitu from public;
grant execute on function guitu.replay_of(text) to guitu_agency, guitu_system;
grant execute on function guitu.wrapped_key(uuid) to guitu_agency, guitu_procuratorate, guitu_system;
grant execute on function guitu.move_case(uuid, bigint, uuid) to guitu_agency, guitu_system;
grant execute on function guitu.staged(uuid, text) to guitu_agency;
