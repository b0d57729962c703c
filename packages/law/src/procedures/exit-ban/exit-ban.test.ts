import { describe, expect, test } from 'vitest';

import type { CaseFacts } from '../../facts/facts.ts';
import { foldFacts } from '../../facts/fold-facts.ts';
import { assess, contributionOf } from '../../kernel/assess.ts';
import { contextAt, factsOf } from '../../testing/facts.ts';
import { MatterStory, refused, taken } from '../../testing/matter.ts';
import { day } from '../../time/day.ts';
import { exitBan } from './exit-ban.ts';

const reportedAt = '2026-03-02T02:00:00.000Z';
const reported = {
  reportedOn: '2026-03-02',
  organ: '演示州公安局出入境管理支队',
  basis: '演示限制出境材料',
  until: '2026-09-02',
};
const passport = {
  kind: 'passport',
  number: 'E00000000',
  disposal: 'kept',
  on: '2026-03-02',
  keeper: '演示',
};

function story() {
  const one = new MatterStory(exitBan, factsOf());
  return { one, decision: taken(one.step(reportedAt, 'countyAgency', 'report', reported)) };
}

const folded = (one: MatterStory) => foldFacts(factsOf(), [contributionOf(exitBan, one.state!)]).exitBan;

describe('不准出境报备', () => {
  test('the report is a fact of the case; renewal and lifting change it, annulling removes it', () => {
    const { one } = story();
    expect(folded(one)).toEqual({ matterId: one.id, reportedOn: '2026-03-02', until: '2026-09-02' });
    const august = '2026-08-20T02:00:00.000Z';
    taken(one.step(august, 'countyAgency', 'renew', { renewedOn: '2026-08-20', until: '2027-03-02' }));
    taken(one.step(august, 'countyAgency', 'renew', { renewedOn: '2026-08-20', until: '2027-09-02' }));
    expect(folded(one)?.until).toBe('2027-09-02');
    const later = '2026-10-08T02:00:00.000Z';
    taken(one.step(later, 'countyAgency', 'lift', { liftedOn: '2026-10-08', reason: '演示：已经解除' }));
    expect(folded(one)?.liftedOn).toBe('2026-10-08');
    expect(
      refused(one.step(later, 'countyAgency', 'renew', { renewedOn: '2026-10-08', until: '2028-09-02' })),
    ).toEqual(['step.not-now']);
    taken(one.mend(later, 'countyAgency', { act: 'annul', reason: '登记错了人' }));
    expect(folded(one)).toBeUndefined();
  });

  test('one report stands at a time: a second one is refused until the first is lifted', () => {
    const standing = { matterId: 'earlier', reportedOn: day('2026-01-05') };
    const asked = (facts: Partial<CaseFacts>) =>
      refused(new MatterStory(exitBan, factsOf(facts)).step(reportedAt, 'countyAgency', 'report', reported));
    expect(asked({ exitBan: standing })).toEqual(['exitBan.stands']);
    expect(asked({ exitBan: { ...standing, liftedOn: day('2026-02-01') } })).toEqual([]);
  });

  test('every state of the report is a sheet; the exit administration gets all but the register of documents', () => {
    const { one, decision } = story();
    const sheet = { kind: 'exitBanSheet', signedBy: 'countyAgency', to: reported.organ };
    const copy = { recipient: { kind: 'named', name: reported.organ }, paperKind: 'exitBanSheet' };
    expect(decision.papers).toMatchObject([sheet]);
    expect(decision.papers[0]).not.toHaveProperty('counterWord');
    expect(decision.copies).toMatchObject([copy]);
    const documents = taken(one.step(reportedAt, 'countyAgency', 'documents', passport));
    expect(documents.papers).toMatchObject([sheet]);
    expect(documents.copies).toEqual([]);
    const august = '2026-08-20T02:00:00.000Z';
    const renewal = taken(
      one.step(august, 'countyAgency', 'renew', { renewedOn: '2026-08-20', until: '2027-09-02' }),
    );
    expect([renewal.papers, renewal.copies]).toMatchObject([[sheet], [copy]]);
    const lifting = taken(
      one.step(august, 'countyAgency', 'lift', { liftedOn: '2026-08-20', reason: '演示：已经解除' }),
    );
    expect(lifting.copies).toMatchObject([{ ...copy, article: { code: 'exitEntry-65' } }]);
  });

  test('what was reported on paper long ago is not sent again', () => {
    const one = new MatterStory(exitBan, factsOf());
    const officer = { office: 'countyAgency', name: '演示·经办' } as const;
    const entered = '2026-04-02T02:00:00.000Z';
    const decision = taken(one.record(entered, 'countyAgency', 'report', reportedAt, officer, reported));
    expect(decision.copies).toEqual([]);
    expect(decision.event.irregularities).toEqual([]);
  });

  test('BORDER-04: the renewal is an internal clock, looked at when the warning is due', () => {
    const { one } = story();
    const read = (parameters: object) =>
      assess(
        exitBan,
        one.state!,
        factsOf(),
        contextAt(reportedAt, parameters as Readonly<Record<string, unknown>>),
      );
    expect(read({}).clocks).toMatchObject([
      { name: 'renewal', kind: 'internal', dueAt: '2026-09-02T16:00:00.000Z' },
    ]);
    expect(read({}).clocks[0]).not.toHaveProperty('article');
    expect(read({}).nextReviewAt).toBe('2026-09-01T16:00:00.000Z');
    expect(read({ 'exitBan.warnDays': 30 }).nextReviewAt).toBe('2026-08-02T16:00:00.000Z');
  });

  test('what does not fit together is refused', () => {
    const report = (values: object) =>
      refused(
        new MatterStory(exitBan, factsOf()).step(reportedAt, 'countyAgency', 'report', {
          ...reported,
          ...values,
        }),
      );
    expect(report({ reportedOn: '2026-03-03' })).toEqual(['exitBan.report-in-future']);
    expect(report({ until: '2026-03-01' })).toEqual(['exitBan.dates-reversed']);
    const { one } = story();
    const refusals = (step: string, values: object) =>
      refused(one.step(reportedAt, 'countyAgency', step, { ...values }));
    expect(refusals('documents', { ...passport, on: '2026-03-03' })).toEqual(['exitBan.disposal-in-future']);
    expect(refusals('renew', { renewedOn: '2026-03-03', until: '2027-09-02' })).toEqual([
      'exitBan.renewal-in-future',
    ]);
    expect(refusals('renew', { renewedOn: '2026-03-02', until: '2026-09-02' })).toEqual([
      'exitBan.renewal-not-further',
    ]);
    const reason = '演示';
    expect(refusals('lift', { liftedOn: '2026-03-03', reason })).toEqual(['exitBan.lift-in-future']);
    expect(refusals('lift', { liftedOn: '2026-03-01', reason })).toEqual(['exitBan.lift-before-report']);
  });
});
