import * as fc from 'fast-check';

import { assessDuties } from '../../duties/assess-duties.ts';
import type { DutyEntry, DutyExcuse, EntryKind } from '../../duties/entry.ts';
import { entryKindNames } from '../../duties/entry.ts';
import type { CaseFacts } from '../../facts/facts.ts';
import { addDays } from '../../time/day-arithmetic.ts';
import type { Day } from '../../time/day.ts';
import { day } from '../../time/day.ts';
import { Dice } from '../dice.ts';
import { contextAt, factsOf, leaveOf } from '../facts.ts';

/** Somebody with a history of levels, absences, entries and excuses, as played up to a day, and what is set for him. */
export interface RandomDuties {
  readonly facts: CaseFacts;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly today: Day;
}

const frequencies = [
  '每周1次',
  '每周3次',
  '每月1次',
  '每月2次',
  '每月4次',
  '每季度1次',
  '每季度2次',
  '不要求',
];
const levels = ['严管', '普管', '宽管', '演示类'];
const begun = day('2026-01-05');

export const noonOf = (on: Day): string => `${on}T04:00:00.000Z`;

/** Everything follows from a list of small numbers, so that what fails shrinks. */
export function randomDuties(): fc.Arbitrary<RandomDuties> {
  return fc.array(fc.nat(997), { minLength: 4, maxLength: 60 }).map((numbers) => played(new Dice(numbers)));
}

function played(dice: Dice): RandomDuties {
  const parameters = parametersOf(dice);
  const today = addDays(begun, 30 + dice.one(500));
  let facts = personOf(dice);
  const actions = dice.one(25);
  for (let index = 0; index < actions; index += 1) {
    facts = acted(dice, facts, addDays(begun, dice.one(530)), parameters);
  }
  return { facts, parameters, today };
}

function parametersOf(dice: Dice): Readonly<Record<string, unknown>> {
  const quotas = [
    'routineReport',
    'prohibitionReport',
    'contact',
    'visit',
    'digitalCheck',
    'teamVisit',
    'education',
    'publicService',
  ].map((name) => [
    `duty.${name}`,
    [...levels, '其他'].map((level) => `${level}：${dice.pick(frequencies)}`).join('；'),
  ]);
  const sensitive =
    '2026-03-01至2026-03-12，演示时期，演示通知；\n2026-03-01至2026-05-03，演示长期，演示通知，严管';
  return {
    ...Object.fromEntries(quotas),
    'duty.medicalReview.from': dice.pick(['接收', '诊断', '季度']),
    ...(dice.one(2) === 0 ? {} : { 'duty.sensitivePeriods': sensitive }),
    ...(dice.one(3) === 0 ? { 'education.hours': '严管：12；其他：2', 'publicService.most': 2 } : {}),
  };
}

function personOf(dice: Dice): CaseFacts {
  const outside = dice.one(3) === 0;
  const from = (): Day => addDays(begun, dice.one(400));
  const since = addDays(begun, dice.one(60));
  return factsOf({
    measure: outside ? 'outsidePrison' : 'probation',
    ...(outside ? { medical: { matterId: 'm', basis: 'illness', diagnosedOn: from() } } : {}),
    term: { begins: begun, ends: addDays(begun, 200 + dice.one(700)), entries: [] },
    levels: Array.from({ length: dice.one(5) }, () => ({ level: dice.pick(levels), from: from() })),
    detention: Array.from({ length: dice.one(3) }, () => {
      const begins = from();
      return { kind: '拘留', from: begins, until: addDays(begins, dice.one(60)) };
    }),
    permissions: Array.from({ length: dice.one(3) }, (_, index) => {
      const begins = from();
      return leaveOf(`leave-${index}`, begins, addDays(begins, dice.one(40)));
    }),
    prohibitions:
      dice.one(2) === 0
        ? []
        : [{ id: 'p', kind: 'place', content: '演示', begins: from(), ends: addDays(begun, 450) }],
    diligence: { since, entries: [], excuses: [] },
  });
}

/** One more entry or excuse on a day, some made for an occurrence there is on it. */
function acted(
  dice: Dice,
  facts: CaseFacts,
  on: Day,
  parameters: Readonly<Record<string, unknown>>,
): CaseFacts {
  const diligence = facts.diligence!;
  const { occurrences } = assessDuties(facts, contextAt(noonOf(on), parameters));
  const named = occurrences.length > 0 && dice.one(2) === 0 ? dice.pick(occurrences) : undefined;
  const id = `${diligence.entries.length + diligence.excuses.length}`.padStart(3, '0');
  if (named !== undefined && dice.one(3) === 0) {
    const kind = named.status === 'missed' && dice.one(2) === 0 ? 'dealtWith' : 'excused';
    const putOff =
      kind === 'excused' && dice.one(2) === 0 ? { until: addDays(named.until, 1 + dice.one(40)) } : {};
    const excuse: DutyExcuse = {
      id,
      kind,
      duty: named.duty,
      occurrence: named.key,
      on,
      reason: '演示',
      ...putOff,
    };
    return { ...facts, diligence: { ...diligence, excuses: [...diligence.excuses, excuse] } };
  }
  const kinds = Object.keys(entryKindNames) as EntryKind[];
  const ofNamed = named === undefined || named.duty === 'sensitiveContact' ? 'contact' : named.duty;
  const entry: DutyEntry = {
    id,
    on,
    kind: named === undefined ? dice.pick(kinds) : ofNamed,
    ...(named === undefined ? {} : { occurrence: named.key }),
    ...(dice.one(6) === 0 ? { also: ['prohibitionReport'] } : {}),
    ...(dice.one(3) === 0 ? { minutes: 30 * (1 + dice.one(8)) } : {}),
  };
  return { ...facts, diligence: { ...diligence, entries: [...diligence.entries, entry] } };
}
