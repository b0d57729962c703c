import { describe, expect, test } from 'vitest';

import { sealedRecordQuery } from '../procedures/sealed-record-query/sealed-record-query.ts';
import { ordinarySteps } from '../procedures/sealed-record-query/vectors.ts';
import { withoutRule } from '../rules/active.ts';
import { factsOf } from '../testing/facts.ts';
import { MatterStory, taken } from '../testing/matter.ts';
import { day } from '../time/day.ts';
import * as dossier from './refusals.ts';
import { dossierKeptUntil } from './retention.ts';

const today = day('2026-11-25');
const ended = {
  matterId: 'discharge-1',
  kind: 'discharged',
  on: day('2026-11-20'),
  ground: '矫正期满',
} as const;
const over = factsOf({ status: 'discharged', ended });
const codes = (refusals: readonly { readonly code: string }[]) => refusals.map(({ code }) => code);

describe('closing', () => {
  const values = { closedOn: '2026-11-24', filedBy: '演示', checkedBy: '演示' };
  const close = (changes: Partial<dossier.Closing>) =>
    codes(
      dossier.closingRefusals({
        kind: 'caseFile',
        facts: over,
        today,
        missing: 0,
        values,
        closed: false,
        ...changes,
      }),
    );

  test('comes after the end of the correction, once, and explains what is missing', () => {
    expect(close({})).toEqual([]);
    expect(close({ facts: factsOf() })).toEqual(['dossier.not-ended']);
    expect(close({ closed: true })).toEqual(['dossier.closed']);
    expect(close({ missing: 1 })).toEqual(['dossier.missing-unexplained']);
    expect(close({ missing: 1, values: { ...values, note: '演示：原件在法院' } })).toEqual([]);
  });

  test('on a day between the end and today', () => {
    expect(close({ values: { ...values, closedOn: '2026-11-20' } })).toEqual([]);
    expect(close({ values: { ...values, closedOn: '2026-11-19' } })).toEqual(['dossier.before-end']);
    expect(close({ values: { ...values, closedOn: '2026-11-25' } })).toEqual([]);
    expect(close({ values: { ...values, closedOn: '2026-11-26' } })).toEqual(['dossier.in-future']);
  });

  test('by whoever keeps the file', () => {
    expect(dossier.keeperRefusals('caseFile', 'countyAgency')).toEqual([]);
    expect(dossier.keeperRefusals('workingFile', 'judicialOffice')).toEqual([]);
    expect(codes(dossier.keeperRefusals('caseFile', 'judicialOffice'))).toEqual(['dossier.not-keeper']);
    expect(codes(dossier.keeperRefusals('workingFile', 'prefectureAgency'))).toEqual(['dossier.not-keeper']);
  });
});

test('an office keeps a working file of what it is entrusted with', () => {
  expect(dossier.isKept('workingFile', factsOf(), today)).toBe(true);
  expect(dossier.isKept('workingFile', factsOf({ delegations: [] }), today)).toBe(false);
  expect(dossier.isKept('caseFile', factsOf({ delegations: [] }), today)).toBe(true);
});

test('what is lent comes back on a day, after it went', () => {
  const lent = { manner: 'lend', from: '2026-11-20', until: '2026-11-27' };
  expect(codes(dossier.lendingRefusals(lent, today))).toEqual([]);
  expect(codes(dossier.lendingRefusals({ manner: 'lend', from: '2026-11-20' }, today))).toEqual([
    'dossier.no-return-day',
  ]);
  expect(codes(dossier.lendingRefusals({ manner: 'consult', from: '2026-11-20' }, today))).toEqual([]);
  expect(codes(dossier.lendingRefusals({ ...lent, until: '2026-11-19' }, today))).toEqual([
    'dossier.until-before-from',
  ]);
  expect(codes(dossier.lendingRefusals({ ...lent, from: '2026-11-26' }, today))).toEqual([
    'dossier.lent-in-future',
  ]);
  const back = (returnedOn: string) =>
    codes(dossier.givingBackRefusals({ returnedOn }, day('2026-11-20'), today));
  expect([back('2026-11-19'), back('2026-11-20'), back('2026-11-25'), back('2026-11-26')]).toEqual([
    ['dossier.return-day'],
    [],
    [],
    ['dossier.return-day'],
  ]);
});

describe('the file of a minor', () => {
  const facts = factsOf({ ...over, supervisee: { name: '演示·次仁', minorAtCrime: true } });

  function query(outcome: 'approved' | 'refused') {
    const story = new MatterStory(sealedRecordQuery, facts);
    taken(story.step('2026-12-01T02:00:00.000Z', 'countyAgency', 'apply', ordinarySteps['apply']!));
    taken(
      story.step('2026-12-01T03:00:00.000Z', 'countyAgency', 'decide', {
        ...ordinarySteps['decide']!,
        outcome,
      }),
    );
    return dossier.allowedQueries([{ procedure: sealedRecordQuery, state: story.state! }]);
  }

  test('goes to nobody without an allowed query, and then to the applicant alone', () => {
    const [allowed] = query('approved');
    expect(allowed).toMatchObject({ applicant: '演示市人民检察院', scope: '演示：判决书、解除证明书' });
    expect(query('refused')).toEqual([]);
    const hand = (name: string, of = allowed) =>
      codes(dossier.handingOutRefusals(facts, today, of, { field: 'recipient', name }));
    expect(hand('演示市人民检察院')).toEqual([]);
    expect(hand('演示公司')).toEqual(['dossier.other-applicant']);
    expect(
      codes(dossier.handingOutRefusals(facts, today, undefined, { field: 'recipient', name: '演示' })),
    ).toEqual(['dossier.query-needed']);
    expect(dossier.handingOutRefusals(over, today, undefined, { field: 'recipient', name: '演示' })).toEqual(
      [],
    );
    expect(withoutRule('MINOR-05', () => dossier.isProtected(facts, today))).toBe(false);
  });
});

test('kept until, where a province says how long', () => {
  expect(dossierKeptUntil(day('2026-11-24'), 10)).toBe('2036-11-24');
  expect(dossierKeptUntil(day('2028-02-29'), 10)).toBe('2038-02-28');
});
