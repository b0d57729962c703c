import { day } from '@guitu/law';
import type { RegisterEntry } from '@guitu/law';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { accessOf, countyA, insertTestBodies } from '../testing/people.ts';
import { openTestRecord } from '../testing/test-record.ts';
import type { TestRecord } from '../testing/test-record.ts';
import { verify } from '../verify/verify.ts';
import { applyImportRun } from './apply-run.ts';
import { planRegister } from './plan-register.ts';
import { stageEntries, testEntry } from './testing-entries.ts';

const a = accessOf(countyA);
const today = '2026-11-23';
/** One row a statement with its link at commit; a set that does not come out even; all at once. */
const ways = [1, 7, 500] as const;

let records: readonly TestRecord[];
beforeAll(async () => {
  records = await Promise.all(ways.map(() => openTestRecord()));
  for (const { record } of records) await insertTestBodies(record, a);
});
afterAll(() => Promise.all((records ?? []).map((one) => one.close())));

const first = Array.from({ length: 20 }, (_, index) => testEntry(index + 1));

/** Everything a second register may bring: new people, altered ones, another office, another name, an order, a longer term. */
function second(): readonly RegisterEntry[] {
  const [renamed, moved, graded, longer, forbidden, ...same] = first;
  if (!renamed || !moved || !graded || !longer || !forbidden) throw new Error('no entries');
  const office = { code: 533_401_205_000, name: '示例二乡司法所', regionName: '示例二乡' };
  return [
    { ...renamed, person: { ...renamed.person, name: '示例改', phone: '10099999999' } },
    { ...moved, case: { ...moved.case, office } },
    { ...graded, case: { ...graded.case, level: '严管' } },
    {
      ...longer,
      term: { ...longer.term, ends: day('2029-01-15') },
      case: { ...longer.case, termEnds: day('2029-01-15') },
    },
    {
      ...forbidden,
      prohibitions: [
        { kind: 'place', content: '演示·不得进入网吧', begins: day('2026-01-16'), ends: day('2028-01-15') },
      ],
    },
    ...same,
    ...Array.from({ length: 20 }, (_, index) => testEntry(index + 100)),
  ];
}

test('in sets of any size the same register leaves the same content, and all of it stands in the chain', async () => {
  for (const entries of [first, second()]) {
    const left = [];
    for (const [index, { record, superuser }] of records.entries()) {
      const { run, rows } = await stageEntries(record, a, entries);
      const done: number[] = [];
      await applyImportRun(record, a, run, rows, today, (_stage, count) => done.push(count), {
        rowsAtOnce: ways[index] ?? 1,
      });
      expect(done.at(-1)).toBe(rows.length);
      expect(done).toEqual(done.toSorted((one, other) => one - other));
      // What lies sealed says the same: read again, nothing of the register differs.
      const plans = await planRegister(record, a, entries);
      expect(plans.map(({ kind }) => kind)).toEqual(entries.map(() => 'unchanged'));
      expect(await verify(record, { full: true })).toMatchObject({ ok: true });
      left.push(await content(superuser));
    }
    const [byRow, ...inSets] = left;
    expect(byRow?.['supervision_case']?.length).toBe(entries === first ? 20 : 40);
    for (const set of inSets) expect(set).toEqual(byRow);
  }
});

/** What the tables hold, without ids, times, salts and sealed bytes. Rows are known by the number of their case. */
async function content(
  superuser: TestRecord['superuser'],
): Promise<{ readonly [table: string]: readonly unknown[] }> {
  const own = `- array['id','person_id','case_id','key_id','change_id','chain_id','salt','fingerprint','hash','at','xact',
    'created_at','recorded_at','next_review_at','idempotency_key','account_id','body_id','id_number_sealed','id_number_index','id_tail_index','phone_sealed',
    'home_address_sealed','household_address_sealed','items','position','row_key','previous','content','sequence','wrapped']`;
  const said: { [table: string]: readonly unknown[] } = {};
  const ask = async (name: string, query: string) => {
    said[name] = (await superuser.query<{ row: unknown }>(query)).rows.map(({ row }) => row);
  };
  const numbered = 'join guitu.supervision_case c on c.id = t.case_id';
  const tables = ['term_entry', 'custody_interval', 'review', 'prohibition'];
  for (const table of tables) {
    const text =
      table === 'prohibition'
        ? `to_jsonb(t) ${own} || jsonb_build_object('content', t.content)`
        : `to_jsonb(t) ${own}`;
    await ask(
      table,
      `select jsonb_build_array(c.case_number, ${text}) as row from guitu.${table} t ${numbered} order by 1`,
    );
  }
  await ask(
    'supervision_case',
    `select to_jsonb(t) ${own} as row from guitu.supervision_case t order by t.case_number`,
  );
  await ask(
    'person',
    `select to_jsonb(t) ${own} || (select jsonb_build_object('items', jsonb_object_agg(k, null)) from jsonb_object_keys(t.items) k) as row
       from guitu.person t join guitu.supervision_case c on c.person_id = t.id order by c.case_number`,
  );
  await ask(
    'name_token',
    `select jsonb_build_array(c.case_number, t.token, t.holder_code) as row from guitu.name_token t
       join guitu.supervision_case c on c.person_id = t.person_id order by c.case_number, t.token`,
  );
  await ask(
    'change',
    `select jsonb_build_array(c.case_number, to_jsonb(t) ${own} || jsonb_build_object('body', t.body - 'run',
         'key', regexp_replace(t.idempotency_key, '^import:[^:]*', 'import'), 'own', t.chain_id = t.case_id,
         'sequence', l.sequence, 'entries', (select jsonb_agg(e.table_name || ' ' || e.operation order by e.position)
                                               from guitu.change_entry e where e.change_id = t.id))) as row
       from guitu.change t left join guitu.supervision_case c on c.id = t.case_id join guitu.link l on l.change_id = t.id
      where t.command like 'import.%' order by c.case_number, l.sequence, t.body ->> 'created', l.id`,
  );
  await ask(
    'chain',
    `select jsonb_build_array(c.case_number, h.sequence) as row from guitu.chain_head h
       left join guitu.supervision_case c on c.id = h.chain_id order by c.case_number, h.sequence`,
  );
  return said;
}
