import { describe, expect, test } from 'vitest';

import type { CaseFacts } from '../../facts/facts.ts';
import { foldFacts } from '../../facts/fold-facts.ts';
import { assess, contributionOf } from '../../kernel/assess.ts';
import { contextAt, factsOf } from '../../testing/facts.ts';
import { MatterStory, refused, taken } from '../../testing/matter.ts';
import { day } from '../../time/day.ts';
import { commutation } from './commutation.ts';
import { ordinaryCommutation } from './vectors.ts';

const june = (on: number): string => `2026-06-${String(on).padStart(2, '0')}T02:00:00.000Z`;
const ordinary = (step: string, changes: object = {}) => ({ ...ordinaryCommutation[step], ...changes });

function filed(facts: CaseFacts = factsOf(), changes: object = {}): MatterStory {
  const story = new MatterStory(commutation, facts);
  taken(story.step(june(3), 'judicialOffice', 'propose', ordinary('propose', changes)));
  taken(story.step(june(3), 'judicialOffice', 'bundle', ordinary('bundle')));
  taken(story.step(june(4), 'countyAgency', 'legalReview', ordinary('legalReview')));
  taken(story.step(june(4), 'countyAgency', 'handUp', ordinary('handUp')));
  taken(story.step(june(4), 'prefectureAgency', 'decide', ordinary('decide')));
  taken(story.step(june(5), 'prefectureAgency', 'file', ordinary('file')));
  return story;
}

const seen = (story: MatterStory, at: string) =>
  assess(commutation, story.state!, story.facts, contextAt(at));
const codes = (story: MatterStory, at: string) => seen(story, at).findings.map(({ code }) => code);
const propose = (facts: Partial<CaseFacts>, changes: object = {}): readonly string[] =>
  refused(
    new MatterStory(commutation, factsOf(facts)).step(
      june(3),
      'judicialOffice',
      'propose',
      ordinary('propose', changes),
    ),
  );

