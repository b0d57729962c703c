-- The procuratorate takes steps of its own (检察监督): in cases of its range, under its own role. What follows from a step is derived of
-- the whole case, as for everybody; the act itself, the event, names the body that did it, and the policies below hold both sides to it.
create procedure guitu.let_procuratorate_write(guarded regclass, commands text[])
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  inside text := 'holder_code between current_setting(''guitu.range_low'')::bigint and current_setting(''guitu.range_high'')::bigint';
begin
  if 'insert' = any (commands) then
    execute format('create policy procuratorate_insert on %s for insert to guitu_procuratorate with check (%s)', guarded, inside);
    execute format('grant insert on %s to guitu_procuratorate', guarded);
  end if;
  if 'update' = any (commands) then
    execute format('create policy procuratorate_update on %s for update to guitu_procuratorate using (%s) with check (%s)', guarded, inside, inside);
    execute format('grant update on %s to guitu_procuratorate', guarded);
  end if;
  if 'delete' = any (commands) then
    execute format('create policy procuratorate_delete on %s for delete to guitu_procuratorate using (%s)', guarded, inside);
    execute format('grant delete on %s to guitu_procuratorate', guarded);
  end if;
end;
$$;

call guitu.let_procuratorate_write('guitu.supervision_case', '{update}');
call guitu.let_procuratorate_write('guitu.matter', '{insert, update}');
call guitu.let_procuratorate_write('guitu.event', '{insert}');
call guitu.let_procuratorate_write('guitu.task', '{insert, update, delete}');
call guitu.let_procuratorate_write('guitu.clock', '{insert, update}');
call guitu.let_procuratorate_write('guitu.finding', '{insert, update}');
call guitu.let_procuratorate_write('guitu.permission', '{insert, update}');
call guitu.let_procuratorate_write('guitu.participation', '{insert, update}');
call guitu.let_procuratorate_write('guitu.review', '{insert, update, delete}');
call guitu.let_procuratorate_write('guitu.occurrence', '{insert, update, delete}');
call guitu.let_procuratorate_write('guitu.paper', '{insert, update}');
call guitu.let_procuratorate_write('guitu.outbox', '{insert, update}');
call guitu.let_procuratorate_write('guitu.blob', '{insert, update}');
call guitu.let_procuratorate_write('guitu.change', '{insert}');

-- It opens matters of its own kinds and no others, and writes as nobody else.
alter policy procuratorate_insert on guitu.matter with check (
  holder_code between current_setting('guitu.range_low')::bigint and current_setting('guitu.range_high')::bigint
  and procedure in ('procuratorialSupervision', 'complaint'));
alter policy procuratorate_insert on guitu.change with check (
  holder_code between current_setting('guitu.range_low')::bigint and current_setting('guitu.range_high')::bigint
  and written_by_code = current_setting('guitu.range_low')::bigint
  and account_id = current_setting('guitu.account_id')::uuid);
alter policy procuratorate_insert on guitu.event with check (
  holder_code between current_setting('guitu.range_low')::bigint and current_setting('guitu.range_high')::bigint
  and body #>> '{by,office}' = 'procuratorate');

-- What a procuratorate did is written by a procuratorate. A paper of one without an account is entered by the agency, in its own name.
create policy not_as_procuratorate on guitu.event as restrictive for insert to guitu_agency, guitu_guest
  with check (body #>> '{by,office}' is distinct from 'procuratorate');

-- Its own numbers, and those alone.
create policy procuratorate_numbers on guitu.counter to guitu_procuratorate
  using (body_id = current_setting('guitu.body_id')::uuid)
  with check (body_id = current_setting('guitu.body_id')::uuid);
grant select, insert, update on guitu.counter to guitu_procuratorate;

grant insert on guitu.change_result to guitu_procuratorate;
grant execute on function guitu.replay_of(text), guitu.enqueue(text, json, timestamptz, text, integer, text)
  to guitu_procuratorate;
revoke execute on procedure guitu.let_procuratorate_write(regclass, text[]) from public;

-- 监督核对台账: checking with other bodies, self-checks, what was handed over, and opinions about a body. About no case.
create table guitu.oversight_record (
  id uuid primary key,
  kind text not null check (kind in ('reconciliation', 'selfCheck', 'sharing', 'clue', 'opinion', 'receivedOpinion', 'reply')),
  on_day date not null,
  body jsonb not null,
  entered_by text not null,
  body_name text not null,
  recorded_at timestamptz(3) not null,
  corrected_at timestamptz(3),
  withdrawn_at timestamptz(3),
  withdrawn_by text,
  withdrawn_reason text,
  holder_code bigint not null,
  written_by_code bigint not null default current_setting('guitu.range_low')::bigint,
  change_id uuid not null default current_setting('guitu.change_id')::uuid
);
create index oversight_record_holder on guitu.oversight_record (holder_code, on_day desc);
call guitu.protect('guitu.oversight_record', 'id');
call guitu.protect_range('guitu.oversight_record', 'select, insert, update', 'select, insert, update');
call guitu.let_procuratorate_write('guitu.oversight_record', '{insert, update}');
-- An opinion is the procuratorate's; everything else is the agency's.
alter policy procuratorate_insert on guitu.oversight_record with check (
  holder_code between current_setting('guitu.range_low')::bigint and current_setting('guitu.range_high')::bigint
  and kind = 'opinion');
alter policy procuratorate_update on guitu.oversight_record
  using (holder_code between current_setting('guitu.range_low')::bigint and current_setting('guitu.range_high')::bigint
    and kind = 'opinion')
  with check (kind = 'opinion');
create policy no_opinion_added on guitu.oversight_record as restrictive for insert to guitu_agency
  with check (kind <> 'opinion');
create policy no_opinion_altered on guitu.oversight_record as restrictive for update to guitu_agency
  using (kind <> 'opinion') with check (kind <> 'opinion');

-- A procuratorate and a county list what is not closed.
create index matter_supervision on guitu.matter (holder_code, waiting_due) where procedure = 'procuratorialSupervision' and closed_at is null;

-- What the indicators read besides the cases themselves.
create index event_missed_declared on guitu.event (case_id, happened_at) where step = 'declareMissed' and type = 'stepTaken';
create index matter_ended on guitu.matter (case_id) where contributions ? 'ended';
create index matter_lost on guitu.matter (case_id) where contributions ? 'lostContact';
create index matter_reoffended on guitu.matter (case_id) where contributions ? 'reoffences';
