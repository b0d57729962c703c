import type { Evidence, FormValues } from '@guitu/law';
import { isEvidence } from '@guitu/law';
import { adoptBlob, RecordRefusal } from '@guitu/record';

import { refuseCommand } from './outcome.ts';
import type { Plan } from './plan.ts';
import type { Work } from './work.ts';

/**
 * Files are uploaded before the command that names them; here they become part of the case's file. A hash nobody of
 * this body has uploaded is refused, with the same words whether it exists elsewhere or nowhere.
 */
export async function adoptEvidence(work: Work, caseId: string, plan: Plan): Promise<void> {
  const given = plan.moves.flatMap(({ command }) => (command.act === 'step' ? [command.values] : []));
  await adoptFiles(work, caseId, given);
}

/** The same for the values of forms that belong to no matter. */
export async function adoptFiles(work: Work, caseId: string, given: readonly FormValues[]): Promise<void> {
  const hashes = new Set(given.flatMap(evidenceIn).map((file) => file.hash));
  for (const hash of hashes) {
    try {
      await adoptBlob(work.services.record, work.transaction, work.change, { hash, caseId });
    } catch (error) {
      if (!(error instanceof RecordRefusal) || error.code !== 'record.notFound') throw error;
      refuseCommand([
        { code: 'evidence.missing', field: 'evidence', text: '所附材料没有找到，请重新上传后再提交。' },
      ]);
    }
  }
}

function evidenceIn(values: FormValues): readonly Evidence[] {
  return Object.values(values).flatMap((value) => (value !== undefined && isEvidence(value) ? value : []));
}
