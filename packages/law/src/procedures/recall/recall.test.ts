import { describe, expect, test } from 'vitest';

import type { CaseFacts } from '../../facts/facts.ts';
import { foldFacts } from '../../facts/fold-facts.ts';
import { assess, contributionOf } from '../../kernel/assess.ts';
import { contextAt, factsOf } from '../../testing/facts.ts';
import { MatterStory, refused, taken } from '../../testing/matter.ts';
import { day } from '../../time/day.ts';
import { recall } from './recall.ts';
import { ordinaryRecall } from './vectors.ts';

const june = (on: number): string => `2026-06-${String(on).padStart(2, '0')}T02:00:00.000Z`;
const ordinary = (step: string, changes: object = {}) => ({ ...ordinaryRecall[step], ...changes });
const outside = (changes: Partial<CaseFacts> = {}) => factsOf({ measure: 'outsidePrison', ...changes });

function prepared(facts: CaseFacts = outside(), changes: object = {}): MatterStory {
  const story = new MatterStory(recall, facts);
  taken(story.step(june(3), 'judicialOffice', 'propose', ordinary('propose', changes)));
  taken(story.step(june(3), 'judicialOffice', 'statement', ordinary('statement')));
  taken(story.step(june(3), 'judicialOffice', 'bundle', ordinary('bundle')));
  taken(story.step(june(4), 'countyAgency', 'legalReview', ordinary('legalReview')));
  return story;
}

function filed(facts?: CaseFacts, changes: object = {}): MatterStory {
  const story = prepared(facts, changes);
  taken(story.step(june(4), 'countyBureau', 'bureauReview', ordinary('bureauReview')));
  taken(story.step(june(4), 'countyAgency', 'decide', ordinary('decide')));
  taken(story.step(june(5), 'countyAgency', 'file', ordinary('file')));
  return story;
}

const seen = (story: MatterStory, at: string) => assess(recall, story.state!, story.facts, contextAt(at));
const codes = (story: MatterStory, at: string) => seen(story, at).findings.map(({ code }) => code);
/** What the case calls for once the matter counts. */
const prompted = (story: MatterStory) => {
  const facts = foldFacts(story.facts, [contributionOf(recall, story.state!)]);
  return (recall.prompts ?? []).flatMap((rule) => rule(facts, contextAt(june(30)))?.finding ?? []);
};
const propose = (facts: CaseFacts, changes: object = {}): readonly string[] =>
  refused(
    new MatterStory(recall, facts).step(june(3), 'judicialOffice', 'propose', ordinary('propose', changes)),
  );

