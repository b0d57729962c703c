import { describe, expect, test } from 'vitest';

import { foldFacts } from '../../facts/fold-facts.ts';
import { assess } from '../../kernel/assess.ts';
import type { FormValues } from '../../kernel/field.ts';
import { actorOf, contextAt, factsOf } from '../../testing/facts.ts';
import { MatterStory, refused, taken } from '../../testing/matter.ts';
import { day } from '../../time/day.ts';
import { intake } from './intake.ts';

const announcement: FormValues = {
  source: 'notice',
  learnedOn: '2026-03-03',
  effectiveOn: '2026-03-02',
  deciderKind: 'court',
  decider: '演示市人民法院',
  informed: 'yes',
};
const reception: FormValues = {
  outcome: 'approved',
  receivedAt: '2026-03-09 09:30',
  manner: 'self',
  documentsChecked: true,
  identityMethod: 'manual',
  identityNote: '身份证与本人一致',
  registered: true,
};
const all = ['judgment', 'executionNotice', 'informing', 'placeDetermination', 'exitBan'];
const morning = '2026-03-03T01:00:00.000Z';
const arrival = '2026-03-09T02:00:00.000Z';

function expected(changes: Parameters<typeof factsOf>[0] = {}): MatterStory {
  return new MatterStory(intake, factsOf({ status: 'expected', delegations: [], ...changes }));
}

function announced(changes: FormValues = {}, facts: Parameters<typeof factsOf>[0] = {}): MatterStory {
  const story = expected(facts);
  taken(story.step(morning, 'countyAgency', 'announce', { ...announcement, ...changes }));
  return story;
}

const standing = (story: MatterStory, at: string) =>
  assess(intake, story.state!, story.facts, contextAt(at, story.parameters));
const codes = (story: MatterStory, at: string) => standing(story, at).findings.map((one) => one.code);
const tasks = (story: MatterStory, at: string) =>
  standing(story, at)
    .tasks.filter((one) => one.required)
    .map((one) => one.step);

