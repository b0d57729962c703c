import { describe, expect, test } from 'vitest';

import { contextAt } from '../testing/facts.ts';
import { receivedFacts } from '../testing/story-vector.ts';
import { day } from '../time/day.ts';
import { firstDays } from './first-days.ts';
import { hasGuardian, isTreatedAsMinor, isUnderEighteen } from './minority.ts';

const today = contextAt('2026-11-23T04:00:00.000Z');
const find = (procedure: string, ...given: Parameters<typeof firstDays>) =>
  firstDays(...given).find((line) => line.procedure === procedure);

describe('入矫手续', () => {
  test('is what is owed to everybody, and the ground of those outside prison besides', () => {
    const names = (measure: 'probation' | 'outsidePrison') =>
      firstDays(receivedFacts({ measure }), today).map((line) => line.procedure);
    const common = ['team', 'inductionDeclaration', 'correctionPlan', 'classification'];
    expect(names('probation')).toEqual([...common, 'exitBan']);
    expect(names('outsidePrison')).toEqual([...common, 'medicalBasis', 'exitBan']);
  });

  test('is for those received here who still serve', () => {
    const { intake: _, ...elsewhere } = receivedFacts();
    expect(firstDays(elsewhere, today)).toEqual([]);
    expect(firstDays(receivedFacts({ status: 'discharged' }), today)).toEqual([]);
  });

  test('says on which day each was done, and where', () => {
    const on = day('2026-11-22');
    const facts = receivedFacts({
      measure: 'outsidePrison',
      team: { matterId: 't', from: on, members: [{ name: '演示·甲' }] },
      induction: { matterId: 'i', on },
      plan: { matterId: 'p', on },
      levels: [{ level: '普管', from: on }],
      medical: { matterId: 'm', basis: 'illness', diagnosedOn: on },
      exitBan: { matterId: 'e', reportedOn: on },
    });
    const lines = firstDays(facts, today);
    expect(lines.every((line) => line.done && line.on === on)).toBe(true);
    expect(lines.map((line) => line.matterId)).toEqual(['t', 'i', 'p', undefined, 'm', 'e']);
    expect(lines[0]?.text).toBe('2026年11月22日确定，1 人。');
  });

  test('the declaration to a minor begins with the guardian', () => {
    const supervisee = { name: '演示·扎西', minorAtCrime: true };
    expect(find('inductionDeclaration', receivedFacts({ supervisee }), today)?.step).toBe('notifyGuardian');
    expect(find('inductionDeclaration', receivedFacts(), today)?.step).toBeUndefined();
  });

  test('a plan that no longer fits the level is adjusted in its own matter', () => {
    const levels = [
      { level: '严管', from: day('2026-11-20') },
      { level: '普管', from: day('2026-11-23') },
    ];
    const plan = { matterId: 'p', on: day('2026-11-22') };
    expect(find('correctionPlan', receivedFacts({ levels, plan }), today)).toMatchObject({
      done: false,
      matterId: 'p',
      step: 'adjust',
    });
  });

  test('has a last day only where the house has set itself one, and only for what is owed', () => {
    expect(firstDays(receivedFacts(), today).some((line) => 'dueOn' in line)).toBe(false);
    const set = contextAt('2026-11-23T04:00:00.000Z', { 'firstDays.withinDays': 10 });
    const facts = receivedFacts({ induction: { matterId: 'i', on: day('2026-11-22') } });
    expect(find('team', facts, set)?.dueOn).toBe('2026-11-30');
    expect(find('inductionDeclaration', facts, set)?.dueOn).toBeUndefined();
  });
});

describe('whoever is treated as a minor', () => {
  test('is under eighteen through the birthday itself, the last of February included', () => {
    expect(isUnderEighteen(day('2008-11-23'), day('2026-11-23'))).toBe(true);
    expect(isUnderEighteen(day('2008-11-22'), day('2026-11-23'))).toBe(false);
    expect(isUnderEighteen(day('2008-02-29'), day('2026-02-28'))).toBe(true);
    expect(isUnderEighteen(day('2008-02-29'), day('2026-03-01'))).toBe(false);
  });

  test('stays one after turning eighteen meanwhile', () => {
    const supervisee = { name: '演示·扎西', birthOn: day('2008-06-01'), minorAtCrime: false };
    expect(isTreatedAsMinor(receivedFacts({ supervisee }), day('2026-11-23'))).toBe(true);
    const older = { ...supervisee, birthOn: day('2007-06-01') };
    expect(isTreatedAsMinor(receivedFacts({ supervisee: older }), day('2026-11-23'))).toBe(false);
    const unknown = { name: '演示·扎西', minorAtCrime: false };
    expect(isTreatedAsMinor(receivedFacts({ supervisee: unknown }), day('2026-11-23'))).toBe(false);
  });

  test('has a guardian to be told, unless of age before the correction began', () => {
    const on = day('2026-11-23');
    const of = (supervisee: Parameters<typeof hasGuardian>[0]['supervisee']) =>
      hasGuardian({ ...receivedFacts(), supervisee }, on);
    const young = { birthOn: day('2008-06-01'), minorAtCrime: false };
    const grown = { birthOn: day('2000-01-01'), minorAtCrime: true };
    expect([of(young), of(grown), of({ minorAtCrime: true })]).toEqual([true, false, true]);
    expect(of({ ...grown, guardian: '演示·拉姆' })).toBe(true);
    expect(of({ ...grown, minorAtCrime: false, guardian: '演示·拉姆' })).toBe(false);
  });
});
