import { expect, test } from 'vitest';

import { civilFromNumber, civilToNumber, daysInMonth, isLeapYear } from './civil.ts';

test('numbering runs through every day from 1899 to 2201 without a gap and comes back', () => {
  let number = civilToNumber({ year: 1899, month: 1, dayOfMonth: 1 });
  for (let year = 1899; year <= 2201; year += 1) {
    for (let month = 1; month <= 12; month += 1) {
      for (let dayOfMonth = 1; dayOfMonth <= daysInMonth(year, month); dayOfMonth += 1) {
        const civil = { year, month, dayOfMonth };
        if (civilToNumber(civil) !== number) expect.fail(`${JSON.stringify(civil)} is not ${number}`);
        if (JSON.stringify(civilFromNumber(number)) !== JSON.stringify(civil))
          expect.fail(`back from ${number}`);
        number += 1;
      }
    }
  }
});

test('day 0 is 1970-01-01', () => {
  expect(civilToNumber({ year: 1970, month: 1, dayOfMonth: 1 })).toBe(0);
});

test('leap years follow the rule of 4, 100 and 400', () => {
  expect([1900, 2000, 2023, 2024, 2100].map(isLeapYear)).toEqual([false, true, false, true, false]);
});
