import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { contextAt } from '../testing/facts.ts';
import type { RandomDuties } from '../testing/random/random-duties.ts';
import { noonOf, randomDuties } from '../testing/random/random-duties.ts';
import { addDays } from '../time/day-arithmetic.ts';
import type { Day } from '../time/day.ts';
import { dayFromNumber, dayNumber } from '../time/day.ts';
import type { Moment } from '../time/moment.ts';
import { epochOf, momentFromEpoch } from '../time/moment.ts';
import type { DutyAssessment } from './assess-duties.ts';
import { assessDuties } from './assess-duties.ts';
import { lookBackTo } from './span.ts';

const runs = { numRuns: 100 };

/** Times that others set may overlap; the next three months begin when an examination is made, not when it had to be. */
const sideBySide: ReadonlySet<string> = new Set(['sensitiveContact', 'medicalExamination']);

function assessed({ facts, parameters }: RandomDuties, at: Moment | string): DutyAssessment {
  return assessDuties(facts, contextAt(at, parameters));
}

const assessedOn = (one: RandomDuties, on: Day): DutyAssessment => assessed(one, noonOf(on));

const isPutOff = (key: string, { facts }: RandomDuties): boolean =>
  facts.diligence!.excuses.some((one) => one.occurrence === key && one.until !== undefined);

test('the windows of a duty follow each other and never overlap, each on the days it was planned for', () => {
  fc.assert(
    fc.property(randomDuties(), (one) => {
      const last = new Map<string, Day>();
      const { occurrences } = assessedOn(one, one.today);
      for (const { duty, key, from, until, plannedOn } of occurrences) {
        expect(from <= plannedOn && plannedOn <= until, key).toBe(true);
        if (sideBySide.has(duty)) continue;
        const before = last.get(duty);
        if (before !== undefined) expect(before < from, `${key} begins ${from}, before ${before}`).toBe(true);
        if (isPutOff(key, one)) last.delete(duty);
        else last.set(duty, until);
      }
      expect(new Set(occurrences.map(({ key }) => key)).size).toBe(occurrences.length);
    }),
    runs,
  );
});

test('while the level stays, the windows leave no day out', () => {
  fc.assert(
    fc.property(randomDuties(), (drawn) => {
      const bare = {
        ...drawn.facts,
        levels: [],
        diligence: { ...drawn.facts.diligence!, entries: [], excuses: [] },
      };
      for (const duty of ['routineReport', 'visit'] as const) {
        const own = assessedOn({ ...drawn, facts: bare }, drawn.today).occurrences.filter(
          (one) => one.duty === duty,
        );
        for (const [index, { from }] of own.slice(1).entries()) {
          expect(from).toBe(addDays(own[index]!.until, 1));
        }
      }
    }),
    runs,
  );
});

test('nothing is missed before its window is over, and nothing is still expected after it', () => {
  fc.assert(
    fc.property(randomDuties(), (one) => {
      for (const { status, until, key } of assessedOn(one, one.today).occurrences) {
        if (status === 'missed') expect(until < one.today, key).toBe(true);
        if (status === 'expected') expect(one.today <= until, key).toBe(true);
      }
    }),
    runs,
  );
});

test('the order in which anything came in does not matter', () => {
  fc.assert(
    fc.property(randomDuties(), (one) => {
      const { since, entries, excuses } = one.facts.diligence!;
      const diligence = { since, entries: entries.toReversed(), excuses: excuses.toReversed() };
      const { levels, detention, permissions } = one.facts;
      const turned = {
        ...one.facts,
        diligence,
        detention: detention.toReversed(),
        permissions: permissions.toReversed(),
        levels,
      };
      expect(assessedOn({ ...one, facts: turned }, one.today)).toEqual(assessedOn(one, one.today));
    }),
    runs,
  );
});

test('what is over stands as it stood, at whatever later day it is computed again', () => {
  fc.assert(
    fc.property(randomDuties(), fc.integer({ min: 1, max: 200 }), (one, days) => {
      const later = addDays(one.today, days);
      const view = dayFromNumber(lookBackTo(dayNumber(later), 6));
      const known = new Map(assessedOn(one, later).occurrences.map((own) => [own.key, own]));
      for (const own of assessedOn(one, one.today).occurrences) {
        if (own.until >= one.today || own.until < view || isPutOff(own.key, one)) continue;
        expect(known.get(own.key), own.key).toEqual(own);
      }
    }),
    runs,
  );
});

test('until the next review nothing changes; where something is due then, it does', () => {
  fc.assert(
    fc.property(randomDuties(), fc.double({ min: 0, max: 1, noNaN: true }), (one, share) => {
      const now = noonOf(one.today);
      const before = assessed(one, now);
      if (before.nextReviewAt === undefined) {
        expect(before.occurrences).toEqual([]);
        return;
      }
      const from = epochOf(now as Moment);
      const until = epochOf(before.nextReviewAt);
      const between = momentFromEpoch(from + Math.floor((until - from - 1) * share));
      expect(assessed(one, between), between).toEqual(before);
      const due = before.occurrences.filter(
        ({ status, dueAt }) => status === 'expected' && dueAt === before.nextReviewAt,
      );
      const known = new Map(
        assessed(one, before.nextReviewAt).occurrences.map((own) => [own.key, own.status]),
      );
      for (const { key } of due) expect(known.get(key), key).toBe('missed');
    }),
    runs,
  );
});
