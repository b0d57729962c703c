import { describe, expect, test } from 'vitest';

import type { CaseFacts } from '../../facts/facts.ts';
import { foldFacts } from '../../facts/fold-facts.ts';
import type { Office } from '../../kernel/actor.ts';
import { assess } from '../../kernel/assess.ts';
import { actorOf, contextAt, deqin, factsOf } from '../../testing/facts.ts';
import { MatterStory, refused, taken } from '../../testing/matter.ts';
import { day } from '../../time/day.ts';
import { termination } from './termination.ts';
import { ordinaryTermination } from './vectors.ts';

const now = '2026-06-08T02:00:00.000Z';
const report = ordinaryTermination['report']!;
const decide = ordinaryTermination['terminate']!;
const factsWith = (changes: Partial<CaseFacts> = {}): CaseFacts =>
  factsOf({ delegations: [], decision: { authority: '演示市人民法院' }, ...changes });
const discharged = factsWith({
  status: 'discharged',
  ended: { matterId: 'discharge', kind: 'discharged', on: day('2026-05-20'), ground: '矫正期满' },
});
const judged = { ...report, ground: 'newJudgment' };
const death = {
  ground: 'death',
  effectiveOn: '2026-06-01',
  discoveredOn: '2026-06-02',
  custodian: '演示监狱',
  deathCertificate: '演示死亡证明1号',
  cause: '演示情况',
};

describe('终止矫正', () => {
  test('is entered, decided by the county, and ends the correction from the day the paper took effect', () => {
    const story = new MatterStory(termination, factsWith());
    taken(story.step(now, 'judicialOffice', 'report', report));
    const decision = taken(story.step(now, 'countyAgency', 'terminate', decide));
    expect(decision.papers).toMatchObject([
      { kind: 'terminationApproval' },
      {
        kind: 'endNotice',
        counterWord: '终通',
        to: '演示市人民法院',
        data: {
          kind: 'termination',
          endedOn: '2026-06-01',
          reason: '该对象被演示市人民法院以（2026）演刑更1号裁定书裁定撤销缓刑',
        },
      },
    ]);
    const standing = assess(termination, decision.state, story.facts, contextAt(now));
    expect(standing).toMatchObject({ status: 'closed', findings: [], clocks: [] });
    const facts = foldFacts(story.facts, [standing.contribution]);
    expect([facts.status, facts.ended?.on]).toEqual(['terminated', '2026-06-01']);
  });

  test('is entered by office or county, decided by the approver of the county that holds the case', () => {
    const offices: readonly Office[] = [
      'judicialOffice',
      'countyAgency',
      'prefectureAgency',
      'procuratorate',
    ];
    const outside = factsWith({ measure: 'outsidePrison' });
    const reported = new MatterStory(termination, outside);
    taken(reported.step(now, 'countyAgency', 'report', death));
    const may = (step: string, values: object) =>
      offices.filter((office) => {
        const story = new MatterStory(termination, outside);
        if (step !== 'report') story.state = reported.state;
        return story.step(now, office, step, { ...values }).taken;
      });
    expect(may('report', death)).toEqual(['judicialOffice', 'countyAgency']);
    expect(may('terminate', decide)).toEqual(['countyAgency']);
    expect(may('notifyDeath', { sentOn: '2026-06-05' })).toEqual(['countyAgency']);
    const clerk = actorOf('countyAgency', ['clerk']);
    expect(refused(reported.step(now, clerk, 'terminate', decide))).toEqual(['step.wrong-role']);
    const neighbour = { ...actorOf('countyAgency'), low: deqin, high: deqin + 999_999 };
    expect(refused(reported.step(now, neighbour, 'terminate', decide))).toEqual(['step.wrong-place']);
  });

  test('is done once, and not by those who have moved away', () => {
    const open = (changes: Partial<CaseFacts>) =>
      refused(new MatterStory(termination, factsWith(changes)).step(now, 'countyAgency', 'report', report));
    expect(open({ status: 'terminated' })).toEqual(['termination.already']);
    expect(open({ status: 'transferred' })).toEqual(['termination.elsewhere']);
    expect(open({ status: 'expected' })).toEqual([]);
    const dead = new MatterStory(termination, discharged).step(now, 'countyAgency', 'report', death);
    expect(refused(dead)).toEqual(['termination.death-after-discharge']);
  });

  test('needs somebody to be told', () => {
    const { decision: _, ...unknown } = factsWith();
    const story = new MatterStory(termination, unknown);
    taken(story.step(now, 'countyAgency', 'report', report));
    expect(refused(story.step(now, 'countyAgency', 'terminate', decide))).toEqual([
      'termination.no-authority',
    ]);
    const told = taken(
      story.step(now, 'countyAgency', 'terminate', { ...decide, notifyTo: '演示州中级人民法院' }),
    );
    expect(told.papers[1]?.to).toBe('演示州中级人民法院');
  });

  test('what came after the discharge is kept, and looked at again if the discharge falls', () => {
    const story = new MatterStory(termination, discharged);
    taken(story.step(now, 'countyAgency', 'report', judged));
    const { state, papers, event } = taken(
      story.step(now, 'countyAgency', 'terminate', { recordOnly: true }),
    );
    expect(papers).toEqual([]);
    expect(event).toMatchObject({ restsOn: ['discharge'] });
    const codes = (facts: CaseFacts) =>
      assess(termination, state, facts, contextAt(now)).findings.map((one) => one.code);
    expect(codes(discharged)).toEqual([]);
    expect(codes(factsWith())).toEqual(['ground.fallen']);
    expect(termination.summary(state)).toBe(
      '终止矫正：因新罪、漏罪被判处刑罚，2026年6月1日（已解除，记录在案）',
    );
  });

  test('a paper that came before the opinion of 2026 is judged without it', () => {
    const codes = (receivedOn: string) => {
      const context = contextAt(now);
      const given = { ...judged, effectiveOn: '2026-02-01', receivedOn };
      const asked = { facts: factsWith(), state: undefined, values: given, context } as const;
      const why = termination.explain({
        ...asked,
        happenedAt: context.now,
        mode: 'record',
        step: 'report',
      });
      return why.articles.map((one) => one.code);
    };
    expect(codes('2026-02-20')).toEqual(['act-45']);
    expect(codes('2026-02-21')).toEqual(['cooperation-19']);
  });

  test('annulled, the correction goes on and the notice is taken back', () => {
    const story = new MatterStory(termination, factsWith());
    taken(story.step(now, 'countyAgency', 'report', report));
    taken(story.step(now, 'countyAgency', 'terminate', decide));
    const { papers, state } = taken(
      story.mend(now, 'countyAgency', { act: 'annul', reason: '裁定尚未生效' }),
    );
    expect(papers.map((one) => one.kind)).toEqual(['terminationAnnulment']);
    expect(assess(termination, state, story.facts, contextAt(now)).contribution).toEqual({});
  });
});

