import { read } from '@guitu/record';

import { noteReading } from '../access/note-reading.ts';
import { accessOf } from '../access/visitor.ts';
import type { Visitor } from '../access/visitor.ts';
import type { IdentityCheck } from '../contract/identity.ts';
import type { Row } from '../record-types.ts';
import type { Services } from '../services.ts';

/** The identity checks of a case, newest first; nothing when the case is not there or not the visitor's. */
export async function findChecks(
  services: Services,
  visitor: Visitor,
  caseId: string,
  route: string,
): Promise<IdentityCheck[] | undefined> {
  const found = await read(services.record, accessOf(visitor), async (transaction) => {
    const row = await transaction
      .selectFrom('supervision_case')
      .selectAll()
      .where('id', '=', caseId)
      .executeTakeFirst();
    if (row === undefined) return undefined;
    const checks = await transaction
      .selectFrom('identity_check')
      .selectAll()
      .where('case_id', '=', caseId)
      .orderBy('requested_at', 'desc')
      .execute();
    return { row, checks };
  });
  if (found === undefined) return undefined;
  await noteReading(services, visitor, found.row, { subject: 'identity', subjectId: caseId, route });
  return found.checks.map(checkRow);
}

function checkRow(row: Row<'identity_check'>): IdentityCheck {
  return {
    id: row.id,
    purpose: row.purpose as IdentityCheck['purpose'],
    method: row.method as IdentityCheck['method'],
    result: row.result as IdentityCheck['result'],
    deviceName: row.device_name,
    score: row.score,
    alternative: row.alternative,
    requestedAt: row.requested_at,
    requestedBy: row.requested_by,
    answeredAt: row.answered_at,
  };
}
