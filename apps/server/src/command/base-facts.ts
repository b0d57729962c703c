import type { CaseFacts, Day, Delegation, Diligence, Moment, Prohibition, Term, TermEntry } from '@guitu/law';
import { dayOf, holderOf } from '@guitu/law';

import { readMeasure } from '../pages/read-measure.ts';
import type { Row } from '../record-types.ts';
import type { Writeable } from '../writeable.ts';
import { registeredOf } from './registered.ts';

type CaseRow = Row<'supervision_case'>;
type PersonRow = Row<'person'>;

/** The columns of a case that judging and comparing look at. */
export const judgedColumns = [
  'id',
  'person_id',
  'person_name',
  'sex',
  'measure',
  'crime',
  'deciding_authority',
  'judgment_number',
  'judgment_on',
  'term_begins',
  'term_ends',
  'received_on',
  'intake_matter_id',
  'status',
  'level',
  'level_matter_id',
  'minor_at_crime',
  'office_code',
  'holder_code',
  'registered',
  'merged_into',
  'created_at',
  'key_id',
] as const satisfies readonly (keyof CaseRow)[];

type TermEntryRow = Pick<
  Row<'term_entry'>,
  'id' | 'case_id' | 'kind' | 'begins' | 'ends' | 'paper_number' | 'paper_on' | 'recorded_at'
>;

/** The registers a case's facts are read from, before any matter adds to them: no more than is judged by. */
export interface JudgedRegisters {
  readonly case: Pick<CaseRow, (typeof judgedColumns)[number]>;
  readonly person: Pick<PersonRow, 'id' | 'birth_on'> | undefined;
  readonly termEntries: readonly TermEntryRow[];
  readonly prohibitions: readonly Row<'prohibition'>[];
  readonly custody: readonly Row<'custody_interval'>[];
  readonly delegations: readonly Row<'delegation'>[];
  /** Whoever is the person's guardian, or was: the one in charge has no last day. */
  readonly guardians: readonly Pick<Row<'relation'>, 'person_id' | 'name' | 'until_on'>[];
  readonly diligence: Diligence;
}

/** The same with everything the registers say of case and person, as commands and pages need it. */
export interface Registers extends JudgedRegisters {
  readonly case: CaseRow;
  readonly person: PersonRow | undefined;
}

/** The facts of a case as its own registers say them (案情, without what its matters contribute). */
export function baseFacts(registers: JudgedRegisters): CaseFacts {
  const { case: row } = registers;
  const registered = registeredOf(row);
  const facts: Writeable<CaseFacts> = {
    caseId: row.id,
    measure: readMeasure(row.measure),
    // What a matter has brought about is folded from it again: when that matter falls, so does its effect.
    status: registered.status,
    supervisee: superviseeOf(registers),
    decision: decisionOf(row),
    holder: holderOf(registered.officeCode),
    prohibitions: registers.prohibitions.map(prohibitionOf),
    permissions: [],
    custody: registers.custody.map(custodyOf),
    delegations: registers.delegations.map(delegationOf),
    detention: [],
    sanctions: [],
    diligence: registers.diligence,
    levels:
      registered.level === null
        ? []
        : [{ level: registered.level, from: (row.received_on ?? dayOf(row.created_at as Moment)) as Day }],
  };
  const term = termOf(registers);
  if (row.crime !== null) facts.crime = row.crime;
  if (term !== undefined) facts.term = term;
  return facts;
}

function superviseeOf({ case: row, person, guardians }: JudgedRegisters): CaseFacts['supervisee'] {
  const supervisee: Writeable<CaseFacts['supervisee']> = {
    name: row.person_name,
    minorAtCrime: row.minor_at_crime,
  };
  const guardian = guardians.find((one) => one.until_on === null)?.name;
  if (row.sex !== null) supervisee.sex = row.sex as 'male' | 'female';
  if (person?.birth_on != null) supervisee.birthOn = person.birth_on as Day;
  if (guardian !== undefined) supervisee.guardian = guardian;
  return supervisee;
}

function custodyOf(row: JudgedRegisters['custody'][number]): CaseFacts['custody'][number] {
  return {
    custodianCode: row.custodian_code,
    custodianName: row.custodian_name,
    from: row.from_on as Day,
    ...(row.until_on === null ? {} : { until: row.until_on as Day }),
  };
}

function decisionOf(row: JudgedRegisters['case']): NonNullable<CaseFacts['decision']> {
  const decision: Writeable<NonNullable<CaseFacts['decision']>> = {};
  if (row.deciding_authority !== null) decision.authority = row.deciding_authority;
  if (row.judgment_number !== null) decision.number = row.judgment_number;
  if (row.judgment_on !== null) decision.on = row.judgment_on as Day;
  return decision;
}

function termOf({ case: row, termEntries }: JudgedRegisters): Term | undefined {
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

function prohibitionOf(row: JudgedRegisters['prohibitions'][number]): Prohibition {
  return {
    id: row.id,
    kind: row.kind as Prohibition['kind'],
    content: row.content,
    begins: row.begins as Day,
    ...(row.region_code === null ? {} : { region: row.region_code }),
    ...(row.ends === null ? {} : { ends: row.ends as Day }),
  };
}

function delegationOf(row: JudgedRegisters['delegations'][number]): Delegation {
  return {
    officeCode: row.office_code,
    procedure: row.matter,
    from: row.valid_from as Day,
    basis: row.basis,
    ...(row.valid_until === null ? {} : { until: row.valid_until as Day }),
  };
}
