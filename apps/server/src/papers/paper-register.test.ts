import { sensitiveItemNames } from '@guitu/law';
import {
  json,
  newId,
  read,
  sealText,
  sealValues,
  stamp,
  systemAccess,
  updatePerson,
  write,
} from '@guitu/record';
import { openTestRecord } from '@guitu/record/testing';
import type { TestRecord } from '@guitu/record/testing';
import { afterAll, beforeAll, expect, test } from 'vitest';

import { insertCase } from '../testing/test-case.ts';
import { order, places } from '../testing/test-world.ts';
import { itemDay, itemText } from './describe-item.ts';
import { findPaperPerson } from './paper-person.ts';
import { loadPaperRegister } from './paper-register.ts';

let opened: TestRecord;
const access = systemAccess('测试');

beforeAll(async () => {
  opened = await openTestRecord();
});
afterAll(() => opened.close());

/** The rows of a case, as commands load them. */
async function rowsOf(caseId: string) {
  return read(opened.record, access, async (transaction) => {
    const row = await transaction
      .selectFrom('supervision_case')
      .selectAll()
      .where('id', '=', caseId)
      .executeTakeFirstOrThrow();
    const person = await transaction
      .selectFrom('person')
      .selectAll()
      .where('id', '=', row.person_id)
      .executeTakeFirstOrThrow();
    return { case: row, person, termEntries: [] };
  });
}

test('what is sealed is opened, and codes become words', async () => {
  const { record } = opened;
  const caseId = await insertCase(record);
  const { person } = await rowsOf(caseId);
  await write(
    record,
    access,
    { ...order('test.fill', caseId, places.townshipA), caseId },
    async (transaction, change) => {
      const items = {
        education: { table: 'education', generation: '2017', code: '3' },
        mentalIllness: { table: 'yesNo', generation: '2021', code: '01' },
        healthNote: '一般',
        termLength: { years: 2, months: 6 },
      };
      await updatePerson(record, transaction, change, person.id, {
        items: await sealValues(record, transaction, items, sensitiveItemNames, person.key_id),
      });
      const owned = { person_id: person.id, holder_code: places.townshipA, ...stamp(change) };
      await transaction
        .insertInto('relation')
        .values([
          {
            id: newId(),
            kind: 'guardian',
            name: '示例央宗',
            name_detail: json({ relationship: '母亲', organisation: '示例合作社' }),
            phone_sealed: await sealText(record, transaction, person.key_id, '13900000001'),
            address_sealed: await sealText(record, transaction, person.key_id, '示例村一组 1 号'),
            created_at: change.at,
            ...owned,
          },
          {
            id: newId(),
            kind: 'guarantor',
            name: '示例旧保证人',
            until_on: '2026-01-01',
            created_at: change.at,
            ...owned,
          },
        ])
        .execute();
      await transaction
        .insertInto('resume_entry')
        .values({ id: newId(), from_text: '2008年', organisation: '示例学校', position_order: 1, ...owned })
        .execute();
      await transaction
        .insertInto('identity_check')
        .values([
          {
            id: newId(),
            case_id: caseId,
            purpose: 'intake',
            method: 'face',
            result: 'matched',
            requested_at: change.at,
            requested_by: '示例县员甲',
            answered_at: change.at,
            holder_code: places.townshipA,
            ...stamp(change),
          },
          {
            id: newId(),
            case_id: caseId,
            purpose: 'intake',
            method: 'fingerprint',
            result: 'requested',
            requested_at: change.at,
            requested_by: '示例县员甲',
            holder_code: places.townshipA,
            ...stamp(change),
          },
        ])
        .execute();
      return null;
    },
  );
  const rows = await rowsOf(caseId);
  const register = await read(record, access, (transaction) => loadPaperRegister(record, transaction, rows));
  const words = [
    'sex',
    'ethnicity',
    'idNumber',
    'education',
    'mentalIllness',
    'healthNote',
    'birthOn',
    'termLength',
  ];
  expect(words.map((name) => itemText(register.values, name))).toEqual([
    '男',
    '藏族',
    '533421199005060011',
    '初中',
    '否',
    '一般',
    '1990年5月6日',
    '2年6个月',
  ]);
  expect(itemDay(register.values, 'birthOn')).toBe('1990-05-06');
  expect(itemText(register.values, 'employer')).toBeNull();
  expect(register.relations).toEqual([
    {
      relationship: '监护人（母亲）',
      name: '示例央宗',
      organisation: '示例合作社\n示例村一组 1 号',
      phone: '13900000001',
    },
  ]);
  expect(register.resume).toEqual([{ from: '2008年', until: '', organisation: '示例学校', position: '' }]);
  expect(register.checks.map((check) => check.method)).toEqual(['face']);
});

test('gaps are left open for the papers that may have them, and for no other', async () => {
  const { record } = opened;
  const caseId = await insertCase(record);
  const { person } = await rowsOf(caseId);
  const facts = {
    caseId,
    measure: 'probation',
    status: 'expected',
    supervisee: { name: '示例扎西', minorAtCrime: false },
    holder: { officeCode: places.townshipA, countyCode: places.countyA, prefectureCode: places.prefecture },
    prohibitions: [],
    permissions: [],
    custody: [],
    delegations: [],
    detention: [],
    sanctions: [],
    levels: [],
  } as const;
  const found = (kinds?: readonly string[]) =>
    read(record, access, (transaction) =>
      findPaperPerson(record, transaction, facts, { ...person, id_number_sealed: null }, kinds),
    );
  const missing = ['性别', '出生日期', '矫正期限'];
  expect(await found()).toEqual({ missing });
  expect(await found(['leaveDecision'])).toEqual({ missing });
  expect(await found(['intakeRegistration', 'leaveDecision'])).toEqual({ missing });
  expect(await found(['intakeRegistration', 'handoverCertificate'])).toMatchObject({
    person: { sex: null, birthOn: null, termBegins: null, termEnds: null, idNumber: '（未登记）' },
  });
  const named = await read(record, access, (transaction) =>
    findPaperPerson(record, transaction, facts, { ...person, id_kind: 'passport' }, ['chaseLetter']),
  );
  expect(named.person).toMatchObject({ sex: 'male', birthOn: '1990-05-06', idKind: '护照' });
});
