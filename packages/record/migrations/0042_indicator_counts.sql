-- The days the indicators count by, kept so that a page of numbers is added up from some thousand small rows instead of a million
-- cases (decision 029). Three tables: what the matters of a case say of its days, the difference every change of a day leaves, and the
-- days counted.

-- Where matters say anything of the days of a case. Derived from them within the same transaction, compared every night; nobody reads or
-- writes it but the functions below.
create table guitu.case_days (
  case_id uuid primary key,
  ended_on date,
  missed_on date,
  absconded_on date[] not null default '{}',
  reoffended_on date[] not null default '{}'
);

-- A row is a difference and is only added, so that no command ever waits for another's. Beside a day on which somebody was out of
-- supervision again stands the one before: in a span that holds both he is one person.
create table guitu.case_day_change (
  holder_code bigint not null,
  kind text not null,
  on_day date not null,
  previous_day date,
  cases integer not null
);
create index case_day_change_holder on guitu.case_day_change (holder_code);
call guitu.protect_range('guitu.case_day_change', 'select', 'select');

-- The differences of a county or a prefecture added up by day, by month and by year (on_day is the first day of it). The holder is the
-- county or the prefecture itself: a row is seen by whoever answers for the whole of it and by nobody else.
create table guitu.case_day_count (
  width text not null check (width in ('county', 'prefecture')),
  grain text not null check (grain in ('day', 'month', 'year')),
  kind text not null,
  on_day date not null,
  previous_day date,
  holder_code bigint not null,
  cases integer not null
);
create unique index case_day_count_key on guitu.case_day_count (width, grain, on_day, holder_code, kind, previous_day)
  include (cases) nulls not distinct;
create index case_day_count_again on guitu.case_day_count (width, on_day, holder_code) include (kind, previous_day, cases)
  where previous_day is not null;
call guitu.protect_range('guitu.case_day_count', 'select', 'select');

-- This and the next one are without settings of their own: so the planner opens them up, and a condition on the case reaches the tables.
-- What matters say. An annulled matter contributes nothing; of several ends the one of the oldest matter holds.
create function guitu.days_from_matters()
returns table (case_id uuid, ended_on date, missed_on date, absconded_on date[], reoffended_on date[])
language sql stable
as $$
  select s.case_id, min(s.ended), max(s.missed),
         coalesce(array_agg(distinct s.absconded order by s.absconded) filter (where s.absconded is not null), '{}'),
         coalesce(array_agg(distinct s.reoffended order by s.reoffended) filter (where s.reoffended is not null), '{}')
    from (
      select m.case_id, (array_agg(m.contributions -> 'ended' ->> 'on' order by m.opened_at, m.id))[1]::date as ended,
             null::date as missed, null::date as absconded, null::date as reoffended
        from guitu.matter m where m.contributions ? 'ended' group by m.case_id
      union all
      select e.case_id, null, (e.happened_at at time zone 'Asia/Shanghai')::date, null, null
        from guitu.event e join guitu.matter m on m.id = e.matter_id
       where e.step = 'declareMissed' and e.type = 'stepTaken' and m.state -> 'taken' ? 'declareMissed'
         and m.status not in ('withdrawn', 'annulled', 'superseded')
      union all
      select m.case_id, null, null,
             ((m.contributions -> 'lostContact' ->> 'abscondedFrom')::timestamptz at time zone 'Asia/Shanghai')::date, null
        from guitu.matter m where m.contributions ? 'lostContact'
      union all
      select m.case_id, null, null, null, (r.value ->> 'judgedOn')::date
        from guitu.matter m cross join lateral jsonb_array_elements(m.contributions -> 'reoffences') r
       where m.contributions ? 'reoffences'
    ) s
   group by s.case_id
  having count(s.ended) + count(s.missed) + count(s.absconded) + count(s.reoffended) > 0
$$;

