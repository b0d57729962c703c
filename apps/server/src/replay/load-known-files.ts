import type { Moment } from '@guitu/law';
import { openCaseKeys } from '@guitu/record';
import { sql } from 'kysely';

import { baseFacts } from '../command/base-facts.ts';
import type { CaseFile } from '../command/case-file.ts';
import type { Beside } from '../command/load-beside.ts';
import { alone } from '../command/load-beside.ts';
import { loadWholeFiles } from '../command/load-case-files.ts';
import { parameterBook } from '../command/parameter-book.ts';
import { loadDiligence } from '../duties/load-diligence.ts';
import type { Transaction } from '../record-types.ts';
import type { AsOf } from './as-of.ts';
import type { Reader } from './check-findings.ts';

/** A whole file with when its parts were entered, from which it can be told what was known at a moment. */
export interface KnownFile {
  readonly file: CaseFile;
  /** When rows of the registers that say nothing about it themselves were entered, by their id. */
  readonly enteredAt: ReadonlyMap<string, string>;
  /** When the case was made one with others, if it was and still is. */
  readonly mergedAt: string | undefined;
}

/**
 * Opens cases with everything that was known at a moment: all histories, the entries and excuses that had not been withdrawn by then,
 * the parameters that had been set. Cases that had not been entered by then are not in the answer.
 */
export async function loadKnownFiles(
  services: Reader,
  transaction: Transaction,
  caseIds: readonly string[],
  { at, knownAt }: AsOf,
): Promise<ReadonlyMap<string, KnownFile>> {
  const keys = await transaction
    .selectFrom('supervision_case')
    .select('key_id')
    .where(sql<boolean>`id = any(${caseIds}::uuid[])`)
    .execute();
  await openCaseKeys(
    services.record,
    transaction,
    keys.map((row) => row.key_id),
  );
  const files = await loadWholeFiles(services, transaction, caseIds);
  const rows = [...files.values()].map(({ registers }) => registers.case);
  const mergedAt = await loadMerged(transaction, caseIds);
  // What was entered in another case counts here from the day on which the two were made one.
  const besideOf = (id: string): Beside => {
    const file = files.get(id);
    const merged = mergedAt.get(id);
    const isMerged = merged !== undefined && merged <= at && merged <= knownAt;
    return isMerged && file !== undefined ? file.beside : alone;
  };
  const diligenceOf = await loadDiligence(transaction, rows, besideOf, at, { knownAt });
  const parameters = await loadKnownParameters(transaction, knownAt);
  const enteredAt = await loadEntered(transaction, caseIds);
  const known = [...files].filter(([, { registers }]) => registers.case.created_at <= knownAt);
  return new Map(
    known.map(([id, file]) => {
      const registers = { ...file.registers, diligence: diligenceOf(file.registers.case) };
      const whole = { ...file, registers, base: baseFacts(registers), parameters };
      return [id, { file: whole, enteredAt, mergedAt: mergedAt.get(id) }];
    }),
  );
}

async function loadKnownParameters(transaction: Transaction, knownAt: Moment) {
  const rows = await transaction
    .selectFrom('parameter')
    .innerJoin('change', 'change.id', 'parameter.change_id')
    .select(['key', 'value', 'region_code', 'effective_from', 'effective_until'])
    .where('change.at', '<=', knownAt)
    .execute();
  return parameterBook(rows);
}

/** When each order, custody and delegation was entered: the change that inserted it says so. */
async function loadEntered(
  transaction: Transaction,
  caseIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const ofCases = await transaction
    .selectFrom('change')
    .innerJoin('change_entry', 'change_entry.change_id', 'change.id')
    .select(['change_entry.row_key', 'change.at'])
    .where(sql<boolean>`change.case_id = any(${caseIds}::uuid[])`)
    .where('change_entry.operation', '=', 'insert')
    .where('change_entry.table_name', 'in', ['prohibition', 'custody_interval'])
    .execute();
  const delegations = await transaction
    .selectFrom('delegation')
    .innerJoin('change', 'change.id', 'delegation.change_id')
    .select(['delegation.id as row_key', 'change.at'])
    .execute();
  return new Map([...ofCases, ...delegations].map((row) => [row.row_key, row.at]));
}

async function loadMerged(
  transaction: Transaction,
  caseIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await transaction
    .selectFrom('merge')
    .select(['kept_id', 'merged_id', 'merged_at'])
    .where('kind', '=', 'case')
    .where('split_at', 'is', null)
    .where(sql<boolean>`(kept_id = any(${caseIds}::uuid[]) or merged_id = any(${caseIds}::uuid[]))`)
    .orderBy('merged_at')
    .execute();
  return new Map(
    rows.flatMap((row) => [
      [row.kept_id, row.merged_at],
      [row.merged_id, row.merged_at],
    ]),
  );
}
