import { describe, expect, test } from 'vitest';

import { foldFacts } from '../../facts/fold-facts.ts';
import { assess, contributionOf } from '../../kernel/assess.ts';
import { contextAt, factsOf, leaveOf } from '../../testing/facts.ts';
import { MatterStory, refused, taken } from '../../testing/matter.ts';
import { leave } from '../leave/leave.ts';
import { lostContact } from './lost-contact.ts';

const discovered = '2026-03-02T04:00:00.000Z';
const discovery = {
  form: 'lost',
  since: '2026-03-02 10:00',
  discoveredAt: '2026-03-02 12:00',
  how: 'noAnswer',
  text: '演示：电话关机',
};
const search = {
  searchedAt: '2026-03-02 12:00',
  method: 'visit',
  by: '演示·经办',
  text: '演示：门锁着',
  result: 'notFound',
  exhausted: true,
};
const found = {
  foundAt: '2026-03-05 09:00',
  place: { text: '演示县城' },
  reason: '演示',
  compliance: 'complies',
};

function lostStory(values: object = {}, facts = factsOf()) {
  const story = new MatterStory(lostContact, facts);
  taken(story.step(discovered, 'judicialOffice', 'discover', { ...discovery, ...values }));
  return story;
}

const read = (story: MatterStory, at: string, parameters = {}) =>
  assess(lostContact, story.state!, story.facts, contextAt(at, parameters));
const folded = (story: MatterStory) =>
  foldFacts(story.facts, [contributionOf(lostContact, story.state!)]).lostContact;