-- The days by which one case is counted, from its row and from what its matters say: what packages/law calls countedDaysOf.
create function guitu.days_of_case(
  status text, received_on date, term_begins date, term_ends date,
  ended_on date, missed_on date, absconded_on date[], reoffended_on date[]
)
returns table (kind text, on_day date, previous_day date)
language sql immutable
as $$
  select s.kind, s.on_day, s.previous_day
    from (select coalesce(received_on, case when status <> 'expected' then term_begins end) as received,
                 coalesce(ended_on, case when status not in ('serving', 'expected') then term_ends end) as ended) t
   cross join lateral (
      select 'received' as kind, t.received as on_day, null::date as previous_day
      union all select 'ended', t.ended, null where t.received is not null
      union all select 'left', greatest(t.received, t.ended), null where t.received is not null and t.ended is not null
      union all select 'missed', missed_on, null
      union all select 'absconded', a.day, null from unnest(absconded_on) a (day)
      union all select 'absconded', a.day, absconded_on[a.place - 1]
                  from unnest(absconded_on) with ordinality a (day, place) where a.place > 1
      union all select 'reoffended', r.day, null from unnest(reoffended_on) r (day)
      union all select 'reoffended', r.day, reoffended_on[r.place - 1]
                  from unnest(reoffended_on) with ordinality r (day, place) where r.place > 1
   ) s
   where s.on_day is not null
$$;

-- As owner: nobody but these functions writes a day.
create function guitu.count_days_of_new_cases() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  insert into guitu.case_day_change (holder_code, kind, on_day, previous_day, cases)
  select n.holder_code, d.kind, d.on_day, d.previous_day, count(*)
    from new_rows n
   cross join lateral guitu.days_of_case(n.status, n.received_on, n.term_begins, n.term_ends, null, null, null, null) d
   where n.merged_into is null and n.status <> 'assessing'
   group by n.holder_code, d.kind, d.on_day, d.previous_day;
  return null;
end;
$$;
create trigger count_days_of_new_cases after insert on guitu.supervision_case referencing new table as new_rows
  for each statement execute function guitu.count_days_of_new_cases();

create function guitu.count_days_of_altered_case() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  said guitu.case_days;
begin
  select * into said from guitu.case_days d where d.case_id = old.id;
  insert into guitu.case_day_change (holder_code, kind, on_day, previous_day, cases)
  select c.holder_code, c.kind, c.on_day, c.previous_day, sum(c.cases)
    from (select old.holder_code, d.kind, d.on_day, d.previous_day, -1 as cases
            from guitu.days_of_case(old.status, old.received_on, old.term_begins, old.term_ends,
                   said.ended_on, said.missed_on, said.absconded_on, said.reoffended_on) d
           where old.merged_into is null and old.status <> 'assessing'
          union all
          select new.holder_code, d.kind, d.on_day, d.previous_day, 1
            from guitu.days_of_case(new.status, new.received_on, new.term_begins, new.term_ends,
                   said.ended_on, said.missed_on, said.absconded_on, said.reoffended_on) d
           where tg_op = 'UPDATE' and new.merged_into is null and new.status <> 'assessing') c
   group by c.holder_code, c.kind, c.on_day, c.previous_day
  having sum(c.cases) <> 0;
  if tg_op = 'DELETE' then
    delete from guitu.case_days d where d.case_id = old.id;
  end if;
  return null;
end;
$$;
-- Row by row with a condition: almost every update of a case leaves these as they were, and then nothing is called.
create trigger count_days_of_altered_case after update on guitu.supervision_case for each row
  when (old.status <> new.status or old.holder_code <> new.holder_code or (old.merged_into is null) <> (new.merged_into is null)
        or old.received_on is distinct from new.received_on or old.term_begins is distinct from new.term_begins
        or old.term_ends is distinct from new.term_ends)
  execute function guitu.count_days_of_altered_case();
create trigger count_days_of_deleted_case after delete on guitu.supervision_case for each row
  execute function guitu.count_days_of_altered_case();

create function guitu.count_said_days() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  counted guitu.supervision_case;
  old_said guitu.case_days;
  new_said guitu.case_days;
