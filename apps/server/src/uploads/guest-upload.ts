import { isEvidence } from '@guitu/law';
import { read } from '@guitu/record';
import type { Access } from '@guitu/record';
import { sql } from 'kysely';

import { guestOf } from '../access/enter.ts';
import { isAgency } from '../access/offices.ts';
import type { Visitor } from '../access/visitor.ts';
import { findMatter } from '../command/case-file.ts';
import { loadCaseFile } from '../command/load-case-files.ts';
import type { Services } from '../services.ts';

/**
 * How a body that takes part in a matter reads a file: as a guest of the matter that names it. A photo, and what belongs to other
 * matters of the case, is not there for him.
 */
export async function findGuestUploadAccess(
  services: Services,
  visitor: Visitor,
  hash: string,
): Promise<Access | undefined> {
  if (!isAgency(visitor.body.kind)) return undefined;
  const parts = await read(services.record, guestOf(visitor), async (transaction) => {
    const { rows } = await sql<{ id: string | null }>`
      select guitu.case_of_blob(${Buffer.from(hash, 'hex')}) as id`.execute(transaction);
    const caseId = rows[0]?.id ?? null;
    if (caseId === null) return [];
    return transaction
      .selectFrom('participation')
      .select(['matter_id', 'case_id'])
      .where('case_id', '=', caseId)
      .where('ended_at', 'is', null)
      .execute();
  });
  for (const part of parts) {
    const access = guestOf(visitor, part.matter_id);
    if (await names(services, access, part, hash)) return access;
  }
  return undefined;
}

/** Whether any event of the matter names the file; what was mended since counts, as it does in the history. */
function names(
  services: Services,
  access: Access,
  part: { readonly matter_id: string; readonly case_id: string },
  hash: string,
): Promise<boolean> {
  return read(services.record, access, async (transaction) => {
    const file = await loadCaseFile(services, transaction, part.case_id, [part.matter_id]);
    const history = (file && findMatter(file, part.matter_id))?.state.history ?? [];
    return history.some(
      (event) =>
        event.type === 'stepTaken' &&
        Object.values(event.values).some(
          (value) => value !== undefined && isEvidence(value) && value.some((one) => one.hash === hash),
        ),
    );
  });
}
