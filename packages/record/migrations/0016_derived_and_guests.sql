-- A case follows from its matters, and bodies of other places have a part in single matters.

-- What the register itself said of a case where its matters now say otherwise (status, office, term): a matter that falls
-- takes its effect away, and the register's word stands again.
alter table guitu.supervision_case
  add column registered jsonb,
  drop constraint supervision_case_status_check,
  add constraint supervision_case_status_check
    check (status in ('expected', 'serving', 'discharged', 'terminated', 'transferred'));

-- Who takes part in a matter of a case that somebody else holds. Name and summary stand here again, because the file itself is
-- not the guest's to read.
create table guitu.participation (
  id uuid primary key,
  matter_id uuid not null,
  case_id uuid not null,
  office text not null,
  place_code bigint not null,
  person_name text not null,
  measure text not null,
  procedure text not null,
  summary text not null,
  since timestamptz(3) not null,
  ended_at timestamptz(3),
  holder_code bigint not null,
  written_by_code bigint not null default current_setting('guitu.range_low')::bigint,
  change_id uuid not null default current_setting('guitu.change_id')::uuid,
  unique (matter_id, office, place_code),
  foreign key (matter_id, case_id) references guitu.matter (id, case_id),
  foreign key (case_id, holder_code) references guitu.supervision_case (id, holder_code) on update cascade
);
create index participation_place on guitu.participation (place_code, since desc) where ended_at is null;
create index participation_case on guitu.participation (case_id);
call guitu.protect('guitu.participation', 'id');
call guitu.protect_range('guitu.participation', 'select, insert, update', 'select, insert, update');

-- A guest has entered one case, because he takes part in a matter of it; outside he is in none (a case nobody has). As elsewhere
-- one comparison against a setting, no sub-select; the setting is made by the function below.
create function guitu.enter_as_guest(entered uuid) returns uuid
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  found_case uuid;
  found_person uuid;
  found_office bigint;
begin
  select p.case_id, c.person_id, coalesce(c.office_code, c.holder_code)
    into found_case, found_person, found_office
    from guitu.participation p join guitu.supervision_case c on c.id = p.case_id
   where p.matter_id = entered and p.ended_at is null
     and p.place_code between current_setting('guitu.range_low')::bigint and current_setting('guitu.range_high')::bigint
   limit 1;
  if found_case is not null then
    perform set_config('guitu.guest_case', found_case::text, true);
    perform set_config('guitu.guest_person', found_person::text, true);
    perform set_config('guitu.guest_office', found_office::text, true);
  end if;
  return found_case;
end;
$$;

-- The matter to which a paper belongs: a guest asks by it whether he may enter. Tells nothing but an id.
create function guitu.matter_of_paper(asked uuid) returns uuid
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select p.matter_id from guitu.paper p where p.id = asked
$$;

create procedure guitu.let_guests_in(guarded regclass, key_column text, setting text, grants text)
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  entered text := format('%I = current_setting(%L)::%s', key_column, setting,
    case setting when 'guitu.guest_office' then 'bigint' else 'uuid' end);
begin
  execute format('create policy guest on %s to guitu_guest using (%s) with check (%s)', guarded, entered, entered);
  execute format('grant %s on %s to guitu_guest', grants, guarded);
end;
$$;

