import { readCase } from '../access/read-case.ts';
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
  return readCase(services, visitor, caseId, { subject: 'identity', route }, async (transaction) => {
    const checks = await transaction
      .selectFrom('identity_check')
      .selectAll()
      .where('case_id', '=', caseId)
      .orderBy('requested_at', 'desc')
      .execute();
    return checks.map(checkRow);
  });
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
