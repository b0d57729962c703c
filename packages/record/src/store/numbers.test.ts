import { afterAll, beforeAll, expect, test } from 'vitest';

import type { ChangeOrder } from '../change/order.ts';
import { write } from '../change/write.ts';
import { newId } from '../id.ts';
import { accessOf, countyA, insertTestBodies, insertTestCase } from '../testing/people.ts';
import { openTestRecord } from '../testing/test-record.ts';
import type { TestRecord } from '../testing/test-record.ts';
import { drawNumber } from './draw-number.ts';

let opened: TestRecord;
const access = accessOf(countyA);
const series = { bodyId: access.bodyId, kind: '示例字', year: 2026 };

beforeAll(async () => {
  opened = await openTestRecord();
  await insertTestBodies(opened.record, access);
});
afterAll(() => opened.close());

function orderFor(caseId: string): ChangeOrder {
  return {
    command: 'test.sign',
    idempotencyKey: newId(),
    definitionVersion: '1',
    chainId: caseId,
    caseId,
    holderCode: countyA,
    body: {},
  };
}

async function draw(fails = false): Promise<number> {
  const { caseId } = await insertTestCase(opened.record, access);
  const { result } = await write(opened.record, access, orderFor(caseId), async (transaction) => {
    const number = await drawNumber(transaction, series);
    if (fails) throw new Error('not signed after all');
    return number;
  });
  return result;
}

test('numbers count without gaps, also when a signing fails and when many sign at once', async () => {
  expect(await draw()).toBe(1);
  await expect(draw(true)).rejects.toThrow('not signed after all');
  const drawn = await Promise.all(Array.from({ length: 8 }, () => draw()));
  expect(drawn.toSorted((a, b) => a - b)).toEqual([2, 3, 4, 5, 6, 7, 8, 9]);
});

test('every kind and year counts for itself', async () => {
  const { caseId } = await insertTestCase(opened.record, access);
  const { result } = await write(opened.record, access, orderFor(caseId), async (transaction) => [
    await drawNumber(transaction, { ...series, kind: '另一字' }),
    await drawNumber(transaction, { ...series, year: 2027 }),
  ]);
  expect(result).toEqual([1, 1]);
});

test('a body that is not there has no numbers', async () => {
  const { caseId } = await insertTestCase(opened.record, access);
  const drawing = write(opened.record, access, orderFor(caseId), (transaction) =>
    drawNumber(transaction, { ...series, bodyId: newId() }),
  );
  await expect(drawing).rejects.toMatchObject({ code: 'record.notFound' });
});
