import { describe, expect, test } from 'vitest';

import type { CaseFacts } from '../../facts/facts.ts';
import { foldFacts } from '../../facts/fold-facts.ts';
import { assess, contributionOf } from '../../kernel/assess.ts';
import type { FormValues } from '../../kernel/field.ts';
import { contextAt, factsOf, leaveOf } from '../../testing/facts.ts';
import { MatterStory, refused, taken } from '../../testing/matter.ts';
import { day } from '../../time/day.ts';
import { termChange } from './term-change.ts';

const at = '2026-12-01T02:00:00.000Z';
const ruling: FormValues = {
  kind: 'commutation',
  paperNumber: '演示刑更〔2026〕1号',
  authority: '演示州中级人民法院',
  paperOn: '2026-11-20',
  effectiveOn: '2026-11-20',
  ends: '2027-06-30',
  penalty: 'imprisonment',
  copied: ['procuratorate', 'police'],
};
const notice: FormValues = {
  kind: 'executingNotice',
  paperNumber: '演示执〔2026〕1号',
  authority: '演示市人民法院',
  paperOn: '2026-01-04',
  effectiveOn: '2026-01-05',
  begins: '2026-01-01',
  ends: '2027-12-31',
  years: 2,
};

function enter(values: FormValues = ruling, facts: CaseFacts = factsOf(), id = 'matter-1') {
  const story = new MatterStory(termChange, facts, id);
  taken(story.step(at, 'countyAgency', 'enter', values));
  return story;
}

/** The facts with what the matter adds, as everybody else reads them. */
const folded = (story: MatterStory) => foldFacts(story.facts, [contributionOf(termChange, story.state!)]);
const read = (story: MatterStory, now = at) =>
  assess(termChange, story.state!, folded(story), contextAt(now));
const codes = (story: MatterStory, now = at) => read(story, now).findings.map((one) => one.code);
const owed = (story: MatterStory) =>
  read(story)
    .tasks.filter((task) => task.required)
    .map((task) => task.step);

describe('刑期变动登记', () => {
  test('a commutation moves the end of the term, and annulling it moves the end back', () => {
    const story = enter();
    expect(folded(story).term).toMatchObject({ begins: '2026-01-01', ends: '2027-06-30' });
    expect(read(story)).toMatchObject({ status: 'closed', findings: [] });
    expect(termChange.summary(story.state!)).toBe('减刑裁定（演示刑更〔2026〕1号）：止于2027年6月30日');
    taken(story.mend(at, 'countyAgency', { act: 'annul', reason: '演示：登记错了人' }));
    expect(folded(story).term?.ends).toBe('2027-12-31');
  });

  test('a commutation may say how much it takes off instead', () => {
    const story = enter({ ...ruling, ends: undefined, months: 6 });
    expect(folded(story).term?.ends).toBe('2027-06-30');
    expect(termChange.summary(story.state!)).toBe('减刑裁定（演示刑更〔2026〕1号）：减去6个月');
  });

  test('it alters the term of a register that has no paper for it, also once it is among the facts itself', () => {
    const { begins, ends } = factsOf().term!;
    const story = enter(
      { ...ruling, ends: undefined, months: 6 },
      factsOf({ term: { begins, ends, entries: [] } }),
    );
    expect(folded(story).term).toMatchObject({ begins, ends: '2027-06-30' });
    expect(codes(story)).toEqual([]);
  });

  test('the county enters it, and whoever approves there', () => {
    const story = new MatterStory(termChange, factsOf());
    expect(refused(story.step(at, 'judicialOffice', 'enter', ruling))).toEqual(['step.wrong-office']);
  });
});

