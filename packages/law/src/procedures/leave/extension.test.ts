import { expect, test } from 'vitest';

import { assess } from '../../kernel/assess.ts';
import { contextAt, factsOf, leaveOf } from '../../testing/facts.ts';
import { MatterStory, refused, taken } from '../../testing/matter.ts';
import { day } from '../../time/day.ts';
import { leave } from './leave.ts';

const morning = '2026-03-02T01:00:00.000Z';
const noon = '2026-03-03T04:00:00.000Z';
const asked = {
  reason: 'medical',
  reasonText: '手术',
  destination: { text: '昆明', region: 530102000000 },
  from: '2026-03-10',
  until: '2026-03-14',
};
const paper = { office: 'judicialOffice', name: '演示·所长' } as const;

test('what stands in the way of granting does not stand in the way of refusing', () => {
  const story = new MatterStory(leave, factsOf());
  taken(story.step(morning, 'judicialOffice', 'apply', asked));
  story.facts = factsOf({
    permissions: [leaveOf('other', '2026-03-12', '2026-03-13')],
    term: { begins: day('2026-01-01'), ends: day('2026-03-12'), entries: [] },
  });
  const granted = story.step(noon, 'judicialOffice', 'decide', { outcome: 'approved' });
  expect(refused(granted)).toEqual(['leave.beyond-term', 'leave.overlap']);
  taken(story.step(noon, 'judicialOffice', 'decide', { outcome: 'refused', reasons: '已另行批准' }));
});

test('papers that name each other as what they continue, or themselves, end the chain and owe a return', () => {
  const permissions = [
    leaveOf('one', '2026-03-01', '2026-03-04', { continues: 'other' }),
    leaveOf('other', '2026-03-05', '2026-03-09', { continues: 'one' }),
  ];
  const story = new MatterStory(leave, factsOf({ permissions }), 'self');
  const applied = { ...asked, continues: 'other' };
  taken(story.record(noon, 'countyAgency', 'apply', morning, paper, applied));
  const { tasks } = assess(leave, story.state!, story.facts, contextAt(noon));
  // Fourteen days from 1 March on: the county decides, the office advises.
  expect(tasks.map(({ step, office }) => [step, office])).toEqual([['review', 'judicialOffice']]);

  const alone = new MatterStory(leave, factsOf(), 'self');
  const approved = { outcome: 'approved' };
  taken(alone.record(noon, 'countyAgency', 'apply', morning, paper, { ...asked, continues: 'self' }));
  taken(alone.record(noon, 'countyAgency', 'decide', morning, paper, approved));
  const facts = factsOf({ permissions: leave.affects(alone.state!).permissions ?? [] });
  const standing = assess(leave, alone.state!, facts, contextAt(noon));
  expect(standing.tasks.filter(({ required }) => required).map(({ step }) => step)).toEqual(['return']);
});
