import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { contextAt, factsOf } from '../testing/facts.ts';
import { addDays } from '../time/day-arithmetic.ts';
import { day } from '../time/day.ts';
import { assessDuties } from './assess-duties.ts';
import type { DutyEntry } from './entry.ts';

const since = day('2026-01-01');
const today = '2026-11-20T04:00:00.000Z';

/** Entries of half a year and more: most for a window, in its time or not, some for no window or for one of another rhythm. */
const named = fc
  .tuple(
    fc.integer({ min: 1, max: 12 }),
    fc.constantFrom('/1', '/1', '/2', '/2', '/3', ''),
    fc.integer({ min: -40, max: 40 }),
    fc.boolean(),
  )
  .map(([month, part, off, near]) => {
    const begins = day(`2026-${String(month).padStart(2, '0')}-01`);
    const on = addDays(begins, near ? Math.abs(off) % 28 : off);
    const occurrence = `routineReport/2026-${String(month).padStart(2, '0')}${part}`;
    return part === '' ? { on } : { on, occurrence };
  });

const entriesDrawn = fc
  .array(named, { maxLength: 24 })
  .map((drawn): DutyEntry[] =>
    drawn.map((one, index) => ({ id: String(index).padStart(2, '0'), kind: 'routineReport', ...one })),
  );

function reports(entries: readonly DutyEntry[]) {
  const levels = [{ level: '普管', from: since }];
  const facts = factsOf({ levels, diligence: { since, entries, excuses: [] } });
  return assessDuties(facts, contextAt(today)).occurrences.filter((one) => one.duty === 'routineReport');
}

/** After every window, made for none: it counts for nothing, but with it the entries have to be searched. */
const later: DutyEntry = { id: 'later', kind: 'routineReport', on: day('2027-06-01') };

test('SUP-01: entries gone through in step with their windows count for what they count for when searched', () => {
  let inStep = 0;
  fc.assert(
    fc.property(entriesDrawn, (entries) => {
      const found = reports(entries);
      expect(found).toEqual(reports([...entries, later]));
      if (found.some(({ status }) => status === 'done')) inStep += 1;
    }),
    { numRuns: 300 },
  );
  // Most draws have something that counts: were nothing ever done, equality would say little.
  expect(inStep).toBeGreaterThan(150);
});

test('SUP-01: of two entries for one window the first counts, and one made before all windows for none', () => {
  const entries: DutyEntry[] = [
    { id: 'a', kind: 'routineReport', on: day('2026-01-05'), occurrence: 'routineReport/2026-01/1' },
    { id: 'b', kind: 'routineReport', on: day('2026-11-03'), occurrence: 'routineReport/2026-11/1' },
    { id: 'c', kind: 'routineReport', on: day('2026-11-04'), occurrence: 'routineReport/2026-11/1' },
  ];
  const done = reports(entries).filter(({ status }) => status === 'done');
  expect(done.map(({ key, entryId }) => [key, entryId])).toEqual([['routineReport/2026-11/1', 'b']]);
});
