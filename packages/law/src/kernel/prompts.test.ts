import { expect, test } from 'vitest';

import type { CaseFacts } from '../facts/facts.ts';
import { procedures } from '../procedures/index.ts';
import { contextAt, factsOf } from '../testing/facts.ts';
import { betweenTwo } from '../testing/two-places.ts';
import { day } from '../time/day.ts';
import type { Moment } from '../time/moment.ts';
import { moment } from '../time/moment.ts';
import type { Context } from './context.ts';
import type { Finding } from './outcome.ts';
import type { Procedure, PromptRule } from './procedure.ts';
import { assessCase } from './prompts.ts';
import { firstStep } from './sequence.ts';

const now = '2026-03-02T02:00:00.000Z';
const early = moment('2026-03-05T02:00:00.000Z');
const late = moment('2026-04-05T02:00:00.000Z');

const finding = (code: string): Finding => ({
  code,
  severity: 'info',
  title: '测试提示',
  text: '测试提示。',
  facts: [],
  articles: [],
  office: 'countyAgency',
  action: { procedure: 'testBetweenTwo', step: 'ask', label: '办理' },
});

const prompting = (name: string, ...prompts: readonly PromptRule[]): Procedure => ({
  ...betweenTwo,
  name,
  prompts,
});

const says = (code: string, nextAt?: Moment): PromptRule => {
  return () => ({ finding: finding(code), ...(nextAt === undefined ? {} : { nextAt }) });
};
const waits =
  (nextAt: Moment): PromptRule =>
  () => ({ nextAt });
const silent: PromptRule = () => undefined;

function assessed(...all: readonly Procedure[]) {
  return assessCase(all, factsOf(), () => contextAt(now));
}

test('without prompts a case calls for nothing, and needs no looking at again', () => {
  expect(assessed(betweenTwo, prompting('a'), prompting('b', silent))).toEqual({
    findings: [],
    nextReviewAt: undefined,
  });
});

test('every prompt that speaks is a finding, in the order of the procedures and of their rules', () => {
  const { findings } = assessed(
    prompting('a', says('two'), silent, says('one')),
    prompting('b', says('three')),
  );
  expect(findings.map(({ code }) => code)).toEqual(['two', 'one', 'three']);
});

test('the case is looked at again at the earliest moment that any of them names, also one that is silent until then', () => {
  const next = (...all: readonly Procedure[]) => assessed(...all).nextReviewAt;
  expect(next(prompting('a', says('one', late)), prompting('b', waits(early)))).toBe(early);
  expect(next(prompting('a', waits(early), waits(late)))).toBe(early);
  expect(next(prompting('a', says('one')))).toBeUndefined();
});

test('each rule sees the facts, and the world with the parameters of its own procedure', () => {
  const seen: unknown[] = [];
  const rule: PromptRule = (facts: CaseFacts, context: Context) => {
    seen.push([facts.caseId, context.parameters.get('days')]);
    return undefined;
  };
  const days: Readonly<Record<string, number>> = { a: 30, b: 7 };
  assessCase([prompting('a', rule), prompting('b', rule), betweenTwo], factsOf(), ({ name }) =>
    contextAt(now, { days: days[name] }),
  );
  expect(seen).toEqual([
    ['case-1', 30],
    ['case-1', 7],
  ]);
});

test('the world is asked for only where there is a rule', () => {
  assessCase([betweenTwo, prompting('a')], factsOf(), () => {
    throw new Error('asked for nothing');
  });
});

/** Cases in which some published procedure prompts: the term ends soon, has ended, has been ended, of an adult and of a minor. */
const cases: readonly CaseFacts[] = ['2026-03-20', '2026-03-02', '2026-02-27'].flatMap((ends) => {
  const span = { begins: day('2025-03-03'), ends: day(ends) };
  const term = { ...span, entries: [{ kind: 'import', ...span, effectiveOn: span.begins } as const] };
  const ended = { matterId: 'end', kind: 'discharged', on: day('2026-03-01'), ground: '矫正期满' } as const;
  const minor = { name: '演示·卓玛', birthOn: day('2009-06-01'), minorAtCrime: true };
  return [
    factsOf({ term }),
    factsOf({ term, measure: 'outsidePrison' }),
    factsOf({ term, ended, status: 'discharged', supervisee: minor }),
  ];
});

test('what published procedures prompt has a code of its own and a button that opens a matter', () => {
  const owner = new Map<string, string>();
  for (const procedure of procedures) {
    for (const facts of cases) {
      const { findings } = assessCase([procedure], facts, () => contextAt(now));
      for (const { code, action } of findings) {
        expect(owner.get(code) ?? procedure.name, code).toBe(procedure.name);
        owner.set(code, procedure.name);
        const opened = procedures.find(({ name }) => name === action?.procedure);
        expect(opened, code).toBeDefined();
        expect(action?.step, code).toBe(firstStep(opened!, facts, contextAt(now)));
      }
    }
  }
  expect(owner.size).toBeGreaterThan(0);
});

test('what prompts looks at again lies ahead', () => {
  for (const facts of cases) {
    const { nextReviewAt } = assessCase(procedures, facts, () => contextAt(now));
    expect(nextReviewAt === undefined || nextReviewAt > now).toBe(true);
  }
});
