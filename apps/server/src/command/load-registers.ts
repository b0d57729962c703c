import type { Moment } from '@guitu/law';
import { sql } from 'kysely';

import { loadDiligence } from '../duties/load-diligence.ts';
import type { Transaction } from '../record-types.ts';
import type { JudgedRegisters, Registers } from './base-facts.ts';
import { judgedColumns } from './base-facts.ts';
import { grouped } from './grouped.ts';
import type { Beside } from './load-beside.ts';

type JudgedCase = JudgedRegisters['case'];
type JudgedPerson = NonNullable<JudgedRegisters['person']>;

/** The registers of several cases with everything that is written about them. */
export async function loadRegisters(
  transaction: Transaction,
  caseIds: readonly string[],
  besideOf: (caseId: string) => Beside,
  now: Moment,
): Promise<readonly Registers[]> {
  const ofCases = transaction
    .selectFrom('supervision_case')
    .where(sql<boolean>`supervision_case.id = any(${caseIds}::uuid[])`);
  const [cases, people] = await Promise.all([
    ofCases.selectAll().execute(),
    transaction.selectFrom('person').selectAll().where('id', 'in', ofCases.select('person_id')).execute(),
  ]);
  return loadAround(transaction, cases, people, besideOf, now, false);
}

/** No more of them than is judged by: of twenty thousand cases the difference is felt. */
export async function loadJudgedRegisters(
  transaction: Transaction,
  caseIds: readonly string[],
  besideOf: (caseId: string) => Beside,
  now: Moment,
): Promise<readonly JudgedRegisters[]> {
  const cases = await transaction
    .selectFrom('supervision_case')
    .select(judgedColumns)
    .where(sql<boolean>`id = any(${caseIds}::uuid[])`)
    .execute();
  const people = await transaction
    .selectFrom('person')
    .select(['id', 'birth_on'])
    .where(sql<boolean>`id = any(${cases.map((row) => row.person_id)}::uuid[])`)
    .execute();
  return loadAround(transaction, cases, people, besideOf, now, true);
}

async function loadAround<Case extends JudgedCase, Person extends JudgedPerson>(
  transaction: Transaction,
  cases: readonly Case[],
  people: readonly Person[],
  besideOf: (caseId: string) => Beside,
  now: Moment,
  withoutIds: boolean,
): Promise<
  readonly (Omit<JudgedRegisters, 'case' | 'person'> & { case: Case; person: Person | undefined })[]
> {
  const ofCases = sql<boolean>`case_id = any(${cases.map((row) => row.id)}::uuid[])`;
  const offices = [...new Set(cases.map((row) => row.office_code ?? row.holder_code))];
  const [termEntries, prohibitions, custody, delegations, guardians, diligenceOf] = await Promise.all([
    transaction
      .selectFrom('term_entry')
      .select(['id', 'case_id', 'kind', 'begins', 'ends', 'paper_number', 'paper_on', 'recorded_at'])
      .where(ofCases)
      .execute(),
    transaction.selectFrom('prohibition').selectAll().where(ofCases).execute(),
    transaction.selectFrom('custody_interval').selectAll().where(ofCases).execute(),
    transaction
      .selectFrom('delegation')
      .selectAll()
      .where(sql<boolean>`office_code = any(${offices}::bigint[])`)
      .execute(),
    transaction
      .selectFrom('relation')
      .select(['person_id', 'name', 'until_on'])
      .where(sql<boolean>`person_id = any(${cases.map((row) => row.person_id)}::uuid[])`)
      .where('kind', '=', 'guardian')
      .orderBy('created_at', 'desc')
      .execute(),
    loadDiligence(transaction, cases, besideOf, now, { withoutIds }),
  ]);
  const [guardiansOf, termsOf, prohibitionsOf] = [
    grouped(guardians, (one) => one.person_id),
    grouped(termEntries, (one) => one.case_id),
    grouped(prohibitions, (one) => one.case_id),
  ];
  const custodyOf = grouped(custody, (one) => one.case_id);
  const delegationsOf = grouped(delegations, (one) => one.office_code);
  const personOf = new Map(people.map((person) => [person.id, person]));
  return cases.map((row) => ({
    case: row,
    diligence: diligenceOf(row),
    guardians: guardiansOf.get(row.person_id) ?? [],
    person: personOf.get(row.person_id),
    termEntries: termsOf.get(row.id) ?? [],
    prohibitions: prohibitionsOf.get(row.id) ?? [],
    custody: custodyOf.get(row.id) ?? [],
    delegations: delegationsOf.get(row.office_code ?? row.holder_code) ?? [],
  }));
}
