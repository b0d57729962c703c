import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { factsOf } from '../testing/facts.ts';
import { addDays } from '../time/day-arithmetic.ts';
import { day, dayFromNumber } from '../time/day.ts';
import type { TermEntry } from './facts.ts';
import { foldFacts } from './fold-facts.ts';
import { ledgerLines, termFrom } from './term-ledger.ts';

const notice: TermEntry = {
  kind: 'executingNotice',
  begins: day('2026-01-01'),
  ends: day('2027-12-31'),
  effectiveOn: day('2026-01-05'),
  matterId: 'notice',
};
const commutation: TermEntry = {
  kind: 'commutation',
  ends: day('2027-06-30'),
  effectiveOn: day('2026-11-20'),
  matterId: 'commutation',
};

const anyDay = fc.integer({ min: 9_400, max: 11_000 }).map(dayFromNumber);
const anyEntry = fc
  .record({
    kind: fc.constantFrom('executingNotice', 'commutation', 'notCounted', 'joined', 'correctedJudgment'),
    begins: anyDay,
    length: fc.integer({ min: 0, max: 1000 }),
    days: fc.integer({ min: 1, max: 60 }),
    effectiveOn: anyDay,
    stated: fc.boolean(),
  })
  .map(({ kind, begins, length, days, effectiveOn, stated }): TermEntry => {
    const ends = addDays(begins, length);
    if (kind === 'notCounted') return { kind, notCountedDays: days, effectiveOn };
    if (kind === 'commutation')
      return stated ? { kind, ends, effectiveOn } : { kind, decides: { months: 2, days }, effectiveOn };
    return { kind, begins, ends, effectiveOn };
  });
const anyLedger = fc
  .array(anyEntry, { minLength: 1, maxLength: 8 })
  .map((entries) => entries.map((entry, index) => ({ ...entry, matterId: `matter-${index}` })));

/** The ledger beside the notice of the register, as foldFacts gives it. */
function folded(entries: readonly TermEntry[]) {
  return foldFacts(
    factsOf(),
    entries.map((entry) => ({ termEntries: [entry] })),
  ).term;
}

describe('the order of entry', () => {
  test('never matters', () => {
    fc.assert(
      fc.property(
        anyLedger.chain((entries) =>
          fc.tuple(
            fc.constant(entries),
            fc.shuffledSubarray(entries, { minLength: entries.length, maxLength: entries.length }),
          ),
        ),
        ([entries, shuffled]) => {
          expect(folded(shuffled)).toEqual(folded(entries));
          expect(ledgerLines(shuffled)).toEqual(ledgerLines(entries));
        },
      ),
    );
  });

  test('annulling an entry gives the term without it', () => {
    fc.assert(
      fc.property(anyLedger, fc.nat(), (entries, chosen) => {
        const gone = entries[chosen % entries.length];
        const left = entries.filter((one) => one !== gone);
        const again = folded(entries)!.entries.filter((one) => one.matterId !== gone?.matterId);
        expect(termFrom(again)).toEqual(folded(left));
      }),
    );
  });

  test('an executing notice entered late does not undo a later commutation, whatever it says', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 900 }), (begins, length) => {
        const late = { ...notice, begins, ends: addDays(begins, length) };
        expect(termFrom([commutation, late])).toMatchObject({ begins, ends: commutation.ends });
      }),
    );
  });

  test('days that do not count add up, in whatever order and on whatever days they were decided', () => {
    const uncounted = fc.record({ days: fc.integer({ min: 1, max: 400 }), after: fc.nat({ max: 900 }) });
    fc.assert(
      fc.property(fc.array(uncounted, { maxLength: 6 }), (lost) => {
        const entries = lost.map(({ days, after }, index): TermEntry => ({
          kind: 'notCounted',
          notCountedDays: days,
          effectiveOn: addDays(notice.effectiveOn, after),
          matterId: `lost-${index}`,
        }));
        const sum = lost.reduce((total, { days }) => total + days, 0);
        expect(termFrom([...entries, notice])?.ends).toBe(addDays(day('2027-12-31'), sum));
      }),
    );
  });
});

describe('what rules', () => {
  test('a paper that alters a term comes after the one that sets it, also on the same day', () => {
    const sameDay = { ...commutation, effectiveOn: notice.effectiveOn };
    expect(termFrom([sameDay, notice])?.ends).toBe('2027-06-30');
  });

  test('a commutation without a stated end takes its length off the end before it', () => {
    const { ends: _, ...open } = commutation;
    const line = ledgerLines([notice, { ...open, decides: { months: 6 } }]).at(-1);
    expect(line).toMatchObject({ ends: '2027-06-30', computedEnds: '2027-06-30', formerEnds: '2027-12-31' });
  });

  test('what the paper states wins; our computation stands beside it', () => {
    const decides = { years: 2, detainedDays: 10 };
    const [line] = ledgerLines([{ ...notice, decides }], 'control');
    expect(line).toMatchObject({ ends: '2027-12-31', computedEnds: '2027-12-11' });
    const [probation] = ledgerLines([{ ...notice, decides }], 'probation');
    expect(probation?.computedEnds).toBe('2027-12-31');
    expect(ledgerLines([{ ...notice, decides }])[0]).not.toHaveProperty('computedEnds');
  });

  test('an entry that states nothing leaves the term as it was', () => {
    const { begins: _, ends: __, ...empty } = notice;
    expect(termFrom([notice, { ...empty, kind: 'joined', effectiveOn: day('2026-05-01') }])).toMatchObject({
      begins: '2026-01-01',
      ends: '2027-12-31',
    });
    expect(termFrom([empty])).toBeUndefined();
  });
});

describe('the register beside the ledger', () => {
  const { matterId: _, ...registered } = notice;
  const imported: TermEntry = { ...registered, kind: 'import', effectiveOn: day('2026-12-01') };
  const mended: TermEntry = { ...registered, ends: day('2027-10-31') };
  const base = (entries: readonly TermEntry[], ends: string) =>
    factsOf({ term: { begins: day('2026-01-01'), ends: day(ends), entries } });

  test('of its own entries the one rules that says what the register says now, in whatever order they are read', () => {
    expect(foldFacts(base([imported, mended], '2027-10-31'), []).term?.ends).toBe('2027-10-31');
    expect(foldFacts(base([mended, imported], '2027-10-31'), []).term?.ends).toBe('2027-10-31');
    expect(foldFacts(base([mended, imported], '2027-12-31'), []).term?.ends).toBe('2027-12-31');
  });

  test('a register mended with the day of its notice no longer covers a ruling made since', () => {
    const ruling = [{ termEntries: [commutation] }];
    expect(foldFacts(base([imported], '2027-12-31'), ruling).term?.ends).toBe('2027-12-31');
    expect(foldFacts(base([imported, mended], '2027-10-31'), ruling).term?.ends).toBe('2027-06-30');
  });

  test('on one day what a matter entered comes after the register', () => {
    const corrected = { ...notice, ends: day('2027-11-30') };
    const term = foldFacts(base([registered], '2027-12-31'), [{ termEntries: [corrected] }]).term;
    expect(term?.ends).toBe('2027-11-30');
  });

  test('a term without any entry is altered all the same, and the annulled alteration leaves it as it was', () => {
    expect(foldFacts(base([], '2027-12-31'), [{ termEntries: [commutation] }]).term).toMatchObject({
      begins: '2026-01-01',
      ends: '2027-06-30',
    });
    expect(foldFacts(base([], '2027-12-31'), []).term).toEqual(base([], '2027-12-31').term);
  });
});
