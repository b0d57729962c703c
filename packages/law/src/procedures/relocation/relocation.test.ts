import { describe, expect, test } from 'vitest';

import { foldFacts } from '../../facts/fold-facts.ts';
import { contributionOf } from '../../kernel/assess.ts';
import { firstStep } from '../../kernel/sequence.ts';
import { contextAt, deqin, diqing, factsOf, nixi, shangriLa } from '../../testing/facts.ts';
import { refused, taken } from '../../testing/matter.ts';
import { day } from '../../time/day.ts';
import { relocation } from './relocation.ts';
import { RelocationStory } from './story.ts';
import { at, benzilan, wuhua } from './testing.ts';

const nixiOffice = at('nixi', 'judicialOffice');
const old = at('shangriLa');
const next = at('deqin');
const clock = (date: string, hour = '02') => `2026-${date}T${hour}:00:00.000Z`;

/** A relocation within the installation that has been agreed to on 10 March 2026. */
function agreed(facts = factsOf(), id?: string): RelocationStory {
  const story = new RelocationStory(facts, id);
  story.must(clock('03-02'), nixiOffice, 'apply');
  story.must(clock('03-03'), nixiOffice, 'opinion');
  story.must(clock('03-04'), old, 'ask');
  story.must(clock('03-05'), next, 'answer');
  story.must(clock('03-10'), old, 'decide');
  return story;
}