begin
  if tg_op <> 'INSERT' then
    old_said := old;
  end if;
  if tg_op <> 'DELETE' then
    new_said := new;
  end if;
  select * into counted from guitu.supervision_case c where c.id = coalesce(new_said.case_id, old_said.case_id);
  if not found or counted.merged_into is not null or counted.status = 'assessing' then
    return null;
  end if;
  insert into guitu.case_day_change (holder_code, kind, on_day, previous_day, cases)
  select counted.holder_code, c.kind, c.on_day, c.previous_day, sum(c.cases)
    from (select d.kind, d.on_day, d.previous_day, -1 as cases
            from guitu.days_of_case(counted.status, counted.received_on, counted.term_begins, counted.term_ends,
                   old_said.ended_on, old_said.missed_on, old_said.absconded_on, old_said.reoffended_on) d
          union all
          select d.kind, d.on_day, d.previous_day, 1
            from guitu.days_of_case(counted.status, counted.received_on, counted.term_begins, counted.term_ends,
                   new_said.ended_on, new_said.missed_on, new_said.absconded_on, new_said.reoffended_on) d) c
   group by c.kind, c.on_day, c.previous_day
  having sum(c.cases) <> 0;
  return null;
end;
$$;
create trigger count_said_days after insert or update or delete on guitu.case_days for each row
  execute function guitu.count_said_days();

-- Writes what the matters of these cases say now.
create function guitu.note_days(asked uuid[]) returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  delete from guitu.case_days d
   where d.case_id = any(asked)
     and not exists (select from guitu.days_from_matters() m where m.case_id = any(asked) and m.case_id = d.case_id);
  insert into guitu.case_days as d (case_id, ended_on, missed_on, absconded_on, reoffended_on)
  select m.case_id, m.ended_on, m.missed_on, m.absconded_on, m.reoffended_on
    from guitu.days_from_matters() m where m.case_id = any(asked)
  on conflict (case_id) do update
     set ended_on = excluded.ended_on, missed_on = excluded.missed_on,
         absconded_on = excluded.absconded_on, reoffended_on = excluded.reoffended_on
   where (d.ended_on, d.missed_on, d.absconded_on, d.reoffended_on)
         is distinct from (excluded.ended_on, excluded.missed_on, excluded.absconded_on, excluded.reoffended_on);
end;
$$;

create function guitu.note_days_of_case() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if tg_op = 'DELETE' then
    perform guitu.note_days(array[old.case_id]);
  else
    perform guitu.note_days(array[new.case_id]);
  end if;
  return null;
end;
$$;
create trigger note_days_of_new_matter after insert on guitu.matter for each row
  when (new.contributions ?| array['ended', 'lostContact', 'reoffences'] or new.state -> 'taken' ? 'declareMissed')
  execute function guitu.note_days_of_case();
create trigger note_days_of_altered_matter after update on guitu.matter for each row
  when (old.contributions -> 'ended' is distinct from new.contributions -> 'ended'
        or old.contributions -> 'lostContact' is distinct from new.contributions -> 'lostContact'
        or old.contributions -> 'reoffences' is distinct from new.contributions -> 'reoffences'
        or old.status <> new.status and new.state -> 'taken' ? 'declareMissed'
        or old.state -> 'taken' ? 'declareMissed' is distinct from (new.state -> 'taken' ? 'declareMissed'))
  execute function guitu.note_days_of_case();
create trigger note_days_of_deleted_matter after delete on guitu.matter for each row
  execute function guitu.note_days_of_case();
create trigger note_days_of_new_event after insert on guitu.event for each row
  when (new.step = 'declareMissed') execute function guitu.note_days_of_case();

-- Adds the differences to the days of their county and prefecture. Needed now and then, so that a page has few of them to read;
-- commands go on beside it.
create function guitu.fold_case_days() returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform pg_advisory_xact_lock(hashtextextended('guitu.case_day_count', 0));
  with folded as (
    delete from guitu.case_day_change returning holder_code, kind, on_day, previous_day, cases
  ), daily as (
    select f.holder_code / 1000000 * 1000000 as county, f.kind, f.on_day, f.previous_day, sum(f.cases) as cases
      from folded f group by 1, 2, 3, 4 having sum(f.cases) <> 0
  )
  insert into guitu.case_day_count as k (width, grain, kind, on_day, previous_day, holder_code, cases)
  select p.width, g.grain, d.kind, g.on_day, d.previous_day, p.code, sum(d.cases)
    from daily d
   cross join lateral (values ('county', d.county), ('prefecture', d.county / 100000000 * 100000000)) p (width, code)
   cross join lateral (values ('day', d.on_day), ('month', date_trunc('month', d.on_day::timestamp)::date),
                              ('year', date_trunc('year', d.on_day::timestamp)::date)) g (grain, on_day)
   where d.previous_day is null or g.grain = 'day'
   group by 1, 2, 3, 4, 5, 6
  on conflict (width, grain, on_day, holder_code, kind, previous_day) do update set cases = k.cases + excluded.cases;
