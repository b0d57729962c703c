import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { Measure } from '../../facts/facts.ts';
import { assess } from '../../kernel/assess.ts';
import type { FormValues } from '../../kernel/field.ts';
import type { Finding } from '../../kernel/outcome.ts';
import { contextAt, factsOf } from '../../testing/facts.ts';
import { MatterStory, taken } from '../../testing/matter.ts';
import { addDays } from '../../time/day-arithmetic.ts';
import { day } from '../../time/day.ts';
import { epochOf, momentFromEpoch } from '../../time/moment.ts';
import { endOfDay, startOfDay } from '../../time/zone.ts';
import { intake } from './intake.ts';

const stages = [
  'intake.expected-soon',
  'intake.missed-suspected',
  'intake.excused',
  'intake.missed-declared',
] as const;

const informed: FormValues = {
  source: 'notice',
  learnedOn: '2026-03-03',
  effectiveOn: '2026-03-02',
  decider: '演示市人民法院',
  informed: 'yes',
};
const announcedAt = '2026-03-03T01:00:00.000Z';
/** The day after the ten days are over. */
const late = '2026-03-13T01:00:00.000Z';

function announced(measure: Measure, announce: FormValues = {}, at = announcedAt): MatterStory {
  const story = new MatterStory(intake, factsOf({ status: 'expected', measure, delegations: [] }));
  taken(story.step(at, 'countyAgency', 'announce', { ...informed, ...announce }));
  return story;
}

function watched(story: MatterStory, at: string): Finding | undefined {
  const found = assess(intake, story.state!, story.facts, contextAt(at)).findings.filter((one) =>
    (stages as readonly string[]).includes(one.code),
  );
  expect(found.length).toBeLessThanOrEqual(1);
  return found[0];
}

const causes = (finding: Finding | undefined): readonly string[] =>
  finding?.facts.filter(({ label }) => label === '原因').map(({ value }) => value) ?? [];
const branch = (finding: Finding | undefined): string | undefined =>
  finding?.facts.find(({ label }) => label === '情形')?.value;

const excuse = (kind: string, verified: 'yes' | 'no' = 'yes'): FormValues => ({
  kind,
  text: '演示原因',
  verified,
});
const between = '机关之间交付接收衔接脱节';
const alone = '未按规定时限报到';

describe('the ways in which somebody decided is not here', () => {
  test.each([
    ['control', {}, undefined, alone, ['到2026年3月12日为止没有报到']],
    ['probation', {}, undefined, alone, ['到2026年3月12日为止没有报到']],
    ['parole', { releasedOn: '2026-03-01' }, undefined, alone, ['到2026年3月12日为止没有报到']],
    ['probation', {}, excuse('illness', 'no'), alone, ['到2026年3月12日为止没有报到']],
    ['probation', { informed: 'no' }, undefined, between, ['没有书面告知本人报到期限']],
    ['probation', { informed: 'no' }, excuse('illness'), between, ['没有书面告知本人报到期限']],
    ['outsidePrison', { deciderKind: 'court' }, undefined, between, ['到2026年3月12日为止没有移交']],
    ['outsidePrison', { deciderKind: 'prison' }, undefined, between, ['到2026年3月12日为止没有移交']],
    ['outsidePrison', { deciderKind: 'police' }, undefined, between, ['到2026年3月12日为止没有移交']],
    ['outsidePrison', {}, excuse('forceMajeure'), between, ['到2026年3月12日为止没有移交']],
    [
      'outsidePrison',
      { informed: 'no' },
      undefined,
      between,
      ['到2026年3月12日为止没有移交', '没有书面告知本人报到期限'],
    ],
  ] as const)('%s %j %j is 漏管: %s', (measure, announce, reason, kind, because) => {
    const story = announced(measure, announce);
    if (reason !== undefined) taken(story.step('2026-03-12T01:00:00.000Z', 'countyAgency', 'excuse', reason));
    expect(watched(story, '2026-03-12T15:00:00.000Z')?.code).toBe('intake.expected-soon');
    const finding = watched(story, late);
    expect(finding).toMatchObject({ code: 'intake.missed-suspected', severity: 'grave' });
    expect(branch(finding)).toBe(kind);
    expect(causes(finding)).toEqual(because);
    for (const cause of because) expect(finding?.text).toContain(cause);
  });

  test('told only after the deadline: between bodies, whatever the person has to say', () => {
    const story = announced(
      'probation',
      { source: 'register', learnedOn: '2026-03-14' },
      '2026-03-14T01:00:00.000Z',
    );
    taken(story.step('2026-03-14T02:00:00.000Z', 'countyAgency', 'excuse', excuse('illness')));
    const finding = watched(story, '2026-03-14T03:00:00.000Z');
    expect(branch(finding)).toBe(between);
    expect(causes(finding)).toEqual(['2026年3月14日才得知决定，已经过了期限，决定机关也没有在五日内通知']);
    expect(finding?.facts).toContainEqual({
      label: '本人的特殊原因',
      value: '已核实，但不影响机关之间衔接脱节的认定',
    });
  });

  test('told late but before the deadline leaves it to the person', () => {
    const story = announced('probation', { learnedOn: '2026-03-12' }, '2026-03-12T01:00:00.000Z');
    expect(branch(watched(story, late))).toBe(alone);
  });

  test.each(['illness', 'accident', 'forceMajeure', 'other'])('a verified %s is no 漏管', (kind) => {
    const story = announced('probation');
    taken(story.step('2026-03-12T01:00:00.000Z', 'countyAgency', 'excuse', excuse(kind)));
    expect(watched(story, late)).toMatchObject({ code: 'intake.excused', severity: 'warning' });
  });

  test('whoever came on the last day is on no list, and neither is a case that has ended', () => {
    const story = announced('probation');
    const reception = {
      outcome: 'approved',
      receivedAt: '2026-03-12 23:59',
      manner: 'self',
      identityMethod: 'idCard',
    };
    taken(story.step('2026-03-12T15:59:30.000Z', 'countyAgency', 'receive', reception));
    expect(watched(story, late)).toBeUndefined();
    const other = announced('probation');
    other.facts = factsOf({ status: 'terminated' });
    expect(watched(other, late)).toBeUndefined();
  });

  test('with no day to count from nothing is suspected, but it is said that the day is missing', () => {
    const story = announced('probation', { effectiveOn: '' });
    const codes = assess(intake, story.state!, story.facts, contextAt('2027-03-13T01:00:00.000Z')).findings;
    expect(codes.map((one) => one.code)).toContain('intake.undated');
    expect(watched(story, '2027-03-13T01:00:00.000Z')).toBeUndefined();
  });
});

