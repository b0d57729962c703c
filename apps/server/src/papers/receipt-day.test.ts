import type { Moment } from '@guitu/law';
import { day } from '@guitu/law';
import { expect, test } from 'vitest';

import { lastMomentOf, receiptDay } from './receipt-day.ts';

test('what is known to the day stays on that day, as it was stored before too', () => {
  const on = day('2026-03-20');
  expect(lastMomentOf(on)).toBe('2026-03-20T15:59:59.999Z');
  for (const at of ['2026-03-20T15:59:59.999Z', '2026-03-20T16:00:00.000Z', '2026-03-20T01:00:00.000Z'])
    expect(receiptDay(at as Moment)).toBe(on);
  expect(receiptDay('2026-03-20T16:01:00.000Z' as Moment)).toBe('2026-03-21');
});
