import { describe, expect, test } from 'vitest';

import { assess } from '../../kernel/assess.ts';
import { contextAt, factsOf, leaveOf, actorOf } from '../../testing/facts.ts';
import { MatterStory, refused, taken } from '../../testing/matter.ts';
import { leave } from './leave.ts';

const asked = {
  reason: 'medical',
  reasonText: '陪同父亲到昆明做手术',
  destination: { text: '云南省昆明市五华区', region: 530102000000 },
  from: '2026-03-10',
  until: '2026-03-14',
};
const morning = '2026-03-02T01:00:00.000Z';
const noon = '2026-03-03T04:00:00.000Z';

describe('外出 in its ordinary course', () => {
  test('LEAVE-04: five days are decided by the entrusted office, and filed with the county', () => {
    const story = new MatterStory(leave, factsOf());
    taken(story.step(morning, 'judicialOffice', 'apply', asked));
    const decision = taken(story.step(noon, 'judicialOffice', 'decide', { outcome: 'approved' }));
    expect(decision.papers.map((paper) => paper.kind)).toEqual([
      'leaveApplication',
      'leaveDecision',
      'leaveFiling',
    ]);
    expect(decision.copies.map((copy) => copy.recipient.kind)).toEqual(['supervisee', 'countyAgency']);
    const standing = assess(leave, decision.state, story.facts, contextAt(noon));
    expect(standing.status).toBe('running');
    expect(standing.contribution.permissions).toMatchObject([
      { from: '2026-03-10', until: '2026-03-14', decidedBy: 'judicialOffice' },
    ]);
    expect(standing.clocks.find((clock) => clock.name === 'return')?.dueAt).toBe('2026-03-14T16:00:00.000Z');
  });

  test('LEAVE-05: twelve days need the office’s opinion and the county’s decision', () => {
    const story = new MatterStory(leave, factsOf());
    taken(story.step(morning, 'judicialOffice', 'apply', { ...asked, until: '2026-03-21' }));
    expect(refused(story.step(noon, 'countyAgency', 'decide', { outcome: 'approved' }))).toContain(
      'step.not-yet',
    );
    taken(story.step(noon, 'judicialOffice', 'review', { opinion: 'agree', text: '属实' }));
    expect(refused(story.step(noon, 'judicialOffice', 'decide', { outcome: 'approved' }))).toEqual([
      'step.wrong-office',
    ]);
    taken(story.step(noon, 'countyAgency', 'decide', { outcome: 'approved' }));
  });

  test('LEAVE-07, LEAVE-08, LEAVE-17: a short leave that fills the two months goes to the prefecture, and the procuratorate is told', () => {
    const story = new MatterStory(
      leave,
      factsOf({ permissions: [leaveOf('earlier', '2026-02-01', '2026-02-28')] }),
    );
    taken(story.step(morning, 'judicialOffice', 'apply', asked));
    taken(story.step(noon, 'judicialOffice', 'review', { opinion: 'agree', text: '属实' }));
    taken(story.step(noon, 'countyAgency', 'countyReview', { opinion: 'agree', text: '同意上报' }));
    expect(refused(story.step(noon, 'countyAgency', 'decide', { outcome: 'approved' }))).toEqual([
      'step.wrong-office',
    ]);
    const decision = taken(story.step(noon, 'prefectureAgency', 'decide', { outcome: 'approved' }));
    const standing = assess(leave, decision.state, story.facts, contextAt(noon));
    expect(standing.findings.map((finding) => finding.code)).toContain('LEAVE-08');
    expect(standing.tasks.map((task) => task.step)).toContain('notify');
    const notice = taken(story.step(noon, 'countyAgency', 'notify', {}));
    expect(notice.copies).toMatchObject([{ recipient: { kind: 'procuratorate', level: 'county' } }]);
    expect(
      assess(leave, notice.state, story.facts, contextAt(noon)).findings.map((one) => one.code),
    ).not.toContain('LEAVE-08');
  });

  test('a delegation that ended between asking and deciding moves the decision to the county', () => {
    const story = new MatterStory(leave, factsOf());
    taken(story.step(morning, 'judicialOffice', 'apply', asked));
    story.facts = factsOf({ delegations: [] });
    expect(refused(story.step(noon, 'judicialOffice', 'decide', { outcome: 'approved' }))).toContain(
      'step.wrong-office',
    );
  });

  test('LEAVE-09: refusing needs reasons, approving does not', () => {
    const story = new MatterStory(leave, factsOf());
    taken(story.step(morning, 'judicialOffice', 'apply', asked));
    expect(refused(story.step(noon, 'judicialOffice', 'decide', { outcome: 'refused' }))).toEqual([
      'leave.refusal-needs-reasons',
    ]);
    const decision = taken(
      story.step(noon, 'judicialOffice', 'decide', { outcome: 'refused', reasons: '经核实没有手术安排' }),
    );
    expect(assess(leave, decision.state, story.facts, contextAt(noon))).toMatchObject({
      status: 'closed',
      contribution: {},
    });
    expect(decision.papers.map((paper) => paper.kind)).toContain('leaveRefusal');
  });

  test('a clerk without the power to approve may prepare but not decide', () => {
    const story = new MatterStory(leave, factsOf());
    taken(story.step(morning, actorOf('judicialOffice', ['clerk']), 'apply', asked));
    expect(
      refused(story.step(noon, actorOf('judicialOffice', ['clerk']), 'decide', { outcome: 'approved' })),
    ).toEqual(['step.wrong-role']);
    expect(refused(story.step(noon, 'procuratorate', 'decide', { outcome: 'approved' }))).toEqual([
      'step.wrong-office',
    ]);
  });
});

