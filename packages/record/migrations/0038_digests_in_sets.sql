-- What is hashed stays as it was, and so does who is refused. New is how the database finds the change of a row: by one look at the index for
-- each row. As joins these were planned by how large the tables were thought to be, and a session that had planned while they were small read
-- all links again for every row of a set.

create or replace function guitu.protect_row() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
set timezone = 'UTC'
set bytea_output = 'hex'
set enable_seqscan = off
as $$
declare
  without_change bigint := 0;
  foreign_writer bigint := 0;
  already_linked bigint := 0;
  current_change uuid;
begin
  if tg_op = 'INSERT' then
    select count(*) filter (where s.writer is null),
           count(*) filter (where s.writer <> s.written_by_code),
           count(s.linked)
      into without_change, foreign_writer, already_linked
      from (select n.written_by_code,
                   (select c.written_by_code from guitu.change c where c.id = n.change_id and c.xact = pg_current_xact_id()) as writer,
                   (select l.change_id from guitu.link l where l.change_id = n.change_id) as linked
              from (select distinct change_id, written_by_code from new_rows) n offset 0) s;
    if without_change + foreign_writer + already_linked = 0 then
      insert into guitu.change_entry (change_id, position, table_name, row_key, operation, hash)
      select a.change_id,
             nextval('guitu.entry_position'),
             tg_table_name, a.row_key, 'insert',
             sha256(a.salt || convert_to(a.content::text, 'UTF8'))
        from (select n.change_id, guitu.canonical_row(r.content) as content,
                     concat_ws('/', r.content ->> tg_argv[0], r.content ->> tg_argv[1]) as row_key,
                     (select c.salt from guitu.change c where c.id = n.change_id) as salt
                from new_rows n, lateral (select to_jsonb(n) as content offset 0) r offset 0) a;
    end if;
  elsif tg_op = 'UPDATE' then
    -- Rows in which nothing but the holder of their case moved are not altered and need no change of their own.
    with altered as (
      select guitu.canonical_row(to_jsonb(n)) as content from new_rows n
      except
      select guitu.canonical_row(to_jsonb(o)) from old_rows o
    ), named as (
      select a.content, (a.content ->> 'change_id')::uuid as change_id, (a.content ->> 'written_by_code')::bigint as written_by_code
        from altered a offset 0
    ), checked as (
      select n.content, n.change_id, n.written_by_code,
             (select c.written_by_code from guitu.change c where c.id = n.change_id and c.xact = pg_current_xact_id()) as writer,
             (select c.salt from guitu.change c where c.id = n.change_id and c.xact = pg_current_xact_id()) as salt,
             (select l.change_id from guitu.link l where l.change_id = n.change_id) as linked
        from named n
    ), written as (
      insert into guitu.change_entry (change_id, position, table_name, row_key, operation, hash)
      select k.change_id,
             nextval('guitu.entry_position'),
             tg_table_name, concat_ws('/', k.content ->> tg_argv[0], k.content ->> tg_argv[1]), 'update',
             sha256(k.salt || convert_to(k.content::text, 'UTF8'))
        from checked k where k.writer is not null
    )
    select count(*) filter (where writer is null),
           count(*) filter (where writer <> written_by_code),
           count(linked)
      into without_change, foreign_writer, already_linked
      from checked;
  else
    -- A deleted row cannot name the change that deletes it: the transaction's own setting does.
    current_change := nullif(current_setting('guitu.change_id', true), '')::uuid;
    select count(*) filter (where s.id is null), count(s.linked)
      into without_change, already_linked
      from (select (select c.id from guitu.change c where c.id = current_change and c.xact = pg_current_xact_id()) as id,
                   (select l.change_id from guitu.link l where l.change_id = current_change) as linked
              from old_rows limit 1) s;
    if without_change + already_linked = 0 then
      insert into guitu.change_entry (change_id, position, table_name, row_key, operation, hash)
      select current_change,
             nextval('guitu.entry_position'),
             tg_table_name, a.row_key, 'delete',
             sha256(a.salt || convert_to(a.content::text, 'UTF8'))
        from (select guitu.canonical_row(r.content) as content,
                     concat_ws('/', r.content ->> tg_argv[0], r.content ->> tg_argv[1]) as row_key,
                     (select c.salt from guitu.change c where c.id = current_change) as salt
                from old_rows o, lateral (select to_jsonb(o) as content offset 0) r offset 0) a;
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
  return null;