describe('交付接收 in its ordinary course', () => {
  test('announced, papers, report-in, receipt: nothing is left to do', () => {
    const story = announced();
    expect(tasks(story, morning)).toEqual(['receive']);
    taken(
      story.step('2026-03-05T01:00:00.000Z', 'countyAgency', 'addPapers', {
        receivedOn: '2026-03-05',
        papers: all,
      }),
    );
    expect(tasks(story, '2026-03-05T01:00:00.000Z')).toEqual(['receive', 'sendReceipt']);
    const received = taken(story.step(arrival, 'countyAgency', 'receive', reception));
    expect(received.papers.map((one) => one.kind)).toEqual(['intakeRegistration']);
    expect(standing(story, arrival)).toMatchObject({
      status: 'running',
      outcome: 'approved',
      contribution: { intake: { matterId: 'matter-1', receivedOn: '2026-03-09', manner: 'self' } },
      summary: '交付接收：2026年3月9日自行报到，已接收',
    });
    const receipt = taken(
      story.step('2026-03-10T01:00:00.000Z', 'countyAgency', 'sendReceipt', { sentOn: '2026-03-10' }),
    );
    expect(receipt.papers).toMatchObject([{ kind: 'paperReceipt', counterWord: '回', to: '演示市人民法院' }]);
    expect(receipt.copies).toMatchObject([
      { recipient: { kind: 'named', office: 'court', name: '演示市人民法院' } },
    ]);
    expect(standing(story, '2026-03-10T02:00:00.000Z')).toMatchObject({ status: 'closed', findings: [] });
  });

  test('papers that come after the reception are recorded and answered', () => {
    const story = announced();
    taken(story.step(arrival, 'countyAgency', 'receive', reception));
    expect(codes(story, arrival)).toEqual(['intake.papers-missing']);
    const chase = taken(
      story.step(arrival, 'countyAgency', 'chase', {
        noticeOn: '2026-03-09',
        missing: ['judgment', 'informing', 'placeDetermination'],
      }),
    );
    expect(chase.papers).toMatchObject([
      {
        kind: 'chaseLetter',
        counterWord: '催',
        signedBy: 'countyAgency',
        to: '演示市人民法院',
        data: {
          cause: { kind: 'received', on: '2026-03-09' },
          missing: ['判决书（裁定书、决定书）', '社区矫正告知书', '社区矫正执行地确定书'],
          drafts: ['社区矫正告知书', '社区矫正执行地确定书'],
        },
      },
      {
        kind: 'informingNotice',
        signedBy: 'countyAgency',
        data: { reportBy: '2026-03-12', handedOver: false },
      },
      { kind: 'placeDetermination', signedBy: 'countyAgency' },
    ]);
    taken(
      story.step('2026-03-12T01:00:00.000Z', 'countyAgency', 'addPapers', {
        receivedOn: '2026-03-12',
        papers: all,
      }),
    );
    expect(tasks(story, '2026-03-12T01:00:00.000Z')).toEqual(['sendReceipt']);
    expect(codes(story, '2026-03-12T01:00:00.000Z')).toEqual(['intake.receipt-due']);
  });

  test('RECV-09, RECV-42: an unknown person walks in with nothing and is received', () => {
    const story = expected({ status: 'expected' });
    taken(story.step(arrival, 'countyAgency', 'announce', { source: 'walkIn', learnedOn: '2026-03-09' }));
    expect(codes(story, arrival)).toContain('intake.here-not-received');
    const bare = {
      outcome: 'approved',
      receivedAt: '2026-03-09 09:30',
      manner: 'self',
      identityMethod: 'later',
    };
    taken(story.step(arrival, 'countyAgency', 'receive', bare));
    expect(codes(story, arrival)).toEqual(['intake.acts-incomplete', 'intake.papers-missing']);
    taken(
      story.mend(arrival, 'countyAgency', {
        act: 'correct',
        step: 'receive',
        field: 'identityMethod',
        value: 'fingerprint',
        reason: '次日补核',
      }),
    );
    expect(standing(story, arrival).findings[0]?.facts.map((one) => one.value)).toEqual([
      '核对法律文书',
      '办理登记接收手续',
    ]);
  });

  test('a lone clerk may receive; declaring 漏管 needs an approver of the county', () => {
    const clerk = actorOf('countyAgency', ['clerk']);
    const story = announced();
    const declaration = { kind: 'notReported', text: '没有来' };
    expect(refused(story.step('2026-03-13T01:00:00.000Z', clerk, 'declareMissed', declaration))).toEqual([
      'step.wrong-role',
    ]);
    taken(story.step('2026-03-13T01:00:00.000Z', clerk, 'receive', reception));
  });

  test('what has not happened yet is neither asked nor recorded', () => {
    const story = announced();
    const ahead = { ...reception, receivedAt: '2026-03-10 09:30' };
    expect(refused(story.step(arrival, 'countyAgency', 'receive', ahead))).toEqual(['intake.received-ahead']);
    const tomorrow = { receivedOn: '2026-03-10', papers: all };
    expect(refused(story.step(arrival, 'countyAgency', 'addPapers', tomorrow))).toEqual(['intake.day-ahead']);
  });

  test('nobody is announced again who is awaited in another matter; the own one may be mended', () => {
    const awaited = { matterId: 'other', on: '2026-03-04' } as never;
    expect(refused(expected({ awaited }).step(arrival, 'countyAgency', 'announce', announcement))).toEqual([
      'intake.already-announced',
    ]);
    taken(expected({}).step(arrival, 'countyAgency', 'announce', announcement));
  });

  test('nobody is announced again who was received in another matter, or whose case is over', () => {
    const received = { matterId: 'other', receivedOn: '2026-03-04', manner: 'self' } as never;
    const again = expected({ status: 'serving', intake: received });
    expect(refused(again.step(arrival, 'countyAgency', 'announce', announcement))).toEqual([
      'intake.already-received',
    ]);
    const over = expected({ status: 'discharged' });
    expect(refused(over.step(arrival, 'countyAgency', 'announce', announcement))).toEqual([
      'intake.case-over',
    ]);
  });
});

