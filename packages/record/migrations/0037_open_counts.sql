-- What a desk reads, read in the order in which it shows it: only the rows that are shown.
drop index guitu.task_desk;
create index task_desk on guitu.task (body_code, office, required, due_at, matter_id, step);
create index finding_desk on guitu.finding (office, raised_at, id, holder_code) where cleared_at is null and severity <> 'info';
create index clock_running_article on guitu.clock (matter_id, name, due_at, holder_code) include (article)
  where stopped_at is null and article is not null;

-- How many matters run at each holder, and when their legal deadlines are: what the places side by side are added up from, instead of
-- the rows of a whole province. As in case_count (0033) a row is a difference and is only added; at night many become one.
-- Row-level security as for the rows that are counted: whoever sees them sees them counted, nobody else.
create table guitu.matter_count (
  holder_code bigint not null,
  matters integer not null
);
create index matter_count_holder on guitu.matter_count (holder_code) include (matters);
call guitu.protect_range('guitu.matter_count', 'select', 'select');

-- A matter may have several legal deadlines and is counted once. So each is kept with the one before it in the same matter (null: it is
-- the first): a matter is late when its first one has passed, and has one in a week when one lies in it whose predecessor does not.
create table guitu.deadline_count (
  holder_code bigint not null,
  due_at timestamptz(3) not null,
  earlier timestamptz(3),
  matters integer not null
);
create index deadline_count_holder on guitu.deadline_count (holder_code, due_at) include (earlier, matters);
call guitu.protect_range('guitu.deadline_count', 'select', 'select');

-- As owner: nobody but these triggers writes a count. Matters and clocks are never deleted; no role may (0008).
create function guitu.count_new_matters() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  insert into guitu.matter_count (holder_code, matters)
  select n.holder_code, count(*) from new_rows n where n.closed_at is null group by n.holder_code;
  return null;
end;
$$;
create trigger count_new_matters after insert on guitu.matter referencing new table as new_rows
  for each statement execute function guitu.count_new_matters();

create function guitu.count_altered_matter() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if old.closed_at is null then
    insert into guitu.matter_count (holder_code, matters) values (old.holder_code, -1);
  end if;
  if new.closed_at is null then
    insert into guitu.matter_count (holder_code, matters) values (new.holder_code, 1);
  end if;
  return null;
end;
$$;
create trigger count_altered_matter after update on guitu.matter for each row
  when (old.holder_code <> new.holder_code or (old.closed_at is null) <> (new.closed_at is null))
  execute function guitu.count_altered_matter();

-- The deadlines of the matters concerned as they were before the statement are taken away, as they are after it are added. The planner
-- settings keep its plans on the matters concerned even where they were made while the table was empty.
create function guitu.count_deadlines() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
set enable_seqscan = off
set enable_hashjoin = off
set enable_mergejoin = off
as $$
declare
  -- What ran before in the rows of this statement, and what runs in them now.
  gone jsonb := '[]';
  come jsonb := '[]';
begin
  if tg_op = 'UPDATE' then
    select coalesce(jsonb_agg(jsonb_build_object('matter_id', o.matter_id, 'name', o.name, 'holder_code', o.holder_code, 'due_at', o.due_at)
                              order by o.matter_id, o.name), '[]')
      into gone from old_rows o where o.stopped_at is null and o.kind = 'legal';
  end if;
  select coalesce(jsonb_agg(jsonb_build_object('matter_id', n.matter_id, 'name', n.name, 'holder_code', n.holder_code, 'due_at', n.due_at)
                            order by n.matter_id, n.name), '[]')
    into come from new_rows n where n.stopped_at is null and n.kind = 'legal';
  if gone = come then return null; end if;
  with was as materialized (
    select * from jsonb_to_recordset(gone) as r (matter_id uuid, name text, holder_code bigint, due_at timestamptz)
  ), written as materialized (
    select * from jsonb_to_recordset(come) as r (matter_id uuid, name text, holder_code bigint, due_at timestamptz)
  ), running as materialized (
    select k.holder_code, k.matter_id, k.name, k.due_at
      from (select matter_id from was union select matter_id from written) c join guitu.clock k on k.matter_id = c.matter_id
     where k.stopped_at is null and k.kind = 'legal'
  ), sided as (
    select distinct 1 as side, r.holder_code, r.matter_id, r.due_at from running r
    union all
    select distinct -1, b.holder_code, b.matter_id, b.due_at
      from (select w.holder_code, w.matter_id, w.due_at from was w
            union all
            -- What stands beside the rows of the statement: grouped and not compared row by row, which grew with their square.
            select max(x.holder_code), x.matter_id, max(x.due_at)
              from (select r.holder_code, r.matter_id, r.name, r.due_at, false as now from running r
                    union all
                    select null, n.matter_id, n.name, null, true from written n) x
             group by x.matter_id, x.name having not bool_or(x.now)) b
  ), followed as (
    select s.side, s.holder_code, s.due_at, lag(s.due_at) over (partition by s.side, s.matter_id order by s.due_at) as earlier
      from sided s
  )
  insert into guitu.deadline_count (holder_code, due_at, earlier, matters)
  select f.holder_code, f.due_at, f.earlier, sum(f.side) from followed f
   group by f.holder_code, f.due_at, f.earlier having sum(f.side) <> 0;
  return null;
