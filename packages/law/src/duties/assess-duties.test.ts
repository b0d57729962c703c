import { describe, expect, test } from 'vitest';

import type { CaseFacts } from '../facts/facts.ts';
import { contextAt, factsOf, leaveOf } from '../testing/facts.ts';
import { day } from '../time/day.ts';
import { assessDuties } from './assess-duties.ts';
import type { DutyEntry, DutyExcuse, DutyName } from './entry.ts';

const since = day('2026-10-01');
const noon = (value: string): string => `${value}T04:00:00.000Z`;

function factsWith(
  entries: readonly DutyEntry[] = [],
  excuses: readonly DutyExcuse[] = [],
  changes: Partial<CaseFacts> = {},
): CaseFacts {
  const levels = [{ level: '普管', from: since }];
  return factsOf({ levels, diligence: { since, entries, excuses }, ...changes });
}

function shown(facts: CaseFacts, on: string, duty: DutyName, parameters = {}) {
  return assessDuties(facts, contextAt(noon(on), parameters))
    .occurrences.filter((one) => one.duty === duty)
    .map(({ key, from, until, status }) => [key.slice(duty.length + 1), from, until, status]);
}

const report = (id: string, on: string, changes: Partial<DutyEntry> = {}): DutyEntry => ({
  id,
  kind: 'routineReport',
  on: day(on),
  ...changes,
});

