import { describe, expect, test } from 'vitest';

import type { CaseFacts } from '../../facts/facts.ts';
import { foldFacts } from '../../facts/fold-facts.ts';
import { assess, contributionOf } from '../../kernel/assess.ts';
import { contextAt, factsOf } from '../../testing/facts.ts';
import { MatterStory, refused, taken } from '../../testing/matter.ts';
import { day } from '../../time/day.ts';
import { moment } from '../../time/moment.ts';
import { revocation } from './revocation.ts';
import { ordinaryRevocation } from './vectors.ts';

const june = (on: number): string => `2026-06-${String(on).padStart(2, '0')}T02:00:00.000Z`;
const ordinary = (step: string, changes: object = {}) => ({ ...ordinaryRevocation[step], ...changes });

/** Drawn up, told, counted and reviewed, ready to be decided on. */
function prepared(facts: CaseFacts = factsOf(), changes: object = {}): MatterStory {
  const story = new MatterStory(revocation, facts);
  taken(story.step(june(3), 'judicialOffice', 'propose', ordinary('propose', changes)));
  taken(story.step(june(3), 'judicialOffice', 'statement', ordinary('statement')));
  taken(story.step(june(3), 'judicialOffice', 'bundle', ordinary('bundle')));
  taken(story.step(june(4), 'countyAgency', 'legalReview', ordinary('legalReview')));
  return story;
}

function filed(facts: CaseFacts = factsOf(), changes: object = {}): MatterStory {
  const story = prepared(facts, changes);
  taken(story.step(june(4), 'countyAgency', 'decide', ordinary('decide')));
  taken(story.step(june(5), 'countyAgency', 'file', ordinary('file')));
  return story;
}

const seen = (story: MatterStory, at: string) => assess(revocation, story.state!, story.facts, contextAt(at));
const codes = (story: MatterStory, at: string) => seen(story, at).findings.map(({ code }) => code);

/** What the case calls for once what the matter contributes is among its facts. */
const prompted = (story: MatterStory) => {
  const facts = foldFacts(story.facts, [contributionOf(revocation, story.state!)]);
  return (revocation.prompts ?? []).flatMap((rule) => rule(facts, contextAt(june(27)))?.finding ?? []);
};