describe('交付接收: 漏管 from suspicion to its end', () => {
  const missed = '2026-03-13T01:00:00.000Z';

  test('declared, searched and told, handled, found and received', () => {
    const story = announced();
    const declared = taken(
      story.step(missed, 'countyAgency', 'declareMissed', { kind: 'notReported', text: '电话不通' }),
    );
    expect(declared.papers).toMatchObject([
      {
        kind: 'missedIntakeRecord',
        data: {
          kindText: '未按规定时限报到',
          dueOn: '2026-03-12',
          causes: ['到2026年3月12日为止没有报到'],
        },
      },
    ]);
    expect(codes(story, missed)).toContain('intake.missed-declared');
    expect(codes(story, missed)).not.toContain('intake.missed-suspected');
    const searched = taken(
      story.step(missed, 'countyAgency', 'search', {
        searchedOn: '2026-03-13',
        text: '走访住处，家属不知去向',
        result: 'notFound',
      }),
    );
    expect(searched.papers).toMatchObject([
      {
        kind: 'missedIntakeNotice',
        counterWord: '漏',
        to: '演示市人民法院、县级人民检察院',
        data: { searches: [{ searchedOn: '2026-03-13', resultText: '未查找到' }] },
      },
    ]);
    taken(
      story.step(missed, 'countyAgency', 'handleMissed', {
        handling: 'sanction',
        text: '到案后依法给予训诫',
      }),
    );
    const back = '2026-03-16T02:00:00.000Z';
    taken(story.step(back, 'countyAgency', 'receive', { ...reception, receivedAt: '2026-03-16 09:30' }));
    // No paper has come: the deciding authority is still to be told.
    expect(standing(story, back).status).toBe('running');
    expect(codes(story, back)).not.toContain('intake.missed-declared');
    // That he came too late is dealt with in 违规查处, and is said until it has been opened.
    expect(codes(story, back)).toContain('intake.reported-late');
    const handlings = [{ matterId: 'violation', on: day('2026-03-16'), about: 'matter-1' }];
    story.facts = { ...story.facts, handlings };
    expect(codes(story, back)).not.toContain('intake.reported-late');
  });

  test('declared on paper that day and entered after the person came: recorded as it was', () => {
    const story = announced();
    taken(
      story.step('2026-03-16T02:00:00.000Z', 'countyAgency', 'receive', {
        ...reception,
        receivedAt: '2026-03-16 09:30',
      }),
    );
    expect(
      refused(
        story.step('2026-03-16T03:00:00.000Z', 'countyAgency', 'declareMissed', {
          kind: 'notReported',
          text: '迟',
        }),
      ),
    ).toEqual(['step.not-now']);
    const officer = { office: 'countyAgency', name: '演示·局长' } as const;
    taken(
      story.record('2026-03-17T03:00:00.000Z', 'countyAgency', 'declareMissed', missed, officer, {
        kind: 'notReported',
        text: '纸面认定',
      }),
    );
    expect(tasks(story, '2026-03-17T03:00:00.000Z')).toEqual(['chase', 'search']);
  });

  test('a letter entered from paper is not issued and not sent a second time', () => {
    const story = announced();
    const officer = { office: 'countyAgency', name: '演示·经办' } as const;
    const recorded = taken(
      story.record(arrival, 'countyAgency', 'chase', '2026-03-06T01:00:00.000Z', officer, {
        noticeOn: '2026-03-06',
        missing: all,
      }),
    );
    expect([recorded.papers, recorded.copies]).toEqual([[], []]);
    expect(standing(story, arrival).clocks.find((one) => one.name === 'supplement')?.dueAt).toBe(
      '2026-03-11T16:00:00.000Z',
    );
  });
});