describe('within the installation', () => {
  test('the case is held by the old county until the arrival, and by the new office from that day on', () => {
    const story = agreed();
    expect(story.facts.relocation).toMatchObject({ on: '2026-03-02', agreed: true, by: '尼西乡司法所' });
    story.must(clock('03-10', '03'), old, 'inform');
    story.must(clock('03-11'), old, 'handOver');
    expect(story.owed(clock('03-11'))).toEqual(['receive', 'arrive']);
    story.must(clock('03-12'), next, 'receive');
    expect(story.facts.holder.countyCode).toBe(shangriLa);
    const decision = story.must(clock('03-16'), next, 'arrive', {
      office: { text: '奔子栏镇司法所', region: benzilan },
    });
    expect(story.facts.holder).toEqual({ officeCode: benzilan, countyCode: deqin, prefectureCode: diqing });
    expect(story.facts.status).toBe('serving');
    expect(story.facts.relocation).toBeUndefined();
    expect(decision.copies.map(({ recipient }) => recipient)).toEqual([
      { kind: 'countyAgency', region: nixi },
      { kind: 'judicialOffice', region: benzilan },
    ]);
    expect(story.assessed(clock('03-16')).status).toBe('closed');
    expect(story.findings(clock('05-16'))).toEqual([]);
  });

  test('a person may come before the papers: nothing of the paper keeps anybody out', () => {
    const story = agreed();
    story.must(clock('03-11'), next, 'arrive', { arrivedOn: '2026-03-11' });
    expect(story.facts.holder).toEqual({ officeCode: deqin, countyCode: deqin, prefectureCode: diqing });
    expect(story.owed(clock('03-11'))).toEqual(['inform', 'handOver']);
    story.must(clock('03-12'), old, 'handOver');
    expect(story.findings(clock('03-12'))).toContain('relocation.file-not-received');
  });

  test('what is missing is sent after it: the old county is asked again until nothing is missing', () => {
    const story = agreed();
    story.must(clock('03-10', '03'), old, 'inform');
    story.must(clock('03-11'), old, 'handOver');
    expect(refused(story.try(clock('03-12'), next, 'receive', { complete: 'no' }))).toEqual([
      'relocation.missing-unnamed',
    ]);
    story.must(clock('03-12'), next, 'receive', { complete: 'no', missing: '执行通知书' });
    expect(story.owed(clock('03-12'))).toEqual(['handOver', 'receive', 'arrive']);
    expect(story.findings(clock('03-12'))).toEqual(['relocation.file-incomplete']);
    const again = story.must(clock('03-13'), old, 'handOver', { others: '执行通知书。\n' });
    expect(again.papers[0]?.title).toBe('补送文书和档案的函');
    expect(again.papers[1]?.data['items']).toContainEqual({ title: '执行通知书' });
    expect(again.copies.map(({ recipient }) => recipient.kind)).toEqual(['countyAgency']);
    const receipt = story.must(clock('03-14'), next, 'receive', { receivedOn: '2026-03-14' });
    expect(receipt.copies.map(({ recipient }) => recipient.kind)).toEqual(['countyAgency']);
    expect(story.owed(clock('03-14'))).toEqual(['arrive']);
  });

  test('whoever does not come is searched for by the old county, and reported by the new one', () => {
    const story = agreed();
    story.must(clock('03-10', '03'), old, 'inform');
    const late = clock('03-18');
    expect(story.findings(late)).toEqual([
      'relocation.hand-over-late',
      'relocation.not-arrived',
      'relocation.search-owed',
      'relocation.late-hand-over',
    ]);
    const grave = story.assessed(late).findings.filter(({ severity }) => severity === 'grave');
    expect(grave.map(({ region }) => region)).toEqual([deqin, nixi, nixi]);
    expect(refused(story.try(late, next, 'search'))).toEqual(['step.wrong-place']);
    const notice = story.must(late, next, 'notArrived');
    expect(notice.papers).toMatchObject([
      { kind: 'relocationNotArrived', region: deqin, to: '云南省迪庆藏族自治州香格里拉市社区矫正机构' },
    ]);
    story.must(late, old, 'search');
    story.must(clock('03-19'), old, 'search', { searchedOn: '2026-03-19', result: 'found' });
    story.must(clock('03-20'), next, 'arrive', { arrivedOn: '2026-03-20' });
    expect(refused(story.try(clock('03-21'), old, 'search'))).toEqual(['step.not-now']);
  });

  test('a notice of the days before the arrival may be entered after it', () => {
    const story = agreed();
    story.must(clock('03-10', '03'), old, 'inform');
    story.must(clock('03-20'), next, 'arrive', { arrivedOn: '2026-03-20' });
    const late = story.record(clock('03-21'), next, 'notArrived', clock('03-18'));
    expect(refused(late)).toEqual([]);
  });

  test('the end of the term before the arrival is pointed out ahead, and ends what is owed', () => {
    const ends = day('2026-04-10');
    const term = { begins: day('2025-01-01'), ends, entries: [] };
    const story = agreed(factsOf({ term }));
    expect(story.findings(clock('03-11', '01'))).not.toContain('relocation.ends-before-moving');
    expect(story.findings(clock('03-10'))).not.toContain('relocation.term-ends-soon');
    expect(story.findings(clock('03-11'))).toContain('relocation.term-ends-soon');
    const ended = { matterId: 'discharge', kind: 'discharged' as const, on: ends, ground: '矫正期满' };
    story.story.facts = { ...story.facts, ended, status: 'discharged' };
    expect(story.owed(clock('04-11'))).toEqual([]);
    expect(story.findings(clock('04-11'))).toEqual([]);
    const running = story.assessed(clock('04-11')).clocks.filter(({ stoppedAt }) => stoppedAt === undefined);
    expect(running).toEqual([]);
  });

  test('an application for a day after the term has ended is told so and not refused', () => {
    const term = { begins: day('2025-01-01'), ends: day('2026-04-01'), entries: [] };
    const story = new RelocationStory(factsOf({ term }));
    story.must(clock('03-02'), nixiOffice, 'apply');
    expect(story.findings(clock('03-02'))).toEqual(['relocation.ends-before-moving']);
  });
});

