import { describe, expect, test } from 'vitest';

import type { CaseFacts } from '../../facts/facts.ts';
import { foldFacts } from '../../facts/fold-facts.ts';
import { assess, contributionOf } from '../../kernel/assess.ts';
import { actorOf, contextAt, deqin, factsOf } from '../../testing/facts.ts';
import { MatterStory, refused, taken } from '../../testing/matter.ts';
import { day } from '../../time/day.ts';
import { electronicMonitoring } from './electronic-monitoring.ts';
import { findMonitoringOrder } from './in-force.ts';
import { ordinarySteps, warned } from './vectors.ts';

const at = (value: string): string => `${value}T02:00:00.000Z`;
const factsWith = (changes: Partial<CaseFacts> = {}): CaseFacts =>
  factsOf({ sanctions: [{ ...warned, on: day(warned.on) }], ...changes });
const values = (step: string, changes: object = {}) => ({ ...ordinarySteps[step], ...changes });

type Office = 'judicialOffice' | 'countyAgency' | 'countyBureau';

function take(story: MatterStory, on: string, office: Office, step: string, changes: object = {}) {
  return story.step(at(on), office, step, values(step, changes));
}

function proposed(facts = factsWith()): MatterStory {
  const story = new MatterStory(electronicMonitoring, facts);
  taken(take(story, '2026-12-01', 'judicialOffice', 'propose'));
  taken(take(story, '2026-12-01', 'judicialOffice', 'hear', { guardian: '演示·拉姆' }));
  taken(take(story, '2026-12-01', 'countyAgency', 'opinion'));
  const reviewer = { ...actorOf('countyAgency'), accountId: 'reviewer' };
  taken(story.step(at('2026-12-02'), reviewer, 'legalReview', values('legalReview')));
  return story;
}

function worn(): MatterStory {
  const story = proposed();
  taken(take(story, '2026-12-02', 'countyBureau', 'decide'));
  taken(take(story, '2026-12-03', 'judicialOffice', 'serve'));
  taken(take(story, '2026-12-03', 'judicialOffice', 'begin'));
  return story;
}

const read = (story: MatterStory, on: string) =>
  assess(electronicMonitoring, story.state!, story.facts, contextAt(at(on)));

