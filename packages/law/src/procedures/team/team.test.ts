import { describe, expect, test } from 'vitest';

import { assess } from '../../kernel/assess.ts';
import type { NamedPerson } from '../../kernel/field.ts';
import { contextAt } from '../../testing/facts.ts';
import { MatterStory, refused, taken } from '../../testing/matter.ts';
import { receivedFacts } from '../../testing/story-vector.ts';
import { team } from './team.ts';

const members: readonly NamedPerson[] = [
  { name: '演示·和所长', role: 'office', sex: 'male', phone: '13800000000' },
  { name: '演示·扎西的父亲', role: 'family', sex: 'male' },
];
const formed = { members, from: '2026-11-20' };
const first = '2026-11-20T02:00:00.000Z';
const later = '2026-12-01T02:00:00.000Z';
const woman = { name: '演示·扎西', sex: 'female', minorAtCrime: false } as const;

describe('矫正小组', () => {
  test('is set up, signed for, changed, and signed for again', () => {
    const story = new MatterStory(team, receivedFacts());
    const set = taken(story.step(first, 'judicialOffice', 'form', formed));
    expect(set.papers).toMatchObject([{ kind: 'responsibilityLetter', signedBy: 'judicialOffice' }]);
    const statusAt = (at: string) => assess(team, story.state!, story.facts, contextAt(at)).status;
    expect(statusAt(first)).toBe('running');
    taken(story.step(first, 'judicialOffice', 'sign', { signedOn: '2026-11-20' }));
    expect(statusAt(first)).toBe('closed');
    expect(refused(story.step(later, 'judicialOffice', 'sign', { signedOn: '2026-11-20' }))).toEqual([
      'step.not-now',
    ]);
    const change = { members: members.slice(1), from: '2026-12-01', reason: '所长调离' };
    const changed = taken(story.step(later, 'judicialOffice', 'change', change));
    expect(changed.papers).toMatchObject([{ kind: 'responsibilityLetter', data: { minor: false } }]);
    expect(statusAt(later)).toBe('running');
  });

  test('shows others who sits on it, but not how to call them', () => {
    const story = new MatterStory(team, receivedFacts());
    const set = taken(story.step(first, 'judicialOffice', 'form', formed));
    const { contribution, summary } = assess(team, set.state, story.facts, contextAt(first));
    expect(contribution.team).toEqual({
      matterId: 'matter-1',
      from: '2026-11-20',
      members: [
        { name: '演示·和所长', role: 'office', sex: 'male' },
        { name: '演示·扎西的父亲', role: 'family', sex: 'male' },
      ],
    });
    expect(summary).toBe('矫正小组：演示·和所长、演示·扎西的父亲，2026年11月20日起');
  });

  test('the office needs a written delegation, the county does not', () => {
    const story = new MatterStory(team, receivedFacts({ delegations: [] }));
    expect(refused(story.step(first, 'judicialOffice', 'form', formed))).toEqual(['step.wrong-office']);
    taken(story.step(first, 'countyAgency', 'form', formed));
  });

  test('a second team is not set up beside the first', () => {
    const standing = { matterId: 'other', from: formed.from, members } as never;
    const story = new MatterStory(team, receivedFacts({ team: standing }));
    expect(refused(story.step(first, 'judicialOffice', 'form', formed))).toEqual(['team.already']);
  });

  test('a team without a woman is recorded as it was, pointed out until changed, and looked into by the county', () => {
    const story = new MatterStory(team, receivedFacts({ supervisee: woman }));
    const officer = { office: 'judicialOffice', name: '演示·和所长' } as const;
    const set = taken(story.record(later, 'judicialOffice', 'form', first, officer, formed));
    expect(set.event.irregularities.map((one) => one.code)).toEqual(['team.no-woman']);
    const codes = () =>
      assess(team, story.state!, story.facts, contextAt(later)).findings.map((one) => one.code);
    expect(codes()).toEqual(['team.letter-unsigned', 'team.no-woman', 'record.irregular']);
    const withWoman: readonly NamedPerson[] = [...members, { name: '演示·卓玛', sex: 'female' }];
    const change = {
      members: withWoman,
      from: '2026-12-01',
      reason: '补女性成员',
    };
    taken(story.step(later, 'judicialOffice', 'change', change));
    expect(codes()).toEqual(['team.letter-unsigned', 'record.irregular']);
    const oversee = { conclusion: 'instructed', text: '已补女性成员' };
    expect(refused(story.step(later, 'judicialOffice', 'oversee', oversee))).toEqual(['step.wrong-office']);
    taken(story.step('2026-12-01T03:00:00.000Z', 'countyAgency', 'oversee', oversee));
    expect(codes()).toEqual(['team.letter-unsigned']);
  });

  test('a letter is not signed tomorrow', () => {
    const story = new MatterStory(team, receivedFacts());
    taken(story.step(first, 'judicialOffice', 'form', formed));
    expect(refused(story.step(first, 'judicialOffice', 'sign', { signedOn: '2026-11-21' }))).toEqual([
      'team.signed-in-future',
    ]);
  });

  test('explains who must be on the team', () => {
    const facts = receivedFacts({ supervisee: { ...woman, minorAtCrime: true } });
    const { now } = contextAt(first);
    const asked = {
      facts,
      state: undefined,
      values: {},
      context: contextAt(first),
      happenedAt: now,
    } as const;
    const why = team.explain({ ...asked, mode: 'permit', step: 'form' });
    expect(why.computation.map((one) => one.value)).toEqual([
      '小组应当有女性成员',
      '小组应当有熟悉未成年人身心特点的人员',
    ]);
  });
});
