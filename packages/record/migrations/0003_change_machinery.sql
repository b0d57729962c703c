-- Functions that make "no change, no row" true for everybody who is not the owner of the database.
-- They run as owner (security definer) because nobody else may write entries and links; search_path is pinned.
-- Time zone and bytea output are pinned because both appear in the text that is hashed.

-- The part of a row that is hashed. Null columns are left out, so that a later nullable column alters nothing.
-- In rows that hang on a case, holder_code is left out: it follows the case row (which does hash it) by cascade,
-- a foreign key keeps the two equal, and verify looks at both.
create function guitu.canonical_row(content jsonb) returns jsonb
language sql immutable parallel safe
return case when content ? 'case_id' then jsonb_strip_nulls(content) - 'holder_code'
            else jsonb_strip_nulls(content) end;

-- Statement triggers with transition tables instead of row triggers: a bulk insert pays once per statement.
-- Measured: 0.17 ms for a single row, 10 µs a row among 5,000.
-- The planner settings keep its plans on primary keys even where they were made while the tables were empty.
create function guitu.protect_row() returns trigger
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
             nextval('guitu.entry_position'),
             tg_table_name, a.row_key, 'insert',
             sha256(c.salt || convert_to(a.content::text, 'UTF8'))
        from (select n.change_id, guitu.canonical_row(r.content) as content,
                     concat_ws('/', r.content ->> tg_argv[0], r.content ->> tg_argv[1]) as row_key
                from new_rows n, lateral (select to_jsonb(n) as content offset 0) r offset 0) a
        join guitu.change c on c.id = a.change_id;
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
             nextval('guitu.entry_position'),
             tg_table_name, k.row_key, 'update',
             sha256(k.salt || convert_to(k.content::text, 'UTF8'))
        from (select checked.*, concat_ws('/', content ->> tg_argv[0], content ->> tg_argv[1]) as row_key
                from checked where id is not null) k
    )
    select count(*) filter (where id is null),
           count(*) filter (where id is not null and writer <> (content ->> 'written_by_code')::bigint),
           count(linked)
      into without_change, foreign_writer, already_linked
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
             nextval('guitu.entry_position'),
             tg_table_name, a.row_key, 'delete',
             sha256(c.salt || convert_to(a.content::text, 'UTF8'))
        from (select guitu.canonical_row(r.content) as content,
                     concat_ws('/', r.content ->> tg_argv[0], r.content ->> tg_argv[1]) as row_key
                from old_rows o, lateral (select to_jsonb(o) as content offset 0) r offset 0) a
        join guitu.change c on c.id = current_change;
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

-- What a link commits to. The body enters as a salted digest, so that links may leave the machine without it.
create function guitu.change_content(change_id uuid) returns bytea
language sql stable
set search_path = pg_catalog, pg_temp
set timezone = 'UTC'
set bytea_output = 'hex'
return (
  select sha256(convert_to(jsonb_build_array(
           c.id, c.account_id, c.actor_name, c.body_id, c.body_name, c.command, c.idempotency_key,
           c.definition_version, c.chain_id, c.case_id,
           encode(sha256(c.salt || convert_to(c.body::text, 'UTF8')), 'hex'),
           encode(c.fingerprint, 'hex'), encode(c.salt, 'hex'), c.at, c.written_by_code,
           coalesce((select jsonb_agg(jsonb_build_array(e.position, e.table_name, e.row_key, e.operation, encode(e.hash, 'hex'))
                                      order by e.position)
                       from guitu.change_entry e where e.change_id = c.id), '[]'::jsonb)
         )::text, 'UTF8'))
    from guitu.change c where c.id = change_content.change_id
);

-- Runs at commit (deferred), when all entries are there. Locks the head of one chain only: chains of different
-- cases never wait for each other.
create function guitu.make_link() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  head guitu.chain_head;
  link_content bytea := guitu.change_content(new.id);
  link_hash bytea;
  link_id bigint;
