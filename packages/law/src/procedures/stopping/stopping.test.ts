import { expect, test } from 'vitest';

import { foldFacts } from '../../facts/fold-facts.ts';
import { assess, contributionOf } from '../../kernel/assess.ts';
import { contextAt, factsOf } from '../../testing/facts.ts';
import { MatterStory, refused, taken } from '../../testing/matter.ts';
import { stopping } from './stopping.ts';
import { ordinarySteps } from './vectors.ts';

const at = '2026-12-03T02:00:00.000Z';
const step = (story: MatterStory, name: string, values: object = {}, office = 'judicialOffice' as const) =>
  story.step(at, office, name, { ...ordinarySteps[name], ...values });

function found(values: object = {}): MatterStory {
  const story = new MatterStory(stopping, factsOf());
  taken(step(story, 'find', values));
  return story;
}

const read = (story: MatterStory) => assess(stopping, story.state!, factsOf(), contextAt(at));

test('stopped in vain: the police are told with the record, and the finding goes', () => {
  const story = found();
  const { papers } = taken(step(story, 'stop', { effective: 'no' }));
  expect(papers).toMatchObject([{ kind: 'stoppingRecord', signedBy: 'judicialOffice' }]);
  expect(read(story).findings).toMatchObject([{ code: 'stopping.police', severity: 'grave' }]);
  const { copies } = taken(step(story, 'callPolice'));
  expect(copies[0]?.recipient).toEqual({ kind: 'police', level: 'county' });
  expect(read(story).findings).toEqual([]);
});

test('SUP-20: whoever stopped somebody confirms that nobody was restrained, else the county is asked', () => {
  const story = found();
  taken(step(story, 'stop', { noRestraint: false }));
  expect(read(story).findings).toMatchObject([{ code: 'stopping.restraint', office: 'countyAgency' }]);
});

test('what was established on evidence becomes a fact of the case; what was not, does not', () => {
  const violations = (established: string) => {
    const story = found({ ongoing: false });
    taken(step(story, 'hear'));
    taken(step(story, 'collect'));
    const proposal = { ...ordinarySteps['propose'], established };
    taken(story.step(at, 'countyAgency', 'propose', proposal));
    expect(read(story).status).toBe('closed');
    return foldFacts(factsOf(), [contributionOf(stopping, story.state!)]).violations;
  };
  expect(violations('yes')).toEqual([{ matterId: 'matter-1', on: '2026-12-01', kind: 'supervision' }]);
  expect(violations('no')).toBeUndefined();
});

test('days in order, nothing ahead, nobody who does not serve', () => {
  const story = new MatterStory(stopping, factsOf());
  expect(refused(step(story, 'find', { foundOn: '2026-12-04' }))).toEqual(['stopping.found-in-future']);
  expect(refused(step(story, 'find', { foundOn: '2026-11-30' }))).toEqual(['stopping.order']);
  story.facts = factsOf({ status: 'discharged' });
  expect(refused(step(story, 'find'))).toEqual(['case.ended']);
});