describe('duties', () => {
  test('SUP-01: twice a month is once in each half, the next month laid out too', () => {
    expect(shown(factsWith([report('a', '2026-11-03')]), '2026-11-20', 'routineReport')).toEqual([
      ['2026-10/1', '2026-10-01', '2026-10-15', 'missed'],
      ['2026-10/2', '2026-10-16', '2026-10-31', 'missed'],
      ['2026-11/1', '2026-11-01', '2026-11-15', 'done'],
      ['2026-11/2', '2026-11-16', '2026-11-30', 'expected'],
      ['2026-12/1', '2026-12-01', '2026-12-15', 'expected'],
      ['2026-12/2', '2026-12-16', '2026-12-31', 'expected'],
    ]);
  });

  test('nothing is owed before entries are kept, of a window had less than half of, nor after the term', () => {
    const facts = factsWith([], [], { diligence: { since: day('2026-11-09'), entries: [], excuses: [] } });
    const term = { begins: day('2026-01-01'), ends: day('2026-12-20'), entries: [] };
    expect(shown({ ...facts, term }, '2026-11-20', 'routineReport')).toEqual([
      ['2026-11/2', '2026-11-16', '2026-11-30', 'expected'],
      ['2026-12/1', '2026-12-01', '2026-12-15', 'expected'],
    ]);
    expect(
      assessDuties({ ...facts, status: 'discharged' }, contextAt(noon('2026-11-20'))).occurrences,
    ).toEqual([]);
  });

  test('the coming month is laid out on the day of a month that is the case’s own, and looked at again then', () => {
    const facts = factsWith([], [], { diligence: { since: day('2026-11-23'), entries: [], excuses: [] } });
    // case-1 moves on on the 10th.
    const names = (on: string) => shown(facts, on, 'routineReport').map(([name]) => name);
    expect(names('2026-11-09')).toEqual(['2026-11/2']);
    expect(assessDuties(facts, contextAt(noon('2026-11-09'))).nextReviewAt).toBe('2026-11-09T16:00:00.000Z');
    expect(names('2026-11-10')).toEqual(['2026-11/2', '2026-12/1', '2026-12/2']);
    expect(names('2026-12-09')).toEqual(['2026-11/2', '2026-12/1', '2026-12/2']);
  });

  test('a quota that is changed holds from the next period on, and makes nothing missed of the time before', () => {
    const set = (text: string) => contextAt(noon('2026-11-20'), { 'duty.routineReport': text }).parameters;
    const facts = factsWith([report('a', '2026-10-20')]);
    const { occurrences } = assessDuties(facts, contextAt(noon('2026-11-20')), (on) =>
      set(on < '2026-11-01' ? '其他：每月1次' : '其他：每月2次'),
    );
    const rows = occurrences.filter(({ duty }) => duty === 'routineReport');
    expect(rows.map(({ key, status }) => [key.slice('routineReport/'.length), status])).toEqual([
      ['2026-10/1', 'done'],
      ['2026-11/1', 'missed'],
      ['2026-11/2', 'expected'],
      ['2026-12/1', 'expected'],
      ['2026-12/2', 'expected'],
    ]);
  });

  test('made in time for a window that another level has taken away, an entry counts for its own day', () => {
    const entry = report('a', '2026-11-03', { occurrence: 'routineReport/2026-11-02/1' });
    expect(shown(factsWith([entry]), '2026-11-20', 'routineReport')[2]?.[3]).toBe('done');
    const other = report('a', '2026-11-03', { occurrence: 'routineReport/2026-09-28/1' });
    expect(shown(factsWith([other]), '2026-11-20', 'routineReport')[2]?.[3]).toBe('missed');
  });

  test('an entry made for a window that has left the view counts for no other', () => {
    const entry = report('a', '2026-10-30', { occurrence: 'routineReport/2026-10-26/2' });
    const thirds = { 'duty.routineReport': '其他：每周3次', 'duty.lookBack': 1 };
    const first = (on: string) => shown(factsWith([entry]), on, 'routineReport', thirds)[0];
    // The view of this case moves on in the second half of a month.
    expect(first('2026-12-20')).toEqual(['2026-10-26/3', '2026-10-30', '2026-11-01', 'missed']);
  });

  test('periods follow each other where the level changes, and are the same however far back one looks', () => {
    const levels = [
      { level: '严管', from: since },
      { level: '普管', from: day('2026-10-14') },
    ];
    const facts = factsWith([], [], { levels });
    const rows = shown(facts, '2026-11-02', 'routineReport').map(([name, from, until]) => [
      name,
      from,
      until,
    ]);
    expect(rows.slice(0, 5)).toEqual([
      ['2026-09-28/1', '2026-10-01', '2026-10-04'],
      ['2026-10-05/1', '2026-10-05', '2026-10-11'],
      ['2026-10-12/1', '2026-10-12', '2026-10-18'],
      ['2026-10/2', '2026-10-19', '2026-10-31'],
      ['2026-11/1', '2026-11-01', '2026-11-15'],
    ]);
    const later = shown(facts, '2026-12-20', 'routineReport', { 'duty.lookBack': 2 });
    expect(later.map(([name, from, until]) => [name, from, until]).slice(0, 5)).toEqual(rows.slice(0, 5));
    const shorter = shown(facts, '2026-12-20', 'routineReport', { 'duty.lookBack': 1 });
    expect(shorter[0]?.slice(0, 3)).toEqual(rows[4]);
  });

  test('a late entry made for a window makes up for it; one without a name counts only for its own days', () => {
    const late = report('a', '2026-11-02', { occurrence: 'routineReport/2026-10/2' });
    const status = (entries: readonly DutyEntry[]) =>
      Object.fromEntries(
        shown(factsWith(entries), '2026-11-20', 'routineReport').map(([name, , , is]) => [name, is]),
      );
    expect(status([late])).toMatchObject({ '2026-10/2': 'done', '2026-11/1': 'missed' });
    expect(status([report('a', '2026-11-02')])).toMatchObject({ '2026-10/2': 'missed', '2026-11/1': 'done' });
  });

  test('misses of one duty are one finding, grave when they repeat, gone when each was dealt with', () => {
    const findings = (excuses: readonly DutyExcuse[], entries: readonly DutyEntry[] = []) =>
      assessDuties(factsWith(entries, excuses), contextAt(noon('2026-11-20'))).findings.filter(
        ({ code }) => code === 'SUP-01',
      );
    expect(findings([])).toMatchObject([{ severity: 'grave', office: 'countyAgency', facts: { length: 3 } }]);
    const excuse = (occurrence: string, kind: DutyExcuse['kind']): DutyExcuse => ({
      id: occurrence,
      kind,
      duty: 'routineReport',
      occurrence: `routineReport/${occurrence}`,
      on: day('2026-11-19'),
      reason: '住院',
    });
    const two = [excuse('2026-10/1', 'excused'), excuse('2026-10/2', 'dealtWith')];
    expect(findings(two)).toMatchObject([
      { severity: 'warning', office: 'judicialOffice', facts: { length: 1 } },
    ]);
    expect(findings([...two, excuse('2026-11/1', 'dealtWith')])).toEqual([]);
  });

  test('put off, it is due on the new day', () => {
    const put: DutyExcuse = {
      id: 'x',
      kind: 'excused',
      duty: 'routineReport',
      occurrence: 'routineReport/2026-11/1',
      on: day('2026-11-14'),
      reason: '道路中断',
      until: day('2026-11-20'),
    };
    const rows = shown(factsWith([], [put]), '2026-11-20', 'routineReport');
    expect(rows[2]).toEqual(['2026-11/1', '2026-11-01', '2026-11-20', 'expected']);
    expect(shown(factsWith([], [put]), '2026-11-21', 'routineReport')[2]?.[3]).toBe('missed');
  });

  test('what was said last about a window holds; held in two stretches that touch is held all through', () => {
    const say = (id: string, until?: string): DutyExcuse => ({
      id,
      kind: 'excused',
      duty: 'routineReport',
      occurrence: 'routineReport/2026-11/1',
      on: day('2026-11-14'),
      reason: '演示',
      ...(until === undefined ? {} : { until: day(until) }),
    });
    const second = (excuses: readonly DutyExcuse[]) =>
      shown(factsWith([], excuses), '2026-11-22', 'routineReport')[2]?.[3];
    expect(second([say('b'), say('a', '2026-11-20')])).toBe('excused');
    expect(second([say('b', '2026-11-25'), say('a', '2026-11-20')])).toBe('expected');
    const stretch = (from: string, until: string) => ({ from: day(from), until: day(until), kind: '拘留' });
    const held = (...detention: readonly ReturnType<typeof stretch>[]) =>
      shown(factsWith([], [], { detention }), '2026-11-20', 'routineReport')[1]?.[3];
    expect(held(stretch('2026-10-24', '2026-11-02'), stretch('2026-10-10', '2026-10-23'))).toBe('excused');
    expect(held(stretch('2026-10-25', '2026-11-02'), stretch('2026-10-10', '2026-10-23'))).toBe('missed');
  });

  test('whoever is held, or away with leave for the whole window, is excused by itself', () => {
    const detention = [{ from: day('2026-10-16'), until: day('2026-10-31'), kind: '拘留' }];
    expect(shown(factsWith([], [], { detention }), '2026-11-20', 'routineReport')[1]?.[3]).toBe('excused');
    const permissions = [leaveOf('leave', '2026-11-01', '2026-11-30')];
    const away = factsWith([], [], { permissions });
    expect(shown(away, '2026-12-02', 'visit')[1]).toEqual([
      '2026-11/1',
      '2026-11-01',
      '2026-11-30',
      'excused',
    ]);
    expect(shown(away, '2026-12-02', 'contact')[2]?.[3]).toBe('missed');
  });

  test('SUP-04: once in a natural month, whatever lies between; SUP-05: every three months for 保外就医 only', () => {
    const health = (id: string, on: string): DutyEntry => ({ id, kind: 'healthReport', on: day(on) });
    const outside = { measure: 'outsidePrison', medical: { matterId: 'm', basis: 'illness' } } as const;
    const facts = factsWith([health('a', '2026-10-01'), health('b', '2026-11-28')], [], outside);
    expect(shown(facts, '2026-12-20', 'healthReport').map(([, , , is]) => is)).toEqual([
      'done',
      'done',
      'expected',
      'expected',
    ]);
    expect(shown(facts, '2026-12-31', 'medicalReview')).toEqual([
      ['2026-10-01', '2026-10-01', '2026-12-31', 'expected'],
      ['2027-01-01', '2027-01-01', '2027-03-31', 'expected'],
    ]);
    const nursing = { ...facts, medical: { matterId: 'm', basis: 'nursing' } };
    expect(shown(nursing, '2026-12-31', 'medicalReview')).toEqual([]);
    expect(shown(factsWith(), '2026-12-31', 'healthReport')).toEqual([]);
  });

  test('SUP-06: three months from the last examination', () => {
    const outside = { measure: 'outsidePrison', medical: { matterId: 'm', basis: 'illness' } } as const;
    const examined: DutyEntry = { id: 'a', kind: 'medicalExamination', on: day('2026-11-10') };
    expect(shown(factsWith([examined], [], outside), '2026-11-20', 'medicalExamination')).toEqual([
      ['2026-10-01', '2026-10-01', '2027-01-01', 'done'],
      ['2026-11-11', '2026-11-11', '2027-02-11', 'expected'],
    ]);
    const late = {
      id: 'b',
      kind: 'medicalExamination',
      on: day('2027-01-10'),
      occurrence: 'medicalExamination/2026-10-01',
    } as const;
    expect(shown(factsWith([late], [], outside), '2027-04-20', 'medicalExamination')).toEqual([
      ['2026-10-01', '2026-10-01', '2027-01-01', 'done'],
      ['2027-01-11', '2027-01-11', '2027-04-11', 'missed'],
      ['2027-04-12', '2027-04-12', '2027-07-12', 'expected'],
    ]);
  });

  test('at sensitive dates everybody of the levels named is contacted once; without a ground nobody is', () => {
    const lines = (basis: string, levels: string) => ({
      'duty.sensitivePeriods': `2026-11-10至2026-11-20，演示时期，${basis}，${levels}`,
    });
    expect(shown(factsWith(), '2026-11-12', 'sensitiveContact', lines('演示通知', '严管、普管'))).toEqual([
      ['2026-11-10', '2026-11-10', '2026-11-20', 'expected'],
    ]);
    expect(shown(factsWith(), '2026-11-12', 'sensitiveContact', lines('演示通知', '严管'))).toEqual([]);
    expect(shown(factsWith(), '2026-11-12', 'sensitiveContact', lines('', ''))).toEqual([]);
  });

  test('a drawn day lies in its window, changes with the seed, and is the same again', () => {
    const drawn = (seed: string) =>
      assessDuties(factsWith(), contextAt(noon('2026-11-20'), { 'duty.seed': seed }))
        .occurrences.filter(({ duty }) => duty === 'contact')
        .map(({ from, plannedOn, until }) => {
          expect(from <= plannedOn && plannedOn <= until).toBe(true);
          return plannedOn;
        });
    expect(drawn('a')).toEqual(drawn('a'));
    expect(drawn('a')).not.toEqual(drawn('b'));
  });
});