end;
$$;
create trigger count_deadlines_insert after insert on guitu.clock referencing new table as new_rows
  for each statement execute function guitu.count_deadlines();
create trigger count_deadlines_update after update on guitu.clock referencing old table as old_rows new table as new_rows
  for each statement execute function guitu.count_deadlines();

-- Counts everything anew, puts right what differs, and makes one row of many; as settle_case_counts. Answers with how many counts were
-- wrong: none, unless rows were written past the triggers. One snapshot for both sides: commands go on beside it.
create function guitu.settle_open_counts() returns bigint
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  wrong_matters bigint;
  wrong_deadlines bigint;
begin
  perform pg_advisory_xact_lock(hashtextextended('guitu.open_counts', 0));
  insert into guitu.matter_count (holder_code, matters)
  select d.holder_code, sum(d.matters)
    from (select m.holder_code, count(*) as matters from guitu.matter m where m.closed_at is null group by m.holder_code
          union all
          select k.holder_code, -sum(k.matters) from guitu.matter_count k group by k.holder_code) d
   group by d.holder_code having sum(d.matters) <> 0;
  get diagnostics wrong_matters = row_count;
  with folded as (
    delete from guitu.matter_count c
     where c.holder_code in (select k.holder_code from guitu.matter_count k group by k.holder_code having count(*) > 1)
    returning c.holder_code, c.matters
  )
  insert into guitu.matter_count (holder_code, matters)
  select f.holder_code, sum(f.matters) from folded f group by f.holder_code having sum(f.matters) <> 0;

  insert into guitu.deadline_count (holder_code, due_at, earlier, matters)
  select d.holder_code, d.due_at, d.earlier, sum(d.matters)
    from (select r.holder_code, r.due_at, lag(r.due_at) over (partition by r.matter_id order by r.due_at) as earlier, 1 as matters
            from (select distinct k.holder_code, k.matter_id, k.due_at from guitu.clock k
                   where k.stopped_at is null and k.kind = 'legal') r
          union all
          select k.holder_code, k.due_at, k.earlier, -k.matters from guitu.deadline_count k) d
   group by d.holder_code, d.due_at, d.earlier having sum(d.matters) <> 0;
  get diagnostics wrong_deadlines = row_count;
  with folded as (
    delete from guitu.deadline_count c
     using (select k.holder_code, k.due_at, k.earlier from guitu.deadline_count k
             group by k.holder_code, k.due_at, k.earlier having count(*) > 1) m
     where c.holder_code = m.holder_code and c.due_at = m.due_at and c.earlier is not distinct from m.earlier
    returning c.holder_code, c.due_at, c.earlier, c.matters
  )
  insert into guitu.deadline_count (holder_code, due_at, earlier, matters)
  select f.holder_code, f.due_at, f.earlier, sum(f.matters) from folded f
   group by f.holder_code, f.due_at, f.earlier having sum(f.matters) <> 0;
  return wrong_matters + wrong_deadlines;
end;
$$;
revoke execute on function guitu.count_new_matters(), guitu.count_altered_matter(), guitu.count_deadlines(), guitu.settle_open_counts()
  from public;
grant execute on function guitu.settle_open_counts() to guitu_system;
select guitu.settle_open_counts();