const measures: readonly Measure[] = ['control', 'probation', 'parole', 'outsidePrison'];

/** Moments around a deadline: minutes from ten days before to ten days after, the very edges included. */
const offsets = fc.oneof(
  fc.constantFrom(-1, 0, 1),
  fc.integer({ min: -10 * 86_400_000, max: 10 * 86_400_000 }),
);

test('warned within the three days before, suspected strictly after, never both; no holiday moves it', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...measures),
      fc.integer({ min: 0, max: 700 }),
      fc.boolean(),
      offsets,
      (measure, shift, isInformed, offset) => {
        const effectiveOn = addDays(day('2025-01-01'), shift);
        const dueAt = endOfDay(addDays(effectiveOn, 10));
        const now = momentFromEpoch(epochOf(dueAt) + offset);
        const warnFrom = startOfDay(addDays(effectiveOn, 7));
        const at = startOfDay(effectiveOn);
        const story = announced(
          measure,
          { effectiveOn, learnedOn: effectiveOn, informed: isInformed ? 'yes' : 'no' },
          at,
        );
        const code = watched(story, now)?.code;
        if (now > dueAt) expect(code).toBe('intake.missed-suspected');
        else expect(code).toBe(now >= warnFrom ? 'intake.expected-soon' : undefined);
      },
    ),
    { numRuns: 300 },
  );
});

test('a last day on a holiday stays where it is, and the warning says so', () => {
  const onHoliday = announced(
    'probation',
    { effectiveOn: '2026-04-24', learnedOn: '2026-04-25' },
    '2026-04-25T01:00:00.000Z',
  );
  expect(watched(onHoliday, '2026-05-02T01:00:00.000Z')?.text).toContain('截止日是节假日，期限不顺延');
  expect(watched(onHoliday, '2026-05-04T16:00:00.001Z')?.code).toBe('intake.missed-suspected');
  expect(watched(announced('probation'), '2026-03-12T01:00:00.000Z')?.text).not.toContain('不顺延');
});

test('the matter is looked at again when the warning is due and when the deadline passes', () => {
  const story = announced('probation', { source: 'package' });
  const next = (at: string) => assess(intake, story.state!, story.facts, contextAt(at)).nextReviewAt;
  expect(next(announcedAt)).toBe('2026-03-08T16:00:00.000Z');
  expect(next('2026-03-08T16:00:00.000Z')).toBe('2026-03-12T16:00:00.000Z');
});