end;
$$;

-- What a link commits to, given the change and its entries. An expression without a query and without settings of its own, so that it is put in
-- where it is used instead of being called for each change; whoever uses it sets time zone and output of bytes.
create function guitu.linked_content(c guitu.change, entries jsonb) returns bytea
language sql stable
return sha256(convert_to(jsonb_build_array(
         c.id, c.account_id, c.actor_name, c.body_id, c.body_name, c.command, c.idempotency_key,
         c.definition_version, c.chain_id, c.case_id,
         encode(sha256(c.salt || convert_to(c.body::text, 'UTF8')), 'hex'),
         encode(c.fingerprint, 'hex'), encode(c.salt, 'hex'), c.at, c.written_by_code,
         entries)::text, 'UTF8'));

create or replace function guitu.change_content(change_id uuid) returns bytea
language sql stable
set search_path = pg_catalog, pg_temp
set timezone = 'UTC'
set bytea_output = 'hex'
return (
  select guitu.linked_content(c,
           coalesce((select jsonb_agg(jsonb_build_array(e.position, e.table_name, e.row_key, e.operation, encode(e.hash, 'hex'))
                                      order by e.position)
                       from guitu.change_entry e where e.change_id = c.id), '[]'::jsonb))
    from guitu.change c where c.id = change_content.change_id
);

create or replace function guitu.link_changes(ids uuid[]) returns integer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
set timezone = 'UTC'
set bytea_output = 'hex'
set enable_seqscan = off
set enable_hashjoin = off
set enable_mergejoin = off
as $$
declare
  linked integer;
begin
  perform from guitu.chain_head h
    where h.chain_id in (select c.chain_id from guitu.change c where c.id = any(ids) and c.xact = pg_current_xact_id())
    order by h.chain_id for update;
  with made as (
    insert into guitu.link (chain_id, sequence, change_id, previous, content, hash)
    select g.chain_id, coalesce((g.head).sequence, 0) + 1, g.id, g.previous, g.content, sha256(g.previous || g.content)
      from (select f.id, f.chain_id, f.head, coalesce((f.head).hash, sha256(convert_to(f.chain_id::text, 'UTF8'))) as previous, f.content
              from (select c.id, c.chain_id,
                           (select h from guitu.chain_head h where h.chain_id = c.chain_id) as head,
                           guitu.linked_content(c,
                             coalesce((select jsonb_agg(jsonb_build_array(e.position, e.table_name, e.row_key, e.operation,
                                                                          encode(e.hash, 'hex')) order by e.position)
                                         from guitu.change_entry e where e.change_id = c.id), '[]'::jsonb)) as content
                      from unnest(ids) given (id) join guitu.change c on c.id = given.id
                     where c.xact = pg_current_xact_id()
                       and (select l.change_id from guitu.link l where l.change_id = c.id) is null
                     order by c.id offset 0) f offset 0) g
    returning id, chain_id, sequence, hash
  ), waiting as (
    insert into guitu.unsealed (link_id) select made.id from made
  ), heads as (
    insert into guitu.chain_head (chain_id, sequence, hash)
    select made.chain_id, made.sequence, made.hash from made
    on conflict (chain_id) do update set sequence = excluded.sequence, hash = excluded.hash
  )
  select count(*) into linked from made;
  return linked;
end;
$$;

revoke execute on function guitu.linked_content(guitu.change, jsonb) from public;