describe('the answer and the decision', () => {
  const asked = (): RelocationStory => {
    const story = new RelocationStory(factsOf());
    story.must(clock('03-02'), nixiOffice, 'apply');
    story.must(clock('03-03'), nixiOffice, 'opinion');
    story.must(clock('03-04'), old, 'ask');
    return story;
  };

  test('nothing is decided without an answer; a paper decision that skipped it is kept as irregular', () => {
    const story = asked();
    const reasons = '没有住处';
    expect(refused(story.try(clock('03-10'), old, 'decide', { outcome: 'refused', reasons }))).toEqual([
      'step.not-yet',
    ]);
    const recorded = taken(
      story.record(clock('03-11'), old, 'decide', clock('03-10'), { outcome: 'refused', reasons }),
    );
    expect(recorded.event.irregularities.map(({ code }) => code)).toEqual(['step.not-yet']);
    expect(recorded.papers.map(({ kind }) => kind)).toEqual(['relocationApproval']);
    const finding = story.assessed(clock('03-11')).findings.find(({ code }) => code === 'record.irregular');
    expect(finding?.office).toBe('prefectureAgency');
    const oversees = story.assessed(clock('03-11')).tasks.find(({ step }) => step === 'oversee');
    expect(oversees).toMatchObject({ office: 'prefectureAgency', region: nixi });
  });

  test('who was asked to coordinate is waited for', () => {
    const story = asked();
    story.must(clock('03-05'), next, 'answer', { opinion: 'disagree', reasons: '没有住处' });
    story.must(clock('03-06'), old, 'dispute');
    expect(story.owed(clock('03-06'))).toEqual(['coordinate']);
    expect(refused(story.try(clock('03-06'), old, 'decide', { reasons: '落实了' }))).toEqual([
      'step.not-yet',
    ]);
    const opinion = story.must(clock('03-07'), at('diqing', 'prefectureAgency'), 'coordinate', {
      result: 'none',
    });
    expect(opinion.papers).toMatchObject([{ signedBy: 'prefectureAgency', region: nixi }]);
    expect(refused(story.try(clock('03-08'), old, 'decide'))).toEqual(['relocation.against-answer']);
    story.must(clock('03-08'), old, 'decide', { reasons: '住处已经落实' });
    expect(story.facts.relocation?.agreed).toBe(true);
  });

  test('a refusal changes nothing, is owed to the person, and closes once it was told', () => {
    const story = asked();
    story.must(clock('03-05'), next, 'answer', { opinion: 'disagree', reasons: '没有住处' });
    const decision = story.must(clock('03-06'), old, 'decide', { outcome: 'refused', reasons: '没有住处' });
    expect(decision.papers.map(({ kind }) => kind)).toEqual(['relocationApproval', 'relocationRefusal']);
    expect(contributionOf(relocation, decision.state)).toEqual({});
    expect(story.assessed(clock('03-06')).status).toBe('running');
    story.must(clock('03-10'), old, 'tellRefusal');
    expect(story.assessed(clock('03-10')).status).toBe('closed');
    expect(story.assessed(clock('03-10')).outcome).toBe('refused');
  });

  test('withdrawn before the decision, it leaves nothing behind', () => {
    const story = asked();
    taken(story.mend(clock('03-05'), nixiOffice, { act: 'withdraw', reason: '本人不再搬家' }));
    expect(story.facts.relocation).toBeUndefined();
    expect(story.assessed(clock('03-05')).tasks).toEqual([]);
  });

  test('whoever is asked may send the letter back; neither side alters what the other wrote', () => {
    const story = asked();
    expect(refused(story.mend(clock('03-05'), next, { act: 'withdraw', reason: '不属实' }))).toEqual([
      'mend.wrong-place',
    ]);
    taken(story.mend(clock('03-05'), next, { act: 'sendBack', to: 'ask', reason: '没有附证明材料' }));
    expect(story.owed(clock('03-05'))).toEqual(['ask']);
    story.must(clock('03-06'), old, 'ask');
    story.must(clock('03-07'), next, 'answer', { receivedOn: '2026-03-06' });
    const correct = {
      act: 'correct',
      step: 'answer',
      field: 'family',
      value: '与父母同住',
      reason: '笔误',
    } as const;
    expect(refused(story.mend(clock('03-08'), old, correct))).toEqual(['mend.wrong-place']);
    expect(taken(story.mend(clock('03-08'), next, correct)).papers).toMatchObject([
      { kind: 'relocationAnswer', region: deqin },
    ]);
  });
});