end;
$$;

-- Judges everything anew from the cases and their matters, and puts right what differs. Answers with how many rows were wrong: none,
-- unless something was written past the triggers. Both sides of a comparison are read in one snapshot.
create function guitu.settle_case_days() returns bigint
language plpgsql security definer
set search_path = pg_catalog, pg_temp
set work_mem = '128MB'
as $$
declare
  wrong_cases uuid[];
  wrong_days bigint;
  wrong_sums bigint;
begin
  perform pg_advisory_xact_lock(hashtextextended('guitu.case_day_count', 0));
  select coalesce(array_agg(coalesce(d.case_id, m.case_id)), '{}') into wrong_cases
    from guitu.case_days d full join guitu.days_from_matters() m on m.case_id = d.case_id
   where (d.ended_on, d.missed_on, d.absconded_on, d.reoffended_on)
         is distinct from (m.ended_on, m.missed_on, m.absconded_on, m.reoffended_on);
  if cardinality(wrong_cases) > 0 then
    -- As every command does, before anything of these cases is written: what the next statement reads of them stays true.
    perform from guitu.supervision_case c where c.id = any(wrong_cases) order by c.id for update;
    perform guitu.note_days(wrong_cases);
  end if;
  perform guitu.fold_case_days();
  insert into guitu.case_day_change (holder_code, kind, on_day, previous_day, cases)
  select w.county, w.kind, w.on_day, w.previous_day, sum(w.cases)
    from (select c.holder_code / 1000000 * 1000000 as county, d.kind, d.on_day, d.previous_day, count(*) as cases
            from guitu.supervision_case c
            left join guitu.case_days s on s.case_id = c.id
           cross join lateral guitu.days_of_case(c.status, c.received_on, c.term_begins, c.term_ends,
                   s.ended_on, s.missed_on, s.absconded_on, s.reoffended_on) d
           where c.merged_into is null and c.status <> 'assessing'
           group by 1, 2, 3, 4
          union all
          select k.holder_code, k.kind, k.on_day, k.previous_day, -k.cases
            from guitu.case_day_count k where k.width = 'county' and k.grain = 'day'
          union all
          select f.holder_code / 1000000 * 1000000, f.kind, f.on_day, f.previous_day, -f.cases from guitu.case_day_change f) w
   group by w.county, w.kind, w.on_day, w.previous_day having sum(w.cases) <> 0;
  get diagnostics wrong_days = row_count;
  perform guitu.fold_case_days();
  -- Everything coarser against the days of the counties.
  insert into guitu.case_day_count as k (width, grain, kind, on_day, previous_day, holder_code, cases)
  select w.width, w.grain, w.kind, w.on_day, w.previous_day, w.code, sum(w.cases)
    from (select p.width, g.grain, d.kind, g.on_day, d.previous_day, p.code, d.cases
            from guitu.case_day_count d
           cross join lateral (values ('county', d.holder_code),
                                      ('prefecture', d.holder_code / 100000000 * 100000000)) p (width, code)
           cross join lateral (values ('day', d.on_day), ('month', date_trunc('month', d.on_day::timestamp)::date),
                                      ('year', date_trunc('year', d.on_day::timestamp)::date)) g (grain, on_day)
           where d.width = 'county' and d.grain = 'day' and (d.previous_day is null or g.grain = 'day')
             and (p.width, g.grain) <> ('county', 'day')
          union all
          select o.width, o.grain, o.kind, o.on_day, o.previous_day, o.holder_code, -o.cases
            from guitu.case_day_count o where (o.width, o.grain) <> ('county', 'day')) w
   group by 1, 2, 3, 4, 5, 6 having sum(w.cases) <> 0
  on conflict (width, grain, on_day, holder_code, kind, previous_day) do update set cases = k.cases + excluded.cases;
  get diagnostics wrong_sums = row_count;
  delete from guitu.case_day_count k where k.cases = 0;
  return cardinality(wrong_cases) + wrong_days + wrong_sums;
