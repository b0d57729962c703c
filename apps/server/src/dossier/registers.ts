import type { DossierKind } from '@guitu/law';
import { sql } from 'kysely';

import type { Row, Transaction } from '../record-types.ts';

/** What was done with a file, each with the day or moment by which the newest comes first. */
const newestBy = {
  dossier_closing: 'closed_at',
  dossier_loan: 'from_on',
  dossier_export: 'exported_at',
} as const;

export type DossierRegister = keyof typeof newestBy;

/** The closings, loans or exports of one file, newest first. */
export async function loadRegister<Name extends DossierRegister>(
  transaction: Transaction,
  name: Name,
  caseId: string,
  kind: DossierKind,
): Promise<readonly Row<Name>[]> {
  const { rows } = await sql<Row<Name>>`
    select * from ${sql.table(name)} where case_id = ${caseId} and kind = ${kind}
     order by ${sql.ref(newestBy[name])} desc, id desc`.execute(transaction);
  return rows;
}

/** One closing, loan or export of a case; nothing when it is not there. */
export async function findInRegister<Name extends DossierRegister>(
  transaction: Transaction,
  name: Name,
  caseId: string,
  id: string,
): Promise<Row<Name> | undefined> {
  const { rows } = await sql<Row<Name>>`
    select * from ${sql.table(name)} where case_id = ${caseId} and id = ${id}`.execute(transaction);
  return rows[0];
}

/** The closing that holds: it was not opened again. */
export function findClosing(
  transaction: Transaction,
  caseId: string,
  kind: DossierKind,
): Promise<Row<'dossier_closing'> | undefined> {
  return transaction
    .selectFrom('dossier_closing')
    .selectAll()
    .where('case_id', '=', caseId)
    .where('kind', '=', kind)
    .where('reopened_at', 'is', null)
    .executeTakeFirst();
}

/** As it stands in a row. */
export function kindOf({ kind }: { readonly kind: string }): DossierKind {
  return kind === 'workingFile' ? 'workingFile' : 'caseFile';
}
