import { moment } from '@guitu/law';
import { expect, test } from 'vitest';

import { paperMoments } from './paperMoments.ts';

const now = moment('2026-11-23T02:00:00.000Z'); // 10:00 in China

test('days stand at noon, in the order of the paper', () => {
  expect(paperMoments(['2026-11-16', '2026-11-16', '2026.11.17'], now)).toEqual([
    '2026-11-16T04:00:00.000Z',
    '2026-11-16T04:01:00.000Z',
    '2026-11-17T04:02:00.000Z',
  ]);
});

test('today before noon is not in the future', () => {
  const [first, second] = paperMoments(['2026-11-23', '2026-11-23'], now);
  expect(first).toBe('2026-11-23T01:58:00.000Z');
  expect(second).toBe('2026-11-23T01:59:00.000Z');
});

test('a moment is taken as written, anything else is not guessed', () => {
  expect(paperMoments(['2026-11-16 9:30', '上周'], now)).toEqual(['2026-11-16T01:30:00.000Z', undefined]);
});
