import { describe, expect, test } from 'vitest';

import type { CaseFacts } from '../../facts/facts.ts';
import { foldFacts } from '../../facts/fold-facts.ts';
import { assess, contributionOf } from '../../kernel/assess.ts';
import type { Procedure } from '../../kernel/procedure.ts';
import { assessCase } from '../../kernel/prompts.ts';
import { contextAt, factsOf, leaveOf } from '../../testing/facts.ts';
import { MatterStory, refused, taken } from '../../testing/matter.ts';
import { discharge } from '../discharge/discharge.ts';
import { exitBan } from '../exit-ban/exit-ban.ts';
import { leave } from '../leave/leave.ts';
import { openingBalance } from '../opening-balance/opening-balance.ts';
import { prohibitionOrder } from '../prohibition-order/prohibition-order.ts';
import { termChange } from './term-change.ts';

const asked = '2026-11-02T02:00:00.000Z';
const entered = '2026-11-20T02:00:00.000Z';
const kunming = { text: '云南省昆明市五华区', region: 530102000000 };
const away = {
  reason: 'medical',
  reasonText: '演示',
  destination: kunming,
  from: '2026-11-10',
  until: '2026-12-05',
};

/** A ruling that ends the term on 30 November 2026, in the middle of the leave; and the same ruling annulled. */
function rulings() {
  const story = new MatterStory(termChange, factsOf(), 'ruling');
  const values = {
    kind: 'commutation',
    paperNumber: '演示刑更〔2026〕2号',
    authority: '演示州中级人民法院',
    paperOn: '2026-11-18',
    effectiveOn: '2026-11-18',
    ends: '2026-11-30',
  };
  taken(story.step(entered, 'countyAgency', 'enter', values));
  const stands = contributionOf(termChange, story.state!);
  taken(story.mend(entered, 'countyAgency', { act: 'annul', reason: '演示：裁定不是这个人的' }));
  return { stands, annulled: contributionOf(termChange, story.state!) };
}

const { stands, annulled } = rulings();

/** How a matter reads beside the commuted term, beside the annulled commutation and without one. */
function readings<T>(read: (facts: CaseFacts) => T, base: CaseFacts = factsOf()): readonly [T, T, T] {
  return [read(foldFacts(base, [stands])), read(foldFacts(base, [annulled])), read(base)];
}

/** Reads the matter as it stands at a moment. */
function reader(procedure: Procedure, story: MatterStory, at: string) {
  return (facts: CaseFacts) => {
    const own = contributionOf(procedure, story.state!);
    const { clocks, findings, nextReviewAt } = assess(
      procedure,
      story.state!,
      foldFacts(facts, [own]),
      contextAt(at),
    );
    return {
      stopped: clocks.filter((one) => one.name === 'return').map((one) => one.stoppedAt ?? null),
      clocks: clocks.map((one) => one.name),
      codes: findings.map((one) => one.code),
      nextReviewAt,
    };
  };
}

