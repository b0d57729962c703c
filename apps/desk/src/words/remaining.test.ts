import { describe, expect, test } from 'vitest';

import { daysLeft, remaining, tookWords } from './remaining.ts';

const today = '2026-11-23';
const now = '2026-11-23T02:00:00.000Z'; // 10:00 in China

describe('remaining time', () => {
  test.each([
    ['2026-11-20T16:00:00.000Z', '逾期 3 天', 'overdue'],
    ['2026-11-22T16:00:00.000Z', '逾期 10 小时', 'overdue'],
    ['2026-11-23T01:40:00.000Z', '逾期 20 分钟', 'overdue'],
    ['2026-11-23T02:00:00.000Z', '还有 1 分钟', 'near'],
    ['2026-11-23T09:00:00.000Z', '还有 7 小时', 'near'],
    ['2026-11-23T16:00:00.000Z', '今天到期', 'near'],
    ['2026-11-24T16:00:00.000Z', '还有 1 天', 'near'],
    ['2026-11-26T16:00:00.000Z', '还有 3 天', 'near'],
    ['2026-11-27T16:00:00.000Z', '还有 4 天', 'calm'],
  ])('%s: %s (%s)', (dueAt, words, tone) => {
    expect(remaining(dueAt, now, today)).toEqual({ words, tone });
  });

  test('plain days', () => {
    expect(daysLeft('2026-11-23', today)).toBe('今天');
    expect(daysLeft('2026-11-30', today)).toBe('还有 7 天');
    expect(daysLeft('2026-11-20', today)).toBe('已过 3 天');
  });

  test('how long a step took', () => {
    expect(tookWords(0.2)).toBe('12 分钟');
    expect(tookWords(5.9)).toBe('5 小时');
    expect(tookWords(50)).toBe('2 天');
  });
});
