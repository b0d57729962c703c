import { protectedTables } from '@guitu/record';

/**
 * What the chain says of the originals, case by case: every entry about a row of a case (or of its person), with the salt
 * of its change, and whether it is the last word about a row that is there. An entry about a row that was deleted belongs to the
 * case its change is about. Small: the originals are a few hundred cases.
 */
export async function readOriginalEntries(client) {
  await client.query(`create unlogged table bench.entry (case_id uuid, change_id uuid, position bigint, table_name text, row_id uuid,
      rest text, operation text, hash bytea, salt bytea, latest boolean)`);
  const copied = new Set(await copiedTables(client));
  for (const { table, key } of protectedTables.filter(({ table: name }) => copied.has(name))) {
    await client.query(entriesOf(table, key));
  }
  await client.query('create index on bench.entry (case_id, table_name); analyze bench.entry');
  // Every change that wrote a row of the case, or is about it: in the copy's chain, in the order in which they were linked.
  await client.query(`create unlogged table bench.original_change as
    select o.case_id, o.change_id, row_number() over (partition by o.case_id order by l.id)::integer as sequence
      from (select case_id, change_id from bench.entry
            union select case_id, id from guitu.change where case_id in (select id from guitu.supervision_case)) o
      join guitu.link l on l.change_id = o.change_id;
    create index on bench.original_change (case_id); analyze bench.original_change`);
}

/** The protected tables whose rows are multiplied: those of a case, the case itself, the person. */
export async function copiedTables(client) {
  const { rows } = await client.query(
    `select table_name from information_schema.columns where table_schema = 'guitu' and column_name = 'case_id'
     union select unnest(array['person', 'supervision_case'])`,
  );
  const there = new Set(rows.map(({ table_name: name }) => name));
  return protectedTables.map(({ table }) => table).filter((table) => there.has(table));
}

function entriesOf(table, key) {
  const rowKey = `concat_ws('/', ${key.map((column) => `x."${column}"`).join(', ')})`;
  const caseOf = {
    person: 'join guitu.supervision_case o on o.person_id = x.id',
    supervision_case: 'join guitu.supervision_case o on o.id = x.id',
  };
  return `insert into bench.entry
    with latest as (
      select distinct on (row_key) row_key, change_id, position, operation from guitu.change_entry where table_name = '${table}'
       order by row_key, position desc
    ), present as (
      select ${rowKey} as row_key, o.id as case_id from guitu.${table} x
        ${caseOf[table] ?? 'join guitu.supervision_case o on o.id = x.case_id'}
    )
    select coalesce(p.case_id, c.case_id), e.change_id, e.position, '${table}', split_part(e.row_key, '/', 1)::uuid,
           substr(e.row_key, 37), e.operation, e.hash, w.salt, p.row_key is not null and l.position = e.position
      from latest l
      join guitu.change_entry e on e.row_key = l.row_key and e.table_name = '${table}'
      join guitu.change w on w.id = e.change_id
      join guitu.change c on c.id = l.change_id
      left join present p on p.row_key = l.row_key
     where p.case_id is not null or (p.row_key is null and l.operation = 'delete' and c.case_id is not null)`;
}

/**
 * The entries of all copies of one table: of a row that is there, the salted hash of the copy, as the triggers of
 * migration 0003 compute it. What is hashed here stands once more in verify, which compares.
 */
export function entryStatement({ name, columns }, key) {
  const has = (column) => columns.some((one) => one.name === column);
  const content = `jsonb_strip_nulls(to_jsonb(n))${has('case_id') ? " - 'holder_code'" : ''}`;
  const [id, second] = key;
  const same = second === undefined ? '' : ` and '/' || n."${second}"::text = e.rest`;
  return `insert into guitu.change_entry (change_id, position, table_name, row_key, operation, hash)
    select bench.copy_id(e.change_id, k.number), e.position, '${name}', n."${id}" || e.rest, e.operation,
           sha256(bench.copy_salt(e.salt, k.number) || convert_to((${content})::text, 'UTF8'))
      from bench.copy k
      join bench.entry e on e.case_id = k.case_id and e.table_name = '${name}' and e.latest
      join guitu.${name} n on n."${id}" = bench.copy_id(e.row_id, k.number)${same}`;
}

/**
 * Entries about what no longer stands anywhere: versions that were altered later, rows that were deleted. What was hashed is
 * gone for the originals too, so the copy's hash is one of the original's hash.
 */
export const earlierEntries = `insert into guitu.change_entry (change_id, position, table_name, row_key, operation, hash)
    select bench.copy_id(e.change_id, k.number), e.position, e.table_name, bench.copy_id(e.row_id, k.number) || e.rest, e.operation,
           sha256(bench.copy_salt(e.salt, k.number) || e.hash)
      from bench.copy k join bench.entry e on e.case_id = k.case_id and not e.latest
     order by k.number`;