describe('the paper and the computation', () => {
  test('agree: nothing is owed', () => {
    const story = enter({ ...notice, startsFrom: '2026-01-01' });
    expect(codes(story)).toEqual([]);
    expect(owed(story)).toEqual([]);
  });

  test('part: the paper rules, the authority is asked by letter, and its answer ends the matter', () => {
    const story = enter({ ...notice, ends: '2027-12-30' });
    expect(folded(story).term?.ends).toBe('2027-12-30');
    expect(codes(story)).toEqual(['termChange.difference']);
    expect(owed(story)).toEqual(['raiseDifference']);
    const asked = taken(story.step(at, 'countyAgency', 'raiseDifference', {}));
    expect(asked.papers).toMatchObject([
      {
        kind: 'termDifferenceLetter',
        template: 'letter',
        to: '演示市人民法院',
        counterWord: '期核',
        data: { points: ['截止日：文书载明2027年12月30日，按规定计算为2027年12月31日，相差1日'] },
      },
    ]);
    expect(asked.copies).toMatchObject([{ recipient: { office: 'court', name: '演示市人民法院' } }]);
    expect(owed(story)).toEqual(['settle']);
    const answer = { settledOn: '2026-12-01', text: '演示：法院答复' };
    taken(story.step(at, 'countyAgency', 'settle', { ...answer, conclusion: 'awaited' }));
    expect(codes(story)).toEqual(['termChange.difference']);
    expect(read(story).status).toBe('running');
    taken(story.step(at, 'countyAgency', 'settle', { ...answer, conclusion: 'paperStands' }));
    expect(read(story)).toMatchObject({ status: 'closed', findings: [] });
    expect(folded(story).term?.ends).toBe('2027-12-30');
  });

  test('may be settled without a letter; and a letter needs something to ask', () => {
    const story = enter({ ...notice, ends: '2027-12-30' });
    const answer = { settledOn: '2026-12-01', conclusion: 'paperStands', text: '演示：电话核实' };
    taken(story.step(at, 'countyAgency', 'settle', answer));
    expect(owed(story)).toEqual([]);
    const other = enter();
    expect(refused(other.step(at, 'countyAgency', 'raiseDifference', {}))).toEqual([
      'termChange.nothing-to-ask',
    ]);
    const letter = taken(other.step(at, 'countyAgency', 'raiseDifference', { text: '演示：主文有笔误' }));
    expect(letter.papers[0]?.data).toMatchObject({ points: ['演示：主文有笔误'] });
  });

  test('CALC-02, CALC-16: the first day comes from the day the law names, however late the person reported', () => {
    const facts = factsOf({
      intake: { matterId: 'intake', receivedOn: day('2026-01-09'), manner: 'self' },
    });
    expect(codes(enter({ ...notice, startsFrom: '2026-01-01' }, facts))).toEqual([]);
    expect(codes(enter({ ...notice, startsFrom: '2026-01-02' }, facts))).toEqual(['termChange.difference']);
    const control = factsOf({ ...facts, measure: 'control' });
    expect(codes(enter({ ...notice, startsFrom: '2026-01-01' }, control))).toEqual([]);
  });

  test('CALC-01: days in detention are credited twice under control and not at all under probation', () => {
    const held = { ...notice, detainedDays: 10 };
    expect(codes(enter(held))).toEqual([]);
    const control = factsOf({ measure: 'control' });
    expect(codes(enter(held, control))).toEqual(['termChange.difference']);
    expect(codes(enter({ ...held, ends: '2027-12-11' }, control))).toEqual([]);
  });

  test('CALC-12: three years of control are too long for one crime and not for several', () => {
    const facts = factsOf({ measure: 'control' });
    const long = { ...notice, years: 3, ends: '2028-12-31' };
    expect(codes(enter(long, facts))).toEqual(['term.control-too-long']);
    expect(codes(enter({ ...long, kind: 'joined' }, facts))).toEqual([]);
  });

  test('a limit is no refusal, and the answer of the court ends it', () => {
    const story = enter({ ...ruling, ends: '2026-12-30' });
    expect(codes(story)).toEqual(['term.shortened-probation-too-short']);
    expect(owed(story)).toEqual([]);
    const answer = { settledOn: '2026-12-01', conclusion: 'paperStands', text: '演示：法院答复无误' };
    taken(story.step(at, 'countyAgency', 'settle', answer));
    expect(codes(story)).toEqual([]);
  });
});

describe('what stands beside the penalty', () => {
  const outside = factsOf({ measure: 'outsidePrison' });
  const words = (story: MatterStory, facts: CaseFacts) =>
    termChange
      .explain({
        facts,
        state: story.state,
        values: {},
        context: contextAt(at),
        happenedAt: contextAt(at).now,
        mode: 'permit',
        step: 'enter',
      })
      .computation.map(({ label, value }) => `${label}：${value}`);

  test('CALC-10, CALC-11: its days follow the end of today, also when another paper moves it', () => {
    const story = enter({ ...notice, rightsDeprived: true, banYears: 3 }, outside);
    expect(words(story, folded(story)).join()).toContain('自主刑执行完毕之日（2027年12月31日）');
    expect(words(story, folded(story))).toContain('职业禁止：2027年12月31日至2030年12月30日');
    const commuted = foldFacts(outside, [
      contributionOf(termChange, story.state!),
      contributionOf(termChange, enter(ruling, outside, 'matter-2').state!),
    ]);
    expect(words(story, commuted).join()).toContain('自主刑执行完毕之日（2027年6月30日）');
    expect(words(story, commuted)).toContain('职业禁止：2027年6月30日至2030年6月29日');
  });

  test('CALC-11: a ban of less than three or more than five years is pointed out', () => {
    expect(codes(enter({ ...notice, banYears: 2, banMonths: 11 }, outside))).toEqual([
      'term.occupation-ban-length',
    ]);
    expect(codes(enter({ ...notice, banYears: 5 }, outside))).toEqual([]);
  });
});

