/** As many links as the product's own sealer joins into one batch. */
const linksAtMost = 10_000;

/**
 * Links, heads and batches of all copies, recomputed: every case has a chain of its own, as in the product, and every link
 * stands on the one before. Set by set: a running aggregate walks each chain, another one the batches; a Merkle tree is built
 * level by level for all batches at once. `verify` of the product finds nothing wrong with it, and a test says so.
 */
export async function linkCopies(client, say) {
  await client.query(`
    -- A hash over the one before and what is new; the first stands on what is given as its beginning.
    create function bench.step(state bytea, beginning bytea, content bytea) returns bytea language sql immutable parallel safe
      return sha256(coalesce(state, beginning) || content);
    create aggregate bench.chain(bytea, bytea) (sfunc = bench.step, stype = bytea)`);
  await client.query(links);
  say('链节已写入，正在封存……');
  await client.query(`insert into guitu.chain_head (chain_id, sequence, hash)
    select distinct on (chain_id) chain_id, sequence, hash from guitu.link
     where change_id in (select id from bench.copied_change) order by chain_id, sequence desc`);
  await sealCopies(client);
}

const links = `
  create unlogged table bench.copied_change as
    select bench.copy_id(o.change_id, k.number) as id, bench.copy_id(k.case_id, k.number) as chain_id, o.sequence, k.number
      from bench.copy k join bench.original_change o on o.case_id = k.case_id;
  create unique index on bench.copied_change (id);
  analyze bench.copied_change;
  insert into guitu.link (chain_id, sequence, change_id, previous, content, hash, at)
  with entries as (
    select e.change_id, jsonb_agg(jsonb_build_array(e.position, e.table_name, e.row_key, e.operation, encode(e.hash, 'hex'))
                                  order by e.position) as list
      from guitu.change_entry e join bench.copied_change w on w.id = e.change_id group by e.change_id
  ), content as (
    select w.chain_id, w.sequence, w.number, c.id, c.at, sha256(convert_to(jsonb_build_array(
             c.id, c.account_id, c.actor_name, c.body_id, c.body_name, c.command, c.idempotency_key,
             c.definition_version, c.chain_id, c.case_id,
             encode(sha256(c.salt || convert_to(c.body::text, 'UTF8')), 'hex'),
             encode(c.fingerprint, 'hex'), encode(c.salt, 'hex'), c.at, c.written_by_code,
             coalesce(e.list, '[]'::jsonb))::text, 'UTF8')) as content
      from bench.copied_change w join guitu.change c on c.id = w.id left join entries e on e.change_id = w.id
  ), linked as (
    select *, bench.chain(sha256(convert_to(chain_id::text, 'UTF8')), content) over along as hash
      from content window along as (partition by chain_id order by sequence)
  )
  select chain_id, sequence, id,
         coalesce(lag(hash) over (partition by chain_id order by sequence), sha256(convert_to(chain_id::text, 'UTF8'))),
         content, hash, at
    from linked order by number, sequence`;

/** Joins the links of the copies into batches of the product's size, after whatever is sealed already. */
async function sealCopies(client) {
  await client.query(`insert into bench.last_batch
    select coalesce(max(id), 0), coalesce((select hash from guitu.batch order by id desc limit 1), sha256('guitu/links'))
      from guitu.batch`);
  await client.query(`insert into bench.leaf (batch_id, position, link_id, chain_id, sequence, link_hash)
    select b.id + 1 + (n - 1) / ${linksAtMost}, (n - 1) % ${linksAtMost}, r.link_id, r.chain_id, r.sequence, r.hash
      from (select row_number() over (order by l.id) as n, l.id as link_id, l.chain_id, l.sequence, l.hash
              from guitu.link l join bench.copied_change w on w.id = l.change_id) r, bench.last_batch b`);
  await client.query(
    `create unlogged table bench.node as select batch_id, position, sha256('\\x00'::bytea || link_hash) as hash from bench.leaf`,
  );
  // Upwards until every batch has one node left. An odd last one goes up unchanged.
  for (;;) {
    const { rows } = await client.query('select 1 from bench.node where position = 1 limit 1');
    if (rows.length === 0) break;
    await client.query(`create unlogged table bench.above as
      select batch_id, position / 2 as position,
             case when count(*) = 2 then sha256('\\x01'::bytea || string_agg(hash, ''::bytea order by position)) else min(hash) end as hash
        from bench.node group by batch_id, position / 2;
      drop table bench.node;
      alter table bench.above rename to node`);
  }
  await client.query(`insert into guitu.batch (id, previous, root, hash, count, at)
    with counted as (
      select batch_id, count(*)::integer as count, date_trunc('milliseconds', now()) as at from bench.leaf group by batch_id
    ), hashed as (
      select c.*, n.hash as root, bench.chain(b.hash, n.hash || convert_to(
               c.count || '/' || to_char(c.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'UTF8')) over (order by c.batch_id) as hash
        from counted c join bench.node n using (batch_id), bench.last_batch b
    )
    select h.batch_id, coalesce(lag(h.hash) over (order by h.batch_id), b.hash), h.root, h.hash, h.count, h.at
      from hashed h, bench.last_batch b order by h.batch_id;
    insert into guitu.sealed_link (batch_id, position, link_id, chain_id, sequence, link_hash)
    select batch_id, position, link_id, chain_id, sequence, link_hash from bench.leaf order by batch_id, position`);
}
