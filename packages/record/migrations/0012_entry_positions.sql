-- Positions of entries come from a counter of the transaction instead of max(position): within one statement every
-- look-up of the maximum stepped over all entries just made and not yet visible (5,000 rows: 2 s, now under 0.2 s).
-- A position is larger than all before it in its transaction; it need not start at 1. Only its order is hashed with it:
-- who sets the counter himself can make his own command fail, nothing else.

create or replace function guitu.protect_row() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
set timezone = 'UTC'
set bytea_output = 'hex'
set enable_seqscan = off
set enable_hashjoin = off
set enable_mergejoin = off
as $$
declare
  without_change bigint := 0;
  foreign_writer bigint := 0;
  already_linked bigint := 0;
  current_change uuid;
  before integer := coalesce(nullif(current_setting('guitu.position', true), '')::integer, 0);
  added integer := 0;
begin
  if tg_op = 'INSERT' then
    select count(*) filter (where c.id is null),
           count(*) filter (where c.written_by_code <> n.written_by_code),
           count(l.change_id)
      into without_change, foreign_writer, already_linked
      from (select distinct change_id, written_by_code from new_rows) n
      left join guitu.change c on c.id = n.change_id and c.xact = pg_current_xact_id()
      left join guitu.link l on l.change_id = n.change_id;
    if without_change + foreign_writer + already_linked = 0 then
      insert into guitu.change_entry (change_id, position, table_name, row_key, operation, hash)
      select a.change_id,
             before + row_number() over (order by a.row_key),
             tg_table_name, a.row_key, 'insert',
             sha256(c.salt || convert_to(a.content::text, 'UTF8'))
        from (select n.change_id, guitu.canonical_row(r.content) as content,
                     concat_ws('/', r.content ->> tg_argv[0], r.content ->> tg_argv[1]) as row_key
                from new_rows n, lateral (select to_jsonb(n) as content offset 0) r offset 0) a
        join guitu.change c on c.id = a.change_id;
      get diagnostics added = row_count;
    end if;
  elsif tg_op = 'UPDATE' then
    -- Rows in which nothing but the holder of their case moved are not altered and need no change of their own.
    with altered as (
      select guitu.canonical_row(to_jsonb(n)) as content from new_rows n
      except
      select guitu.canonical_row(to_jsonb(o)) from old_rows o
    ), checked as (
      select a.content, c.id, c.salt, l.change_id as linked, c.written_by_code as writer
        from altered a
        left join guitu.change c on c.id = (a.content ->> 'change_id')::uuid and c.xact = pg_current_xact_id()
        left join guitu.link l on l.change_id = c.id
    ), written as (
      insert into guitu.change_entry (change_id, position, table_name, row_key, operation, hash)
      select k.id,
             before + row_number() over (order by k.row_key),
             tg_table_name, k.row_key, 'update',
             sha256(k.salt || convert_to(k.content::text, 'UTF8'))
        from (select checked.*, concat_ws('/', content ->> tg_argv[0], content ->> tg_argv[1]) as row_key
                from checked where id is not null) k
    )
    select count(*) filter (where id is null),
           count(*) filter (where id is not null and writer <> (content ->> 'written_by_code')::bigint),
           count(linked),
           count(*)
      into without_change, foreign_writer, already_linked, added
      from checked;
  else
    -- A deleted row cannot name the change that deletes it: the transaction's own setting does.
    current_change := nullif(current_setting('guitu.change_id', true), '')::uuid;
    select count(*) filter (where c.id is null), count(l.change_id)
      into without_change, already_linked
      from (select from old_rows limit 1) o
      left join guitu.change c on c.id = current_change and c.xact = pg_current_xact_id()
      left join guitu.link l on l.change_id = current_change;
    if without_change + already_linked = 0 then
      insert into guitu.change_entry (change_id, position, table_name, row_key, operation, hash)
      select current_change,
             before + row_number() over (order by a.row_key),
             tg_table_name, a.row_key, 'delete',
             sha256(c.salt || convert_to(a.content::text, 'UTF8'))
        from (select guitu.canonical_row(r.content) as content,
                     concat_ws('/', r.content ->> tg_argv[0], r.content ->> tg_argv[1]) as row_key
                from old_rows o, lateral (select to_jsonb(o) as content offset 0) r offset 0) a
        join guitu.change c on c.id = current_change;
      get diagnostics added = row_count;
    end if;
  end if;

  if without_change > 0 then
    raise exception using errcode = 'GT001', message = '写入必须属于本次办理的变更记录，请通过业务操作办理。', table = tg_table_name;
  end if;
  if foreign_writer > 0 then
    raise exception using errcode = 'GT003', message = '写入机构与本次办理的变更记录不一致。', table = tg_table_name;
  end if;
  if already_linked > 0 then
    raise exception using errcode = 'GT005', message = '本次办理已经入链，不能再追加写入。', table = tg_table_name;
  end if;
  if added > 0 then
    perform set_config('guitu.position', (before + added)::text, true);
  end if;
  return null;
end;
$$;
