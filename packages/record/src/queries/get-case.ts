import type { Selectable, Transaction } from 'kysely';

import type {
  CustodyIntervalTable,
  DB,
  PermissionTable,
  PersonTable,
  ProhibitionTable,
  SupervisionCaseTable,
  TermEntryTable,
} from '../schema/tables.generated.ts';
import { awayPermissions } from './case-filter.ts';
import { officeName } from './office-name.ts';

/** A case with what stands in its head. Sealed columns of the person are opened with openPerson. */
export interface CaseFile {
  readonly case: Selectable<SupervisionCaseTable>;
  /** Null where the person has meanwhile gone to another holder with a later case. */
  readonly person: Selectable<PersonTable> | null;
  readonly officeName: string | null;
  readonly away: boolean;
}

/** A case by id, or undefined: not there and not yours are the same. */
export async function findCase(
  transaction: Transaction<DB>,
  caseId: string,
  today: string,
): Promise<CaseFile | undefined> {
  const found = await transaction
    .selectFrom('supervision_case')
    .selectAll('supervision_case')
    .select((row) => [officeName(row).as('officeName'), awayPermissions(row, today).limit(1).as('awayId')])
    .where('supervision_case.id', '=', caseId)
    .executeTakeFirst();
  if (!found) return undefined;
  const { officeName: office, awayId, ...row } = found;
  const person = await transaction
    .selectFrom('person')
    .selectAll()
    .where('id', '=', row.person_id)
    .executeTakeFirst();
  return { case: row, person: person ?? null, officeName: office, away: awayId !== null };
}

/** Permissions of a case that are not closed, or all of them. */
export function casePermissions(
  transaction: Transaction<DB>,
  caseId: string,
  which: 'open' | 'all' = 'open',
): Promise<Selectable<PermissionTable>[]> {
  let query = transaction.selectFrom('permission').selectAll().where('case_id', '=', caseId);
  if (which === 'open') query = query.where('closed_on', 'is', null);
  return query.orderBy('begins').orderBy('id').execute();
}

/** The term ledger of a case in the order it was entered. */
export function caseTerm(
  transaction: Transaction<DB>,
  caseId: string,
): Promise<Selectable<TermEntryTable>[]> {
  return transaction
    .selectFrom('term_entry')
    .selectAll()
    .where('case_id', '=', caseId)
    .orderBy('recorded_at')
    .orderBy('id')
    .execute();
}

/** The prohibitions of a case, ended ones included. */
export function caseProhibitions(
  transaction: Transaction<DB>,
  caseId: string,
): Promise<Selectable<ProhibitionTable>[]> {
  return transaction
    .selectFrom('prohibition')
    .selectAll()
    .where('case_id', '=', caseId)
    .orderBy('begins')
    .orderBy('id')
    .execute();
}

/** Who has held a case, from when to when. */
export function caseCustody(
  transaction: Transaction<DB>,
  caseId: string,
): Promise<Selectable<CustodyIntervalTable>[]> {
  return transaction
    .selectFrom('custody_interval')
    .selectAll()
    .where('case_id', '=', caseId)
    .orderBy('from_on')
    .orderBy('id')
    .execute();
}
