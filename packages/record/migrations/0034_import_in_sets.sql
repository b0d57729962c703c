-- A register goes from the program's memory into the tables in sets of some hundred rows: the table it was copied through is gone.
drop function guitu.staged(uuid, text);
drop table guitu.import_staging;

-- What is sealed does not get smaller.
alter table guitu.import_row alter column values_sealed set storage external;

-- One look at the index for each row. As "not exists" it was planned as a join, and every five hundred new cases read all people of the
-- range from end to end.
create or replace function guitu.require_person() returns trigger
language plpgsql
set search_path = pg_catalog, pg_temp
as $$
begin
  if exists (select from new_rows n where (select p.id from guitu.person p where p.id = n.person_id) is null) then
    raise exception using errcode = 'GT004', message = '所指人员不存在或不属于本机构。', table = tg_table_name;
  end if;
  return null;
end;
$$;

-- The links of many changes of the running transaction at once, as make_link makes them one by one at commit: whoever writes a thousand
-- cases asks for them when nothing of these changes is left to write (protect_row refuses what comes later, GT005). Each change has to be the
-- only one of its chain among those given; the answer is how many were linked.
create function guitu.link_changes(ids uuid[]) returns integer
language plpgsql security definer
set search_path = pg_catalog, pg_temp
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
    select g.chain_id, g.sequence, g.id, g.previous, g.content, sha256(g.previous || g.content)
      from (select c.id, c.chain_id, coalesce(h.sequence, 0) + 1 as sequence,
                   coalesce(h.hash, sha256(convert_to(c.chain_id::text, 'UTF8'))) as previous,
                   guitu.change_content(c.id) as content
              from guitu.change c
              left join guitu.chain_head h on h.chain_id = c.chain_id
             where c.id = any(ids) and c.xact = pg_current_xact_id()
               and not exists (select from guitu.link l where l.change_id = c.id)
             order by c.id) g
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
revoke execute on function guitu.link_changes(uuid[]) from public;
grant execute on function guitu.link_changes(uuid[]) to guitu_agency, guitu_system;

-- What has its link already gets no second one.
create or replace function guitu.make_link() returns trigger
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  head guitu.chain_head;
  link_content bytea;
  link_hash bytea;
  link_id bigint;
begin
  if exists (select from guitu.link l where l.change_id = new.id) then
    return null;
  end if;
  link_content := guitu.change_content(new.id);
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
