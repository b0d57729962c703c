import { logAccess } from '@guitu/record';

import type { Row } from '../record-types.ts';
import type { Services } from '../services.ts';
import type { Visitor } from './visitor.ts';
import { accessOf } from './visitor.ts';

/** What was read of a case file. */
export interface Reading {
  readonly subject:
    | 'case'
    | 'timeline'
    | 'matter'
    | 'paper'
    | 'readers'
    | 'upload'
    | 'identity'
    | 'dossier'
    | 'dossierExport';
  readonly subjectId: string;
  readonly route: string;
}

/**
 * Notes who read a case file. For minors, assessments and exports the note is on disk before the reader sees anything; for all
 * others at most the last second can be lost.
 */
export async function noteReading(
  services: Services,
  visitor: Visitor,
  row: Pick<Row<'supervision_case'>, 'id' | 'holder_code' | 'minor_at_crime' | 'status'>,
  reading: Reading,
): Promise<void> {
  await logAccess(services.record, accessOf(visitor), {
    ...reading,
    caseId: row.id,
    holderCode: row.holder_code,
    synchronous: row.minor_at_crime || row.status === 'assessing' || reading.subject === 'dossierExport',
  });
}
