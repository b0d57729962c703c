import { describe, expect, test } from 'vitest';

import { foldFacts } from '../../facts/fold-facts.ts';
import { assess, contributionOf } from '../../kernel/assess.ts';
import { contextAt, factsOf, leaveOf } from '../../testing/facts.ts';
import { MatterStory, refused, taken } from '../../testing/matter.ts';
import { leaveLevel } from '../leave/level.ts';
import { openingBalance } from './opening-balance.ts';

const live = '2026-03-02T02:00:00.000Z';
const begun = { asOf: '2026-03-01', basis: '演示：纸质台账' };
const kunming = { text: '云南省昆明市五华区', region: 530102000000 };
const earlierLeave = {
  destination: kunming,
  from: '2026-02-01',
  until: '2026-02-20',
  decidedBy: 'countyAgency',
  originalNumber: '演示外准〔2026〕3号',
  returnedOn: '2026-02-20',
};

function begin() {
  const story = new MatterStory(openingBalance, factsOf());
  taken(story.step(live, 'countyAgency', 'begin', begun));
  return story;
}

function add(story: MatterStory, step: string, values: object, at = live) {
  return story.step(at, 'countyAgency', step, { ...values });
}

const folded = (story: MatterStory) => foldFacts(factsOf(), [contributionOf(openingBalance, story.state!)]);

/** Who decides on a leave of these days, asked for on 2 March 2026. */
function levelOf(story: MatterStory, from: string, until: string) {
  const context = contextAt(live);
  const values = { reason: 'medical', destination: kunming, from, until };
  return leaveLevel({
    facts: folded(story),
    state: undefined,
    values,
    context,
    happenedAt: context.now,
    mode: 'permit',
  });
}

describe('上线前情况', () => {
  test('a leave of twenty days taken over and twelve asked for within two months go to the prefecture', () => {
    const story = begin();
    expect(levelOf(story, '2026-03-10', '2026-03-21').waiting).toBe('countyAgency');
    taken(add(story, 'addLeave', earlierLeave));
    const level = levelOf(story, '2026-03-10', '2026-03-21');
    expect([level.waiting, level.rule]).toEqual(['prefectureAgency', 'LEAVE-07']);
    expect(levelOf(story, '2026-03-10', '2026-03-19').waiting).toBe('countyAgency');
    taken(story.mend(live, 'countyAgency', { act: 'annul', reason: '登记错了人' }));
    expect(levelOf(story, '2026-03-10', '2026-03-21').waiting).toBe('countyAgency');
  });

  test('leaves and sanctions become facts of the case, and the summary says what was taken over', () => {
    const story = begin();
    taken(add(story, 'addLeave', earlierLeave));
    const sanction = {
      kind: 'warning',
      on: '2025-11-03',
      originalNumber: '演示警〔2025〕1号',
      reason: '演示',
    };
    taken(add(story, 'addSanction', sanction));
    taken(add(story, 'addScore', { period: '2025年第四季度', score: '合格' }));
    expect(folded(story).permissions).toEqual([
      {
        matterId: story.id,
        kind: 'leave',
        from: '2026-02-01',
        until: '2026-02-20',
        destination: kunming,
        decidedBy: 'countyAgency',
        returnedOn: '2026-02-20',
      },
    ]);
    expect(folded(story).sanctions).toEqual([{ matterId: story.id, kind: 'warning', on: '2025-11-03' }]);
    expect(openingBalance.summary(story.state!)).toBe(
      '上线前情况（截至2026年3月1日）：外出 1 次，奖惩 1 次，考核 1 条',
    );
  });

  test('who was away when the line was drawn is due back, and pointed out afterwards', () => {
    const story = begin();
    taken(
      add(story, 'addLeave', {
        ...earlierLeave,
        from: '2026-02-25',
        until: '2026-03-05',
        returnedOn: undefined,
      }),
    );
    const read = (at: string) => assess(openingBalance, story.state!, factsOf(), contextAt(at));
    expect(read(live)).toMatchObject({
      status: 'running',
      findings: [],
      clocks: [{ name: 'return', dueAt: '2026-03-05T16:00:00.000Z' }],
      tasks: expect.arrayContaining([expect.objectContaining({ step: 'addReturn', required: true })]),
    });
    expect(read(live).summary).toContain('；还在外出：2026年2月25日至2026年3月5日，云南省昆明市五华区');
    expect(read('2026-03-05T16:00:00.000Z').findings).toEqual([]);
    expect(read('2026-03-05T16:00:00.001Z').findings.map((one) => one.code)).toEqual([
      'openingBalance.not-returned',
    ]);
    const back = '2026-03-06T02:00:00.000Z';
    expect(refused(add(story, 'addReturn', { returnedOn: '2026-02-24' }, back))).toEqual([
      'openingBalance.returned-before-leaving',
    ]);
    expect(refused(add(story, 'addReturn', { returnedOn: '2026-03-07' }, back))).toEqual([
      'openingBalance.return-in-future',
    ]);
    taken(add(story, 'addReturn', { returnedOn: '2026-03-06' }, back));
    expect(read(back)).toMatchObject({ status: 'closed', findings: [], clocks: [] });
    expect(folded(story).permissions[0]?.returnedOn).toBe('2026-03-06');
    expect(refused(add(story, 'addReturn', { returnedOn: '2026-03-06' }, back))).toContain('step.not-now');
  });

  test('the past is welcome, the future is not, and what came after the line is done here', () => {
    const story = new MatterStory(openingBalance, factsOf());
    expect(refused(add(story, 'begin', { ...begun, asOf: '2026-03-03' }))).toEqual([
      'openingBalance.as-of-in-future',
    ]);
    taken(add(story, 'begin', begun));
    const long = { from: '2019-02-01', until: '2019-02-05', returnedOn: '2019-02-05' };
    taken(add(story, 'addLeave', { ...earlierLeave, ...long }));
    const later = { from: '2026-03-02', until: '2026-03-05', returnedOn: undefined };
    expect(refused(add(story, 'addLeave', { ...earlierLeave, ...later }))).toEqual([
      'openingBalance.after-as-of',
    ]);
    expect(
      refused(add(story, 'addSanction', { kind: 'warning', on: '2026-03-02', originalNumber: '演示' })),
    ).toEqual(['openingBalance.after-as-of']);
  });

  test('every entry carries its original number, and none is entered twice', () => {
    const story = begin();
    expect(refused(add(story, 'addLeave', { ...earlierLeave, originalNumber: undefined }))).toEqual([
      'form.missing',
    ]);
    expect(refused(add(story, 'addSanction', { kind: 'warning', on: '2026-02-02' }))).toEqual([
      'form.missing',
    ]);
    taken(add(story, 'addLeave', earlierLeave));
    expect(refused(add(story, 'addLeave', { ...earlierLeave, from: '2026-02-20' }))).toEqual([
      'openingBalance.overlap',
    ]);
    expect(
      refused(add(story, 'addLeave', { ...earlierLeave, from: '2026-02-21', until: '2026-02-20' })),
    ).toContain('openingBalance.leave-reversed');
  });

  test('a leave decided here is not taken over once more', () => {
    const story = begin();
    story.facts = factsOf({ permissions: [leaveOf('elsewhere', '2026-02-20', '2026-02-22')] });
    expect(refused(add(story, 'addLeave', earlierLeave))).toEqual(['openingBalance.overlap']);
  });
});