describe('提请撤销缓刑', () => {
  test('from the telling to the ruling, custody and the end of the correction', () => {
    const story = new MatterStory(revocation, factsOf());
    const proposed = taken(story.step(june(3), 'judicialOffice', 'propose', ordinary('propose')));
    expect(proposed.papers).toMatchObject([{ title: '拟提请撤销缓刑告知书' }]);
    expect(proposed.copies).toMatchObject([{ recipient: { kind: 'supervisee' } }]);
    expect(contributionOf(revocation, story.state!)).toEqual({
      proposing: [{ matterId: story.id, kind: 'revokeProbation', on: '2026-06-03', by: 'countyAgency' }],
    });
    taken(story.step(june(3), 'judicialOffice', 'statement', ordinary('statement')));
    taken(story.step(june(3), 'judicialOffice', 'bundle', ordinary('bundle')));
    taken(story.step(june(4), 'countyAgency', 'legalReview', ordinary('legalReview')));
    const decided = taken(story.step(june(4), 'countyAgency', 'decide', ordinary('decide')));
    expect(decided.papers.map(({ kind }) => kind)).toEqual(['revocationApproval']);
    const { papers, copies } = taken(story.step(june(5), 'countyAgency', 'file', ordinary('file')));
    expect(papers).toMatchObject([
      { title: '撤销缓刑建议书', signedBy: 'countyAgency', counterWord: '撤建', to: '演示市人民法院' },
    ]);
    expect(papers[0]?.data).toMatchObject({ proposes: 'revokeProbation', violated: ['supervision'] });
    expect(JSON.stringify(papers)).toContain('第四十六条');
    expect(copies.map(({ recipient }) => recipient)).toMatchObject([
      { kind: 'named', name: '演示市人民法院' },
      { kind: 'procuratorate', level: 'county' },
    ]);
    taken(story.step(june(6), 'countyAgency', 'receipt', ordinary('receipt')));
    // Thirty days from the receipt of 5 June end on Sunday 5 July, so on Monday.
    expect(seen(story, june(6)).clocks).toMatchObject([
      { name: 'decision', kind: 'legal', dueAt: '2026-07-06T16:00:00.000Z' },
    ]);
    taken(story.step(june(11), 'countyAgency', 'askSupplement', ordinary('askSupplement')));
    const owed = seen(story, june(11)).tasks.filter(({ required }) => required);
    expect(owed.map(({ step }) => step)).toEqual(['supplement', 'result']);
    taken(story.step(june(12), 'countyAgency', 'supplement', ordinary('supplement')));
    taken(story.step(june(26), 'countyAgency', 'result', ordinary('result')));
    expect(contributionOf(revocation, story.state!).proposals).toEqual([
      {
        matterId: story.id,
        kind: 'revokeProbation',
        by: 'countyAgency',
        on: '2026-06-05',
        outcome: 'granted',
        decidedOn: '2026-06-25',
        effectiveOn: '2026-06-25',
        decidedBy: '演示市人民法院',
      },
    ]);
    expect(codes(story, june(26))).toEqual(['revocation.custody-awaited']);
    const [prompt] = prompted(story);
    expect(prompt).toMatchObject({
      code: 'revocation.end-owed',
      action: { procedure: 'termination', step: 'report' },
    });
    taken(story.step(june(27), 'countyAgency', 'carryOut', ordinary('carryOut')));
    expect(seen(story, june(27))).toMatchObject({ status: 'closed', findings: [] });
    story.facts = foldFacts(story.facts, [
      { ended: { matterId: 'end', kind: 'terminated', on: day('2026-06-25'), ground: '被裁定撤销缓刑' } },
    ]);
    expect(prompted(story)).toEqual([]);
  });

  test('the court is late: somebody asks; then it does not revoke, and the correction goes on', () => {
    const story = filed();
    expect(codes(story, '2026-07-06T15:00:00.000Z')).toEqual([]);
    expect(codes(story, '2026-07-07T02:00:00.000Z')).toEqual(['revocation.decision-late']);
    const refuses = { result: 'refused', decidedOn: '2026-07-08', receivedOn: '2026-07-08' };
    taken(story.step('2026-07-09T02:00:00.000Z', 'countyAgency', 'result', ordinary('result', refuses)));
    expect(seen(story, '2026-07-09T02:00:00.000Z')).toMatchObject({ status: 'closed', findings: [] });
    expect(prompted(story)).toEqual([]);
    expect(contributionOf(revocation, story.state!).proposals).toMatchObject([{ outcome: 'refused' }]);
  });

  test('not accepted by the court, not heard by it, and a local court that forgets the court of the judgment', () => {
    const local = { courtPlace: 'local', otherProvince: true, originalCourt: '演示外省人民法院' };
    const story = filed(factsOf(), local);
    taken(story.step(june(6), 'countyAgency', 'receipt', ordinary('receipt', { accepted: 'notAccepted' })));
    expect(codes(story, june(6))).toEqual(['revocation.not-accepted']);
    taken(story.step(june(26), 'countyAgency', 'result', ordinary('result', { heard: 'no' })));
    expect(codes(story, june(26))).toEqual(
      expect.arrayContaining(['revocation.not-heard', 'revocation.original-court-not-told']),
    );
  });

  test('whoever cannot be found after the ruling is to be registered as a fugitive, in the search that goes on', () => {
    const story = filed();
    taken(story.step(june(26), 'countyAgency', 'result', ordinary('result')));
    const away = { whereabouts: 'unknown', deliveredOn: undefined };
    taken(story.step(june(26), 'countyAgency', 'carryOut', ordinary('carryOut', away)));
    const pursuit = () => seen(story, june(26)).findings.find(({ code }) => code.endsWith('pursuit-owed'));
    expect(pursuit()?.action).toMatchObject({ procedure: 'lostContact', step: 'discover' });
    const since = moment('2026-06-20T02:00:00.000Z');
    story.facts = { ...story.facts, lostContact: { matterId: 'lost', since, form: 'lost' } };
    expect(pursuit()?.action).toMatchObject({ matterId: 'lost', step: 'registerFugitive' });
    story.facts = { ...story.facts, lostContact: { matterId: 'lost', since, form: 'fugitive' } };
    expect(pursuit()).toBeUndefined();
    taken(story.step(june(28), 'countyAgency', 'carryOut', ordinary('carryOut')));
    expect(seen(story, june(28)).status).toBe('closed');
  });

  test('a case for the intermediate court is handed up, and filed by the prefecture', () => {
    const middle = { courtLevel: 'intermediate', court: '演示州中级人民法院' };
    const story = prepared(factsOf(), middle);
    expect(seen(story, june(4)).tasks.map(({ step, office }) => [step, office])).toEqual([
      ['handUp', 'countyAgency'],
    ]);
    expect(taken(story.step(june(4), 'countyAgency', 'handUp', ordinary('handUp'))).papers).toMatchObject([
      { counterWord: '撤报', to: '州级社区矫正机构' },
    ]);
    expect(refused(story.step(june(4), 'countyAgency', 'decide', ordinary('decide')))).toEqual([
      'step.wrong-office',
    ]);
    taken(story.step(june(4), 'prefectureAgency', 'decide', ordinary('decide')));
    const { papers, copies } = taken(story.step(june(5), 'prefectureAgency', 'file', ordinary('file')));
    expect(papers).toMatchObject([{ signedBy: 'prefectureAgency', to: '演示州中级人民法院' }]);
    expect(copies[1]?.recipient).toEqual({ kind: 'procuratorate', level: 'prefecture' });
    // The ruling is served on the county as well, and either of them enters it.
    taken(story.step(june(26), 'countyAgency', 'result', ordinary('result')));
  });

  test('not proposed: with reasons, and nothing hangs over the person any more', () => {
    const story = prepared();
    const refuse = { outcome: 'refused' };
    expect(refused(story.step(june(4), 'countyAgency', 'decide', refuse))).toEqual(['revocation.no-reasons']);
    taken(story.step(june(4), 'countyAgency', 'decide', { ...refuse, reasons: '演示：情节不严重' }));
    expect(seen(story, june(4))).toMatchObject({ status: 'closed', contribution: {} });
  });

  test('who drew it up does not decide on it, unless the region has set it so; the review comes first', () => {
    const story = new MatterStory(revocation, factsOf());
    taken(story.step(june(3), 'countyAgency', 'propose', ordinary('propose')));
    taken(story.step(june(3), 'countyAgency', 'statement', ordinary('statement')));
    taken(story.step(june(3), 'countyAgency', 'bundle', ordinary('bundle')));
    const decide = () => refused(story.step(june(4), 'countyAgency', 'decide', ordinary('decide')));
    expect(decide()).toEqual(['step.not-yet', 'revocation.own-proposal', 'revocation.not-reviewed']);
    story.parameters = { 'revocation.anotherDecides': false, 'legalReview.revocation': false };
    expect(decide()).toEqual([]);
  });

  test('a second one is not proposed beside it, whether it is being prepared or filed', () => {
    for (const story of [prepared(), filed()]) {
      const facts = foldFacts(factsOf(), [contributionOf(revocation, story.state!)]);
      const other = new MatterStory(revocation, facts, 'matter-2');
      expect(refused(other.step(june(6), 'judicialOffice', 'propose', ordinary('propose')))).toEqual([
        'revocation.stands',
      ]);
    }
  });

  test('what is missing in the bundle is named; what cannot be had is explained', () => {
    const story = new MatterStory(revocation, factsOf());
    taken(story.step(june(3), 'judicialOffice', 'propose', ordinary('propose', { notCounted: true })));
    taken(story.step(june(3), 'judicialOffice', 'statement', ordinary('statement')));
    const verdict = story.step(june(3), 'judicialOffice', 'bundle', { pieces: ['judgment', 'violation'] });
    expect(verdict.taken ? '' : verdict.refusals[0]?.text).toContain(
      '执行通知书复印件、日常考核、奖惩材料、不计入执行期限的证明材料',
    );
    const explained = { pieces: ['judgment', 'violation'], missingNote: '演示：已函请法院补寄' };
    expect(refused(story.step(june(3), 'judicialOffice', 'bundle', explained))).toEqual([]);
  });

  test('a minor’s guardian is named, and whoever objects is answered', () => {
    const young = {
      name: '演示·小扎',
      birthOn: day('2009-05-01'),
      minorAtCrime: true,
      guardian: '演示·父亲',
    };
    const story = new MatterStory(revocation, factsOf({ supervisee: young }));
    const { copies } = taken(story.step(june(3), 'judicialOffice', 'propose', ordinary('propose')));
    expect(copies.at(-1)).toMatchObject({ recipient: { kind: 'named', name: '演示·父亲' } });
    const tell = (changes: object) =>
      refused(story.step(june(3), 'judicialOffice', 'statement', ordinary('statement', changes)));
    expect(tell({ position: 'heard' })).toEqual([
      'revocation.guardian-unnamed',
      'revocation.objection-unanswered',
    ]);
    const gone = { manner: 'unreachable', guardian: '演示·父亲，不知去向' };
    expect(tell(gone)).toEqual(['revocation.unreachable-heard']);
    expect(tell({ position: 'heard', guardian: '演示·父亲，已到场', reply: '演示：不采纳，理由' })).toEqual(
      [],
    );
  });

  test('days in the wrong order are refused', () => {
    const story = prepared();
    taken(story.step(june(4), 'countyAgency', 'decide', ordinary('decide')));
    const file = (filedOn: string) =>
      refused(story.step(june(5), 'countyAgency', 'file', ordinary('file', { filedOn })));
    expect(file('2026-06-03')).toEqual(['revocation.before-decision']);
    expect(file('2026-06-06')).toEqual(['revocation.filed-in-future']);
    expect(file('2026-06-05')).toEqual([]);
    const early = { decidedOn: '2026-06-04' };
    expect(refused(story.step(june(26), 'countyAgency', 'result', ordinary('result', early)))).toEqual([
      'revocation.before-filing',
    ]);
  });

  test('annulled after it was filed, the court is told', () => {
    const story = filed();
    const { papers } = taken(
      story.mend(june(6), 'prefectureAgency', { act: 'annul', reason: '演示：认错了人' }),
    );
    expect(papers).toMatchObject([{ counterWord: '撤回', to: '演示市人民法院' }]);
    expect(contributionOf(revocation, story.state!)).toEqual({});
  });

  test('what was done on paper is recorded, sends nothing out, and keeps what was irregular', () => {
    const story = new MatterStory(revocation, factsOf());
    const officer = { office: 'judicialOffice', name: '演示·经办' } as const;
    const entered = taken(
      story.record(june(10), 'countyAgency', 'propose', june(3), officer, {
        ...ordinary('propose', { evidenceList: undefined }),
      }),
    );
    expect(entered.papers).toEqual([]);
    expect(entered.event.irregularities.map(({ code }) => code)).toEqual(['revocation.no-evidence']);
  });
});

