import fc from 'fast-check';
import { expect, test } from 'vitest';

import { procedures } from '../procedures/index.ts';
import { addDays } from '../time/day-arithmetic.ts';
import { day } from '../time/day.ts';
import { startOfDay } from '../time/zone.ts';
import type { DossierPiece } from './arrange.ts';
import { arrangeDossier } from './arrange.ts';
import { dossierParts, dossierStages, isPlaced, placeOfPaper, placeOfScan, stageOf } from './parts.ts';

const parts = dossierParts.map(({ code }) => code);
const stages = dossierStages.map(({ code }) => code);

const piece = fc
  .record({
    id: fc.uuid(),
    part: fc.constantFrom(...parts),
    stage: fc.constantFrom(...stages),
    days: fc.nat(400),
    pages: fc.option(fc.integer({ min: 0, max: 30 }), { nil: undefined, freq: 8 }),
  })
  .map(({ id, part, stage, days, pages }): DossierPiece => {
    const on = addDays(day('2026-01-01'), days);
    return {
      id,
      part,
      stage,
      title: '演示',
      responsible: '演示',
      on,
      at: startOfDay(on),
      ...(pages === undefined ? {} : { pages }),
    };
  });
const pieces = fc.uniqueArray(piece, { selector: ({ id }) => id, maxLength: 30 });

test('the order follows from the pieces alone, by part, stage and day', () => {
  fc.assert(
    fc.property(pieces, fc.infiniteStream(fc.nat()), (given, shuffle) => {
      const shuffled = given
        .map((one) => [shuffle.next().value as number, one] as const)
        .toSorted(([a], [b]) => a - b)
        .map(([, one]) => one);
      const rows = arrangeDossier(given);
      expect(arrangeDossier(shuffled)).toEqual(rows);
      expect(rows.map(({ index }) => index)).toEqual(given.map((_, index) => index + 1));
      for (const [index, row] of rows.entries()) {
        const before = rows[index - 1];
        if (before === undefined) continue;
        expect(parts.indexOf(before.part)).toBeLessThanOrEqual(parts.indexOf(row.part));
        if (before.part !== row.part) continue;
        expect(stages.indexOf(before.stage)).toBeLessThanOrEqual(stages.indexOf(row.stage));
        if (before.stage === row.stage) expect(before.on <= row.on).toBe(true);
      }
    }),
  );
});

test('pages are counted through, up to the first piece that nobody could count', () => {
  fc.assert(
    fc.property(pieces, (given) => {
      const rows = arrangeDossier(given);
      const uncounted = rows.findIndex(({ pages }) => pages === undefined);
      const counted = uncounted < 0 ? rows : rows.slice(0, uncounted);
      let last = 0;
      for (const { firstPage, lastPage, pages } of counted) {
        expect([firstPage, lastPage]).toEqual([last + 1, last + pages!]);
        last += pages!;
      }
      for (const row of rows.slice(counted.length)) expect(row.firstPage).toBeUndefined();
    }),
  );
});

test('every procedure of a supervisee has its place', () => {
  const unplaced = procedures.filter(({ file, name }) => file !== 'assessment' && !isPlaced(name));
  expect(unplaced.map(({ name }) => name)).toEqual([]);
});

test('what the deciding authority sent stands first, what is outside the stages last', () => {
  expect(placeOfScan('intake', 'addPapers')).toEqual({ part: 'basis', stage: 'intake' });
  expect(placeOfScan('intake', 'receive')).toEqual({ part: 'execution', stage: 'intake' });
  expect(placeOfScan('termChange', 'enter')).toMatchObject({ part: 'basis' });
  expect(placeOfPaper('leave')).toEqual({ part: 'execution', stage: 'supervision' });
  expect(placeOfPaper('procuratorialSupervision')).toMatchObject({ part: 'other' });
  expect(stageOf('sealing')).toBeUndefined();
});