describe('a commutation entered while a leave runs', () => {
  const story = new MatterStory(leave, factsOf());
  for (const [office, step, values] of [
    ['judicialOffice', 'apply', away],
    ['judicialOffice', 'review', { opinion: 'agree', text: '演示' }],
    ['countyAgency', 'decide', { outcome: 'approved', prohibitionChecked: true }],
  ] as const)
    taken(story.step(asked, office, step, values));

  test('frees the person at the new end: nobody is overdue or absconding afterwards; annulled, the leave is due as before', () => {
    const [commuted, back, never] = readings(reader(leave, story, '2026-12-10T02:00:00.000Z'));
    expect(commuted).toMatchObject({ stopped: ['2026-11-30T16:00:00.000Z'], codes: [] });
    expect(back.codes).toEqual(['LEAVE-11', 'LEAVE-14']);
    expect(back.clocks).toContain('absconding');
    expect(back).toEqual(never);
  });

  test('has the leave looked at again at the new end, and not before', () => {
    const [commuted, back, never] = readings(reader(leave, story, '2026-11-21T02:00:00.000Z'));
    expect(commuted).toMatchObject({ stopped: [null], nextReviewAt: '2026-11-30T16:00:00.000Z' });
    expect(back.nextReviewAt).toBe('2026-12-05T16:00:00.000Z');
    expect(back).toEqual(never);
    const [atTheEnd] = readings(reader(leave, story, '2026-11-30T16:00:00.000Z'));
    expect(atTheEnd.stopped).toEqual(['2026-11-30T16:00:00.000Z']);
  });

  test('leave for days beyond the new end is no longer asked for', () => {
    const ask = (facts: CaseFacts) =>
      refused(new MatterStory(leave, facts).step(asked, 'judicialOffice', 'apply', away));
    expect(readings(ask)).toEqual([['leave.beyond-term'], [], []]);
  });

  test('a leave taken over from before is treated alike', () => {
    const opening = new MatterStory(openingBalance, factsOf());
    const begun = { asOf: '2026-11-15', basis: '演示：纸质台账' };
    taken(opening.step(entered, 'countyAgency', 'begin', begun));
    const leaveTakenOver = {
      destination: kunming,
      from: '2026-11-10',
      until: '2026-12-05',
      decidedBy: 'countyAgency',
      originalNumber: '演示外准〔2026〕9号',
    };
    taken(opening.step(entered, 'countyAgency', 'addLeave', leaveTakenOver));
    const [commuted, back, never] = readings(reader(openingBalance, opening, '2026-12-10T02:00:00.000Z'));
    expect(commuted).toMatchObject({ stopped: ['2026-11-30T16:00:00.000Z'], codes: [] });
    expect(back.codes).toEqual(['openingBalance.not-returned']);
    expect(back).toEqual(never);
  });
});

describe('a commutation beside', () => {
  test('an exit ban: one that reaches to the new end is not renewed', () => {
    const ban = new MatterStory(exitBan, factsOf());
    const report = {
      reportedOn: '2026-03-02',
      organ: '演示州公安局出入境管理支队',
      basis: '演示限制出境材料',
      until: '2026-11-30',
    };
    taken(ban.step(asked, 'countyAgency', 'report', report));
    const [commuted, back, never] = readings(reader(exitBan, ban, '2026-11-30T02:00:00.000Z'));
    expect(commuted).toMatchObject({ clocks: [], codes: [] });
    expect(back).toMatchObject({ clocks: ['renewal'], codes: ['exitBan.renewal-due'] });
    expect(back).toEqual(never);
  });

  test('a prohibition order: one that outlasts the new end is pointed out on its own sheet too', () => {
    const order = new MatterStory(prohibitionOrder, factsOf());
    const forbidden = { kind: 'activity', content: '演示', begins: '2026-01-01', ends: '2027-06-30' };
    taken(order.step(asked, 'countyAgency', 'enter', forbidden));
    const [commuted, back, never] = readings(reader(prohibitionOrder, order, entered));
    expect(commuted.codes).toEqual(['term.prohibition-outlasts-term']);
    expect(back.codes).toEqual([]);
    expect(back).toEqual(never);
  });

  test('the discharge: it is due on the new last day, and on the old one again when the ruling falls', () => {
    const now = contextAt(entered);
    const due = (facts: CaseFacts) => {
      const { findings, nextReviewAt } = assessCase([discharge], facts, () => now);
      return [findings.map((one) => one.dueAt), nextReviewAt];
    };
    expect(readings(due)).toEqual([
      [['2026-11-30T16:00:00.000Z'], '2026-11-29T16:00:00.000Z'],
      [[], '2027-11-30T16:00:00.000Z'],
      [[], '2027-11-30T16:00:00.000Z'],
    ]);
  });

  test('the leave itself stands on the sheet of the ruling', () => {
    const base = factsOf({ permissions: [leaveOf('leave', '2026-11-10', '2026-12-05')] });
    const story = new MatterStory(termChange, base, 'ruling');
    taken(
      story.step(entered, 'countyAgency', 'enter', {
        kind: 'commutation',
        paperNumber: '演示刑更〔2026〕2号',
        authority: '演示州中级人民法院',
        paperOn: '2026-11-18',
        effectiveOn: '2026-11-18',
        ends: '2026-11-30',
      }),
    );
    const { findings } = assess(termChange, story.state!, foldFacts(base, [stands]), contextAt(entered));
    expect(findings.map((one) => one.code)).toContain('termChange.permissions-beyond');
  });
});