describe('提请收监执行', () => {
  test('from the telling to the decision, custody and the end of the correction', () => {
    const story = new MatterStory(recall, outside());
    const proposed = taken(story.step(june(3), 'judicialOffice', 'propose', ordinary('propose')));
    expect(proposed.papers).toMatchObject([{ title: '拟提请收监执行告知书', signedBy: 'countyAgency' }]);
    expect(proposed.copies).toMatchObject([{ recipient: { kind: 'supervisee' } }]);
    expect(contributionOf(recall, story.state!)).toEqual({
      proposing: [{ matterId: story.id, kind: 'recall', on: '2026-06-03' }],
    });
    taken(story.step(june(3), 'judicialOffice', 'statement', ordinary('statement')));
    taken(story.step(june(3), 'judicialOffice', 'bundle', ordinary('bundle')));
    taken(story.step(june(4), 'countyAgency', 'legalReview', ordinary('legalReview')));
    expect(seen(story, june(4)).tasks.map(({ step, office }) => [step, office])).toEqual([
      ['bureauReview', 'countyBureau'],
    ]);
    taken(story.step(june(4), 'countyBureau', 'bureauReview', ordinary('bureauReview')));
    const decided = taken(story.step(june(4), 'countyAgency', 'decide', ordinary('decide')));
    expect(decided.papers.map(({ kind }) => kind)).toEqual(['recallApproval']);
    const { papers, copies } = taken(story.step(june(5), 'countyAgency', 'file', ordinary('file')));
    expect(papers).toMatchObject([
      { title: '收监执行建议书', signedBy: 'countyAgency', counterWord: '收建', to: '演示省监狱管理局' },
    ]);
    expect(copies.map(({ recipient }) => recipient)).toEqual([
      { kind: 'named', office: 'prison', name: '演示省监狱管理局' },
      { kind: 'procuratorate', level: 'county' },
    ]);
    taken(story.step(june(6), 'countyAgency', 'receipt', ordinary('receipt')));
    // Thirty days from the receipt of 5 June end on Sunday 5 July, so on Monday.
    expect(seen(story, june(6)).clocks).toMatchObject([
      { name: 'decision', kind: 'legal', dueAt: '2026-07-06T16:00:00.000Z' },
    ]);
    taken(story.step(june(11), 'countyAgency', 'askSupplement', ordinary('askSupplement')));
    expect(
      seen(story, june(11))
        .tasks.filter(({ required }) => required)
        .map(({ step }) => step),
    ).toEqual(['supplement', 'result']);
    const supplement = taken(story.step(june(12), 'countyAgency', 'supplement', ordinary('supplement')));
    expect(supplement.papers).toMatchObject([{ counterWord: '收补', to: '演示省监狱管理局' }]);
    taken(story.step(june(26), 'countyAgency', 'result', ordinary('result')));
    expect(contributionOf(recall, story.state!).proposals).toMatchObject([
      { kind: 'recall', on: '2026-06-05', outcome: 'granted', decidedOn: '2026-06-25' },
    ]);
    expect(codes(story, june(26))).toEqual(['recall.custody-awaited']);
    taken(story.step(june(26), 'countyAgency', 'served', ordinary('served')));
    // Three days from Friday 26 June.
    expect(codes(story, '2026-06-29T15:59:00.000Z')).not.toContain('recall.custody-late');
    expect(codes(story, '2026-06-29T16:00:00.000Z')).toContain('recall.custody-late');
    taken(story.step('2026-06-29T17:00:00.000Z', 'countyAgency', 'carryOut', ordinary('carryOut')));
    expect(seen(story, '2026-06-30T02:00:00.000Z').status).toBe('closed');
    expect(codes(story, '2026-06-30T02:00:00.000Z')).toEqual([]);
    expect(prompted(story)).toMatchObject([
      { code: 'recall.end-owed', action: { procedure: 'termination', step: 'report' } },
    ]);
    story.facts = foldFacts(story.facts, [
      { ended: { matterId: 'end', kind: 'terminated', on: day('2026-06-25'), ground: '收监执行' } },
    ]);
    expect(prompted(story)).toEqual([]);
  });

  test.each([
    ['control', '管制'],
    ['probation', '撤销缓刑'],
    ['parole', '撤销假释'],
  ] as const)('%s is refused with what is open to him', (measure, word) => {
    const story = new MatterStory(recall, factsOf({ measure }));
    const verdict = story.step(june(3), 'judicialOffice', 'propose', ordinary('propose'));
    expect(refused(verdict)).toEqual(['recall.not-this-measure']);
    const [refusal] = verdict.taken ? [] : verdict.refusals;
    expect(`${refusal?.text}${refusal?.instead}`).toContain(word);
  });

  test('the county justice bureau agrees before it is filed, unless the region has set it otherwise', () => {
    const story = prepared();
    const decide = (changes: object = {}) =>
      refused(story.step(june(4), 'countyAgency', 'decide', ordinary('decide', changes)));
    expect(decide()).toEqual(['step.not-yet', 'recall.bureau-not-agreed']);
    expect(refused(story.step(june(4), 'countyAgency', 'bureauReview', ordinary('bureauReview')))).toEqual([
      'step.wrong-office',
    ]);
    const against = ordinary('bureauReview', { conclusion: 'disagree' });
    taken(story.step(june(4), 'countyBureau', 'bureauReview', against));
    expect(decide()).toEqual(['recall.bureau-not-agreed']);
    expect(decide({ reasons: '演示：仍然提出' })).toEqual(['recall.bureau-not-agreed']);
    const refusal = { outcome: 'refused', reasons: '演示：司法局不同意' };
    expect(decide(refusal)).toEqual([]);
    const free = prepared();
    free.parameters = { 'recall.bureauReview': false };
    taken(free.step(june(4), 'countyAgency', 'decide', ordinary('decide')));
  });

  test('not recalled: in writing, and the correction goes on', () => {
    const story = filed();
    const refuses = { result: 'refused', number: undefined, copiedTo: ['agency'] };
    taken(story.step(june(26), 'countyAgency', 'result', ordinary('result', refuses)));
    expect(seen(story, june(26)).status).toBe('closed');
    expect(codes(story, june(26))).toEqual(['recall.copies-missing', 'recall.refusal-unwritten']);
    expect(contributionOf(recall, story.state!).proposals).toMatchObject([{ outcome: 'refused' }]);
  });

  test('what the decision must go to depends on who decided', () => {
    const missing = (body: string, copiedTo: readonly string[]) => {
      const story = filed(undefined, { body });
      taken(story.step(june(26), 'countyAgency', 'result', ordinary('result', { copiedTo })));
      return codes(story, june(26)).includes('recall.copies-missing');
    };
    expect(missing('prisonAdministration', ['agency', 'custodian', 'procuratorate'])).toBe(false);
    expect(missing('police', ['agency', 'custodian', 'procuratorate'])).toBe(true);
    expect(missing('police', ['agency', 'police', 'procuratorate'])).toBe(false);
    expect(missing('court', ['agency', 'police'])).toBe(true);
  });

  test('days that do not count are written with their proof, and entered in the ledger once decided', () => {
    const fraud = { notCounted: ['obtainedByFraud'] };
    expect(propose(outside(), fraud)).toEqual(['recall.fraud-needs-unfit']);
    const unfit = { ...fraud, grounds: ['unfit', 'ceased'] };
    expect(propose(outside(), unfit)).toEqual(['recall.not-counted-unproved']);
    const proved = { ...unfit, lostFrom: '2026-01-01', notCountedProof: '演示：判决书' };
    expect(propose(outside(), { ...proved, lostUntil: '2025-12-31' })).toEqual(['recall.lost-reversed']);
    const story = new MatterStory(recall, outside());
    taken(story.step(june(3), 'judicialOffice', 'propose', ordinary('propose', proved)));
    taken(story.step(june(3), 'judicialOffice', 'statement', ordinary('statement')));
    const pieces = [...(ordinary('bundle').pieces as readonly string[]), 'notCounted'];
    taken(story.step(june(3), 'judicialOffice', 'bundle', { pieces }));
    taken(story.step(june(4), 'countyAgency', 'legalReview', ordinary('legalReview')));
    taken(story.step(june(4), 'countyBureau', 'bureauReview', ordinary('bureauReview')));
    taken(story.step(june(4), 'countyAgency', 'decide', ordinary('decide')));
    const { papers } = taken(story.step(june(5), 'countyAgency', 'file', ordinary('file')));
    expect(JSON.stringify(papers)).toContain('自2026年1月1日起的期间不计入执行刑期');
    taken(story.step(june(26), 'countyAgency', 'result', ordinary('result', { notCountedDays: 150 })));
    const asked = () => prompted(story).map(({ code }) => code);
    expect(asked()).toContain('recall.not-counted-unentered');
    const entry = { kind: 'notCounted', matterId: 'term', effectiveOn: day('2026-06-25') } as const;
    story.facts = foldFacts(story.facts, [{ termEntries: [{ ...entry, notCountedDays: 150 }] }]);
    expect(asked()).toEqual(['recall.end-owed']);
  });

  test('the prison that keeps the file is named, unless a court decided', () => {
    const nobody = { custodian: undefined };
    expect(propose(outside(), nobody)).toEqual(['recall.custodian-unnamed']);
    expect(propose(outside(), { ...nobody, body: 'court' })).toEqual([]);
  });

  test('form 9 says which kind of rule was broken, where one was, and who let the person serve outside', () => {
    const serious = { grounds: ['serious'], seriousness: '演示：造成后果', broken: undefined };
    expect(propose(outside(), serious)).toEqual(['recall.broken-unnamed']);
    expect(propose(outside(), { broken: undefined })).toEqual([]);
    const story = prepared(outside(), { ...serious, broken: ['supervision', 'law'] });
    taken(story.step(june(4), 'countyBureau', 'bureauReview', ordinary('bureauReview')));
    taken(story.step(june(4), 'countyAgency', 'decide', ordinary('decide')));
    const { papers } = taken(story.step(june(5), 'countyAgency', 'file', ordinary('file')));
    expect(papers[0]).toMatchObject({
      template: 'proposalLetter',
      data: {
        proposes: 'recall',
        violated: ['law', 'supervision'],
        decision: { on: '2025-11-01', by: '演示省监狱管理局' },
      },
    });
  });

  test('a minor’s guardian is told and named', () => {
    const supervisee = {
      name: '演示·小扎',
      birthOn: day('2009-05-01'),
      minorAtCrime: true,
      guardian: '演示·父亲',
    };
    const story = new MatterStory(recall, outside({ supervisee }));
    const { copies } = taken(story.step(june(3), 'judicialOffice', 'propose', ordinary('propose')));
    expect(copies.at(-1)).toMatchObject({ recipient: { kind: 'named', name: '演示·父亲' } });
    expect(refused(story.step(june(3), 'judicialOffice', 'statement', ordinary('statement')))).toEqual([
      'recall.guardian-unnamed',
    ]);
  });

  test('one at a time, and nobody whose correction is over', () => {
    const facts = foldFacts(outside(), [contributionOf(recall, filed().state!)]);
    expect(propose(facts)).toEqual(['recall.stands']);
    expect(propose(outside({ status: 'discharged' }))).toEqual(['case.ended']);
  });

  test('annulled after it was filed, the body is told', () => {
    const story = filed();
    const { papers } = taken(
      story.mend(june(6), 'prefectureAgency', { act: 'annul', reason: '演示：认错了人' }),
    );
    expect(papers).toMatchObject([{ counterWord: '收撤', to: '演示省监狱管理局' }]);
    expect(contributionOf(recall, story.state!)).toEqual({});
  });

  test('the ladder prompts until it is proposed, and again after what follows', () => {
    const warning = (on: string) => ({ matterId: on, kind: 'warning' as const, on: day(on) });
    const called = (changes: Partial<CaseFacts>) =>
      recall.prompts?.flatMap((rule) => rule(outside(changes), contextAt(june(3)))?.finding?.code ?? []);
    const sanctions = [warning('2026-03-01'), warning('2026-04-01')];
    expect(called({ sanctions })).toEqual(['recall.ladder-reached']);
    expect(called({ sanctions, measure: 'parole' })).toEqual([]);
    expect(called({ sanctions, status: 'terminated' })).toEqual([]);
    const proposal = { matterId: 'm', kind: 'recall' as const, on: day('2026-05-01') };
    expect(called({ sanctions, proposals: [proposal] })).toEqual([]);
    expect(called({ sanctions, proposals: [{ ...proposal, outcome: 'refused' }] })).toEqual([]);
    const penalty = { matterId: 'p', kind: 'publicSecurityPenalty' as const, on: day('2026-04-01') };
    expect(called({ sanctions: [penalty] })).toEqual([]);
    const violations = [{ matterId: 'v', on: day('2026-05-01'), kind: 'supervision' as const }];
    expect(called({ sanctions: [penalty], violations })).toEqual(['recall.ladder-reached']);
  });
});