describe('失联与脱管', () => {
  test('is a fact of the case: missing, determined, found, and gone when annulled', () => {
    const story = lostStory();
    const since = '2026-03-02T02:00:00.000Z';
    expect(folded(story)).toEqual({ matterId: 'matter-1', form: 'lost', since });
    const determination = { conclusion: 'absconded', form: 'departure', text: '演示' };
    taken(story.step('2026-03-04T02:01:00.000Z', 'countyAgency', 'determine', determination));
    const absconded = {
      matterId: 'matter-1',
      form: 'departure',
      since,
      abscondedFrom: since,
      determined: true,
    };
    expect(folded(story)).toEqual(absconded);
    taken(story.step('2026-03-05T02:00:00.000Z', 'judicialOffice', 'found', found));
    expect(folded(story)).toEqual({ ...absconded, foundAt: '2026-03-05T01:00:00.000Z' });
    taken(story.mend('2026-03-06T02:00:00.000Z', 'countyAgency', { act: 'annul', reason: '登记错了人' }));
    expect(folded(story)).toBeUndefined();
  });

  test('the hours are the law’s, everything that is to be done at once a target of the house', () => {
    const story = lostStory();
    taken(story.step(discovered, 'judicialOffice', 'search', search));
    const clocks = read(story, discovered).clocks;
    expect(clocks.map(({ name, kind, dueAt }) => [name, kind, dueAt])).toEqual([
      ['search', 'internal', '2026-03-02T06:00:00.000Z'],
      ['nextSearch', 'internal', '2026-03-03T04:00:00.000Z'],
      ['notify', 'internal', '2026-03-03T04:00:00.000Z'],
      ['askPolice', 'internal', '2026-03-03T04:00:00.000Z'],
      ['absconding', 'legal', '2026-03-04T02:00:00.000Z'],
    ]);
    const later = read(story, '2026-03-20T02:00:00.000Z').clocks.filter(({ kind }) => kind === 'legal');
    expect(later.map(({ name, dueAt }) => [name, dueAt])).toEqual([
      ['absconding', '2026-03-04T02:00:00.000Z'],
      ['tenDays', '2026-03-12T16:00:00.000Z'],
      ['month', '2026-04-02T16:00:00.000Z'],
    ]);
  });

  test('a threshold that was determined about, excused or left behind is no late deadline', () => {
    const running = (story: MatterStory, at: string) =>
      read(story, at)
        .clocks.filter(({ kind, stoppedAt }) => kind === 'legal' && stoppedAt === undefined)
        .map(({ name }) => name);
    const story = lostStory();
    expect(running(story, '2026-04-02T15:59:59.999Z')).toEqual(['absconding', 'tenDays', 'month']);
    const text = '演示';
    const absconded = { conclusion: 'absconded', form: 'lost', text };
    taken(story.step('2026-03-05T02:00:00.000Z', 'countyAgency', 'determine', absconded));
    expect(running(story, '2026-03-13T02:00:00.000Z')).toEqual(['tenDays', 'month']);
    const warned = read(story, '2026-03-13T02:00:00.000Z').findings.find(
      ({ code }) => code === 'LOST-04.warning',
    );
    expect(warned?.dueAt).toBe('2026-03-12T16:00:00.000Z');
    expect(running(story, '2026-04-03T02:00:00.000Z')).toEqual(['month']);
    const excused = { conclusion: 'excused', form: 'lost', justified: true, text };
    taken(story.step('2026-04-03T03:00:00.000Z', 'countyAgency', 'determine', excused));
    expect(running(story, '2026-04-04T02:00:00.000Z')).toEqual([]);
  });

  test('a gap between searches is pointed out after the hours the house has set', () => {
    const story = lostStory();
    taken(story.step(discovered, 'judicialOffice', 'search', search));
    const codes = (at: string, parameters = {}) =>
      read(story, at, parameters).findings.map(({ code }) => code);
    expect(codes('2026-03-03T04:00:00.000Z')).not.toContain('lostContact.search-gap');
    expect(codes('2026-03-03T04:00:00.001Z')).toContain('lostContact.search-gap');
    const six = { 'lostContact.searchGapHours': 6 };
    expect(codes('2026-03-02T10:00:00.001Z', six)).toContain('lostContact.search-gap');
  });

  test('form 8 names the day, encloses the record of the searches and keeps a stub; the police get it', () => {
    const story = lostStory();
    taken(story.step(discovered, 'judicialOffice', 'search', search));
    const { papers, copies } = taken(story.step(discovered, 'countyAgency', 'askPolice', {}));
    expect(papers.map(({ kind, template }) => [kind, template])).toEqual([
      ['searchRequest', 'letter'],
      ['searchRecord', 'approvalForm'],
    ]);
    expect(papers[0]).toMatchObject({ title: '关于配合协助查找社区矫正对象的函', counterWord: '协查' });
    expect(papers[0]?.data).toMatchObject({
      introduce: 'full',
      attachments: ['社区矫正对象查找记录（1 次）'],
      stub: [
        ['失去联系的日期', '2026年3月2日'],
        ['查找记录', '附 1 次'],
      ],
    });
    expect(copies.map(({ recipient }) => recipient)).toEqual([{ kind: 'police', level: 'county' }]);
  });

  test('somebody else who is asked to help gets the letter under the own name', () => {
    const story = lostStory();
    taken(story.step(discovered, 'judicialOffice', 'search', search));
    const { papers, copies } = taken(
      story.step(discovered, 'countyAgency', 'askPolice', { to: '演示客运站' }),
    );
    expect(papers[0]?.to).toBe('演示客运站');
    expect(copies[0]?.recipient).toMatchObject({ kind: 'named', name: '演示客运站' });
  });

  test('what went out on paper is not sent again', () => {
    const story = lostStory();
    const officer = { office: 'countyAgency', name: '演示·经办' } as const;
    const sent = { sentAt: '2026-03-02 13:00' };
    const { papers, copies } = taken(
      story.record('2026-03-03T04:00:00.000Z', 'countyAgency', 'notify', discovered, officer, sent),
    );
    expect([papers, copies]).toEqual([[], []]);
  });

  test('an overdue leave is pointed out in one place: where the person is searched for', () => {
    const leaveStory = new MatterStory(leave, factsOf());
    const application = {
      reason: 'medical',
      reasonText: '演示',
      destination: { text: '云南省昆明市', region: 530102000000 },
      from: '2026-03-04',
      until: '2026-03-06',
    };
    taken(leaveStory.step('2026-03-01T02:00:00.000Z', 'judicialOffice', 'apply', application));
    taken(leaveStory.step('2026-03-01T03:00:00.000Z', 'judicialOffice', 'decide', { outcome: 'approved' }));
    const codes = (facts = factsOf()) =>
      assess(leave, leaveStory.state!, facts, contextAt('2026-03-09T02:00:00.000Z')).findings.map(
        ({ code, action }) => [code, action?.procedure],
      );
    expect(codes()).toContainEqual(['LEAVE-14', 'lostContact']);
    const facts = factsOf({ permissions: [leaveOf('leave-1', '2026-03-04', '2026-03-06')] });
    const story = new MatterStory(lostContact, facts);
    const overdue = { form: 'overdueLeave', leaveUntil: '2026-03-06', discoveredAt: '2026-03-07 09:00' };
    const { since: _, ...rest } = discovery;
    taken(story.step('2026-03-07T02:00:00.000Z', 'judicialOffice', 'discover', { ...rest, ...overdue }));
    const dealtWith = foldFacts(factsOf(), [contributionOf(lostContact, story.state!)]);
    expect(codes(dealtWith).map(([code]) => code)).toEqual(['LEAVE-11']);
  });

  test('a fugitive is nobody to determine: the decision, the notice of the other body, help, and the capture', () => {
    const story = lostStory({ form: 'fugitive' }, factsOf({ status: 'terminated' }));
    const fugitive = {
      paper: 'probationRevoked',
      authority: '演示市人民法院',
      executor: '演示市公安局',
      effectiveOn: '2026-03-01',
      text: '演示',
    };
    const determination = { conclusion: 'absconded', form: 'lost', text: '演示' };
    const late = '2026-03-06T02:00:00.000Z';
    expect(refused(story.step(late, 'countyAgency', 'determine', determination))).toContain('step.not-now');
    taken(story.step(late, 'countyAgency', 'registerFugitive', fugitive));
    taken(
      story.step(late, 'countyAgency', 'assist', {
        assistedAt: '2026-03-06 09:00',
        text: '演示：提供亲属电话',
      }),
    );
    expect(read(story, late).findings.map(({ code }) => code)).toEqual(['LOST-12']);
    taken(story.step(late, 'countyAgency', 'executorNotice', { noticeOn: '2026-03-05' }));
    const capture = { capturedAt: '2026-03-06 09:30', by: '演示市公安局', decider: 'court', text: '演示' };
    taken(story.step(late, 'countyAgency', 'capture', capture));
    expect(read(story, late)).toMatchObject({ status: 'closed', findings: [] });
  });

  test.each([
    [{ since: undefined }, 'lostContact.since-missing'],
    [{ form: 'overdueLeave' }, 'lostContact.leave-end-missing'],
    [{ since: '2026-03-02 12:01' }, 'lostContact.since-in-future'],
    [{ discoveredAt: '2026-03-02 12:01' }, 'lostContact.discovered-in-future'],
    [{ discoveredAt: '2026-03-02 09:59' }, 'lostContact.discovered-before'],
  ])('what does not fit together is refused: %j', (values, code) => {
    const story = new MatterStory(lostContact, factsOf());
    const given = { ...discovery, ...values };
    expect(refused(story.step(discovered, 'judicialOffice', 'discover', given))).toContain(code);
  });

  test('whoever has not come yet is searched for in the intake, whoever is done by nobody', () => {
    const open = (facts: Parameters<typeof factsOf>[0]) =>
      refused(
        new MatterStory(lostContact, factsOf(facts)).step(
          discovered,
          'judicialOffice',
          'discover',
          discovery,
        ),
      );
    expect(open({ status: 'expected' })).toEqual(['lostContact.not-received']);
    expect(open({ status: 'discharged' })).toEqual(['case.ended']);
  });

  test('nothing is called for any more once the correction is over', () => {
    const story = lostStory();
    story.facts = factsOf({
      status: 'discharged',
      ended: { matterId: 'd', kind: 'discharged', on: '2026-03-03' as never, ground: '矫正期满' },
    });
    const standing = read(story, '2026-04-20T02:00:00.000Z');
    expect([standing.findings, standing.tasks.filter(({ required }) => required)]).toEqual([[], []]);
    expect(standing.clocks.every(({ stoppedAt }) => stoppedAt !== undefined)).toBe(true);
  });

  test('the why says until when, and which exception holds for the form', () => {
    const context = contextAt(discovered);
    const explained = lostContact.explain({
      facts: factsOf(),
      state: undefined,
      values: { ...discovery, form: 'departure', since: '2026-03-02T02:00:00.000Z' },
      context,
      happenedAt: context.now,
      mode: 'permit',
      step: 'discover',
    });
    expect(explained.computation.map(({ value }) => value)).toEqual([
      '自2026年3月2日 10:00起',
      '2026年3月4日 10:00，情况紧急并且有正当理由的除外，两项缺一不可',
      '2026年3月12日',
      '2026年4月2日',
    ]);
  });
});