describe('交付接收: mending', () => {
  test('an annulled reception puts the case back to expected; reopened, the person is awaited and the papers are still here', () => {
    const story = announced();
    const base = story.facts;
    taken(story.step(arrival, 'countyAgency', 'receive', reception));
    const fold = (at: string) => foldFacts(base, [standing(story, at).contribution]);
    expect(fold(arrival)).toMatchObject({ status: 'serving', intake: { receivedOn: '2026-03-09' } });
    taken(
      story.step('2026-03-10T01:00:00.000Z', 'countyAgency', 'addPapers', {
        receivedOn: '2026-03-10',
        papers: all,
      }),
    );
    taken(story.step('2026-03-10T02:00:00.000Z', 'countyAgency', 'sendReceipt', { sentOn: '2026-03-10' }));
    const noon = '2026-03-11T04:00:00.000Z';
    const annulled = taken(
      story.mend(noon, 'countyAgency', { act: 'annul', reason: '冒名顶替，来的不是本人' }),
    );
    expect(annulled.voidsPapers).toBe(true);
    expect(standing(story, noon)).toMatchObject({ status: 'annulled', contribution: {}, tasks: [] });
    expect(fold(noon).status).toBe('expected');
    expect(fold(noon).intake).toBeUndefined();

    taken(story.mend(noon, 'countyAgency', { act: 'reopen', to: 'receive', reason: '继续等待本人' }));
    expect(tasks(story, noon)).toEqual(['receive']);
    expect(codes(story, noon)).toEqual(['intake.expected-soon']);
    expect(codes(story, '2026-03-13T01:00:00.000Z')).toEqual(['intake.missed-suspected']);
    taken(
      story.step('2026-03-12T02:00:00.000Z', 'countyAgency', 'receive', {
        ...reception,
        receivedAt: '2026-03-12 09:00',
      }),
    );
    expect(fold('2026-03-12T02:00:00.000Z')).toMatchObject({
      status: 'serving',
      intake: { receivedOn: '2026-03-12' },
    });
    expect(standing(story, '2026-03-12T02:00:00.000Z')).toMatchObject({ status: 'closed', findings: [] });
  });

  test('a delivery entered by mistake is taken back by going back to exactly that step', () => {
    const story = announced();
    taken(story.step(arrival, 'countyAgency', 'addPapers', { receivedOn: '2026-03-09', papers: all }));
    expect(tasks(story, arrival)).toContain('sendReceipt');
    taken(
      story.mend(arrival, 'countyAgency', { act: 'sendBack', to: 'addPapers', reason: '是另一个人的文书' }),
    );
    expect(tasks(story, arrival)).toEqual(['receive']);
  });

  test('a corrected day of effect moves every deadline', () => {
    const story = announced();
    const due = () => standing(story, arrival).clocks.find((one) => one.name === 'reportIn')?.dueAt;
    expect(due()).toBe('2026-03-12T16:00:00.000Z');
    taken(
      story.mend(arrival, 'countyAgency', {
        act: 'correct',
        step: 'announce',
        field: 'effectiveOn',
        value: '2026-03-05',
        reason: '判决书载明',
      }),
    );
    expect(due()).toBe('2026-03-15T16:00:00.000Z');
  });

  test('a correction counts the delivery with the papers it names', () => {
    const story = announced();
    taken(
      story.step(arrival, 'countyAgency', 'addPapers', { receivedOn: '2026-03-09', papers: ['judgment'] }),
    );
    expect(codes(story, arrival)).toContain('intake.papers-missing');
    taken(
      story.mend(arrival, 'countyAgency', {
        act: 'correct',
        step: 'addPapers',
        field: 'papers',
        value: all,
        reason: '漏登',
      }),
    );
    expect(codes(story, arrival)).not.toContain('intake.papers-missing');
  });
});

describe('交付接收: the why', () => {
  test.each(Object.keys(intake.steps))('%s says its rule and what silence brings', (step) => {
    const story = announced();
    const context = contextAt('2026-03-13T01:00:00.000Z');
    const why = intake.explain({
      step,
      facts: story.facts,
      state: story.state,
      values: {},
      context,
      happenedAt: context.now,
      mode: 'permit',
    });
    expect(why.rule).not.toBe('');
    expect(why.otherwise).not.toBe('');
    expect(why.articles.length).toBeGreaterThan(0);
    expect(why.computation.map((one) => one.label)).toEqual([
      '报到截止',
      '决定机关通知',
      '决定机关送达文书',
      '还缺的文书',
      '漏管',
    ]);
  });
});
