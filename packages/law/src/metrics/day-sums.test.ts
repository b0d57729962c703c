import fc from 'fast-check';
import { expect, test } from 'vitest';

import { addDays } from '../time/day-arithmetic.ts';
import type { Day } from '../time/day.ts';
import { countedDaysOf } from './counted-day.ts';
import { indicatorsOfSums, sumDays } from './day-sums.ts';
import { indicatorsOf } from './indicators.ts';
import type { Denominator } from './indicators.ts';
import type { CaseLine } from './line.ts';

const first = '2025-12-20' as Day;
// Few days, so that they meet: of each other, and of the ends of the span.
const anyDay = fc.integer({ min: 0, max: 40 }).map((days) => addDays(first, days));
const days = fc.array(anyDay, { maxLength: 5 });
const line: fc.Arbitrary<CaseLine> = fc.record(
  { receivedOn: anyDay, endedOn: anyDay, missedOn: anyDay, abscondedOn: days, reoffendedOn: days },
  { requiredKeys: [] },
);
const span = fc
  .tuple(anyDay, anyDay)
  .map(([one, other]) => (one <= other ? { from: one, until: other } : { from: other, until: one }));

test.each<Denominator>(['managed', 'onRegister'])(
  'added up day by day or judged case by case, the numbers are the same (%s)',
  (denominator) => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), span, (lines, asked) => {
        expect(indicatorsOfSums(sumDays(lines.flatMap(countedDaysOf), asked), denominator)).toEqual(
          indicatorsOf(lines, asked, denominator),
        );
      }),
      { numRuns: 1_000 },
    );
  },
);

test('whoever is out again several times in a span is one person in it, whichever of the days it holds', () => {
  const counted = countedDaysOf({
    abscondedOn: ['2026-03-09', '2026-01-05', '2026-02-07', '2026-02-07'] as Day[],
  });
  const absconded = (from: string, until: string) =>
    indicatorsOfSums(sumDays(counted, { from: from as Day, until: until as Day }), 'managed').find(
      ({ key }) => key === 'absconded',
    )?.count;
  expect(absconded('2026-01-01', '2026-12-31')).toBe(1);
  expect(absconded('2026-02-07', '2026-03-08')).toBe(1);
  expect(absconded('2026-01-06', '2026-02-06')).toBe(0);
});
