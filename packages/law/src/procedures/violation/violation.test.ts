import { expect, test } from 'vitest';

import type { CaseFacts } from '../../facts/facts.ts';
import { foldFacts } from '../../facts/fold-facts.ts';
import { assess, contributionOf } from '../../kernel/assess.ts';
import { actorOf, contextAt, factsOf } from '../../testing/facts.ts';
import { refused, taken } from '../../testing/matter.ts';
import { day } from '../../time/day.ts';
import { approver, at, ViolationStory } from './vectors.ts';
import { violation } from './violation.ts';

const read = ({ state, facts }: ViolationStory) => assess(violation, state!, facts, contextAt(at));
const owed = (story: ViolationStory) =>
  read(story)
    .tasks.filter(({ required }) => required)
    .map(({ step }) => step);
const words = (papers: readonly { readonly counterWord?: string }[]) =>
  papers.map(({ counterWord }) => counterWord);
const warningOf = { treatment: 'warning', gravity: 'serious' } as const;
const policeOf = { treatment: 'police', gravity: 'serious', punishable: true } as const;

test('训诫: evidence, notice, statement, decision, announced; an objection is answered with the way to the procuratorate', () => {
  const story = new ViolationStory(factsOf());
  taken(story.do('open'));
  expect(owed(story)).toEqual(['hear', 'collect', 'propose']);
  expect(refused(story.do('propose'))).toEqual(['violation.evidence-first']);
  expect(taken(story.do('hear')).papers).toMatchObject([{ kind: 'transcript', data: { latest: true } }]);
  taken(story.do('collect'));
  taken(story.do('propose'));
  expect(refused(story.do('decide', { outcome: 'admonition' }, approver))).toContain('violation.not-told');
  expect(refused(story.do('tell', {}, 'judicialOffice'))).toEqual(['step.wrong-office']);
  expect(words(taken(story.do('tell')).papers)).toEqual(['处告']);
  taken(story.do('statement'));
  expect(owed(story)).toEqual(['decide']);
  const { papers, copies } = taken(story.do('decide', { outcome: 'admonition' }, approver));
  expect(words(papers)).toEqual([undefined, '训决']);
  expect(JSON.stringify(papers[1])).toContain('第三十四条第二项');
  expect(JSON.stringify(papers[1])).toContain('执行地县级人民检察院');
  expect(copies.map(({ recipient }) => recipient.kind)).toEqual([
    'supervisee',
    'procuratorate',
    'judicialOffice',
  ]);
  expect(owed(story)).toEqual(['announce']);
  taken(story.do('announce'));
  expect(read(story)).toMatchObject({ status: 'closed', outcome: 'approved' });
  const { sanctions, violations } = foldFacts(story.facts, [contributionOf(violation, story.state!)]);
  expect(sanctions).toEqual([{ matterId: 'matter-1', kind: 'admonition', on: '2026-12-03' }]);
  expect(violations).toEqual([{ matterId: 'matter-1', on: '2026-11-30', kind: 'supervision' }]);

  expect(refused(story.do('answer', { conclusion: 'maintained', reasons: '演示' }, approver))).not.toEqual(
    [],
  );
  taken(story.do('objection', { on: '2026-12-03', manner: 'oral', text: '演示：不服' }));
  expect(owed(story)).toEqual(['answer']);
  const reply = { conclusion: 'annulled', reasons: '演示：当日手机故障' };
  expect(JSON.stringify(taken(story.do('answer', reply, approver)).papers)).toContain('人民检察院');
  expect(read(story).findings).toMatchObject([{ code: 'violation.to-annul' }]);
  const annulled = story.mend(at, approver, { act: 'annul', reason: '演示：异议成立' });
  expect(words(taken(annulled).papers)).toEqual(['处撤']);
  expect(contributionOf(violation, story.state!)).toEqual({});
});

