import { logAccess } from '@guitu/record';

import type { Visitor } from '../access/visitor.ts';
import { accessOf } from '../access/visitor.ts';
import type { Row } from '../record-types.ts';
import type { Services } from '../services.ts';

/** Notes who read a package. It may be a minor's, and it may hold medical papers: the note is on disk before anything is shown. */
export async function notePackageReading(
  services: Services,
  visitor: Visitor,
  row: Pick<Row<'decision_package'>, 'id' | 'case_id' | 'holder_code'>,
  route: string,
): Promise<void> {
  await logAccess(services.record, accessOf(visitor), {
    subject: 'package',
    subjectId: row.id,
    ...(row.case_id === null ? {} : { caseId: row.case_id }),
    holderCode: row.holder_code,
    route,
    synchronous: true,
  });
}