describe('电子定位', () => {
  test('from the asking to the served papers, an extension and the end', () => {
    const story = proposed();
    const { papers, copies } = taken(take(story, '2026-12-02', 'countyBureau', 'decide'));
    expect(papers.map(({ title, signedBy }) => [title, signedBy])).toEqual([
      ['使用电子定位装置审批表', 'countyBureau'],
      ['使用电子定位装置决定书', 'countyAgency'],
      ['使用电子定位装置告知书', 'countyAgency'],
    ]);
    expect(JSON.stringify(papers[1]?.data)).toMatch(
      /拒不按照规定报告自己的活动情况.*自2026年12月3日起至2027年3月2日止/,
    );
    expect(JSON.stringify(papers[2]?.data)).toMatch(/期限.*要求.*后果/);
    expect(copies.map(({ recipient, paperKind }) => [recipient.kind, paperKind])).toEqual([
      ['supervisee', 'monitoringOrder'],
      ['supervisee', 'monitoringNotice'],
      ['judicialOffice', 'monitoringOrder'],
    ]);
    expect(read(story, '2026-12-02').contribution).toEqual({});
    taken(take(story, '2026-12-03', 'judicialOffice', 'serve'));
    taken(take(story, '2026-12-04', 'judicialOffice', 'begin', { beganOn: '2026-12-04' }));
    const running = read(story, '2026-12-04');
    expect(running).toMatchObject({ status: 'closed', findings: [], summary: '电子定位：到2027年3月2日' });
    expect(running.clocks).toMatchObject([{ name: 'end', kind: 'legal', dueAt: '2027-03-02T16:00:00.000Z' }]);
    taken(take(story, '2027-02-20', 'countyAgency', 'assess'));
    expect(read(story, '2027-02-20').tasks).toContainEqual(
      expect.objectContaining({ step: 'extend', office: 'countyBureau', required: true }),
    );
    const extended = taken(take(story, '2027-02-25', 'countyBureau', 'extend'));
    expect(extended.papers.map(({ kind }) => kind)).toEqual([
      'monitoringExtensionForm',
      'monitoringExtension',
      'monitoringNotice',
    ]);
    taken(take(story, '2027-02-26', 'judicialOffice', 'serve', { servedOn: '2027-02-26' }));
    const facts = foldFacts(factsWith(), [contributionOf(electronicMonitoring, story.state!)]);
    const inForce = (on: string) => findMonitoringOrder(facts, day(on))?.until;
    expect(inForce('2026-12-03')).toBeUndefined();
    expect(inForce('2026-12-04')).toBe('2027-03-02');
    expect(inForce('2027-03-03')).toBe('2027-06-02');
    expect(inForce('2027-06-03')).toBeUndefined();
    const over = read(story, '2027-06-03');
    expect(over.findings).toMatchObject([{ code: 'electronicMonitoring.over', severity: 'grave' }]);
    expect(over.tasks).toContainEqual(expect.objectContaining({ step: 'remove', required: true }));
    const removed = taken(take(story, '2027-06-03', 'judicialOffice', 'remove', { removedOn: '2027-06-03' }));
    expect(removed.papers).toMatchObject([{ title: '解除电子定位装置通知书', counterWord: '定解' }]);
    expect(read(story, '2027-06-04')).toMatchObject({ status: 'closed', findings: [] });
  });

  test('taken off early, whereabouts are nobody’s business from the next day on', () => {
    const story = worn();
    taken(take(story, '2027-01-10', 'judicialOffice', 'remove'));
    const facts = foldFacts(factsWith(), [contributionOf(electronicMonitoring, story.state!)]);
    expect(facts.monitoring).toMatchObject([{ ground: 'refusal', endedOn: '2027-01-10' }]);
    expect(findMonitoringOrder(facts, day('2027-01-10'))).toBeDefined();
    expect(findMonitoringOrder(facts, day('2027-01-11'))).toBeUndefined();
    expect(refused(take(story, '2027-02-20', 'judicialOffice', 'assess'))).toEqual(['step.not-now']);
  });

  test('between the end and a late extension there is no order', () => {
    const story = worn();
    taken(take(story, '2027-03-05', 'judicialOffice', 'assess', { assessedOn: '2027-03-05' }));
    const late = { from: '2027-03-08', until: '2027-06-07' };
    taken(take(story, '2027-03-08', 'countyBureau', 'extend', late));
    const facts = foldFacts(factsWith(), [contributionOf(electronicMonitoring, story.state!)]);
    expect(findMonitoringOrder(facts, day('2027-03-05'))).toBeUndefined();
    expect(findMonitoringOrder(facts, day('2027-03-08'))).toBeDefined();
  });

  test('only an approver of the county justice bureau of that place decides', () => {
    const decide = (actor: Parameters<MatterStory['step']>[1]) =>
      refused(proposed().step(at('2026-12-02'), actor, 'decide', values('decide')));
    for (const office of ['judicialOffice', 'countyAgency', 'prefectureAgency', 'procuratorate'] as const)
      expect(decide(office)).toEqual(['step.wrong-office']);
    expect(decide(actorOf('countyBureau', ['clerk']))).toEqual(['step.wrong-role']);
    const neighbour = { ...actorOf('countyBureau'), low: deqin, high: deqin + 999_999 };
    expect(decide(neighbour)).toEqual(['step.wrong-place']);
    expect(decide('countyBureau')).toEqual([]);
  });

  test('nobody is monitored by default: not twice, not in custody, not after the end, not unheard', () => {
    const open = (changes: Partial<CaseFacts>) =>
      refused(
        take(
          new MatterStory(electronicMonitoring, factsWith(changes)),
          '2026-12-01',
          'judicialOffice',
          'propose',
        ),
      );
    const order = { matterId: 'other', from: day('2026-11-01'), until: day('2026-12-31'), ground: 'refusal' };
    expect(open({ monitoring: [order] })).toEqual(['electronicMonitoring.stands']);
    expect(open({ monitoring: [{ ...order, endedOn: day('2026-11-30') }] })).toEqual([]);
    expect(open({ detention: [{ from: day('2026-11-30'), kind: '拘留' }] })).toEqual([
      'electronicMonitoring.detained',
    ]);
    expect(open({ status: 'discharged' })).toEqual(['case.ended']);
    const story = new MatterStory(electronicMonitoring, factsWith());
    story.parameters = { 'legalReview.electronicMonitoring': false };
    taken(take(story, '2026-12-01', 'countyAgency', 'propose'));
    expect(refused(take(story, '2026-12-02', 'countyBureau', 'decide'))).toContain(
      'electronicMonitoring.not-heard',
    );
    expect(electronicMonitoring.forMany).toBeUndefined();
    expect(electronicMonitoring.prompts).toBeUndefined();
  });

  test('days that have gone, an incomplete statement, an unwitnessed refusal, an early removal', () => {
    const open = (changes: object) =>
      refused(
        take(
          new MatterStory(electronicMonitoring, factsWith()),
          '2026-12-01',
          'judicialOffice',
          'propose',
          changes,
        ),
      );
    expect(open({ from: '2026-11-30', until: '2026-12-30' })).toEqual(['electronicMonitoring.backdated']);
    expect(open({ on: '2026-12-02' })).toEqual(['electronicMonitoring.facts-ahead']);
    expect(open({ until: '2026-12-01' })).toEqual(['electronicMonitoring.days']);
    const story = proposed();
    expect(refused(take(story, '2026-12-05', 'countyBureau', 'decide'))).toEqual([
      'electronicMonitoring.backdated',
    ]);
    const begun = worn();
    expect(
      refused(take(begun, '2026-12-10', 'judicialOffice', 'remove', { removedOn: '2026-12-02' })),
    ).toEqual(['electronicMonitoring.removed-before']);
  });

  test('EM-07: nobody has confirmed secrecy, and the county is asked', () => {
    const story = proposed();
    taken(take(story, '2026-12-02', 'countyBureau', 'decide'));
    taken(take(story, '2026-12-03', 'judicialOffice', 'serve'));
    taken(take(story, '2026-12-03', 'judicialOffice', 'begin', { secrecy: false }));
    expect(read(story, '2026-12-03').findings).toMatchObject([{ code: 'electronicMonitoring.secrecy' }]);
  });

  test('the guardian of a minor is told before it is approved, and when it begins', () => {
    const supervisee = {
      name: '演示·次仁',
      birthOn: day('2009-05-01'),
      minorAtCrime: true,
      guardian: '演示·拉姆',
    };
    const story = new MatterStory(electronicMonitoring, factsWith({ supervisee }));
    taken(take(story, '2026-12-01', 'judicialOffice', 'propose'));
    expect(refused(take(story, '2026-12-01', 'judicialOffice', 'hear'))).toEqual([
      'electronicMonitoring.guardian',
    ]);
    const adult = proposed();
    expect(adult.state?.taken.map(({ step }) => step)).toContain('hear');
    const minor = proposed(factsWith({ supervisee }));
    const { copies } = taken(take(minor, '2026-12-02', 'countyBureau', 'decide'));
    expect(copies.at(-1)?.recipient).toEqual({ kind: 'named', office: 'supervisee', name: '演示·拉姆' });
    expect(refused(take(minor, '2026-12-03', 'judicialOffice', 'serve'))).toEqual([
      'electronicMonitoring.guardian',
    ]);
  });

  test('an annulled warning takes the ground away, and somebody is told', () => {
    const story = worn();
    story.facts = factsOf();
    expect(read(story, '2026-12-10').findings).toMatchObject([{ code: 'ground.fallen' }]);
  });
});
