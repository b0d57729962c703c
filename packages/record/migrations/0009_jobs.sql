-- Jobs are graphile-worker's; its own migrations ran before this file. guitu_run works the queue; whoever writes a
-- change may put a job beside it in the same transaction, through one door.

do $$
declare
  relation regclass;
begin
  for relation in
    select c.oid from pg_class c where c.relnamespace = 'graphile_worker'::regnamespace and c.relkind in ('r', 'p')
  loop
    execute format('grant select, insert, update, delete on %s to guitu_run', relation);
    if (select relrowsecurity from pg_class where oid = relation) then
      execute format('create policy guitu_run on %s to guitu_run using (true) with check (true)', relation);
    end if;
  end loop;
end;
$$;
grant usage on schema graphile_worker to guitu_run;
grant select on all tables in schema graphile_worker to guitu_run;
grant usage, select on all sequences in schema graphile_worker to guitu_run;
grant execute on all functions in schema graphile_worker to guitu_run;

create function guitu.enqueue(task text, payload json, run_at timestamptz default null, job_key text default null,
                              max_attempts integer default null, queue text default null) returns void
language sql security definer
set search_path = pg_catalog, pg_temp
as $$
  select graphile_worker.add_job(task, payload, queue, run_at, max_attempts, job_key)
$$;
revoke execute on function guitu.enqueue(text, json, timestamptz, text, integer, text) from public;
grant execute on function guitu.enqueue(text, json, timestamptz, text, integer, text) to guitu_agency, guitu_system, guitu_run;