describe('what follows from the new end', () => {
  test('a term that was over when the paper came calls for the release now; one that ends today does not', () => {
    const short = { ...ruling, penalty: 'criminalDetention' };
    expect(codes(enter({ ...short, ends: '2026-12-01' }))).toEqual([]);
    const story = enter({ ...short, ends: '2026-11-30' });
    expect(codes(story)).toEqual(['termChange.over-already']);
    story.facts = factsOf({ discharging: { matterId: 'discharge', on: day('2026-12-01') } });
    expect(codes(story)).toEqual([]);
    story.facts = factsOf({ status: 'discharged' });
    expect(codes(story)).toEqual([]);
  });

  test('permissions and prohibitions that reach beyond it are named', () => {
    const order = {
      id: 'order',
      kind: 'activity',
      content: '演示禁止令',
      begins: day('2026-01-01'),
    } as const;
    const facts = factsOf({
      permissions: [
        leaveOf('beyond', '2027-06-25', '2027-07-05'),
        leaveOf('inside', '2027-06-01', '2027-06-30'),
        leaveOf('returned', '2027-06-25', '2027-07-05', { returnedOn: day('2027-06-28') }),
      ],
      prohibitions: [
        { ...order, ends: day('2027-12-31') },
        { ...order, ends: day('2027-06-30') },
      ],
    });
    const { findings } = read(enter(ruling, facts));
    expect(findings.map(({ code, facts: lines }) => [code, lines.length])).toEqual([
      ['termChange.permissions-beyond', 1],
      ['termChange.prohibitions-beyond', 1],
    ]);
    expect(findings[0]?.facts).toEqual([{ label: '外出', value: '2027年6月25日至2027年7月5日' }]);
  });

  test('a paper that something later covers says so', () => {
    const later = { kind: 'correctedJudgment', ends: day('2027-08-31'), matterId: 'later' } as const;
    const facts = foldFacts(factsOf(), [{ termEntries: [{ ...later, effectiveOn: day('2026-11-25') }] }]);
    const story = enter(ruling, facts);
    expect(folded(story).term?.ends).toBe('2027-08-31');
    expect(codes(story)).toEqual(['termChange.overruled']);
  });
});

describe('the court', () => {
  test('REDUCE-03: a ruling on the thirtieth day is in time, the next day it is late', () => {
    const ruled = (paperOn: string) => codes(enter({ ...ruling, paperOn, proposalReceivedOn: '2026-10-21' }));
    expect(ruled('2026-11-20')).toEqual([]);
    expect(ruled('2026-11-21')).toEqual(['termChange.ruled-late']);
  });

  test('REDUCE-06: a copy for the prison is looked for only where there was one', () => {
    expect(codes(enter({ ...ruling, copied: ['procuratorate'] }))).toEqual(['termChange.copies-missing']);
    expect(codes(enter(ruling, factsOf({ measure: 'parole' })))).toEqual(['termChange.copies-missing']);
    const all = { ...ruling, copied: ['procuratorate', 'police', 'prison'] };
    expect(codes(enter(all, factsOf({ measure: 'parole' })))).toEqual([]);
  });
});

describe('only what leaves open what was entered is refused', () => {
  const refusals = (values: FormValues, facts: CaseFacts = factsOf()) =>
    refused(new MatterStory(termChange, facts).step(at, 'countyAgency', 'enter', values));

  test.each<[string, FormValues, string[]]>([
    ['not in force yet', { ...ruling, effectiveOn: '2026-12-02' }, ['termChange.not-yet-in-force']],
    ['written tomorrow', { ...ruling, paperOn: '2026-12-02' }, ['termChange.paper-in-future']],
    ['ends before it begins', { ...notice, ends: '2025-12-31' }, ['termChange.dates-reversed']],
    ['a notice without an end', { ...notice, ends: undefined }, ['termChange.days-missing']],
    ['a commutation of nothing', { ...ruling, ends: undefined }, ['termChange.new-end-missing']],
    [
      'days without a ground',
      { ...ruling, kind: 'notCounted', ends: undefined, notCountedDays: 3 },
      ['termChange.not-counted-missing'],
    ],
    ['days beside another paper', { ...ruling, notCountedDays: 3 }, ['termChange.days-elsewhere']],
    [
      'a lost period reversed',
      { ...notice, lostFrom: '2026-02-02', lostUntil: '2026-02-01' },
      ['termChange.lost-reversed'],
    ],
  ])('%s', (_name, values, expected) => {
    expect(refusals(values)).toEqual(expected);
  });

  test('in force today is in force', () => {
    expect(refusals({ ...ruling, effectiveOn: '2026-12-01' })).toEqual([]);
  });

  test('nothing to alter', () => {
    const { term: _, ...untold } = factsOf();
    expect(refusals(ruling, untold)).toEqual(['termChange.no-term']);
    expect(refusals(notice, untold)).toEqual([]);
  });

  test('the same paper twice', () => {
    const facts = folded(enter());
    expect(refusals(ruling)).toEqual([]);
    const story = new MatterStory(termChange, facts, 'matter-2');
    expect(refused(story.step(at, 'countyAgency', 'enter', ruling))).toEqual(['termChange.entered-already']);
  });
});