end;
$$;

-- The days of every county or prefecture of whoever asks, added up: of the years before, the months of the year, the days of the month, and
-- what commands have changed since these were folded. `before` lie ahead of the first day, `until` up to the last one; `again` in between,
-- and so does the day before of the same person. Runs with the asker's own eyes. Some hundred rows: setting up workers takes a hundred
-- times as long as reading them, and the planner expects as many years as days.
create function guitu.sum_case_days(asked_width text, first_day date, last_day date)
returns table (place bigint, kind text, part text, cases bigint)
language sql stable
set search_path = pg_catalog, pg_temp
set max_parallel_workers_per_gather = 0
set plan_cache_mode = force_custom_plan
as $$
  select s.place, s.kind, s.part, sum(s.cases)
    from (select k.holder_code, k.kind, 'before', k.cases from guitu.case_day_count k
           where k.width = asked_width and k.grain = 'year' and k.previous_day is null
             and k.on_day < date_trunc('year', first_day::timestamp)::date
          union all
          select k.holder_code, k.kind, 'before', k.cases from guitu.case_day_count k
           where k.width = asked_width and k.grain = 'month' and k.previous_day is null
             and k.on_day >= date_trunc('year', first_day::timestamp)::date
             and k.on_day < date_trunc('month', first_day::timestamp)::date
          union all
          select k.holder_code, k.kind, 'before', k.cases from guitu.case_day_count k
           where k.width = asked_width and k.grain = 'day' and k.previous_day is null
             and k.on_day >= date_trunc('month', first_day::timestamp)::date and k.on_day < first_day
          union all
          select k.holder_code, k.kind, 'until', k.cases from guitu.case_day_count k
           where k.width = asked_width and k.grain = 'year' and k.previous_day is null
             and k.on_day < date_trunc('year', last_day::timestamp)::date
          union all
          select k.holder_code, k.kind, 'until', k.cases from guitu.case_day_count k
           where k.width = asked_width and k.grain = 'month' and k.previous_day is null
             and k.on_day >= date_trunc('year', last_day::timestamp)::date
             and k.on_day < date_trunc('month', last_day::timestamp)::date
          union all
          select k.holder_code, k.kind, 'until', k.cases from guitu.case_day_count k
           where k.width = asked_width and k.grain = 'day' and k.previous_day is null
             and k.on_day >= date_trunc('month', last_day::timestamp)::date and k.on_day <= last_day
          union all
          select k.holder_code, k.kind, 'again', k.cases from guitu.case_day_count k
           where k.width = asked_width and k.previous_day is not null
             and k.on_day between first_day and last_day and k.previous_day >= first_day
          union all
          select case asked_width when 'county' then c.holder_code / 1000000 * 1000000
                                  else c.holder_code / 100000000 * 100000000 end, c.kind, p.part, c.cases
            from guitu.case_day_change c
           cross join lateral (values ('before', c.previous_day is null and c.on_day < first_day),
                                      ('until', c.previous_day is null and c.on_day <= last_day),
                                      ('again', c.previous_day >= first_day and c.on_day <= last_day)) p (part, holds)
           where p.holds) s (place, kind, part, cases)
   group by s.place, s.kind, s.part
$$;

revoke execute on function guitu.days_from_matters(),
  guitu.days_of_case(text, date, date, date, date, date, date[], date[]), guitu.count_days_of_new_cases(),
  guitu.count_days_of_altered_case(), guitu.count_said_days(), guitu.note_days(uuid[]), guitu.note_days_of_case(),
  guitu.fold_case_days(), guitu.settle_case_days(), guitu.sum_case_days(text, date, date) from public;
grant execute on function guitu.fold_case_days(), guitu.settle_case_days() to guitu_system;
grant execute on function guitu.sum_case_days(text, date, date) to guitu_agency, guitu_procuratorate, guitu_system;
select guitu.settle_case_days();
