import { sql } from 'kysely';
import type { Transaction } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';

import type { Access } from '../change/access.ts';
import type { Change } from '../change/order.ts';
import { stamp } from '../change/order.ts';
import { read } from '../change/read.ts';
import { write } from '../change/write.ts';
import { newId } from '../id.ts';
import type { DB } from '../schema/tables.generated.ts';
import { accessOf, countyA, countyB, insertTestBodies, insertTestCase } from '../testing/people.ts';
import { openTestRecord } from '../testing/test-record.ts';
import type { TestRecord } from '../testing/test-record.ts';
import { verify } from '../verify/verify.ts';

let opened: TestRecord;
let caseId: string;
const agency = accessOf(countyA);
const procurator = (low = countyA): Access =>
  accessOf(low, { role: 'procuratorate', bodyId: `00000000-0000-4000-a000-${low}` });

beforeAll(async () => {
  opened = await openTestRecord();
  await insertTestBodies(opened.record, agency, procurator());
  ({ caseId } = await insertTestCase(opened.record, agency));
});
afterAll(() => opened.close());

type Work = (transaction: Transaction<DB>, change: Change) => Promise<unknown>;

/** What came of it: 'done', or the code of the refusal. */
async function attempt(access: Access, work: Work, about: string | null = caseId): Promise<string> {
  const order = {
    command: 'test.probe',
    idempotencyKey: newId(),
    definitionVersion: '1',
    chainId: about ?? access.bodyId,
    caseId: about,
    holderCode: access.low,
    body: {},
  };
  const done = write(opened.record, access, order, async (transaction, change) => {
    await work(transaction, change);
    return null;
  });
  return done.then(
    () => 'done',
    (error: { code?: string }) => error.code ?? 'error',
  );
}

const matterId = newId();

function open(procedure: string, id = newId()): Work {
  return (transaction, change) =>
    transaction
      .insertInto('matter')
      .values({
        id,
        case_id: caseId,
        procedure,
        definition_version: '1',
        status: 'running',
        state: sql`'{}'`,
        contributions: sql`'{}'`,
        opened_at: change.at,
        holder_code: countyA,
        ...stamp(change),
      })
      .execute();
}

function act(office: string, sequence: number): Work {
  return (transaction, change) =>
    transaction
      .insertInto('event')
      .values({
        id: newId(),
        matter_id: matterId,
        case_id: caseId,
        sequence,
        type: 'stepTaken',
        step: 'raise',
        happened_at: change.at,
        recorded_at: change.at,
        mode: 'permit',
        body: sql`${JSON.stringify({ by: { office } })}::jsonb`,
        schema_version: 1,
        holder_code: countyA,
        ...stamp(change),
      })
      .execute();
}

function note(kind: string, id = newId()): Work {
  return (transaction, change) =>
    transaction
      .insertInto('oversight_record')
      .values({
        id,
        kind,
        on_day: '2026-12-01',
        body: sql`'{}'`,
        entered_by: '示例',
        body_name: '示例',
        recorded_at: change.at,
        holder_code: countyA,
        ...stamp(change),
      })
      .execute();
}

test('a procuratorate opens matters of its own kinds, and acts in its own name', async () => {
  expect(await attempt(procurator(), open('procuratorialSupervision', matterId))).toBe('done');
  expect(await attempt(procurator(), open('leave'))).toBe('record.rejected');
  expect(await attempt(procurator(), act('procuratorate', 1))).toBe('done');
  expect(await attempt(procurator(), act('countyAgency', 2))).toBe('record.rejected');
});

test('no agency writes an act of the procuratorate', async () => {
  expect(await attempt(agency, act('procuratorate', 3))).toBe('record.rejected');
  expect(await attempt(agency, act('countyAgency', 3))).toBe('done');
});

test('the procuratorate of another county finds no case there', async () => {
  expect(await attempt(procurator(countyB), open('procuratorialSupervision'))).toBe('record.notFound');
});

test('the register of a person is not for the procuratorate to alter', async () => {
  for (const table of ['person', 'term_entry', 'custody_interval', 'prohibition', 'daily_entry'] as const)
    expect([
      table,
      await attempt(procurator(), (transaction) => transaction.deleteFrom(table).execute()),
    ]).not.toEqual([table, 'done']);
});

test('of the register of checking an opinion is the procuratorate’s, and everything else the agency’s', async () => {
  const opinion = newId();
  expect(await attempt(procurator(), note('opinion', opinion), null)).toBe('done');
  expect(await attempt(procurator(), note('reply'), null)).toBe('record.rejected');
  expect(await attempt(agency, note('opinion'), null)).toBe('record.rejected');
  expect(await attempt(agency, note('reply'), null)).toBe('done');
  let altered = -1n;
  await attempt(
    agency,
    async (transaction, change) => {
      const { numUpdatedRows } = await transaction
        .updateTable('oversight_record')
        .set({ entered_by: '示例改', ...stamp(change) })
        .where('id', '=', opinion)
        .executeTakeFirst();
      altered = numUpdatedRows;
    },
    null,
  );
  expect(altered).toBe(0n);
  const seen = (access: Access) =>
    read(opened.record, access, (transaction) =>
      transaction.selectFrom('oversight_record').select('id').execute(),
    );
  expect(await seen(agency)).toHaveLength(2);
  expect(await seen(accessOf(countyB))).toEqual([]);
  expect(await seen(procurator(countyB))).toEqual([]);
});

test('what both have written stands in the chain', async () => {
  expect(await verify(opened.record, { full: true })).toMatchObject({ ok: true });
});
