import type { Day, Measure } from '@guitu/law';
import { read, systemAccess } from '@guitu/record';

import type { Services } from '../services.ts';

/** Somebody of the register as the simulator knows him on a morning. */
export interface Person {
  readonly caseId: string;
  /** Steady from run to run, unlike the id. */
  readonly key: string;
  readonly name: string;
  readonly sex: 'male' | 'female';
  /** Where the case is held: a judicial office. */
  readonly office: number;
  readonly county: number;
  readonly measure: Measure;
  readonly status: string;
  readonly level: string | undefined;
  readonly minorAtCrime: boolean;
  readonly birthOn: Day | undefined;
  readonly receivedOn: Day | undefined;
  readonly termBegins: Day | undefined;
  readonly termEnds: Day | undefined;
  readonly forbidden: boolean;
  /** By a prohibition order that keeps him out of places. */
  readonly placesForbidden: boolean;
}

/** A county as the subject of what is no single person's: arrivals, assessments, the house itself. */
export function placeAsSubject(county: number): Person {
  return {
    caseId: `county/${county}`,
    key: `county/${county}`,
    name: '',
    sex: 'male',
    office: county,
    county,
    measure: 'probation',
    status: 'place',
    level: undefined,
    minorAtCrime: false,
    birthOn: undefined,
    receivedOn: undefined,
    termBegins: undefined,
    termEnds: undefined,
    forbidden: false,
    placesForbidden: false,
  };
}

/** The county in which a place lies. */
export function countyOf(code: number): number {
  return Math.floor(code / 1_000_000) * 1_000_000;
}

export function isPlace({ status }: Person): boolean {
  return status === 'place';
}

/** Everybody whose case is not over, or that one person, in a steady order. */
export async function findPeople(services: Services, caseId?: string): Promise<readonly Person[]> {
  const rows = await read(services.record, systemAccess(), (transaction) =>
    transaction
      .selectFrom('supervision_case')
      .innerJoin('person', 'person.id', 'supervision_case.person_id')
      .select([
        'supervision_case.id as id',
        'supervision_case.external_key',
        'supervision_case.judgment_number',
        'supervision_case.person_name',
        'supervision_case.sex as sex',
        'supervision_case.office_code',
        'supervision_case.holder_code as holder_code',
        'supervision_case.measure',
        'supervision_case.status',
        'supervision_case.level',
        'supervision_case.minor_at_crime',
        'person.birth_on as birth_on',
        'supervision_case.received_on',
        'supervision_case.term_begins',
        'supervision_case.term_ends',
      ])
      .select((row) =>
        row
          .exists(
            row
              .selectFrom('prohibition')
              .select('prohibition.id')
              .whereRef('prohibition.case_id', '=', 'supervision_case.id'),
          )
          .as('forbidden'),
      )
      .select((row) =>
        row
          .exists(
            row
              .selectFrom('prohibition')
              .select('prohibition.id')
              .whereRef('prohibition.case_id', '=', 'supervision_case.id')
              .where('prohibition.kind', '=', 'place'),
          )
          .as('places_forbidden'),
      )
      .where((row) => (caseId === undefined ? row.lit(true) : row('supervision_case.id', '=', caseId)))
      .where('supervision_case.status', 'in', ['expected', 'serving'])
      .where('supervision_case.merged_into', 'is', null)
      .where('supervision_case.measure', 'is not', null)
      .execute(),
  );
  const people = rows.map((row): Person => {
    const office = row.office_code ?? row.holder_code;
    return {
      caseId: row.id,
      key: `${row.external_key ?? row.judgment_number ?? ''} ${row.person_name}`,
      name: row.person_name,
      sex: row.sex === 'female' ? 'female' : 'male',
      office,
      county: countyOf(office),
      measure: row.measure as Measure,
      status: row.status,
      level: row.level ?? undefined,
      minorAtCrime: row.minor_at_crime,
      birthOn: (row.birth_on ?? undefined) as Day | undefined,
      receivedOn: (row.received_on ?? undefined) as Day | undefined,
      termBegins: (row.term_begins ?? undefined) as Day | undefined,
      termEnds: (row.term_ends ?? undefined) as Day | undefined,
      forbidden: Boolean(row.forbidden),
      placesForbidden: Boolean(row.places_forbidden),
    };
  });
  return people.toSorted((one, other) => (one.key < other.key ? -1 : 1));
}
