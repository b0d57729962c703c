import { getBlob, read } from '@guitu/record';
import type { Access } from '@guitu/record';

import { assessorOf } from '../access/enter.ts';
import { noteReading } from '../access/note-reading.ts';
import type { Visitor } from '../access/visitor.ts';
import { accessOf } from '../access/visitor.ts';
import type { Services } from '../services.ts';
import { findGuestUploadAccess } from './guest-upload.ts';

/** An uploaded file; nothing when it is not there or not the visitor's. Reading one of a case is noted like the case. */
export async function findUpload(services: Services, visitor: Visitor, hash: string, route: string) {
  let access = accessOf(visitor);
  let row = await findRow(services, access, hash);
  const assessor = assessorOf(visitor);
  if (row === undefined && assessor !== undefined) {
    row = await findRow(services, assessor, hash);
    if (row !== undefined) access = assessor;
  }
  if (row === undefined) {
    access = (await findGuestUploadAccess(services, visitor, hash)) ?? access;
    if (access.role === 'guest') row = await findRow(services, access, hash);
  }
  if (row === undefined) return undefined;
  // Not yet part of a file: only whoever uploaded it looks at it.
  if (row.case_id === null && row.account_id !== visitor.account.id) return undefined;
  if (row.case_id !== null) {
    const place = {
      id: row.case_id,
      holder_code: row.holder_code,
      minor_at_crime: row.minor_at_crime ?? false,
      status: '',
    };
    await noteReading(services, visitor, place, { subject: 'upload', subjectId: row.case_id, route });
  }
  return getBlob(services.record, access, hash);
}

function findRow(services: Services, access: Access, hash: string) {
  return read(services.record, access, (transaction) =>
    transaction
      .selectFrom('blob')
      .leftJoin('supervision_case', 'supervision_case.id', 'blob.case_id')
      .select(['blob.case_id', 'blob.account_id', 'supervision_case.minor_at_crime', 'blob.holder_code'])
      .where('blob.hash', '=', Buffer.from(hash, 'hex'))
      .executeTakeFirst(),
  );
}
