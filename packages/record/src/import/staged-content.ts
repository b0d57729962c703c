import { sensitiveItemNames } from '@guitu/law';
import type { OtherItems, PersonEntry } from '@guitu/law';

import type { Access } from '../change/access.ts';
import { fingerprintOf } from '../change/add-change.ts';
import { newId } from '../id.ts';
import type { JsonValue } from '../json.ts';
import { nameSort } from '../names/name-tokens.ts';
import type { Record } from '../open/record.ts';
import { randomSome } from '../random.ts';
import { idNumberIndex, idTailIndex } from '../sensitive/number-index.ts';
import { sealWith } from '../sensitive/seal-values.ts';
import type { Row } from './insert-columns.ts';

/** Rows on their way into the database, by the table they are meant for. */
export class StagedContent {
  readonly targets = new Map<string, Row[]>();
  /** Cases that go to another office once everything is written. */
  readonly moves: Move[] = [];

  add(target: string, row: { readonly [column: string]: unknown }): void {
    const rows = this.targets.get(target);
    if (rows === undefined) this.targets.set(target, [row as Row]);
    else rows.push(row as Row);
  }

  /** Every case in which something is written: each has a change. */
  caseIds(): readonly string[] {
    return this.changes().map((change) => change.case_id);
  }

  changeIds(): readonly string[] {
    return this.changes().map((change) => change.id);
  }

  private changes(): readonly { readonly id: string; readonly case_id: string }[] {
    return (this.targets.get('change') ?? []) as unknown as readonly { id: string; case_id: string }[];
  }
}

/** A case that goes to another office of the same body once everything else is written. */
export interface Move {
  readonly caseId: string;
  readonly changeId: string;
  readonly newHolder: number;
}

/** What every row of one import has in common. */
export interface Batch {
  readonly record: Record;
  readonly access: Access;
  readonly runId: string;
  readonly fileName: string;
  /** The moment of the whole import. */
  readonly at: string;
  readonly today: string;
}

const sensitive: ReadonlySet<string> = new Set(sensitiveItemNames);

/** The change of one case, on that case's own chain. Returns the columns its rows carry. */
export function stageChange(
  content: StagedContent,
  batch: Batch,
  change: {
    readonly caseId: string;
    readonly holderCode: number;
    readonly command: string;
    readonly row: number;
    readonly body: { readonly [name: string]: unknown };
  },
): { readonly change_id: string; readonly written_by_code: number } {
  const { record, access } = batch;
  const id = newId();
  const body = { run: batch.runId, file: batch.fileName, row: change.row, ...change.body };
  content.add('change', {
    id,
    account_id: access.accountId,
    actor_name: access.accountName,
    body_id: access.bodyId,
    body_name: access.bodyName,
    command: change.command,
    idempotency_key: `import:${batch.runId}:${change.row}`,
    definition_version: '1',
    chain_id: change.caseId,
    case_id: change.caseId,
    body,
    fingerprint: fingerprintOf(record, {
      command: change.command,
      caseId: change.caseId,
      body,
      chainId: change.caseId,
      holderCode: change.holderCode,
      idempotencyKey: '',
      definitionVersion: '1',
    }),
    salt: randomSome(16),
    at: batch.at,
    holder_code: change.holderCode,
    written_by_code: access.low,
  });
  return { change_id: id, written_by_code: access.low };
}

/** The columns of a person that are stated, sealed where they are sensitive. */
export function personColumns(
  record: Record,
  key: { readonly id: string; readonly key: Buffer },
  person: Partial<PersonEntry>,
): { readonly [column: string]: unknown } {
  const associated = Buffer.from(key.id);
  const seal = (text: string | undefined): Buffer | undefined =>
    text === undefined ? undefined : record.crypto.seal(key.key, Buffer.from(text), associated);
  const { idNumber } = person;
  return given({
    name: person.name,
    name_sort: person.name === undefined ? undefined : nameSort(person.name),
    former_names: person.formerNames,
    sex: person.sex,
    birth_on: person.birthOn,
    ethnicity_code: person.ethnicityCode,
    id_kind: person.idKind,
    id_number_sealed: seal(idNumber),
    id_number_index: idNumber === undefined ? undefined : idNumberIndex(record, idNumber),
    id_tail_index: idNumber === undefined ? undefined : idTailIndex(record, idNumber),
    phone_sealed: seal(person.phone),
    home_region_code: person.homeRegionCode,
    home_address_sealed: seal(person.homeAddress),
    household_region_code: person.householdRegionCode,
    household_address_sealed: seal(person.householdAddress),
    items: person.items === undefined ? undefined : sealItems(record, key.key, person.items),
  });
}

/** Items with those that are marked sensitive sealed under the key of their owner. */
export function sealItems(record: Record, key: Buffer, items: OtherItems): JsonValue {
  return sealWith(record.crypto, key, items as JsonValue, sensitive);
}

/** Without the columns that say nothing, so that an update leaves them as they are. */
export function given(columns: { readonly [column: string]: unknown }): {
  readonly [column: string]: unknown;
} {
  const stated: { [column: string]: unknown } = {};
  for (const column in columns) if (columns[column] !== undefined) stated[column] = columns[column];
  return stated;
}