describe('外出: extension, return, overdue', () => {
  const granted = () => {
    const story = new MatterStory(leave, factsOf());
    taken(story.step(morning, 'judicialOffice', 'apply', asked));
    taken(story.step(noon, 'judicialOffice', 'decide', { outcome: 'approved' }));
    return story;
  };

  test('an extension counts as one stay with what it continues, and takes over the clock', () => {
    const first = granted();
    const permission =
      assess(leave, first.state!, first.facts, contextAt(noon)).contribution.permissions ?? [];
    const story = new MatterStory(leave, factsOf({ permissions: permission }), 'matter-2');
    const more = { ...asked, from: '2026-03-15', until: '2026-03-18', continues: 'matter-1' };
    const late = '2026-03-13T01:00:00.000Z';
    expect(refused(story.step(late, 'judicialOffice', 'apply', { ...more, from: '2026-03-16' }))).toContain(
      'leave.gap',
    );
    taken(story.step(late, 'judicialOffice', 'apply', more));
    expect(refused(story.step(late, 'judicialOffice', 'decide', { outcome: 'approved' }))).toContain(
      'step.wrong-office',
    );
    taken(story.step(late, 'judicialOffice', 'review', { opinion: 'agree', text: '术后需要照料' }));
    const decision = taken(story.step(late, 'countyAgency', 'decide', { outcome: 'approved' }));
    const both = [
      ...permission,
      ...(assess(leave, decision.state, story.facts, contextAt(late)).contribution.permissions ?? []),
    ];
    const original = assess(
      leave,
      first.state!,
      factsOf({ permissions: both }),
      contextAt('2026-03-16T01:00:00.000Z'),
    );
    expect(original.status).toBe('closed');
    expect(original.clocks.map((clock) => clock.name)).toEqual(['decide']);
    expect(original.findings).toEqual([]);
    const annulled = assess(leave, decision.state, factsOf(), contextAt(late));
    expect(annulled.findings.map((finding) => finding.code)).toContain('ground.fallen');
  });

  test('LEAVE-11: coming home early ends the permission on the day of return', () => {
    const story = granted();
    const back = taken(
      story.step('2026-03-12T08:00:00.000Z', 'judicialOffice', 'return', { returnedAt: '2026-03-12 15:00' }),
    );
    const standing = assess(leave, back.state, story.facts, contextAt('2026-03-12T08:00:00.000Z'));
    expect(standing.status).toBe('closed');
    expect(standing.contribution.permissions).toMatchObject([{ returnedOn: '2026-03-12' }]);
    expect(back.papers.map((paper) => paper.kind)).toEqual(['leaveReturn']);
  });

  test('LEAVE-14: after more than 48 hours it is absconding unless proper ground and timely report are both there', () => {
    const story = granted();
    const codes = (at: string) =>
      assess(leave, story.state!, story.facts, contextAt(at)).findings.map((one) => one.code);
    expect(codes('2026-03-14T16:00:00.000Z')).toEqual([]);
    expect(codes('2026-03-14T16:00:00.001Z')).toEqual(['LEAVE-11']);
    expect(codes('2026-03-16T16:00:00.000Z')).toEqual(['LEAVE-11']);
    expect(codes('2026-03-16T16:00:00.001Z')).toEqual(['LEAVE-11', 'LEAVE-14']);
    taken(
      story.step('2026-03-16T17:00:00.000Z', 'judicialOffice', 'delay', {
        reason: '道路塌方',
        justified: true,
      }),
    );
    expect(codes('2026-03-16T18:00:00.000Z')).toContain('LEAVE-14');
    taken(
      story.step('2026-03-16T18:00:00.000Z', 'judicialOffice', 'delay', {
        reason: '当日已电话报告',
        timely: true,
      }),
    );
    expect(codes('2026-03-16T19:00:00.000Z')).not.toContain('LEAVE-14');
  });

  test('LEAVE-13: an order to return is a paper of the county', () => {
    const story = granted();
    expect(
      refused(story.step('2026-03-15T01:00:00.000Z', 'judicialOffice', 'orderReturn', { reason: '超期' })),
    ).toEqual(['step.wrong-office']);
    const order = taken(
      story.step('2026-03-15T01:00:00.000Z', 'countyAgency', 'orderReturn', { reason: '超期' }),
    );
    expect(order.papers).toMatchObject([{ kind: 'orderToReturn', signedBy: 'countyAgency' }]);
  });
});

