import type { Transaction } from 'kysely';

import { nameSort } from '../names/name-tokens.ts';
import type { DB } from '../schema/tables.generated.ts';
import { getCaseKey } from '../sensitive/case-key.ts';
import type { CaseDifference } from './plan-row.ts';
import { caseColumns, stageCustody, stageProhibition, stageTerm } from './stage-create.ts';
import { stagePersonChange } from './stage-person.ts';
import { stageChange } from './staged-content.ts';
import type { Batch, StagedContent } from './staged-content.ts';

/** Stages what a row of the register alters. */
export async function stageUpdate(
  content: StagedContent,
  batch: Batch,
  transaction: Transaction<DB>,
  row: number,
  difference: CaseDifference,
): Promise<void> {
  const { record } = batch;
  const { known, person, personPatch, casePatch, newHolder } = difference;
  const caseId = known.row.id;
  const change = stageChange(content, batch, {
    caseId,
    holderCode: known.row.holder_code,
    command: 'import.update',
    row,
    body: { changed: difference.changed },
  });
  const stamp = { ...change, holder_code: known.row.holder_code };

  await stagePersonChange(content, batch, transaction, person, personPatch, change);
  const own = caseColumns(batch, await getCaseKey(record, transaction, known.row.key_id), casePatch);
  const carried = {
    ...own,
    ...(personPatch.name !== undefined && {
      person_name: personPatch.name,
      name_sort: nameSort(personPatch.name),
    }),
    ...(personPatch.sex !== undefined && { sex: personPatch.sex }),
    ...(newHolder !== undefined && { office_code: newHolder.code }),
  };
  if (Object.keys(carried).length > 0) content.add('case_update', { id: caseId, ...carried, ...change });
  if (difference.term !== undefined) stageTerm(content, batch, caseId, difference.term, stamp);
  for (const entry of difference.prohibitions.added) stageProhibition(content, caseId, entry, stamp);
  for (const { id, begins, ends } of difference.prohibitions.altered) {
    content.add('prohibition_update', { id, begins, ends, ...change });
  }
  if (newHolder === undefined) return;
  content.add('custody_close', { case_id: caseId, until_on: batch.today, ...change });
  stageCustody(content, caseId, newHolder, batch.today, stamp);
  content.moves.push({ caseId, changeId: change.change_id, newHolder: newHolder.code });
}
