import { expect, test } from 'vitest';

import { chinaCalendar } from '../calendar/index.ts';
import { day } from '../time/day.ts';
import type { OversightRecord } from './record.ts';
import { oversightRefusals } from './refusals.ts';
import { missingRecords, oversightRemarks } from './remarks.ts';

const opinion = (values: object = {}): OversightRecord => ({
  kind: 'opinion',
  values: {
    on: '2026-12-01',
    to: '演示市司法局',
    manner: 'notice',
    number: '演示检纠1号',
    text: '演示',
    replyBy: '2026-12-20',
    ...values,
  },
});
const reply = (values: object = {}): OversightRecord => ({
  kind: 'reply',
  values: { on: '2026-12-10', opinionNumber: '演示检纠1号', adopted: 'adopted', text: '演示', ...values },
});
const codes = (records: readonly OversightRecord[], today: string) =>
  oversightRemarks(records[0]!, records, day(today), chinaCalendar).map(({ code }) => code);

test('an opinion about a body is owed a reply by the date it states, until one with its number stands', () => {
  expect(codes([opinion()], '2026-12-20')).toEqual(['oversight.reply-owed']);
  expect(codes([opinion()], '2026-12-21')).toEqual(['oversight.reply-late']);
  expect(codes([opinion(), reply()], '2026-12-21')).toEqual([]);
  expect(codes([opinion(), reply({ opinionNumber: '演示检纠2号' })], '2026-12-21')).toEqual([
    'oversight.reply-late',
  ]);
  const suggestion = opinion({ manner: 'suggestion', replyBy: undefined });
  expect(codes([suggestion], '2027-02-01')).toEqual(['oversight.reply-owed']);
  expect(codes([suggestion], '2027-02-02')).toEqual(['oversight.reply-late']);
  expect(codes([opinion({ manner: 'oral', replyBy: undefined })], '2027-02-02')).toEqual([]);
});

test('a notice states its date, a reply its reasons, a self-check all five groups', () => {
  const refusals = (record: OversightRecord) => oversightRefusals(record).map(({ code }) => code);
  expect(refusals(opinion({ replyBy: undefined }))).toEqual(['oversight.no-reply-date']);
  expect(refusals(opinion())).toEqual([]);
  expect(refusals(reply({ adopted: 'notAdopted' }))).toEqual(['oversight.no-reasons']);
  expect(refusals(reply({ adopted: 'notAdopted', reasons: '演示' }))).toEqual([]);
  const groups = ['assessment', 'handover', 'absconding', 'revocation'];
  expect(refusals({ kind: 'selfCheck', values: { groups } })).toEqual(['oversight.groups']);
  expect(refusals({ kind: 'selfCheck', values: { groups: [...groups, 'other'] } })).toEqual([]);
});

test('a register without any check says what it lacks', () => {
  expect(missingRecords([]).map(({ code }) => code)).toEqual([
    'oversight.no-check',
    'oversight.no-self-check',
  ]);
});
