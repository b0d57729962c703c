import { day } from '@guitu/law';
import { expect, test } from 'vitest';

import { readArrival } from './read-arrival.ts';

const today = day('2026-03-02');

test('a name and a measure are enough: nobody is turned away for what is missing', () => {
  const read = readArrival({ name: '示例 来人', measure: '缓刑' }, today);
  expect(read).toMatchObject({ problems: [], entry: { person: { name: '示例来人' } } });
  expect(read.entry?.case).toEqual({
    measure: 'probation',
    items: { measure: { table: 'measure', generation: '2021', code: '02' } },
  });
  expect(read.entry?.term).toBeUndefined();
  expect(read.entry?.person).not.toHaveProperty('sex');
  expect(read.entry?.person.items).toEqual({});
});

test('without them it says what to write, beside the item', () => {
  expect(readArrival({}, today)).toMatchObject({
    problems: [
      { name: 'name', text: '请填写“姓名”。' },
      { name: 'measure', text: '请填写“矫正类别”。' },
    ],
  });
});

test('sex and birth date follow from the ID number; a wrong one is a sentence beside it', () => {
  const items = { name: '示例甲', measure: '02', idNumber: '999999200001010011' };
  const read = readArrival(items, today);
  expect(read.problems.map((problem) => problem.name)).toEqual([]);
  expect(read.entry?.person).toMatchObject({ sex: 'male', birthOn: '2000-01-01', idKind: 'residentIdCard' });
  const wrong = readArrival({ ...items, birthOn: '2001-01-01' }, today);
  expect(wrong.entry).toBeUndefined();
  expect(wrong.problems).toMatchObject([{ name: 'birthOn' }]);
});

test('codes of forms and words of manifests mean the same; status and level cannot be stated', () => {
  const read = readArrival(
    {
      name: '示例乙',
      measure: '缓刑',
      idKind: 'passport',
      prohibitionKind: 'place',
      prohibitionContent: '禁止进入示例酒吧',
      status: '在矫',
      level: '宽管',
      receivedOn: '2026-01-01',
    },
    today,
  );
  expect(read.problems).toEqual([]);
  expect(read.entry?.person.idKind).toBe('passport');
  expect(read.entry?.prohibitions).toEqual([
    { kind: 'place', content: '禁止进入示例酒吧', begins: '2026-03-02' },
  ]);
  expect(read.entry?.case).not.toHaveProperty('status');
  expect(read.entry?.case).not.toHaveProperty('level');
});

test('a term is stated when both its ends are; one alone is kept without a ledger line', () => {
  const items = { name: '示例丙', measure: '01', termBegins: '2026-01-16' };
  expect(readArrival(items, today).entry).toMatchObject({ case: { termBegins: '2026-01-16' } });
  expect(readArrival(items, today).entry?.term).toBeUndefined();
  const whole = readArrival({ ...items, termEnds: '2027-01-15', noticeNumber: '示例执1号' }, today);
  expect(whole.entry?.term).toEqual({ begins: '2026-01-16', ends: '2027-01-15', paperNumber: '示例执1号' });
});