begin
  select * into head from guitu.chain_head h where h.chain_id = new.chain_id for update;
  if not found then
    insert into guitu.chain_head (chain_id, sequence, hash)
    values (new.chain_id, 0, sha256(convert_to(new.chain_id::text, 'UTF8')))
    on conflict (chain_id) do nothing;
    select * into strict head from guitu.chain_head h where h.chain_id = new.chain_id for update;
  end if;
  link_hash := sha256(head.hash || link_content);
  insert into guitu.link (chain_id, sequence, change_id, previous, content, hash)
  values (new.chain_id, head.sequence + 1, new.id, head.hash, link_content, link_hash)
  returning id into link_id;
  insert into guitu.unsealed (link_id) values (link_id);
  update guitu.chain_head set sequence = head.sequence + 1, hash = link_hash where chain_id = new.chain_id;
  return null;
end;
$$;
create constraint trigger make_link after insert on guitu.change
  deferrable initially deferred for each row execute function guitu.make_link();

-- Stands on what is never altered. Two exceptions, by argument: 'follows' lets holder_code alone follow the case,
-- 'receiptOnce' lets the receipt of a daily root be entered when it arrives.
create function guitu.append_only() returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  if tg_op = 'UPDATE' and tg_argv[0] = 'follows' and to_jsonb(new) ->> 'case_id' is not null
     and to_jsonb(new) - 'holder_code' = to_jsonb(old) - 'holder_code' then
    return new;
  end if;
  if tg_op = 'UPDATE' and tg_argv[0] = 'receiptOnce' and to_jsonb(old) ->> 'receipt' is null
     and to_jsonb(new) - 'receipt' = to_jsonb(old) - 'receipt' then
    return new;
  end if;
  raise exception using errcode = 'GT002', message = '该记录只能追加，不能修改或删除；如有错误，请办理更正。', table = tg_table_name;
end;
$$;
create function guitu.never_truncate() returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  raise exception using errcode = 'GT002', message = '该表不能清空。', table = tg_table_name;
end;
$$;

-- Puts the three protecting triggers on a table. Used by every migration that makes a protected table.
create procedure guitu.protect(protected regclass, key_column text, second_key_column text default null)
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
declare
  arguments text := quote_literal(key_column) || coalesce(', ' || quote_literal(second_key_column), '');
begin
  execute format('create trigger protect_row_insert after insert on %s referencing new table as new_rows
    for each statement execute function guitu.protect_row(%s)', protected, arguments);
  execute format('create trigger protect_row_update after update on %s referencing old table as old_rows new table as new_rows
    for each statement execute function guitu.protect_row(%s)', protected, arguments);
  execute format('create trigger protect_row_delete after delete on %s referencing old table as old_rows
    for each statement execute function guitu.protect_row(%s)', protected, arguments);
  execute format('create trigger never_truncate before truncate on %s
    for each statement execute function guitu.never_truncate()', protected);
end;
$$;

-- And the guard of an append-only one.
create procedure guitu.forbid_alteration(guarded regclass, rule text default 'never')
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  execute format('create trigger append_only before update or delete on %s
    for each row execute function guitu.append_only(%L)', guarded, rule);
  if not exists (select from pg_trigger where tgrelid = guarded and tgname = 'never_truncate') then
    execute format('create trigger never_truncate before truncate on %s
      for each statement execute function guitu.never_truncate()', guarded);
  end if;
end;
$$;

call guitu.forbid_alteration('guitu.change', 'follows');
call guitu.forbid_alteration('guitu.change_result');
call guitu.forbid_alteration('guitu.change_entry');
call guitu.forbid_alteration('guitu.link');
call guitu.forbid_alteration('guitu.batch');
call guitu.forbid_alteration('guitu.sealed_link');
call guitu.forbid_alteration('guitu.daily_root', 'receiptOnce');

-- The answer already given to this account under this key. As owner, because the case (and with it the change)
-- may have moved to another holder by that very change; bound to the account of the transaction instead.
create function guitu.replay_of(key text) returns table (change_id uuid, fingerprint bytea, result jsonb)
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select c.id, c.fingerprint, r.result
    from guitu.change c left join guitu.change_result r on r.change_id = c.id
   where c.account_id = current_setting('guitu.account_id')::uuid and c.idempotency_key = key
$$;
