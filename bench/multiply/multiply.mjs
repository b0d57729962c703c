import { allRegions } from '@guitu/law';
import { protectedTables } from '@guitu/record';

import { linkCopies } from './chains.mjs';
import { copyChanges, copyStatement, readTables } from './columns.mjs';
import { copiedTables, earlierEntries, entryStatement, readOriginalEntries } from './entries.mjs';
import { inventNames, loadNames } from './names.mjs';

/**
 * Copies the invented cases of the demonstration, whole files, until there are `wanted`.
 *
 * BENCH ONLY. It writes past the product: as the owner of the tables, with session_replication_role = replica, which
 * switches off triggers and foreign keys for this one connection. What the triggers would have written is written here: changes,
 * entries with salted hashes of the copied rows, a chain for every case, batches (`chains: false` leaves the last three out). Nothing in
 * the product can do this: none of its roles owns a table, and the setting is a superuser's. Every copied change says so beside the
 * name of whoever acted, every copied case in its number.
 *
 * A tenth stays in 迪庆 with the offices of the originals; the others go to all other counties of 云南 in turn. One copy
 * in twenty is of a case in which something is running; otherwise each desk would drown in work no county has.
 */
export async function multiply(owner, wanted, { chains = true, say = () => undefined } = {}) {
  const client = await owner.connect();
  try {
    for (const [name, value] of settings) await client.query(`set ${name} = ${value}`);
    await prepare(client);
    await loadNames(client, inventNames(20_000));
    await planCopies(client, wanted);
    await readOriginalEntries(client);
    const tables = await readTables(client);
    for (const table of tables) {
      await client.query(table.name === 'change' && chains ? copyChanges(table) : copyStatement(table));
    }
    await client.query(`insert into guitu.name_token (token, holder_code, person_id)
      select t.token, p.holder_code, p.id
        from bench.copy k join bench.token t on t.position = k.name_position
        join guitu.person p on p.id = bench.copy_id(k.person_id, k.number)
       order by t.token, p.holder_code, p.id on conflict do nothing`);
    // Written past the triggers that count; the product's own way of putting that right.
    await client.query(
      'select guitu.settle_case_counts(), guitu.settle_open_counts(), guitu.settle_case_days()',
    );
    if (chains) await writeChains(client, tables, say);
  } finally {
    // Not back into the pool: what was set on it is for nobody else.
    client.release(true);
  }
  // What autovacuum would do within minutes, and what would otherwise fall into the measurement.
  await owner.query('vacuum analyze');
  await owner.query('checkpoint');
}

/** Time zone and the writing of bytes are part of what is hashed; the rest is for speed. */
const settings = [
  ['session_replication_role', 'replica'],
  ['statement_timeout', '0'],
  ['timezone', "'UTC'"],
  ['bytea_output', "'hex'"],
  ['work_mem', "'256MB'"],
  ['synchronous_commit', 'off'],
];

async function writeChains(client, tables, say) {
  say('正在计算复制件的摘要与链……');
  const copied = new Set(await copiedTables(client));
  await client.query(earlierEntries);
  for (const table of tables.filter(({ name }) => copied.has(name))) {
    await client.query(`analyze guitu.${table.name}`);
    await client.query(entryStatement(table, protectedTables.find((one) => one.table === table.name).key));
  }
  await client.query('analyze guitu.change_entry; analyze guitu.change');
  await linkCopies(client, say);
}

async function prepare(client) {
  await client.query(`create schema bench;
    -- The copy's number first: like the product's own ids, neighbours in time are neighbours in the index.
    create function bench.copy_id(original uuid, number integer) returns uuid language sql immutable parallel safe
      return (lpad(to_hex(number), 8, '0') || substr(md5(original::text), 9, 4) || '7' || substr(md5(original::text), 14, 3)
              || '8' || substr(md5(original::text), 18))::uuid;
    create function bench.copy_salt(original bytea, number integer) returns bytea language sql immutable parallel safe
      return substr(sha256(original || int4send(number)), 1, 16);
    create unlogged table bench.last_batch (id bigint, hash bytea);
    create unlogged table bench.leaf (like guitu.sealed_link);
    -- Where a body of 迪庆 has its like in another county: province, prefecture; office and county become the county.
    create function bench.place(code bigint, county bigint) returns bigint language sql immutable parallel safe
      return case when county is null or code is null or code % 10000000000 = 0 then code
                  when code % 100000000 = 0 then county / 100000000 * 100000000
                  else county end;
    create function bench.with_copied_ids(content text, ids uuid[], number integer) returns text language plpgsql immutable as $$
      declare original uuid;
      begin
        foreach original in array ids loop
          content := replace(content, original::text, bench.copy_id(original, number)::text);
        end loop;
        return content;
      end $$`);
}

/** One row for each copy: of which case, under which name, where, and how much later its term ends. */
async function planCopies(client, wanted) {
  await client.query(
    `create unlogged table bench.copy as
     with original as (
       select c.id as case_id, c.person_id,
              c.id || array(select m.id from guitu.matter m where m.case_id = c.id) as inner_ids,
              exists (select from guitu.matter m where m.case_id = c.id and m.closed_at is null)
                or exists (select from guitu.finding f where f.case_id = c.id and f.cleared_at is null) as busy
         from guitu.supervision_case c
     ), numbered as (
       select *, row_number() over (partition by busy order by case_id) - 1 as position, count(*) over (partition by busy) as many
         from original
     ), number as (
       select i::integer as number, i % 20 = 0 and exists (select from original where busy) as busy
         from generate_series(1, $1::integer - (select count(*) from original)) i
     )
     select i.number, n.case_id, n.person_id, n.inner_ids, ((i.number * 7919::bigint) % 20000)::integer as name_position,
            case when i.number % 10 = 1 or i.number % 200 = 0 then null
                 else ($2::bigint[])[1 + i.number % cardinality($2::bigint[])] end as county,
            ((i.number * 104729::bigint) % 400)::integer as later
       from number i join numbered n on n.busy = i.busy and n.position = (i.number / case when i.busy then 20 else 1 end) % n.many`,
    [wanted, otherCounties()],
  );
  await client.query('analyze bench.copy');
}

/** All counties of 云南 outside 迪庆. */
function otherCounties() {
  return [...allRegions().values()]
    .filter(({ level, name }) => level === 'county' && name !== '市辖区')
    .map(({ code }) => code)
    .filter((code) => Math.floor(code / 10_000_000_000) === 53 && Math.floor(code / 100_000_000) !== 5334);
}

/** Counts for the head of the table. */
export async function describeData(owner) {
  const { rows } = await owner.query(
    `select (select count(*) from guitu.supervision_case) as cases, (select count(*) from guitu.matter) as matters,
            (select count(*) from guitu.event) as events, (select count(*) from guitu.change) as changes,
            (select count(*) from guitu.link) as links, pg_database_size(current_database()) as bytes,
            (select count(*) from guitu.supervision_case where holder_code between 533401000000 and 533401999999) as county`,
  );
  return Object.fromEntries(Object.entries(rows[0]).map(([name, text]) => [name, Number(text)]));
}
