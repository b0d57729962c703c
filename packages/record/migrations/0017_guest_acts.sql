-- A guest's step issues papers and is pointed out like any other: the paper is rendered by a job, and what the law says to the body
-- of another place lies on the desk of that place.

grant execute on function guitu.enqueue(text, json, timestamptz, text, integer, text) to guitu_guest;

-- The place whose body a finding speaks to; none where that is whoever holds the case.
alter table guitu.finding add column place_code bigint;
create index finding_place on guitu.finding (place_code) where place_code is not null and cleared_at is null;

create policy own_desk on guitu.finding for select to guitu_guest
  using (place_code between current_setting('guitu.range_low')::bigint and current_setting('guitu.range_high')::bigint);

-- The matter to which a copy belongs, and the case whose file an uploaded file has become part of: a guest asks by them where he may
-- enter. Both tell nothing but an id.
create function guitu.matter_of_copy(asked uuid) returns uuid
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select o.matter_id from guitu.outbox o where o.id = asked
$$;

create function guitu.case_of_blob(asked bytea) returns uuid
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select b.case_id from guitu.blob b where b.hash = asked
$$;

revoke execute on function guitu.matter_of_copy(uuid), guitu.case_of_blob(bytea) from public;
grant execute on function guitu.matter_of_copy(uuid), guitu.case_of_blob(bytea) to guitu_guest;
