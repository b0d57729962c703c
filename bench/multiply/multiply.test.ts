import { sealOnce, verify } from '@guitu/record';
import { openTestRecord } from '@guitu/record/testing';
import type { TestRecord } from '@guitu/record/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { makeChanges } from '../real-changes.mjs';
import { multiply } from './multiply.mjs';
import { makeOriginals } from './testing-originals.mjs';

let opened: TestRecord;

beforeAll(async () => {
  opened = await openTestRecord();
  const chain = { record: opened.record, owner: opened.superuser };
  await makeOriginals(chain);
  // Some links are sealed before, some wait to be, and some come after the copies.
  await sealOnce(opened.record);
  await makeChanges(chain, 2);
  await multiply(opened.superuser, 64);
  await makeChanges(chain, 3);
  await sealOnce(opened.record);
}, 120_000);
afterAll(() => opened.close());

async function ask<T>(text: string): Promise<T> {
  const { rows } = await opened.superuser.query(text);
  return rows[0] as T;
}

test('what was multiplied verifies, as a whole and case by case', async () => {
  expect(await verify(opened.record)).toMatchObject({ ok: true, counts: { unsealed: 0, batches: 3 } });
  const counts = await ask<Record<string, number>>(`
    select (select count(*) from guitu.supervision_case) as cases,
           (select count(*) from guitu.change) = (select count(*) from guitu.link) as linked,
           (select count(*) from guitu.change_entry where operation = 'delete') as deleted,
           (select max(h.sequence) from guitu.chain_head h join guitu.supervision_case c on c.id = h.chain_id
             where c.case_number like '（压测）%') as depth`);
  expect(counts).toMatchObject({ cases: 66, linked: true, depth: 5 });
  expect(counts['deleted']).toBe(4);
  const { id } = await ask<{ id: string }>(`select c.id from guitu.supervision_case c
    join guitu.clock t on t.case_id = c.id where c.case_number like '（压测）%' limit 1`);
  expect(await verify(opened.record, { caseId: id })).toMatchObject({ ok: true, counts: { links: 5 } });
});

test('every copy says that it is one', async () => {
  const said = await ask(`
    select (select count(*) from guitu.supervision_case where case_number like '（压测）第 %') as cases,
           (select count(distinct case_id) from guitu.change where actor_name like '%（压测复制）') as changed`);
  expect(said).toEqual({ cases: 60, changed: 60 });
});

test.each([
  ['row', `update guitu.supervision_case set crime = $1 where case_number = '（压测）第 7 号'`, '示例罪'],
  [
    'change',
    `update guitu.change set actor_name = coalesce($1, '压测（压测复制）')
      where id = (select change_id from guitu.supervision_case where case_number = '（压测）第 7 号')`,
    '别人',
  ],
])('one altered %s of a copy is found', async (kind, statement, value) => {
  const client = await opened.superuser.connect();
  try {
    await client.query('set session_replication_role = replica');
    await client.query(statement, [value]);
    expect(await verify(opened.record)).toMatchObject({ ok: false, first: { kind } });
    await client.query(statement, [null]);
    expect(await verify(opened.record)).toMatchObject({ ok: true });
  } finally {
    client.release(true);
  }
});
