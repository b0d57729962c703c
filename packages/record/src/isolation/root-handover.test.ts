import { sql } from 'kysely';
import type { Transaction } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';

import type { Access } from '../change/access.ts';
import { stamp } from '../change/order.ts';
import type { Change } from '../change/order.ts';
import { read } from '../change/read.ts';
import { write } from '../change/write.ts';
import { newId } from '../id.ts';
import type { DB } from '../schema/tables.generated.ts';
import { accessOf, countyA, countyB, insertTestBodies } from '../testing/people.ts';
import { openTestRecord } from '../testing/test-record.ts';
import type { TestRecord } from '../testing/test-record.ts';

let opened: TestRecord;
const agency = accessOf(countyA);
const procurator = (low = countyA): Access =>
  accessOf(low, { role: 'procuratorate', bodyId: `00000000-0000-4000-a000-${low}` });
const id = newId();

beforeAll(async () => {
  opened = await openTestRecord();
  await insertTestBodies(opened.record, agency, procurator(), procurator(countyB));
});
afterAll(() => opened.close());

type Work = (transaction: Transaction<DB>, change: Change) => Promise<unknown>;

async function attempt(access: Access, work: Work): Promise<string> {
  const order = {
    command: 'test.probe',
    idempotencyKey: newId(),
    definitionVersion: '1',
    chainId: access.bodyId,
    caseId: null,
    holderCode: access.low,
    body: {},
  };
  try {
    return await write(opened.record, access, order, async (transaction, change) => {
      const done = (await work(transaction, change)) as { numUpdatedRows?: bigint } | undefined;
      if (done?.numUpdatedRows === 0n) throw Object.assign(new Error('nothing'), { code: 'nothing' });
      return null;
    }).then(() => 'done');
  } catch (error) {
    return (error as { code?: string }).code ?? 'error';
  }
}

const insert =
  (values: object = {}, holder = countyA): Work =>
  (transaction, change) =>
    transaction
      .insertInto('root_handover')
      .values({
        id,
        manner: 'paper',
        first_day: '2026-03-02',
        last_day: '2026-03-02',
        roots: sql`'[]'`,
        to_name: '示例检察院',
        holder_code: holder,
        ...stamp(change),
        ...values,
      })
      .execute();

const update =
  (values: object): Work =>
  (transaction, change) =>
    transaction
      .updateTable('root_handover')
      .set({ ...values, ...stamp(change) })
      .where('id', '=', id)
      .executeTakeFirst();

const confirmed = { confirmed_at: '2026-03-04T00:00:00.000Z', confirmed_by: '示例' };

test('an agency hands over and never confirms; the procuratorate of the place confirms and alters nothing else', async () => {
  expect(await attempt(procurator(), insert())).toBe('record.rejected');
  expect(await attempt(agency, insert({}, countyB))).toBe('record.rejected');
  expect(await attempt(agency, insert({ manner: 'folder' }))).toBe('record.rejected');
  expect(await attempt(agency, insert({ handed_on: '2026-03-03', ...confirmed }))).toBe('record.rejected');
  expect(await attempt(agency, insert())).toBe('done');
  expect(await attempt(procurator(), update(confirmed))).toBe('nothing');
  expect(await attempt(agency, update({ handed_on: '2026-03-03' }))).toBe('done');
  expect(await attempt(agency, update(confirmed))).toBe('record.rejected');
  expect(await attempt(procurator(countyB), update(confirmed))).toBe('nothing');
  expect(await attempt(procurator(), update({ ...confirmed, to_name: '别处' }))).toBe('record.rejected');
  expect(await attempt(procurator(), update(confirmed))).toBe('done');
  expect(await attempt(procurator(), update(confirmed))).toBe('nothing');
  expect(await attempt(agency, update({ to_name: '别处' }))).toBe('nothing');
  // Everybody who may look at roots sees where they went.
  const seen = await read(opened.record, accessOf(countyB), (transaction) =>
    transaction.selectFrom('root_handover').select('to_name').execute(),
  );
  expect(seen).toEqual([{ to_name: '示例检察院' }]);
});
