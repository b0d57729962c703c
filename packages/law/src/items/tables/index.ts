import {
  additionalPenalty,
  caseStatus,
  crimeKind,
  measure,
  originalPenalty,
  prohibitionKind,
} from './case-tables.ts';
import type { CodeTable } from './code-table.ts';
import { ethnicity } from './ethnicity-table.ts';
import {
  education,
  employment,
  exitDocumentDisposal,
  idKind,
  maritalStatus,
  sex,
  yesNo,
} from './person-tables.ts';

export type { Code, CodeTable, Generation, StoredCode } from './code-table.ts';

export const codeTables: readonly CodeTable[] = [
  sex,
  ethnicity,
  idKind,
  yesNo,
  education,
  employment,
  maritalStatus,
  exitDocumentDisposal,
  measure,
  caseStatus,
  crimeKind,
  originalPenalty,
  additionalPenalty,
  prohibitionKind,
];

const byName = new Map(codeTables.map((table) => [table.name, table]));

/** The code table of that name. Throws when there is none. */
export function getCodeTable(name: string): CodeTable {
  const table = byName.get(name);
  if (table === undefined) throw new Error(`there is no code table ${name}`);
  return table;
}