test('警告: the statement is weighed, the legal review comes first, and the decision is what was told', () => {
  const story = new ViolationStory(factsOf()).upTo('propose');
  taken(story.do('propose', warningOf));
  taken(story.do('tell'));
  taken(story.do('statement', { statement: 'oral', text: '演示：当天生病' }));
  expect(owed(story)).toEqual(['legalReview']);
  expect(refused(story.do('decide', { outcome: 'warning' }, approver))).toContain('violation.not-reviewed');
  taken(story.do('legalReview', {}, 'countyAgency'));
  expect(refused(story.do('decide', { outcome: 'warning' }, approver))).toEqual([
    'violation.statement-unanswered',
  ]);
  const heard = '演示：没有就诊记录，不予采纳';
  expect(refused(story.do('decide', { outcome: 'admonition', heard }, approver))).toEqual([
    'violation.not-as-told',
    'violation.no-admonition',
  ]);
  const { papers } = taken(story.do('decide', { outcome: 'warning', heard }, approver));
  expect(words(papers)).toEqual([undefined, '警决']);
  expect(JSON.stringify(papers[1])).toContain(heard);
  expect(JSON.stringify(papers[1])).toContain('第三十五条第三项');
  taken(story.do('announce', { manner: 'unable' }));
  expect(contributionOf(violation, story.state!).sanctions).toMatchObject([{ kind: 'warning' }]);
});

test('提请治安管理处罚: form 9 to the county police, the sanction with their decision, its record kept out of every paper', () => {
  const story = new ViolationStory(factsOf()).upTo('decide', {}, policeOf);
  const { papers, copies } = taken(story.do('decide', { outcome: 'police' }, approver));
  expect(papers[1]).toMatchObject({ counterWord: '治建', to: '执行地县级公安机关' });
  expect(JSON.stringify(papers[1])).toContain('《治安管理处罚法》第七十二条第四项');
  expect(copies.map(({ recipient }) => recipient)).toEqual([
    { kind: 'police', level: 'county' },
    { kind: 'procuratorate', level: 'county' },
  ]);
  expect(read(story).contribution).toMatchObject({ proposals: [{ kind: 'publicSecurityPenalty' }] });
  expect(read(story).contribution.sanctions).toBeUndefined();
  expect(owed(story)).toEqual(['result']);
  expect(refused(story.do('result', { decidedOn: '2026-12-02' }, 'countyAgency'))).toEqual([
    'violation.order',
  ]);
  const told = taken(story.do('result', { number: '演示公（治）行罚决字〔2026〕1 号' }, 'countyAgency'));
  expect(words(told.papers)).toEqual(['治果']);
  expect(JSON.stringify(told.papers)).not.toMatch(/500|罚决字/u);
  expect(read(story)).toMatchObject({
    status: 'closed',
    contribution: {
      sanctions: [{ kind: 'publicSecurityPenalty', on: '2026-12-03' }],
      proposals: [{ outcome: 'granted', decidedOn: '2026-12-03', decidedBy: '演示市公安局' }],
    },
  });
});

test('the police do not punish: nothing counts as a sanction', () => {
  const story = new ViolationStory(factsOf()).upTo('decide', {}, policeOf);
  taken(story.do('decide', { outcome: 'police' }, approver));
  taken(story.do('result', { conclusion: 'notPenalised', penalties: null }, 'countyAgency'));
  expect(read(story).contribution).toMatchObject({ proposals: [{ outcome: 'refused' }] });
  expect(read(story).contribution.sanctions).toBeUndefined();
});

test('不予处理: with reasons, without notice, and nobody but the person is told', () => {
  const story = new ViolationStory(factsOf()).upTo('decide', {}, { established: 'no', treatment: 'refused' });
  expect(owed(story)).toEqual(['decide']);
  expect(refused(story.do('decide', { outcome: 'refused' }, approver))).toEqual(['violation.no-reasons']);
  const { papers, copies } = taken(
    story.do('decide', { outcome: 'refused', reasons: '演示：查无实据' }, approver),
  );
  expect(words(papers)).toEqual([undefined, '不处']);
  expect(copies.map(({ recipient }) => recipient.kind)).toEqual(['supervisee']);
  expect(read(story)).toMatchObject({ status: 'closed', outcome: 'refused' });
  expect(Object.keys(read(story).contribution)).toEqual(['handlings']);
});