describe('the ladder', () => {
  const warnings = ['2026-03-01', '2026-04-01'].map((on, index) => ({
    matterId: `warning-${index}`,
    kind: 'warning' as const,
    on: day(on),
  }));
  const violation = (on: string) => ({ matterId: 'v', on: day(on), kind: 'supervision' as const });
  const promptedFor = (changes: Partial<CaseFacts>) =>
    revocation.prompts?.flatMap((rule) => rule(factsOf(changes), contextAt(june(3)))?.finding?.code ?? []);

  test('prompts once the rules were broken again after two warnings, and only until it is proposed', () => {
    const sanctions = warnings;
    expect(promptedFor({ sanctions })).toEqual([]);
    expect(promptedFor({ sanctions, violations: [violation('2026-04-01')] })).toEqual([]);
    const again = { sanctions, violations: [violation('2026-05-01')] };
    expect(promptedFor(again)).toEqual(['revocation.ladder-reached']);
    expect(promptedFor({ ...again, sanctions: warnings.slice(0, 1) })).toEqual([]);
    expect(promptedFor({ ...again, measure: 'control' })).toEqual([]);
    expect(promptedFor({ ...again, status: 'discharged' })).toEqual([]);
    const proposing = [{ matterId: 'm', kind: 'revokeProbation' as const, on: day('2026-05-02') }];
    expect(promptedFor({ ...again, proposing })).toEqual([]);
  });

  test('a penalty is a step of a probationer’s ladder and not of a parolee’s', () => {
    const sanctions = [{ matterId: 'p', kind: 'publicSecurityPenalty' as const, on: day('2026-04-01') }];
    const violations = [violation('2026-05-01')];
    expect(promptedFor({ sanctions, violations })).toEqual(['revocation.ladder-reached']);
    expect(promptedFor({ sanctions, violations, measure: 'parole' })).toEqual([]);
  });
});
