import { describe, expect, test } from 'vitest';

import { isProhibitionInForce } from '../../facts/facts.ts';
import type { CaseFacts } from '../../facts/facts.ts';
import { foldFacts } from '../../facts/fold-facts.ts';
import { assess, contributionOf } from '../../kernel/assess.ts';
import { contextAt, factsOf } from '../../testing/facts.ts';
import { MatterStory, refused, taken } from '../../testing/matter.ts';
import { day } from '../../time/day.ts';
import { prohibitionOrder } from './prohibition-order.ts';

const entered = '2026-03-02T02:00:00.000Z';
const forbidden = {
  kind: 'place',
  content: '禁止进入演示广场',
  region: { text: '云南省昆明市五华区', region: 530102000000 },
  begins: '2026-01-01',
  ends: '2026-12-31',
};

function enter(values: object = {}, facts: CaseFacts = factsOf()) {
  const story = new MatterStory(prohibitionOrder, facts, '00000000-0000-4000-8000-000000000007');
  taken(story.step(entered, 'countyAgency', 'enter', { ...forbidden, ...values }));
  return story;
}

const codes = (story: MatterStory, at = entered) =>
  assess(prohibitionOrder, story.state!, story.facts, contextAt(at)).findings.map((one) => one.code);

/** Probation of all of 2026 and 2027; control in the same days unless told otherwise. */
function control(begins = '2026-01-01', ends = '2027-12-31'): CaseFacts {
  const span = { begins: day(begins), ends: day(ends) };
  return factsOf({ measure: 'control', term: { ...span, entries: [] } });
}

describe('禁止令', () => {
  test('the order is a fact that leave and permissions read; ending or annulling it takes it away', () => {
    const story = enter();
    const folded = () =>
      foldFacts(factsOf(), [contributionOf(prohibitionOrder, story.state!)]).prohibitions[0];
    expect(folded()).toEqual({
      id: story.id,
      kind: 'place',
      content: '禁止进入演示广场',
      region: 530102000000,
      begins: '2026-01-01',
      ends: '2026-12-31',
    });
    taken(story.step('2026-06-02T02:00:00.000Z', 'countyAgency', 'end', { endedOn: '2026-06-01' }));
    expect(isProhibitionInForce(folded()!, day('2026-06-01'))).toBe(true);
    expect(isProhibitionInForce(folded()!, day('2026-06-02'))).toBe(false);
    taken(story.mend('2026-06-03T02:00:00.000Z', 'countyAgency', { act: 'annul', reason: '登记错了人' }));
    expect(folded()).toBeUndefined();
  });

  test('CALC-09: an order of two months beside probation is long enough, a day less is not', () => {
    expect(codes(enter({ begins: '2026-05-11', ends: '2026-07-10' }))).toEqual([]);
    expect(codes(enter({ begins: '2026-05-11', ends: '2026-07-09' }))).toEqual([
      'term.prohibition-too-short',
    ]);
  });

  test('CALC-09: an order as long as the term is fine, a day longer is not', () => {
    expect(codes(enter({ ends: '2027-12-31' }))).toEqual([]);
    expect(codes(enter({ ends: '2028-01-01' }))).toEqual(['term.prohibition-outlasts-term']);
  });

  test('CALC-09: three months beside control, unless credited detention left less of it', () => {
    expect(codes(enter({ ends: '2026-03-31' }, control()))).toEqual([]);
    expect(codes(enter({ ends: '2026-03-30' }, control()))).toEqual(['term.prohibition-too-short']);
    expect(codes(enter({ ends: '2026-02-28' }, control('2026-01-01', '2026-02-28')))).toEqual([]);
  });

  test('an order without an end follows the term and is not measured', () => {
    const story = enter({ ends: undefined });
    expect(codes(story)).toEqual([]);
    expect(contributionOf(prohibitionOrder, story.state!).prohibitions?.[0]).not.toHaveProperty('ends');
  });

  test('beside parole there is no prohibition order; once the court has answered nobody is asked again', () => {
    const story = enter({}, factsOf({ measure: 'parole' }));
    expect(codes(story)).toEqual(['prohibitionOrder.wrong-measure']);
    const answer = { verifiedOn: '2026-03-02', text: '演示法院答复：文书无误' };
    taken(story.step('2026-03-02T03:00:00.000Z', 'countyAgency', 'verify', answer));
    expect(codes(story, '2026-03-03T02:00:00.000Z')).toEqual([]);
  });

  test('an order that has run out no longer asks for anything', () => {
    const story = enter({ ends: '2026-02-15' });
    expect(codes(story, '2026-02-15T02:00:00.000Z')).toEqual(['term.prohibition-too-short']);
    expect(codes(story, '2026-02-16T02:00:00.000Z')).toEqual([]);
  });

  test('what does not fit together is refused', () => {
    const refusals = (values: object) =>
      refused(
        new MatterStory(prohibitionOrder, factsOf()).step(entered, 'countyAgency', 'enter', {
          ...forbidden,
          ...values,
        }),
      );
    expect(refusals({ ends: '2025-12-31' })).toEqual(['prohibitionOrder.dates-reversed']);
    expect(refusals({ kind: 'person' })).toEqual(['prohibitionOrder.region-without-place']);
    const story = enter();
    const end = (endedOn: string) => refused(story.step(entered, 'countyAgency', 'end', { endedOn }));
    expect(end('2026-03-03')).toEqual(['prohibitionOrder.end-in-future']);
    expect(end('2025-12-31')).toEqual(['prohibitionOrder.end-before-begin']);
  });
});