test('另行提请: each measure its own way out, and it is said until it has been filed', () => {
  const away = (measure: CaseFacts['measure'], treatment: string) => {
    const story = new ViolationStory(factsOf({ measure })).upTo('propose');
    return refused(story.do('propose', { treatment, gravity: 'grave' }));
  };
  expect(away('control', 'revocation')).toEqual(['violation.not-this-measure']);
  expect(away('control', 'recall')).toEqual(['violation.not-this-measure']);
  expect(away('probation', 'recall')).toEqual(['violation.not-this-measure']);
  expect(away('outsidePrison', 'revocation')).toEqual(['violation.not-this-measure']);
  expect(away('outsidePrison', 'recall')).toEqual([]);
  expect(away('parole', 'revocation')).toEqual([]);
  const story = new ViolationStory(factsOf()).upTo(
    'decide',
    {},
    { treatment: 'revocation', gravity: 'grave' },
  );
  taken(story.do('decide', { outcome: 'revocation' }, approver));
  expect(read(story)).toMatchObject({
    status: 'closed',
    findings: [{ code: 'violation.elsewhere', action: { procedure: 'revocation', step: 'propose' } }],
  });
  story.facts = factsOf({
    proposals: [{ matterId: 'revocation', kind: 'revokeProbation', on: day('2026-12-03') }],
  });
  expect(read(story).findings).toEqual([]);
});

test('a parolee is not proposed under 72(4), and is told what is open instead', () => {
  const story = new ViolationStory(factsOf({ measure: 'parole' })).upTo('propose');
  const verdict = story.do('propose', policeOf);
  expect(verdict.taken ? [] : verdict.refusals).toMatchObject([
    { code: 'violation.parole-not-listed', instead: expect.stringContaining('撤销假释') as unknown },
  ]);
});

test('nobody decides on his own proposal, unless the prefecture lets a lone approver; a clerk and a judicial office never', () => {
  const story = new ViolationStory(factsOf());
  taken(story.do('open'));
  taken(story.do('hear'));
  taken(story.do('collect'));
  taken(story.do('propose', {}, 'countyAgency'));
  taken(story.do('tell'));
  taken(story.do('statement'));
  const decide = (actor: Parameters<ViolationStory['do']>[2]) =>
    refused(story.do('decide', { outcome: 'admonition' }, actor));
  expect(decide('countyAgency')).toEqual(['violation.own-proposal']);
  expect(decide({ ...approver, roles: ['clerk'] })).toEqual(['step.wrong-role']);
  expect(decide('judicialOffice')).toEqual(['step.wrong-office']);
  expect(decide('prefectureAgency')).toEqual(['step.wrong-office']);
  story.parameters = { 'violation.otherApprover': false };
  expect(decide('countyAgency')).toEqual([]);
});

test('what “违规制止和调查” has established is not evidenced twice, and counts once', () => {
  const violations = [{ matterId: 'stopping-1', on: day('2026-11-30'), kind: 'supervision' as const }];
  const open = { source: 'stopping', about: 'stopping-1' };
  const story = new ViolationStory(factsOf({ violations }));
  taken(story.do('open', open));
  expect(owed(story)).toEqual(['propose']);
  taken(story.do('propose'));
  taken(story.do('tell'));
  taken(story.do('statement'));
  taken(story.do('decide', { outcome: 'admonition' }, approver));
  expect(read(story).contribution.violations).toBeUndefined();
  expect(read(story).contribution.sanctions).toMatchObject([{ kind: 'admonition' }]);
  const bare = new ViolationStory(factsOf());
  taken(bare.do('open', open));
  expect(refused(bare.do('propose'))).toEqual(['violation.evidence-first']);
});

test('a minor: the guardian is there when he is heard, told before it is announced, and it is not public', () => {
  const supervisee = {
    name: '演示·卓玛',
    birthOn: day('2010-05-01'),
    minorAtCrime: true,
    guardian: '演示·父',
  };
  const story = new ViolationStory(factsOf({ supervisee }));
  taken(story.do('open'));
  expect(refused(story.do('hear'))).toEqual(['violation.guardian']);
  const guardian = '演示·父';
  taken(story.do('hear', { guardian }));
  taken(story.do('hear', { role: 'witness', whom: '演示·邻居' }));
  taken(story.do('collect'));
  taken(story.do('propose'));
  expect(taken(story.do('tell')).copies).toMatchObject([
    { recipient: { kind: 'supervisee' } },
    { recipient: { kind: 'named', name: guardian } },
  ]);
  taken(story.do('statement', { guardian }));
  taken(story.do('decide', { outcome: 'admonition' }, approver));
  expect(owed(story)).toEqual(['notifyGuardian', 'announce']);
  expect(refused(story.do('announce', { guardian, public: true }))).toEqual([
    'violation.public-for-minor',
    'violation.guardian-untold',
  ]);
  const { papers, copies } = taken(story.do('notifyGuardian', { guardian, notifiedOn: '2026-12-03' }));
  expect(words(papers)).toEqual(['处监']);
  expect(copies).toMatchObject([{ recipient: { kind: 'named', name: guardian } }]);
  taken(story.do('announce', { guardian }));
  expect(read(story).status).toBe('closed');
});