describe('外出: what is refused, and what is recorded all the same', () => {
  test('LEAVE-15: a forbidden place is refused with the order’s own words', () => {
    const prohibition = {
      id: 'order',
      kind: 'place',
      content: '禁止进入昆明市五华区',
      region: 530102000000,
      begins: '2026-01-01',
    } as never;
    const story = new MatterStory(leave, factsOf({ prohibitions: [prohibition] }));
    expect(refused(story.step(morning, 'judicialOffice', 'apply', asked))).toEqual(['leave.forbidden-place']);
    const elsewhere = { ...asked, destination: { text: '昆明市官渡区', region: 530111000000 } };
    taken(story.step(morning, 'judicialOffice', 'apply', elsewhere));
  });

  test('LEAVE-01, LEAVE-19: inside the county no leave is needed; to the next county it is', () => {
    const story = new MatterStory(leave, factsOf());
    const inside = { ...asked, destination: { text: '建塘镇', region: 533401101000 } };
    expect(refused(story.step(morning, 'judicialOffice', 'apply', inside))).toEqual(['leave.not-leaving']);
    taken(
      story.step(morning, 'judicialOffice', 'apply', {
        ...asked,
        destination: { text: '德钦县', region: 533422000000 },
      }),
    );
  });

  test('a leave decided on paper is entered a week late, with what was irregular kept beside it', () => {
    const story = new MatterStory(leave, factsOf({ delegations: [] }));
    const entered = '2026-03-20T02:00:00.000Z';
    const officer = { office: 'judicialOffice', name: '演示·所长' } as const;
    taken(story.record(entered, 'judicialOffice', 'apply', '2026-03-09T02:00:00.000Z', officer, asked));
    const decision = taken(
      story.record(entered, 'judicialOffice', 'decide', '2026-03-09T03:00:00.000Z', officer, {
        outcome: 'approved',
      }),
    );
    expect(decision.event.irregularities.map((one) => one.code)).toEqual([
      'step.wrong-office',
      'step.not-yet',
    ]);
    const standing = assess(leave, decision.state, story.facts, contextAt(entered));
    expect(standing.findings.find((one) => one.code === 'record.irregular')).toMatchObject({
      office: 'countyAgency',
    });
    expect(standing.contribution.permissions).toHaveLength(1);
    const oversee = { conclusion: 'accepted', text: '停电期间纸上审批，事由属实' };
    expect(refused(story.step(entered, 'judicialOffice', 'oversee', oversee))).toEqual(['step.wrong-office']);
    const later = '2026-03-20T03:00:00.000Z';
    const overseen = taken(story.step(later, 'countyAgency', 'oversee', oversee));
    expect(
      assess(leave, overseen.state, story.facts, contextAt(later)).findings.map((one) => one.code),
    ).not.toContain('record.irregular');
    expect(
      refused(
        story.record(entered, 'judicialOffice', 'return', '2026-03-21T03:00:00.000Z', officer, {
          returnedAt: '2026-03-14 10:00',
        }),
      ),
    ).toEqual(['step.future']);
  });

  test('a record without the days it is about is refused, one without a mere word is not', () => {
    const story = new MatterStory(leave, factsOf());
    const officer = { office: 'judicialOffice', name: '演示·所长' } as const;
    const enter = (values: object) =>
      story.record(
        '2026-03-20T02:00:00.000Z',
        'judicialOffice',
        'apply',
        '2026-03-09T02:00:00.000Z',
        officer,
        { ...asked, ...values },
      );
    expect(refused(enter({ until: undefined }))).toEqual(['form.missing']);
    expect(taken(enter({ reasonText: undefined })).event.irregularities.map((one) => one.field)).toEqual([
      'reasonText',
    ]);
  });

  test('permission is not asked for the past', () => {
    const story = new MatterStory(leave, factsOf());
    expect(refused(story.step('2026-03-11T02:00:00.000Z', 'judicialOffice', 'apply', asked))).toEqual([
      'leave.already-gone',
    ]);
  });
});

