/** Tables that hang on a case but are left alone: bytes, the import's scratch paper, the log of readers. */
const leftAlone = ['blob', 'import_row', 'access_log'];

/** Ids of the copied rows; all other ids (bodies, accounts, keys) stay those of the original. */
const copiedIds = new Set([
  'id',
  'case_id',
  'person_id',
  'matter_id',
  'event_id',
  'paper_id',
  'change_id',
  'chain_id',
  'intake_matter_id',
  'level_matter_id',
]);
const places = new Set(['holder_code', 'office_code', 'body_code', 'written_by_code']);
const ends = new Set(['supervision_case.term_ends', 'term_entry.ends']);

/** Which tables are multiplied, with their columns: read from the catalogue, so that a new table takes part by itself. */
export async function readTables(owner) {
  const { rows } = await owner.query(
    `select table_name, column_name, data_type from information_schema.columns
      where table_schema = 'guitu' and is_identity = 'NO' and is_generated = 'NEVER' order by table_name, ordinal_position`,
  );
  const tables = new Map();
  for (const row of rows) {
    if (!tables.has(row.table_name)) tables.set(row.table_name, []);
    tables.get(row.table_name).push({ name: row.column_name, type: row.data_type });
  }
  const has = (columns, name) => columns.some((column) => column.name === name);
  return [...tables]
    .filter(
      ([name, columns]) =>
        has(columns, 'case_id') && has(columns, 'holder_code') && !leftAlone.includes(name),
    )
    .concat([...tables].filter(([name]) => name === 'person' || name === 'supervision_case'))
    .map(([name, columns]) => ({ name, columns, key: keyOf(name) }));
}

/** By which column a row of a table finds the case it is copied with. */
function keyOf(table) {
  if (table === 'person') return { row: 'id', copy: 'person_id' };
  if (table === 'supervision_case') return { row: 'id', copy: 'case_id' };
  return { row: 'case_id', copy: 'case_id' };
}

/** All changes of a case as its copy has them: in its own chain, whoever's chain the original stands in. */
export function copyChanges({ name: table, columns }) {
  const own = { case_id: 'k.case_id', chain_id: 'k.case_id', holder_code: 'o.holder_code' };
  const values = columns.map((column) => {
    if (column.name === 'salt') return 'bench.copy_salt(s.salt, k.number)';
    if (column.name === 'actor_name') return `s.actor_name || '（压测复制）'`;
    return valueOf(table, column, own[column.name]);
  });
  return `insert into guitu.${table} (${columns.map((column) => `"${column.name}"`).join(', ')})
  select ${values.join(',\n    ')}
    from bench.copy k join guitu.supervision_case o on o.id = k.case_id
    join bench.original_change c on c.case_id = k.case_id join guitu.${table} s on s.id = c.change_id
   order by k.number`;
}

/** The insert that copies one table for all copies at once: `s` is the original row, `k` the copy. */
export function copyStatement({ name: table, columns, key }) {
  const names = columns.map((column) => `"${column.name}"`).join(', ');
  const values = columns.map((column) => valueOf(table, column)).join(',\n    ');
  return `insert into guitu.${table} (${names})
  select ${values}
    from bench.copy k join guitu.${table} s on s.${key.row} = k.${key.copy}
    join bench.name n on n.position = k.name_position
   order by k.number`;
}

function valueOf(table, { name, type }, column = `s."${name}"`) {
  if (type === 'uuid' && copiedIds.has(name)) return `bench.copy_id(${column}, k.number)`;
  if (places.has(name)) return `bench.place(${column}, k.county)`;
  if (ends.has(`${table}.${name}`)) return `${column} + k.later`;
  if (type === 'jsonb') return withCopiedIds(column);
  if (name === 'person_name' || (table === 'person' && name === 'name')) return 'n.name';
  if (name === 'name_sort') return 'n.name_sort';
  if (name === 'idempotency_key' || name === 'external_key') return `${column} || '/' || k.number`;
  if (name === 'case_number') return `'（压测）第 ' || k.number || ' 号'`;
  // One serial, one paper: the unique index is not among what the owner may switch off.
  if (name === 'serial') return `${column} + k.number * 1000`;
  if (name === 'id_number_index' || name === 'id_tail_index')
    return `sha256(${column} || int4send(k.number))`;
  return column;
}

/** States, events, findings and contributions name their case and matters inside. */
function withCopiedIds(column) {
  return `case when ${column} in ('{}', '[]') then ${column}
         else bench.with_copied_ids(${column}::text, k.inner_ids, k.number)::jsonb end`;
}