call guitu.let_guests_in('guitu.supervision_case', 'id', 'guitu.guest_case', 'select, update');
call guitu.let_guests_in('guitu.person', 'id', 'guitu.guest_person', 'select');
call guitu.let_guests_in('guitu.relation', 'person_id', 'guitu.guest_person', 'select');
call guitu.let_guests_in('guitu.delegation', 'office_code', 'guitu.guest_office', 'select');
call guitu.let_guests_in('guitu.term_entry', 'case_id', 'guitu.guest_case', 'select');
call guitu.let_guests_in('guitu.prohibition', 'case_id', 'guitu.guest_case', 'select');
call guitu.let_guests_in('guitu.custody_interval', 'case_id', 'guitu.guest_case', 'select');
call guitu.let_guests_in('guitu.matter', 'case_id', 'guitu.guest_case', 'select, insert, update');
call guitu.let_guests_in('guitu.event', 'case_id', 'guitu.guest_case', 'select, insert');
call guitu.let_guests_in('guitu.clock', 'case_id', 'guitu.guest_case', 'select, insert, update');
call guitu.let_guests_in('guitu.finding', 'case_id', 'guitu.guest_case', 'select, insert, update');
call guitu.let_guests_in('guitu.permission', 'case_id', 'guitu.guest_case', 'select, insert, update');
call guitu.let_guests_in('guitu.paper', 'case_id', 'guitu.guest_case', 'select, insert, update');
call guitu.let_guests_in('guitu.outbox', 'case_id', 'guitu.guest_case', 'select, insert, update');
call guitu.let_guests_in('guitu.task', 'case_id', 'guitu.guest_case', 'select, insert, update, delete');
call guitu.let_guests_in('guitu.participation', 'case_id', 'guitu.guest_case', 'select, insert, update');
call guitu.let_guests_in('guitu.blob', 'case_id', 'guitu.guest_case', 'select, insert, update');
call guitu.let_guests_in('guitu.change', 'case_id', 'guitu.guest_case', 'select, insert');
alter policy guest on guitu.change with check (
  case_id = current_setting('guitu.guest_case')::uuid
  and written_by_code = current_setting('guitu.range_low')::bigint
  and account_id = current_setting('guitu.account_id')::uuid);

-- What is a guest's own wherever he is: what waits for him, files he has uploaded, his body's numbers.
create policy own_desk on guitu.participation for select to guitu_guest
  using (place_code between current_setting('guitu.range_low')::bigint and current_setting('guitu.range_high')::bigint);
create policy own_desk on guitu.task for select to guitu_guest
  using (body_code between current_setting('guitu.range_low')::bigint and current_setting('guitu.range_high')::bigint);
create policy own_upload on guitu.blob to guitu_guest
  using (holder_code between current_setting('guitu.range_low')::bigint and current_setting('guitu.range_high')::bigint);
create policy own_numbers on guitu.counter to guitu_guest
  using (holder_code between current_setting('guitu.range_low')::bigint and current_setting('guitu.range_high')::bigint)
  with check (holder_code between current_setting('guitu.range_low')::bigint and current_setting('guitu.range_high')::bigint);
grant select, insert, update on guitu.counter to guitu_guest;
create policy guest_reads on guitu.parameter for select to guitu_guest using (true);
grant select on guitu.parameter, guitu.region, guitu.body to guitu_guest;
grant insert on guitu.change_result to guitu_guest;
grant usage on schema guitu to guitu_guest;

revoke execute on function guitu.enter_as_guest(uuid), guitu.matter_of_paper(uuid) from public;
revoke execute on procedure guitu.let_guests_in(regclass, text, text, text) from public;
grant execute on function guitu.enter_as_guest(uuid), guitu.matter_of_paper(uuid) to guitu_guest;
grant execute on function guitu.replay_of(text), guitu.wrapped_key(uuid), guitu.move_case(uuid, bigint, uuid) to guitu_guest;

-- The case a guest has entered may be handed over by him too: the new agency receives whoever arrives. The person goes along
-- only from the holder the case had; another case of his stays where it is.
create or replace function guitu.move_case(moved uuid, new_holder bigint, moving_change uuid) returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  low bigint := current_setting('guitu.range_low')::bigint;
  high bigint := current_setting('guitu.range_high')::bigint;
  entered uuid := nullif(current_setting('guitu.guest_case', true), '')::uuid;
  old_holder bigint;
  moved_person uuid;
begin
  select holder_code, person_id into old_holder, moved_person from guitu.supervision_case
   where id = moved
     and (holder_code between low and high or (current_setting('role') = 'guitu_guest' and id = entered));
  if not found then
    raise exception using errcode = 'GT004', message = '所指案件不存在或不属于本机构。';
  end if;
  update guitu.supervision_case
     set holder_code = new_holder, written_by_code = low, change_id = moving_change
   where id = moved;
  update guitu.person
     set holder_code = new_holder, written_by_code = low, change_id = moving_change
   where id = moved_person and holder_code = old_holder;
end;
$$;
