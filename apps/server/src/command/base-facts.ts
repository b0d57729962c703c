import type { CaseFacts, Day, Delegation, Diligence, Moment, Prohibition, Term, TermEntry } from '@guitu/law';
import { dayOf, holderOf } from '@guitu/law';

import { readMeasure } from '../pages/read-measure.ts';
import type { Row } from '../record-types.ts';
import { registeredOf } from './registered.ts';

type CaseRow = Row<'supervision_case'>;
type PersonRow = Row<'person'>;

/** The registers a case's facts are read from, before any matter adds to them. */
export interface Registers {
  readonly case: CaseRow;
  readonly person: PersonRow | undefined;
  readonly termEntries: readonly Row<'term_entry'>[];
  readonly prohibitions: readonly Row<'prohibition'>[];
  readonly custody: readonly Row<'custody_interval'>[];
  readonly delegations: readonly Row<'delegation'>[];
  /** Whoever is the person's guardian, or was: the one in charge has no last day. */
  readonly guardians: readonly Pick<Row<'relation'>, 'person_id' | 'name' | 'until_on'>[];
  readonly diligence: Diligence;
}

/** The facts of a case as its own registers say them (案情, without what its matters contribute). */
export function baseFacts(registers: Registers): CaseFacts {
  const { case: row, person } = registers;
  const registered = registeredOf(row);
  const term = termOf(registers);
  const guardian = registers.guardians.find((one) => one.until_on === null)?.name;
  return {
    caseId: row.id,
    measure: readMeasure(row.measure),
    // What a matter has brought about is folded from it again: when that matter falls, so does its effect.
    status: registered.status,
    supervisee: {
      name: row.person_name,
      ...(row.sex === null ? {} : { sex: row.sex as 'male' | 'female' }),
      ...(person?.birth_on == null ? {} : { birthOn: person.birth_on as Day }),
      minorAtCrime: row.minor_at_crime,
      ...(guardian === undefined ? {} : { guardian }),
    },
    ...(row.crime === null ? {} : { crime: row.crime }),
    decision: decisionOf(row),
    holder: holderOf(registered.officeCode),
    ...(term === undefined ? {} : { term }),
    prohibitions: registers.prohibitions.map(prohibitionOf),
    permissions: [],
    custody: registers.custody.map((interval) => ({
      custodianCode: interval.custodian_code,
      custodianName: interval.custodian_name,
      from: interval.from_on as Day,
      ...(interval.until_on === null ? {} : { until: interval.until_on as Day }),
    })),
    delegations: registers.delegations.map(delegationOf),
    detention: [],
    sanctions: [],
    diligence: registers.diligence,
    levels:
      row.level === null || row.level_matter_id !== null
        ? []
        : [{ level: row.level, from: (row.received_on ?? dayOf(row.created_at as Moment)) as Day }],
  };
}

function decisionOf(row: CaseRow): NonNullable<CaseFacts['decision']> {
  return {
    ...(row.deciding_authority === null ? {} : { authority: row.deciding_authority }),
    ...(row.judgment_number === null ? {} : { number: row.judgment_number }),
    ...(row.judgment_on === null ? {} : { on: row.judgment_on as Day }),
  };
}

function termOf({ case: row, termEntries }: Registers): Term | undefined {
  const entries = termEntries
    .filter((entry) => entry.begins !== null && entry.ends !== null)
    .map((entry): TermEntry => ({
      kind: entry.kind as TermEntry['kind'],
      begins: entry.begins as Day,
      ends: entry.ends as Day,
      effectiveOn: (entry.paper_on ?? dayOf(entry.recorded_at as Moment)) as Day,
      ...(entry.paper_number === null ? {} : { paperNumber: entry.paper_number }),
    }));
  const { termBegins, termEnds } = registeredOf(row);
  if (termBegins === null || termEnds === null) return undefined;
  return { begins: termBegins, ends: termEnds, entries };
}

function prohibitionOf(row: Registers['prohibitions'][number]): Prohibition {
  return {
    id: row.id,
    kind: row.kind as Prohibition['kind'],
    content: row.content,
    begins: row.begins as Day,
    ...(row.region_code === null ? {} : { region: row.region_code }),
    ...(row.ends === null ? {} : { ends: row.ends as Day }),
  };
}

function delegationOf(row: Registers['delegations'][number]): Delegation {
  return {
    officeCode: row.office_code,
    procedure: row.matter,
    from: row.valid_from as Day,
    basis: row.basis,
    ...(row.valid_until === null ? {} : { until: row.valid_until as Day }),
  };
}
