import { describe, expect, test } from 'vitest';

import {
  dayWithDate,
  dayWords,
  dueDay,
  fullDay,
  fullMoment,
  longDay,
  momentWords,
  riverDay,
} from './days.ts';

// 2026-11-23 is a Monday.
const today = '2026-11-23';

describe('days as people say them', () => {
  test.each([
    ['2026-11-21', '前天'],
    ['2026-11-22', '昨天'],
    ['2026-11-23', '今天'],
    ['2026-11-24', '明天'],
    ['2026-11-25', '后天'],
    ['2026-11-26', '周四'],
    ['2026-11-29', '周日'],
    ['2026-11-30', '下周一'],
    ['2026-12-06', '下周日'],
    ['2026-12-07', '12月7日'],
    ['2026-11-20', '11月20日'],
    ['2027-01-05', '2027年1月5日'],
  ])('%s is %s', (value, words) => {
    expect(dayWords(value, today)).toBe(words);
  });

  test('on a Thursday the Monday before is a date, not a weekday that could be read as the next one', () => {
    expect(dayWords('2026-11-23', '2026-11-26')).toBe('周一');
    expect(dayWords('2026-11-20', '2026-11-26')).toBe('11月20日');
  });

  test('the full date stays at hand', () => {
    expect(fullDay('2026-11-26')).toBe('2026-11-26 周四');
    expect(longDay('2026-11-26', today)).toBe('11月26日 周四');
    expect(longDay('2027-11-26', today)).toBe('2027年11月26日 周五');
  });

  test('the word only where it helps', () => {
    expect(dayWithDate('2026-11-22', today)).toBe('昨天 2026-11-22');
    expect(dayWithDate('2026-10-03', today)).toBe('2026-10-03');
    expect(riverDay('2026-11-22', today)).toEqual({ words: '昨天', note: '11月22日' });
    expect(riverDay('2025-11-03', today)).toEqual({ words: '11月3日', note: '周一' });
  });

  test('moments carry the clock in China', () => {
    expect(fullMoment('2026-11-23T01:05:00.000Z')).toBe('2026-11-23 09:05');
    expect(momentWords('2026-11-22T23:00:00.000Z', today)).toBe('今天 07:00');
  });
});

describe('the day of a deadline', () => {
  test('the first instant of a day is the end of the one before', () => {
    expect(dueDay('2026-11-22T16:00:00.000Z')).toEqual({ day: '2026-11-22', clock: '24:00' });
  });

  test('any other instant is its own day', () => {
    expect(dueDay('2026-11-23T09:00:00.000Z')).toEqual({ day: '2026-11-23', clock: '17:00' });
  });
});