test('in custody he is heard there; another language has an interpreter; two officers; read over', () => {
  const detention = [{ from: day('2026-12-01'), kind: '行政拘留' }];
  const story = new ViolationStory(factsOf({ detention }));
  taken(story.do('open'));
  expect(refused(story.do('hear'))).toEqual(['violation.in-custody']);
  const there = { inCustody: true, language: 'lisu' };
  expect(refused(story.do('hear', there))).toEqual(['violation.interpreter']);
  expect(refused(story.do('hear', { ...there, interpreting: 'interpreter' }))).toEqual([
    'violation.interpreter',
  ]);
  const twice = [{ name: '演示·甲' }, { name: '演示·甲' }];
  expect(refused(story.do('hear', { inCustody: true, officers: twice, readOver: false }))).toEqual([
    'violation.two-officers',
    'violation.not-read-over',
  ]);
  taken(story.do('hear', { ...there, interpreting: 'interpreter', interpreter: '演示·翻译' }));
});

test('only whoever is being looked for cannot be told', () => {
  const story = new ViolationStory(factsOf()).upTo('propose');
  taken(story.do('propose'));
  taken(story.do('tell'));
  const unreachable = { statement: 'unreachable', text: '演示：查找无果' };
  expect(refused(story.do('statement', unreachable))).toEqual(['violation.not-lost']);
  const since = contextAt('2026-11-30T02:00:00.000Z').now;
  story.facts = factsOf({ lostContact: { matterId: 'lost', since, form: 'lost' } });
  taken(story.do('statement', unreachable));
});

test('days in order, nothing ahead, no order that nobody registered, nobody who does not serve', () => {
  const open = (values: object, facts = factsOf()) =>
    refused(new ViolationStory(facts).do('open', { ...values }));
  expect(open({ foundOn: '2026-12-04' })).toEqual(['violation.in-future']);
  expect(open({ foundOn: '2026-11-29' })).toEqual(['violation.order']);
  expect(open({ until: '2026-11-29' })).toEqual(['violation.order']);
  expect(open({ kind: 'prohibition' })).toEqual(['violation.no-order']);
  expect(open({}, factsOf({ status: 'expected' }))).toEqual(['case.not-received']);
  expect(open({}, factsOf({ status: 'discharged' }))).toEqual(['case.ended']);
});

test('a warning after two admonitions rests on them: where one falls, somebody is told', () => {
  const sanctions = (['2026-06-01', '2026-09-01'] as const).map((on, index) => ({
    matterId: `admonition-${index}`,
    kind: 'admonition' as const,
    on: day(on),
  }));
  const story = new ViolationStory(factsOf({ sanctions })).upTo('decide', {}, { treatment: 'warning' });
  taken(story.do('decide', { outcome: 'warning' }, approver));
  expect(read(story).findings).toEqual([]);
  story.facts = factsOf({ sanctions: sanctions.slice(1) });
  expect(read(story).findings).toMatchObject([{ code: 'ground.fallen' }]);
});

test('what was done on paper is entered as it was, with what does not fit, and no letter goes out again', () => {
  const story = new ViolationStory(factsOf());
  taken(story.do('open'));
  const stated = { office: 'judicialOffice', name: '演示·所长' } as const;
  const entered = story.record(at, 'judicialOffice', 'decide', '2026-12-02T02:00:00.000Z', stated, {
    outcome: 'admonition',
  });
  const { event, copies } = taken(entered);
  expect(event.irregularities.map(({ code }) => code)).toContain('step.wrong-office');
  expect(copies).toEqual([]);
  expect(actorOf('countyAgency').roles).toContain('approver');
});
