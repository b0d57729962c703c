import { leave, moment } from '@guitu/law';
import { expect, test } from 'vitest';

import { besideStep, emptyEntry, readEntry } from './recordEntry.ts';

const now = moment('2026-11-23T02:00:00.000Z');
const begun = emptyEntry(leave, 'apply', 'judicialOffice', '尼西司法所');

test('a paper begins with the application and the decision', () => {
  expect(Object.entries(begun).flatMap(([step, { on }]) => (on ? [step] : []))).toEqual(['apply', 'decide']);
  expect(Object.keys(begun)).not.toContain('contact');
});

test('what is missing is named step by step', () => {
  const { missing } = readEntry(leave, begun, '', now);
  expect(missing.map((refusal) => refusal.field)).toEqual(
    expect.arrayContaining(['apply.day', 'apply.name', 'apply.destination', 'decide.outcome', 'reason']),
  );
});

test('a whole paper becomes steps with the names that stand on it', () => {
  const whole = {
    ...begun,
    apply: {
      on: true,
      day: '2026-11-14',
      office: 'judicialOffice',
      bodyName: '尼西司法所',
      name: '和志强',
      values: {
        reason: 'medical',
        reasonText: '复查',
        destination: { text: '昆明市' },
        from: '2026-11-15',
        until: '2026-11-18',
      },
    },
    decide: {
      on: true,
      day: '2026-11-14',
      office: 'judicialOffice',
      bodyName: '',
      name: '李丽',
      values: { outcome: 'approved' },
    },
  } as const;
  const { steps, missing } = readEntry(leave, whole, '停电期间纸上办理', now);
  expect(missing).toEqual([]);
  expect(steps.map(({ step, happenedAt, as }) => [step, happenedAt, as.name, as.bodyName])).toEqual([
    ['apply', '2026-11-14T04:00:00.000Z', '和志强', '尼西司法所'],
    ['decide', '2026-11-14T04:01:00.000Z', '李丽', undefined],
  ]);
});

test('a return written with its hour did not happen before that hour', () => {
  const returned = {
    on: true,
    day: '2026-11-18',
    office: 'judicialOffice',
    bodyName: '',
    name: '和志强',
  } as const;
  const entry = { return: { ...returned, values: { returnedAt: '2026-11-18T09:30:00.000Z' } } };
  expect(readEntry(leave, entry, '断网', now).steps[0]?.happenedAt).toBe('2026-11-18T09:30:00.000Z');
});

test('what the server refuses stands beside the field of its step', () => {
  const sent = [{ step: 'apply' }, { step: 'decide' }] as unknown as Parameters<typeof besideStep>[1];
  const at = (field?: string) =>
    besideStep({ code: 'x', text: '', ...(field === undefined ? {} : { field }) }, sent).field;
  expect(at('steps.1.outcome')).toBe('decide.outcome');
  expect(at('steps.0.happenedAt')).toBe('apply.day');
  expect(at('steps.0.as.name')).toBe('apply.name');
  expect(at('reason')).toBe('reason');
  expect(at()).toBeUndefined();
});
