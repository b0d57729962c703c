-- How many cases each holder has, status by status: what the total of a province is added up from, instead of a million rows.
-- Merged cases are not among them. A row is a difference and is only added, so that no command ever waits for another's; at
-- night many rows become one. Row-level security as for the cases themselves: whoever sees a case sees it counted, nobody else.
create table guitu.case_count (
  holder_code bigint not null,
  status text not null,
  cases integer not null
);
create index case_count_holder on guitu.case_count (holder_code) include (status, cases);
call guitu.protect_range('guitu.case_count', 'select', 'select');

-- As owner: nobody but these triggers writes a count.
create function guitu.count_new_cases() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  insert into guitu.case_count (holder_code, status, cases)
  select n.holder_code, n.status, count(*) from new_rows n where n.merged_into is null group by n.holder_code, n.status;
  return null;
end;
$$;
create trigger count_new_cases after insert on guitu.supervision_case referencing new table as new_rows
  for each statement execute function guitu.count_new_cases();

create function guitu.count_altered_case() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  if old.merged_into is null then
    insert into guitu.case_count (holder_code, status, cases) values (old.holder_code, old.status, -1);
  end if;
  if tg_op = 'UPDATE' and new.merged_into is null then
    insert into guitu.case_count (holder_code, status, cases) values (new.holder_code, new.status, 1);
  end if;
  return null;
end;
$$;
-- Row by row with a condition: almost every update of a case leaves all three as they were, and then nothing is called.
create trigger count_altered_case after update on guitu.supervision_case for each row
  when (old.status <> new.status or old.holder_code <> new.holder_code or (old.merged_into is null) <> (new.merged_into is null))
  execute function guitu.count_altered_case();
create trigger count_deleted_case after delete on guitu.supervision_case for each row
  execute function guitu.count_altered_case();

-- Counts everything anew, puts right what differs, and makes one row of many. Answers with how many pairs of holder and status
-- were wrong: none, unless rows were written past the triggers. One snapshot for both sides: commands go on beside it.
create function guitu.settle_case_counts() returns bigint
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  wrong bigint;
begin
  perform pg_advisory_xact_lock(hashtextextended('guitu.case_count', 0));
  insert into guitu.case_count (holder_code, status, cases)
  select d.holder_code, d.status, sum(d.cases)
    from (select c.holder_code, c.status, count(*) as cases from guitu.supervision_case c
           where c.merged_into is null group by c.holder_code, c.status
          union all
          select k.holder_code, k.status, -sum(k.cases) from guitu.case_count k group by k.holder_code, k.status) d
   group by d.holder_code, d.status having sum(d.cases) <> 0;
  get diagnostics wrong = row_count;
  with folded as (
    delete from guitu.case_count c
     where (c.holder_code, c.status) in
           (select k.holder_code, k.status from guitu.case_count k group by k.holder_code, k.status having count(*) > 1)
    returning c.holder_code, c.status, c.cases
  )
  insert into guitu.case_count (holder_code, status, cases)
  select f.holder_code, f.status, sum(f.cases) from folded f group by f.holder_code, f.status having sum(f.cases) <> 0;
  return wrong;
end;
$$;
revoke execute on function guitu.count_new_cases(), guitu.count_altered_case(), guitu.settle_case_counts() from public;
grant execute on function guitu.settle_case_counts() to guitu_system;
select guitu.settle_case_counts();
