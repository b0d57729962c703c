import type { Day } from '@guitu/law';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { setParameter } from '../command-line/set-parameter.ts';
import { insertCase } from '../testing/test-case.ts';
import { openTestServer } from '../testing/test-server.ts';
import type { TestServer } from '../testing/test-server.ts';
import { places } from '../testing/test-world.ts';
import { sweep } from './sweep.ts';

let server: TestServer;

beforeAll(async () => {
  server = await openTestServer({ at: '2026-04-10T09:00' });
});

afterAll(() => server.close());

/** How early the end of a term is pointed out: 30 days unless somebody sets it. */
function setRemindDays(value: number, region: number, from: string): Promise<void> {
  const order = {
    key: 'discharge.remindDays',
    value,
    region,
    basis: '演示文件',
    from: from as Day,
    until: undefined,
  };
  return setParameter(server.services.record, server.bodies.prefecture, order);
}

async function reminded(caseId: string): Promise<boolean> {
  const { rows } = await server.database.superuser.query(
    `select from guitu.finding where case_id = $1 and cleared_at is null and action ->> 'procedure' = 'discharge'`,
    [caseId],
  );
  return rows.length > 0;
}

/** The term ends forty days after the beginning of the test. */
function insert(office: number): Promise<string> {
  return insertCase(server.database.record, { office, termEnds: '2026-05-20' });
}

async function lookAtOnce(...caseIds: readonly string[]): Promise<void> {
  await server.database.superuser.query(
    `insert into guitu.review (case_id, next_review_at, holder_code)
     select id, '2026-04-01', holder_code from guitu.supervision_case where id = any($1)`,
    [caseIds],
  );
  await sweep(server.services);
}

test('a value that is set makes the cases of its region due at once, and no others', async () => {
  const [inA, inB] = [await insert(places.townshipA), await insert(places.townshipB)];
  await lookAtOnce(inA, inB);
  expect([await reminded(inA), await reminded(inB)]).toEqual([false, false]);
  await setRemindDays(60, places.countyA, '2026-04-01');
  server.clock.set('2026-04-10T09:01');
  expect(await sweep(server.services)).toEqual({ cases: 1 });
  expect([await reminded(inA), await reminded(inB)]).toEqual([true, false]);
  expect(await sweep(server.services)).toEqual({ cases: 0 });
});

test('one that holds from a later day on is asked on that day, whatever was looked at meanwhile', async () => {
  server.clock.set('2026-04-12T09:00');
  const caseId = await insert(places.townshipB);
  await setRemindDays(50, places.countyB, '2026-04-15');
  await sweep(server.services);
  server.clock.set('2026-04-14T23:59');
  await sweep(server.services);
  expect(await reminded(caseId)).toBe(false);
  server.clock.set('2026-04-15T00:01');
  await sweep(server.services);
  expect(await reminded(caseId)).toBe(true);
});