describe('one at a time, and only for whoever serves and really moves', () => {
  const apply = (facts: ReturnType<typeof factsOf>, values = {}) =>
    new RelocationStory(facts).try(clock('03-02'), nixiOffice, 'apply', values);

  test('a second one is told by whom, and since when, the first one is dealt with', () => {
    const first = contributionOf(relocation, agreed(factsOf(), 'first').story.state!);
    const verdict = apply(foldFacts(factsOf(), [first]));
    expect(refused(verdict)).toEqual(['relocation.running']);
    expect(verdict.taken ? '' : verdict.refusals[0]?.text).toContain('尼西乡司法所自2026年3月2日起');
  });

  test('within the county nothing changes hands', () => {
    const place = { text: '香格里拉市建塘镇', region: 533401101000 };
    expect(refused(apply(factsOf(), { place }))).toEqual(['relocation.same-county']);
  });

  test('a place that names no county could be anybody’s', () => {
    expect(refused(apply(factsOf(), { place: { text: '德钦' } }))).toEqual(['form.invalid']);
    expect(refused(apply(factsOf(), { place: { text: '迪庆州', region: diqing } }))).toEqual([
      'form.invalid',
    ]);
  });

  test('whoever is not serving does not move', () => {
    expect(refused(apply(factsOf({ status: 'discharged' })))).toEqual(['case.ended']);
    expect(refused(apply(factsOf({ status: 'expected' })))).toEqual(['step.not-now']);
  });

  test('the matter begins with the letter where the case is still expected', () => {
    const context = contextAt(clock('03-02'));
    expect(firstStep(relocation, factsOf(), context)).toBe('apply');
    expect(firstStep(relocation, factsOf({ status: 'expected' }), context)).toBe('inquiry');
  });

  test('without a township office the county takes the application and nobody else gives an opinion', () => {
    const facts = factsOf({
      holder: { officeCode: shangriLa, countyCode: shangriLa, prefectureCode: diqing },
    });
    const story = new RelocationStory(facts);
    story.must(clock('03-02'), old, 'apply');
    expect(story.owed(clock('03-02'))).toEqual(['ask']);
  });
});

describe('暂予监外执行', () => {
  test('who approved it is asked for, gets the decision, and whether its file may stay follows from it', () => {
    const story = new RelocationStory(
      factsOf({ measure: 'outsidePrison', decision: { authority: '演示监狱管理局' } }),
    );
    story.must(clock('03-02'), nixiOffice, 'apply', { place: { text: '昆明市五华区', region: wuhua } });
    story.must(clock('03-03'), nixiOffice, 'opinion');
    expect(refused(story.try(clock('03-04'), old, 'ask'))).toEqual(['relocation.approver-missing']);
    story.must(clock('03-04'), old, 'ask', { approver: 'prison', outside: true });
    taken(story.record(clock('03-06'), old, 'answer', clock('03-05')));
    const decision = story.must(clock('03-10'), old, 'decide');
    expect(decision.copies.map(({ recipient }) => recipient)).toEqual([
      { kind: 'named', office: 'prison', name: '演示监狱管理局' },
      { kind: 'named', office: 'countyAgency', name: '云南省昆明市五华区社区矫正机构' },
    ]);
    expect(story.findings(clock('03-10'))).not.toContain('relocation.prison-hand-over');
  });
});

test('every step says why, whose it is and what silence brings', () => {
  const story = agreed();
  for (const step of Object.keys(relocation.steps)) {
    const context = contextAt(clock('03-11'));
    const { state, facts } = story.story;
    const asked = { facts, state, values: {}, context, happenedAt: context.now, mode: 'permit' as const };
    const { rule, articles, competence, otherwise } = relocation.explain({ ...asked, step });
    expect(
      [rule, otherwise, step === 'oversee' || competence?.text].every((one) => one !== ''),
      step,
    ).toBe(true);
    expect(articles.length, step).toBeGreaterThan(0);
  }
});

test('the days are said beside the form while they are typed', () => {
  const context = contextAt(clock('03-02'));
  const asked = { facts: factsOf(), context, happenedAt: context.now, mode: 'permit' as const };
  const say = (step: string, state: RelocationStory['story']['state'], values: object) =>
    relocation
      .explain({ ...asked, state, step, values: values as never })
      .computation.map(({ value }) => value)
      .join('；');
  expect(say('apply', undefined, { intendedOn: '2026-04-01' })).toContain('不足一个月，照常受理');
  expect(say('apply', undefined, { intendedOn: '2026-04-02' })).toContain('已提前一个月');
  const { state } = agreed().story;
  expect(say('inform', state, { receivedDecisionOn: '2026-03-14' })).toContain('2026年3月21日 24:00');
  expect(say('handOver', state, {})).toContain('到2026年3月16日');
});
