import { afterAll, beforeAll, expect, test } from 'vitest';

import { systemAccess } from '../change/access.ts';
import { stamp } from '../change/order.ts';
import { read } from '../change/read.ts';
import { write } from '../change/write.ts';
import { newId } from '../id.ts';
import { nameSort } from '../names/name-tokens.ts';
import { findByIdNumber, findByIdTail, findPeople } from '../queries/find-people.ts';
import { createCaseKey, destroyCaseKey } from '../sensitive/case-key.ts';
import { accessOf, countyA, countyB } from '../testing/people.ts';
import { openTestRecord } from '../testing/test-record.ts';
import type { TestRecord } from '../testing/test-record.ts';
import { openPerson } from './open-person.ts';
import { insertPerson, updatePerson } from './people.ts';

let opened: TestRecord;
const access = accessOf(countyA);
const caseId = newId();
const personId = newId();
const idNumber = '53340119900101001x';

const order = (command: string) => ({
  command,
  idempotencyKey: newId(),
  definitionVersion: '1',
  chainId: caseId,
  caseId,
  holderCode: countyA,
  body: {},
});

beforeAll(async () => {
  opened = await openTestRecord();
  const { record } = opened;
  await write(record, access, { ...order('test.intake'), createsCase: true }, async (transaction, change) => {
    const keyId = await createCaseKey(record, transaction);
    const person = {
      id: personId,
      keyId,
      name: '扎西示例',
      idNumber,
      phone: '13800000000',
      homeAddress: '示例村一号',
    };
    await insertPerson(record, transaction, change, person);
    await transaction
      .insertInto('supervision_case')
      .values({
        id: caseId,
        person_id: personId,
        person_name: person.name,
        name_sort: nameSort(person.name),
        status: 'serving',
        key_id: keyId,
        holder_code: countyA,
        ...stamp(change),
      })
      .execute();
    return null;
  });
});
afterAll(() => opened.close());

const find = (text: string): Promise<string[]> =>
  read(opened.record, access, async (t) => (await findPeople(t, { text })).map((found) => found.caseId));

test.each(['扎西', '西示例', 'zxs', 'zxsl', 'zhaxishili', '扎'])('is found by %s', async (text) => {
  expect(await find(text)).toEqual([caseId]);
});

test.each(['西扎', 'xs', '例', ''])('is not found by %s', async (text) => {
  expect(await find(text)).toEqual([]);
});

test('is found by the ID number and its tail, by the holder only', async () => {
  const { record } = opened;
  const tail = '001X';
  expect(await read(record, access, (t) => findByIdNumber(record, t, '533401 19900101 001X'))).toHaveLength(
    1,
  );
  expect(await read(record, access, (t) => findByIdTail(record, t, tail))).toHaveLength(1);
  expect(await read(record, access, (t) => findByIdNumber(record, t, '533401199001010029'))).toEqual([]);
  expect(await read(record, accessOf(countyB), (t) => findByIdTail(record, t, tail))).toEqual([]);
});

test('nothing sensitive lies in clear text anywhere in the database', async () => {
  const { rows } = await opened.superuser.query(
    `select c.relname as name from pg_class c where c.relnamespace = 'guitu'::regnamespace and c.relkind = 'r'`,
  );
  for (const { name } of rows as { name: string }[]) {
    const found = await opened.superuser.query(
      `select count(*) as count from guitu.${name} t where t::text like any ($1)`,
      [['%13800000000%', '%示例村%', '%5334011990%', `%${Buffer.from('13800000000').toString('hex')}%`]],
    );
    expect({ name, count: found.rows[0].count }).toEqual({ name, count: 0 });
  }
});

test('opens again, is altered in part, and is gone after erasure', async () => {
  const { record } = opened;
  const opening = () =>
    read(record, access, async (transaction) => {
      const row = await transaction
        .selectFrom('person')
        .selectAll()
        .where('id', '=', personId)
        .executeTakeFirstOrThrow();
      return { keyId: row.key_id, ...(await openPerson(record, transaction, row)) };
    });
  const before = await opening();
  expect(before).toMatchObject({
    idNumber,
    phone: '13800000000',
    homeAddress: '示例村一号',
    householdAddress: null,
  });

  await write(record, access, order('test.correct'), async (transaction, change) => {
    await updatePerson(record, transaction, change, personId, {
      name: '扎西样本',
      formerNames: ['扎西示例'],
      phone: null,
    });
    return null;
  });
  expect(await opening()).toMatchObject({ idNumber, phone: null, homeAddress: '示例村一号' });
  expect(await find('样本')).toEqual([caseId]);
  expect(await find('示例')).toEqual([caseId]);

  await write(record, systemAccess(), order('test.erase'), async (transaction) => {
    await destroyCaseKey(record, transaction, before.keyId);
    return null;
  });
  expect(await opening()).toMatchObject({ idNumber: null, homeAddress: null, destroyed: true });
});