describe('a death', () => {
  const outside = factsWith({ measure: 'outsidePrison' });

  test('is told in words that judge nothing', () => {
    const story = new MatterStory(termination, outside);
    taken(story.step(now, 'countyAgency', 'report', death));
    const notice = taken(story.step(now, 'countyAgency', 'notifyDeath', { sentOn: '2026-06-08' }));
    expect(notice.papers[0]).toMatchObject({
      kind: 'deathNotice',
      to: '演示市人民法院',
      data: {
        paragraphs: ['该对象于2026年6月1日死亡', '根据《暂予监外执行规定》第二十八条的规定，现予通知'],
        attachments: ['演示死亡证明1号'],
        copiedTo: ['演示监狱', '执行地县级人民检察院'],
      },
    });
    expect(JSON.stringify(notice.papers)).not.toContain('演示情况');
    const [clock] = assess(termination, notice.state, outside, contextAt(now)).clocks;
    expect(clock).toMatchObject({
      name: 'deathNotice',
      kind: 'legal',
      stoppedAt: '2026-06-07T16:00:00.000Z',
    });
  });

  test('explains the last day and how it was counted', () => {
    const story = new MatterStory(termination, outside);
    taken(story.step(now, 'countyAgency', 'report', death));
    const context = contextAt(now);
    const why = termination.explain({
      facts: outside,
      state: story.state,
      values: {},
      context,
      happenedAt: context.now,
      mode: 'permit',
      step: 'notifyDeath',
    });
    expect(why.computation[0]).toEqual({ label: '书面通知，最迟', value: '2026年6月8日' });
    expect(why.computation.at(-1)?.value).toContain('顺延');
  });

  test('the target of the house is shown as internal', () => {
    const story = new MatterStory(termination, factsWith());
    taken(story.step(now, 'countyAgency', 'report', death));
    const context = contextAt(now, { 'termination.withinDays': 3 });
    expect(assess(termination, story.state!, story.facts, context).clocks).toMatchObject([
      { name: 'terminate', kind: 'internal' },
    ]);
  });

  test('the end is of the day of the ruling that was entered with its proposal', () => {
    const proposals = [
      {
        matterId: 'revocation',
        kind: 'revokeProbation' as const,
        on: day('2026-05-05'),
        outcome: 'granted' as const,
        effectiveOn: day('2026-06-01'),
      },
    ];
    const enter = (effectiveOn: string) =>
      refused(
        new MatterStory(termination, factsWith({ proposals })).step(now, 'countyAgency', 'report', {
          ...report,
          effectiveOn,
        }),
      );
    expect(enter('2026-06-01')).toEqual([]);
    expect(enter('2026-06-02')).toEqual(['termination.other-day-than-ruling']);
  });

  test('REVOKE-09: a judgment whose notice took more than ten days is pointed out while the matter is open', () => {
    const seen = (receivedOn: string, effectiveOn = '2026-05-20') => {
      const story = new MatterStory(termination, factsWith());
      taken(story.step(now, 'countyAgency', 'report', { ...judged, effectiveOn, receivedOn }));
      const read = () => assess(termination, story.state!, story.facts, contextAt(now)).findings;
      return { story, codes: () => read().map(({ code }) => code) };
    };
    // The tenth day, 30 May 2026, is a Saturday: it rolls over to Monday, 1 June.
    expect(seen('2026-06-01').codes()).toEqual([]);
    expect(seen('2026-06-02').codes()).toEqual(['termination.judgment-notice-late']);
    const { story, codes } = seen('2026-06-02');
    taken(story.step(now, 'countyAgency', 'terminate', decide));
    expect(codes()).toEqual([]);
  });
});
