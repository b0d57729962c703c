import { expect, test } from 'vitest';

import { periodCommand } from './command.ts';

test('an office’s days roll over, and every step is said', () => {
  const { due, dueText, provisional, why } = periodCommand('2025年12月22日', { days: 10 });
  expect({ due, dueText, provisional }).toEqual({
    due: '2026-01-04',
    dueText: '2026年1月4日',
    provisional: false,
  });
  expect(why).toEqual([
    '期间开始的日（2025年12月22日）不计算在内。（《刑事诉讼法》第一百零五条）',
    '以日计算：自2025年12月23日起10日，止于2026年1月1日。',
    '2026年1月1日（周四）是节假日，顺延到节假日后的第一个工作日2026年1月4日（周日）。（《刑事诉讼法》第一百零五条）',
  ]);
});

test('somebody in custody does not wait for the office to come back from holiday', () => {
  expect(periodCommand('2025-12-22', { days: 10 }, { detained: true }).due).toBe('2026-01-01');
});

test('working days, months, half months and years are understood', () => {
  expect(periodCommand('2026-02-10', { workdays: 5 }).due).toBe('2026-02-24');
  expect(periodCommand('2026-01-31', { months: 1 }).due).toBe('2026-02-28');
  expect(periodCommand('2026-11-02', { halfMonths: 1 }).due).toBe('2026-11-17');
  expect(periodCommand('2025-11-21', { years: 1 }).due).toBe('2026-11-23');
});

test('hours are exact from a moment and run from the end of a bare day', () => {
  const exact = periodCommand('2026-11-22T08:30:00+08:00', { hours: 48 });
  expect(exact.dueText).toBe('2026年11月24日 08:30');
  const bare = periodCommand('2026-11-22', { hours: 48 });
  expect(bare.dueText).toBe('2026年11月25日 00:00');
  expect(bare.why).toHaveLength(2);
});

test.each([
  ['period.span', {}],
  ['period.span', { days: 1, months: 1 }],
  ['period.amount', { days: 0 }],
])('an unclear length is refused: %s', (code, length) => {
  expect(() => periodCommand('2026-11-22', length)).toThrow(expect.objectContaining({ code }));
});

test('an unreadable start is refused with the way to write it', () => {
  expect(() => periodCommand('明天', { days: 1 })).toThrow(/2026-01-05/);
});
