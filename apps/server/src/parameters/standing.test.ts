import type { Day } from '@guitu/law';
import fc from 'fast-check';
import { expect, test } from 'vitest';

import { parameterBook } from '../command/parameter-book.ts';
import { places } from '../testing/test-world.ts';
import type { ParameterSetting } from './standing.ts';
import { standingAt } from './standing.ts';

const day = fc.integer({ min: 1, max: 9 }).map((date) => `2026-03-0${date}` as Day);

const settings = fc
  .array(
    fc.record({
      value: fc.integer(),
      region_code: fc.constantFrom(0, places.province, places.prefecture, places.countyA, places.countyB),
      effective_from: day,
      effective_until: fc.option(day),
    }),
    { maxLength: 12 },
  )
  .map((rows) =>
    rows.map((row, index): ParameterSetting => ({
      id: `00000000-0000-7000-8000-0000000000${String(index + 10)}`,
      key: '演示',
      basis: '演示',
      ...row,
    })),
  );

test('what the page says holds is what the computations use, at every place and day', () => {
  fc.assert(
    fc.property(settings, fc.constantFrom(places.townshipA, places.countyB), day, (rows, place, on) => {
      const used = parameterBook(rows).at(place, on).get('演示');
      const standing = standingAt(rows, place, on);
      expect(standing.find(({ state }) => state === 'holds')?.setting.value).toBe(used);
      expect(standing.filter(({ state }) => state === 'holds').length).toBeLessThanOrEqual(1);
      for (const { setting, state } of standing)
        if (state === 'later') expect(setting.effective_from > on).toBe(true);
    }),
  );
});
