import { expect, test } from 'vitest';

import type { CaseFacts } from '../facts/facts.ts';
import { procedures } from '../procedures/index.ts';
import { assessmentFacts, contextAt, factsOf, minorSupervisee } from '../testing/facts.ts';
import { recordCourse } from '../testing/recorded-course.ts';
import { addDays } from '../time/day-arithmetic.ts';
import { dayOf } from '../time/zone.ts';
import { assess } from './assess.ts';
import type { Finding } from './outcome.ts';
import { assessCase } from './prompts.ts';

/*
 * Whoever reads a finding learns why it is there: what it is about, by which article, on which facts or deadline. Courses of every
 * procedure are recorded, and each is looked at on the day, when deadlines draw near, and long after.
 */

const cases: readonly CaseFacts[] = [
  factsOf(),
  factsOf({ status: 'expected' }),
  factsOf({ measure: 'outsidePrison' }),
  factsOf({ measure: 'parole', supervisee: minorSupervisee }),
];
/** The title says what is missing or wrong, and there is nothing to add to it: no deadline, no step of ours. */
const titleSaysAll: ReadonlySet<string> = new Set([
  'intake.undated',
  'intake.place-unclear',
  'violation.to-annul',
  'staffProtection.not-refused',
  'revocation.original-court-not-told',
  'arrest.revocation-gone',
  'recall.copies-missing',
  'assessment.residence-unverified',
  'assessment.through-parties',
]);
const laterDays = [0, 3, 12, 40, 400];

function collect(): ReadonlyMap<string, readonly Finding[]> {
  const found = new Map<string, Finding[]>();
  const add = (finding: Finding): void => {
    found.set(finding.code, [...(found.get(finding.code) ?? []), finding]);
  };
  for (const procedure of procedures) {
    for (const facts of procedure.file === 'assessment' ? [assessmentFacts()] : cases) {
      for (let roll = 0; roll < 4; roll += 1) {
        recordCourse(procedure, facts, roll, (play, state) => {
          for (const days of laterDays) {
            const context = contextAt(`${addDays(dayOf(play.now), days)}T02:00:00.000Z`);
            assess(procedure, state, play.facts, context).findings.forEach(add);
            assessCase(procedures, play.facts, () => context).findings.forEach(add);
          }
        });
      }
    }
  }
  return found;
}

const all = collect();

test('the courses that are played reach findings of most procedures', () => {
  expect(all.size).toBeGreaterThan(120);
});

test.each([...all.keys()])('%s says what, why and by which article', (code) => {
  for (const { title, text, articles, facts, action, dueAt } of all.get(code)!) {
    expect(title.trim(), 'a title').not.toBe('');
    expect(text.trim(), 'a sentence').toMatch(/[。？）]$/u);
    expect(text + title + JSON.stringify(facts), 'no hole in it').not.toMatch(/undefined|null|NaN/u);
    expect(articles.length, 'an article').toBeGreaterThan(0);
    // On what it rests: facts, a deadline, or the step that is missing.
    const restsOn = facts.length > 0 || dueAt !== undefined || action !== undefined || titleSaysAll.has(code);
    expect(restsOn, 'what it rests on').toBe(true);
  }
});
