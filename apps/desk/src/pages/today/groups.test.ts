import { expect, test } from 'vitest';

import type { TodayItem } from '../../api/types.ts';
import { daySentence } from './groups.ts';

const one = {} as TodayItem;

test('the day in one sentence, without what there is not', () => {
  expect(daySentence({ overdue: [one, one], today: [], threeDays: [one], week: [], later: [one] })).toBe(
    '逾期 2 件，三日内 1 件。',
  );
  expect(daySentence({ overdue: [], today: [], threeDays: [], week: [], later: [one] })).toBe(
    '这几天没有到期的事。',
  );
});
