import type { CaseFacts, ReviewExtension } from '../facts/facts.ts';
import type { FormValues } from '../kernel/field.ts';
import { contextAt, factsOf, leaveOf } from '../testing/facts.ts';
import { day } from '../time/day.ts';
import { vectorRunner } from '../vectors/runner.ts';
import type { VectorRunners } from '../vectors/runner.ts';
import { assessDuties } from './assess-duties.ts';
import { fulfilmentOf } from './entry-forms.ts';
import type { DutyEntry, DutyExcuse, DutyName, EntryKind } from './entry.ts';
import { remarksOn } from './remarks.ts';

type Days = readonly [from: string, until: string];

/** Somebody of 尼西乡, what he and the office have done, and a day on which one of the duties is looked at. */
interface DutyVector {
  readonly duty: DutyName;
  /** At noon of this day. */
  readonly on: string;
  readonly since: string;
  readonly ends?: string;
  readonly level?: string;
  readonly measure?: CaseFacts['measure'];
  readonly medical?: string;
  readonly parameters?: Readonly<Record<string, unknown>>;
  readonly entries?: readonly (readonly [
    kind: EntryKind,
    on: string,
    occurrence?: string,
    values?: FormValues,
  ])[];
  readonly excuses?: readonly (readonly [kind: DutyExcuse['kind'], occurrence: string, until?: string])[];
  readonly prohibition?: Days;
  readonly detention?: Days;
  readonly leave?: Days;
  readonly extension?: readonly [kind: ReviewExtension['kind'], on: string, until: string];
}

function factsFrom(vector: DutyVector): CaseFacts {
  const { since, level, measure, medical, prohibition, detention, leave, extension } = vector;
  const base = factsOf();
  return factsOf({
    ...(measure === undefined ? {} : { measure }),
    ...(medical === undefined ? {} : { medical: { matterId: 'medical', basis: medical } }),
    ...(vector.ends === undefined ? {} : { term: { ...base.term!, ends: day(vector.ends) } }),
    levels: level === undefined ? [] : [{ level, from: day(since) }],
    prohibitions:
      prohibition === undefined
        ? []
        : [
            {
              id: 'prohibition',
              kind: 'place',
              content: '演示场所',
              begins: day(prohibition[0]),
              ends: day(prohibition[1]),
            },
          ],
    detention:
      detention === undefined ? [] : [{ kind: '拘留', from: day(detention[0]), until: day(detention[1]) }],
    permissions: leave === undefined ? [] : [leaveOf('leave', ...leave)],
    reviewExtensions:
      extension === undefined
        ? []
        : [{ matterId: 'extension', kind: extension[0], on: day(extension[1]), until: day(extension[2]) }],
    diligence: { since: day(since), entries: entriesFrom(vector), excuses: excusesFrom(vector) },
  });
}

/** As the server writes them: what was entered counts for what the form makes of it. */
function entriesFrom({ entries = [] }: DutyVector): readonly DutyEntry[] {
  return entries.flatMap(([kind, on, occurrence, values = {}], index) => {
    const { counts, also } = fulfilmentOf(kind, values);
    const entry = { id: `entry-${index}`, kind, on: day(on), also };
    return counts ? [occurrence === undefined ? entry : { ...entry, occurrence }] : [];
  });
}

function excusesFrom({ duty, on, excuses = [] }: DutyVector): readonly DutyExcuse[] {
  return excuses.map(([kind, occurrence, until], index) => ({
    id: `excuse-${index}`,
    kind,
    duty,
    occurrence,
    on: day(on),
    reason: '演示理由',
    ...(until === undefined ? {} : { until: day(until) }),
  }));
}

/** How each window stands that has begun, and whether there is a finding: its severity, and whose desk it is on. */
function run(vector: DutyVector): unknown {
  const assessed = assessDuties(
    factsFrom(vector),
    contextAt(`${vector.on}T04:00:00.000Z`, vector.parameters),
  );
  const own = assessed.occurrences.filter(({ duty }) => duty === vector.duty);
  const entered = new Set(own.map(({ key }) => key));
  const finding = assessed.findings.find(({ action }) => entered.has(action?.entry?.occurrence ?? ''));
  return {
    windows: own
      .filter(({ from }) => from <= vector.on)
      .map(({ from, until, status }) => `${from}/${until} ${status}`),
    finding: finding === undefined ? null : [finding.code, finding.severity, finding.office],
  };
}

const duty = vectorRunner<DutyVector>(run);

interface ReportVector {
  readonly values: FormValues;
  readonly prohibited: boolean;
}

/** What is remarked on a routine report, by field, and what else it counts for. */
const report = vectorRunner<ReportVector>(({ values, prohibited }) => ({
  remarks: remarksOn('routineReport', values, prohibited).map(({ field }) => field),
  also: fulfilmentOf('routineReport', values).also,
}));

interface ActivityVector {
  readonly on: string;
  readonly since: string;
  readonly ends?: string;
  readonly level?: string;
  readonly measure?: CaseFacts['measure'];
  readonly medical?: string;
  readonly birthOn?: string;
  readonly detention?: Days;
  readonly parameters?: Readonly<Record<string, unknown>>;
  readonly entries: readonly (readonly [kind: 'education' | 'publicService', on: string, minutes?: number])[];
}

/** What hours of education and public service call for at noon of a day, with its severity. */
function activities({ on, birthOn, entries, parameters, ...given }: ActivityVector): unknown {
  const facts = factsFrom({ ...given, on, duty: 'education' });
  const { supervisee } = facts;
  const { findings } = assessDuties(
    {
      ...facts,
      supervisee: birthOn === undefined ? supervisee : { ...supervisee, birthOn: day(birthOn) },
      diligence: {
        since: day(given.since),
        excuses: [],
        entries: entries.map(([kind, at, minutes], index) => ({
          id: `entry-${index}`,
          kind,
          on: day(at),
          ...(minutes === undefined ? {} : { minutes }),
        })),
      },
    },
    contextAt(`${on}T04:00:00.000Z`, parameters),
  );
  return findings
    .filter(({ code }) => code.startsWith('EDU'))
    .map(({ code, severity }) => `${code} ${severity}`);
}

interface RemarkVector {
  readonly kind: EntryKind;
  readonly values: FormValues;
}

const remarks = ({ kind, values }: RemarkVector): unknown =>
  remarksOn(kind, values, false).map(({ field }) => field);

/** Remarks where values are given, findings where entries are. */
const either = vectorRunner<ActivityVector | RemarkVector>((vector) =>
  'kind' in vector ? remarks(vector) : activities(vector),
);

export const dutyVectors: VectorRunners = {
  'SUP-01': duty,
  'SUP-03': duty,
  'SUP-04': duty,
  'SUP-05': duty,
  'SUP-06': duty,
  'SUP-22': duty,
  'SUP-27': report,
  'EDU-01': vectorRunner<ActivityVector>(activities),
  'EDU-02': either,
  'EDU-03': vectorRunner<RemarkVector>(remarks),
};