describe('外出: mending', () => {
  const decided = () => {
    const story = new MatterStory(leave, factsOf());
    taken(story.step(morning, 'judicialOffice', 'apply', asked));
    taken(story.step(noon, 'judicialOffice', 'decide', { outcome: 'approved' }));
    return story;
  };

  test('a wrong decision is annulled: its effect is gone, its papers are voided, history keeps both', () => {
    const story = decided();
    expect(refused(story.mend(noon, 'procuratorate', { act: 'annul', reason: '错' }))).toEqual([
      'mend.wrong-office',
    ]);
    expect(refused(story.mend(noon, 'countyAgency', { act: 'annul', reason: '  ' }))).toEqual([
      'mend.reason',
    ]);
    const annulled = taken(story.mend(noon, 'countyAgency', { act: 'annul', reason: '事由不实' }));
    expect(annulled.voidsPapers).toBe(true);
    expect(annulled.papers.map((paper) => paper.kind)).toEqual(['annulmentNotice']);
    expect(assess(leave, annulled.state, story.facts, contextAt(noon))).toMatchObject({
      status: 'annulled',
      contribution: {},
      tasks: [],
    });
    expect(annulled.state.history).toHaveLength(3);
    const reopened = taken(
      story.mend(noon, 'countyAgency', { act: 'reopen', to: 'decide', reason: '核实后事由属实' }),
    );
    expect(assess(leave, reopened.state, story.facts, contextAt(noon)).status).toBe('open');
    taken(story.step(noon, 'judicialOffice', 'decide', { outcome: 'approved' }));
  });

  test('dates that decided the competence are not corrected after the decision; other words are, with both kept', () => {
    const story = decided();
    const wrong = {
      act: 'correct',
      step: 'apply',
      field: 'until',
      value: '2026-03-30',
      reason: '写错',
    } as const;
    expect(refused(story.mend(noon, 'judicialOffice', wrong))).toEqual(['mend.correct-not-now']);
    const right = {
      act: 'correct',
      step: 'apply',
      field: 'reasonText',
      value: '陪同母亲到昆明做手术',
      reason: '写错',
    } as const;
    const corrected = taken(story.mend(noon, 'judicialOffice', right));
    expect(corrected.event).toMatchObject({ old: '陪同父亲到昆明做手术', new: '陪同母亲到昆明做手术' });
    expect(corrected.replacesPapers).toBe(true);
    expect(corrected.papers.map((paper) => paper.kind)).toEqual([
      'leaveApplication',
      'leaveDecision',
      'leaveFiling',
    ]);
  });

  test('sending back takes the later steps away and keeps what was written', () => {
    const story = new MatterStory(leave, factsOf());
    taken(story.step(morning, 'judicialOffice', 'apply', { ...asked, until: '2026-03-21' }));
    taken(story.step(noon, 'judicialOffice', 'review', { opinion: 'agree', text: '属实' }));
    const back = taken(
      story.mend(noon, 'countyAgency', { act: 'sendBack', to: 'review', reason: '补充医院证明' }),
    );
    expect(assess(leave, back.state, story.facts, contextAt(noon)).tasks.map((task) => task.step)).toEqual([
      'review',
    ]);
    taken(story.step(noon, 'judicialOffice', 'review', { opinion: 'agree', text: '属实，已补证明' }));
    taken(story.mend(noon, 'judicialOffice', { act: 'withdraw', reason: '本人不去了' }));
    expect(refused(story.step(noon, 'countyAgency', 'decide', { outcome: 'approved' }))).toEqual([
      'matter.ended',
    ]);
  });
});
