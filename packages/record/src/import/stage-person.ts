import type { PersonEntry } from '@guitu/law';
import type { Transaction } from 'kysely';

import { newId } from '../id.ts';
import { nameTokens } from '../names/name-tokens.ts';
import type { DB } from '../schema/tables.generated.ts';
import { getCaseKey } from '../sensitive/case-key.ts';
import { makeCaseKey } from './key-ring.ts';
import type { NewCaseKey } from './key-ring.ts';
import type { KnownPerson } from './known.ts';
import { personColumns } from './staged-content.ts';
import type { Batch, StagedContent } from './staged-content.ts';

/** The columns by which a row belongs to its change and its holder. */
export interface Stamp {
  readonly change_id: string;
  readonly written_by_code: number;
  readonly holder_code: number;
}

/** Stages a person this body has not met. Returns the id. */
export function stagePerson(content: StagedContent, batch: Batch, person: PersonEntry, stamp: Stamp): string {
  const id = newId();
  const key = stageKey(content, batch);
  content.add('person', { id, key_id: key.id, ...personColumns(batch.record, key, person), ...stamp });
  stageNameTokens(content, 'new_name_token', id, stamp.holder_code, person.name, person.formerNames);
  return id;
}

/** Stages what a register says differently about a person this body knows. */
export async function stagePersonChange(
  content: StagedContent,
  batch: Batch,
  transaction: Transaction<DB>,
  person: KnownPerson,
  patch: Partial<PersonEntry>,
  change: Omit<Stamp, 'holder_code'>,
): Promise<void> {
  if (Object.keys(patch).length === 0) return;
  const { id, key_id: keyId } = person.row;
  const key = await getCaseKey(batch.record, transaction, keyId);
  const { change_id, written_by_code } = change;
  content.add('person_update', {
    id,
    ...personColumns(batch.record, { id: keyId, key }, patch),
    change_id,
    written_by_code,
  });
  if (patch.name === undefined && patch.formerNames === undefined) return;
  content.add('renamed', { id });
  const formerNames = patch.formerNames ?? person.row.former_names;
  const name = patch.name ?? person.row.name;
  stageNameTokens(content, 'name_token', id, person.row.holder_code, name, formerNames);
}

/** A key of its own for each person and each case, so that one can be destroyed by law without the other. */
export function stageKey(content: StagedContent, { record }: Batch): NewCaseKey {
  const key = makeCaseKey(record);
  content.add('case_key', { id: key.id, wrapped: key.wrapped, algorithm: record.crypto.sealing });
  return key;
}

/** What the person is found by. Those that are there already are skipped when they are written. */
function stageNameTokens(
  content: StagedContent,
  target: 'name_token' | 'new_name_token',
  personId: string,
  holderCode: number,
  name: string,
  formerNames: readonly string[],
): void {
  const tokens = nameTokens(name, formerNames);
  content.add(target, { tokens, holder_code: holderCode, person_id: personId });
}
