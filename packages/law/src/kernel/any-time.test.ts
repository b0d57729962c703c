import { expect, test } from 'vitest';

import { contextAt, factsOf } from '../testing/facts.ts';
import { MatterStory, refused, taken } from '../testing/matter.ts';
import { addHours } from '../time/moment.ts';
import { assess } from './assess.ts';
import type { Procedure, Step } from './procedure.ts';
import { by } from './procedure.ts';
import { findOutcome } from './state.ts';

const step = (title: string, more: Partial<Step> = {}): Step => ({
  title,
  kind: 'record',
  by: by('countyAgency'),
  roles: ['clerk', 'approver'],
  form: {},
  after: [],
  checks: [],
  ...more,
});

/** A small procedure of the tests: something is announced, letters come whenever they come, then it is received. */
const arrival: Procedure = {
  name: 'testArrival',
  title: '测试接收',
  version: '1',
  basis: [],
  decisionStep: 'receive',
  opens: [],
  steps: {
    announce: step('登记'),
    letter: step('来信', { after: ['announce'], anyTime: true, optional: true, repeatable: true }),
    receive: step('接收', { after: ['announce'], kind: 'decision' }),
  },
  clocks: [
    ({ state, context }) => ({
      name: 'arrive',
      title: '报到',
      kind: 'legal',
      startedAt: state.taken[0]?.event.happenedAt ?? context.now,
      dueAt: contextAt('2026-03-12T15:59:59.999Z').now,
      warnFrom: contextAt('2026-03-09T16:00:00.000Z').now,
      ...(findOutcome(state, 'receive') === undefined ? {} : { stoppedAt: context.now }),
    }),
  ],
  findings: [],
  papers: {},
  copies: {},
  parameters: [],
  affects: () => ({}),
  restsOn: () => [],
  summary: () => '测试接收',
  explain: () => ({ rule: '', articles: [], computation: [], told: [], otherwise: '' }),
};

const at = (day: string) => `${day}T02:00:00.000Z`;
const story = () => {
  const made = new MatterStory(arrival, factsOf());
  taken(made.step(at('2026-03-02'), 'countyAgency', 'announce', {}));
  return made;
};
const standing = (made: MatterStory) => made.state?.taken.map((one) => one.step);

test('a step for any time may be taken before and after the decision', () => {
  const made = story();
  taken(made.step(at('2026-03-03'), 'countyAgency', 'letter', {}));
  taken(made.step(at('2026-03-04'), 'countyAgency', 'receive', {}));
  taken(made.step(at('2026-03-05'), 'countyAgency', 'letter', {}));
  expect(standing(made)).toEqual(['announce', 'letter', 'receive', 'letter']);
});

test('a decision that can only be taken is taken: the matter closes by itself', () => {
  const made = story();
  taken(made.step(at('2026-03-04'), 'countyAgency', 'receive', {}));
  const { status, outcome } = assess(arrival, made.state!, made.facts, contextAt(at('2026-03-04')));
  expect([status, outcome]).toEqual(['closed', 'approved']);
});

test('going back in the sequence does not undo what stands apart from it', () => {
  const made = story();
  taken(made.step(at('2026-03-03'), 'countyAgency', 'letter', {}));
  taken(made.step(at('2026-03-04'), 'countyAgency', 'receive', {}));
  taken(made.step(at('2026-03-05'), 'countyAgency', 'letter', {}));
  taken(made.mend(at('2026-03-06'), 'countyAgency', { act: 'annul', reason: '认错了人' }));
  taken(made.mend(at('2026-03-07'), 'countyAgency', { act: 'reopen', to: 'receive', reason: '重新接收' }));
  expect(standing(made)).toEqual(['announce', 'letter', 'letter']);
  expect(refused(made.step(at('2026-03-08'), 'countyAgency', 'receive', {}))).toEqual([]);
});

test('a case is looked at again when the warning is due, then at the deadline', () => {
  const made = story();
  const next = (moment: string) => assess(arrival, made.state!, made.facts, contextAt(moment)).nextReviewAt;
  const warn = contextAt('2026-03-09T16:00:00.000Z').now;
  const due = contextAt('2026-03-12T15:59:59.999Z').now;
  expect(next(at('2026-03-03'))).toBe(warn);
  expect(next(addHours(warn, 1))).toBe(due);
  expect(next(addHours(due, 1))).toBeUndefined();
});