describe('提请减刑', () => {
  test('from the county’s proposal to the ruling, which waits until it stands in the term ledger', () => {
    const story = new MatterStory(commutation, factsOf());
    taken(story.step(june(3), 'judicialOffice', 'propose', ordinary('propose')));
    taken(story.step(june(3), 'judicialOffice', 'bundle', ordinary('bundle')));
    taken(story.step(june(4), 'countyAgency', 'legalReview', ordinary('legalReview')));
    expect(taken(story.step(june(4), 'countyAgency', 'handUp', ordinary('handUp'))).papers).toMatchObject([
      { counterWord: '减请', signedBy: 'countyAgency', to: '州级社区矫正机构' },
    ]);
    expect(contributionOf(commutation, story.state!)).toEqual({
      proposing: [{ matterId: story.id, kind: 'commutation', on: '2026-06-03', by: 'prefectureAgency' }],
    });
    expect(refused(story.step(june(4), 'countyAgency', 'decide', ordinary('decide')))).toEqual([
      'step.wrong-office',
    ]);
    const decided = taken(story.step(june(4), 'prefectureAgency', 'decide', ordinary('decide')));
    expect(decided.papers).toMatchObject([{ kind: 'commutationApproval', signedBy: 'prefectureAgency' }]);
    const { papers, copies } = taken(story.step(june(5), 'prefectureAgency', 'file', ordinary('file')));
    expect(papers).toMatchObject([
      { title: '减刑建议书', signedBy: 'prefectureAgency', counterWord: '减建', to: '演示州中级人民法院' },
    ]);
    expect(JSON.stringify(papers)).toContain('考验期缩短到2027年6月30日');
    expect(copies.map(({ recipient }) => recipient)).toEqual([
      { kind: 'named', office: 'court', name: '演示州中级人民法院' },
      { kind: 'procuratorate', level: 'prefecture' },
      { kind: 'police', level: 'prefecture' },
    ]);
    taken(
      story.step(june(5), 'prefectureAgency', 'receipt', { ...ordinary('receipt'), receivedAt: june(5) }),
    );
    // Thirty days from 5 June end on Sunday 5 July, so on Monday.
    expect(seen(story, june(6)).clocks).toMatchObject([
      { name: 'decision', kind: 'legal', dueAt: '2026-07-06T16:00:00.000Z' },
    ]);
    expect(codes(story, '2026-07-07T02:00:00.000Z')).toEqual(['commutation.decision-late']);
    taken(story.step(june(26), 'countyAgency', 'result', ordinary('result')));
    expect(contributionOf(commutation, story.state!).proposals).toMatchObject([
      { kind: 'commutation', outcome: 'granted', decidedOn: '2026-06-25', by: 'prefectureAgency' },
    ]);
    expect(seen(story, june(26))).toMatchObject({ status: 'closed', findings: [] });
    story.facts = foldFacts(story.facts, [contributionOf(commutation, story.state!)]);
    const prompted = () =>
      commutation.prompts?.map((rule) => rule(story.facts, contextAt(june(26)))?.finding) ?? [];
    const [carry] = prompted();
    expect(carry?.code).toBe('commutation.not-carried');
    expect(carry?.action).toMatchObject({ procedure: 'termChange', step: 'enter' });
    const entry = { kind: 'commutation', matterId: 'term', effectiveOn: day('2026-06-25') } as const;
    story.facts = foldFacts(story.facts, [{ termEntries: [{ ...entry, ends: day('2027-06-30') }] }]);
    expect(story.facts.term?.ends).toBe('2027-06-30');
    expect(prompted()).toEqual([undefined]);
  });

  test('not commuted: nothing is owed any more', () => {
    const story = filed();
    taken(story.step(june(26), 'prefectureAgency', 'result', ordinary('result', { result: 'refused' })));
    expect(seen(story, june(26))).toMatchObject({ status: 'closed', findings: [] });
  });

  test('a probation is commuted for great merit only, and not below a year', () => {
    expect(propose({}, { grounds: ['repentance', 'merit'] })).toEqual([
      'commutation.probation-generally-none',
    ]);
    expect(propose({}, { newEnds: '2026-12-30' })).toEqual(['commutation.beyond-limit']);
    expect(propose({}, { newEnds: '2026-12-31' })).toEqual([]);
    // Over 拘役 two months are enough.
    expect(propose({}, { newEnds: '2026-12-30', penalty: 'criminalDetention' })).toEqual([]);
    expect(propose({}, { newEnds: undefined })).toEqual(['commutation.new-end-missing']);
  });

  test('of a control half is served at least', () => {
    const control = { measure: 'control', ...termOf('2026-01-01', '2027-12-31') } as const;
    const values = { grounds: ['repentance'], penalty: 'control' };
    expect(propose(control, { ...values, newEnds: '2026-12-31' })).toEqual([]);
    expect(propose(control, { ...values, newEnds: '2026-12-30' })).toEqual(['commutation.beyond-limit']);
    expect(propose(control, { ...values, newEnds: '2027-12-31' })).toEqual(['commutation.not-earlier']);
  });

  test('a parole generally not: whoever names a special case is judged by the prefecture', () => {
    const parole = { measure: 'parole' } as const;
    const values = { grounds: ['repentance'], custodian: '演示监狱' };
    expect(propose(parole, values)).toEqual(['commutation.parole-generally-none']);
    expect(propose(parole, { ...values, exception: '演示：特殊情形' })).toEqual([]);
  });

  test('one at a time; nobody who has not been received, or whose correction is over', () => {
    const facts = foldFacts(factsOf(), [contributionOf(commutation, filed().state!)]);
    expect(propose(facts)).toEqual(['commutation.stands']);
    expect(propose({ status: 'expected' })).toEqual(['case.not-received']);
    expect(propose({ status: 'discharged' })).toEqual(['case.ended']);
  });

  test('without evidence it is not proposed; the pieces that are missing are named', () => {
    expect(propose({}, { evidence: undefined })).toEqual(['commutation.no-evidence']);
    const story = new MatterStory(commutation, factsOf());
    taken(story.step(june(3), 'judicialOffice', 'propose', ordinary('propose')));
    expect(refused(story.step(june(3), 'judicialOffice', 'bundle', { pieces: ['judgment'] }))).toEqual([
      'commutation.bundle-incomplete',
    ]);
  });

  test('for the high court it goes up step by step', () => {
    const life = {
      penalty: 'life',
      courtLevel: 'high',
      court: '演示省高级人民法院',
      grounds: ['repentance'],
      newEnds: undefined,
      custodian: '演示监狱',
    };
    const story = new MatterStory(commutation, factsOf({ measure: 'outsidePrison' }));
    taken(story.step(june(3), 'judicialOffice', 'propose', ordinary('propose', life)));
    taken(story.step(june(3), 'judicialOffice', 'bundle', ordinary('bundle')));
    taken(story.step(june(4), 'countyAgency', 'legalReview', ordinary('legalReview')));
    taken(story.step(june(4), 'countyAgency', 'handUp', ordinary('handUp')));
    const up = ordinary('prefectureOpinion');
    expect(taken(story.step(june(4), 'prefectureAgency', 'prefectureOpinion', up)).papers).toMatchObject([
      { counterWord: '减转', signedBy: 'prefectureAgency', to: '省级社区矫正机构' },
    ]);
    expect(seen(story, june(4)).tasks.map(({ step, office }) => [step, office])).toEqual([
      ['decide', 'provinceAgency'],
    ]);
    taken(story.step(june(4), 'provinceAgency', 'decide', ordinary('decide')));
    const { papers } = taken(story.step(june(5), 'provinceAgency', 'file', ordinary('file')));
    expect(papers).toMatchObject([{ signedBy: 'provinceAgency', to: '演示省高级人民法院' }]);
  });

  test('annulled after it was filed, the court is told', () => {
    const story = filed();
    const { papers } = taken(
      story.mend(june(6), 'provinceAgency', { act: 'annul', reason: '演示：认错了人' }),
    );
    expect(papers).toMatchObject([{ counterWord: '减撤', to: '演示州中级人民法院' }]);
    expect(contributionOf(commutation, story.state!)).toEqual({});
  });
});

function termOf(begins: string, ends: string): Pick<CaseFacts, 'term'> {
  const span = { begins: day(begins), ends: day(ends) };
  return { term: { ...span, entries: [{ kind: 'executingNotice', ...span, effectiveOn: span.begins }] } };
}
