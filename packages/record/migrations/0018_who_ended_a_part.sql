-- The case to which a matter belongs: a body that has handed a case over is told by whom, also when it asks by a matter that it can no
-- longer open. Tells nothing but an id.
create function guitu.case_of_matter(asked uuid) returns uuid
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select m.case_id from guitu.matter m where m.id = asked
$$;
revoke execute on function guitu.case_of_matter(uuid) from public;
grant execute on function guitu.case_of_matter(uuid) to guitu_guest;

-- Whose act ended a part: the body that was asked and is not any more is told by whom and when.
alter table guitu.participation add column ended_by text;
