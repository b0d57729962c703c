import { adoptBlob, getBlob, read, RecordRefusal, stamp } from '@guitu/record';

import { noteReading } from '../access/note-reading.ts';
import type { Visitor } from '../access/visitor.ts';
import { accessOf } from '../access/visitor.ts';
import { runCaseCommand } from '../command/case-command.ts';
import { refuseCommand } from '../command/outcome.ts';
import { orNotFound } from '../http/answer.ts';
import type { Services } from '../services.ts';

const images: ReadonlySet<string> = new Set(['image/jpeg', 'image/png', 'image/webp']);

/** Makes an uploaded picture the photo of the case. The one before stays in the file, named by its change. */
export async function putPhoto(
  services: Services,
  visitor: Visitor,
  caseId: string,
  request: { readonly hash: string; readonly idempotencyKey: string },
): Promise<{ readonly hash: string }> {
  const command = {
    command: 'photo.put',
    caseId,
    idempotencyKey: request.idempotencyKey,
    definitionVersion: '1',
    body: { hash: request.hash },
    sensitive: [],
    matterIds: [],
  };
  return runCaseCommand(services, visitor, command, async (work) => {
    const hash = Buffer.from(request.hash, 'hex');
    const blob = await work.transaction
      .selectFrom('blob')
      .select(['media_type', 'case_id'])
      .where('hash', '=', hash)
      .executeTakeFirst();
    // Somebody else's picture and none at all are answered alike.
    if (blob === undefined || (blob.case_id !== null && blob.case_id !== caseId))
      return refuseCommand([missing]);
    if (!images.has(blob.media_type)) return refuseCommand([noImage]);
    await adoptBlob(services.record, work.transaction, work.change, { hash: request.hash, caseId });
    await work.transaction
      .updateTable('supervision_case')
      .set({ photo_hash: hash, ...stamp(work.change) })
      .where('id', '=', caseId)
      .execute();
    return { hash: request.hash };
  });
}

const missing = { code: 'photo.missing', field: 'hash', text: '照片没有找到，请重新上传。' };
const noImage = { code: 'photo.type', field: 'hash', text: '照片请用 JPEG、PNG 或者 WebP 图片。' };

/** The photo of a case; nothing when there is none or the case is not the visitor's. The reading is noted. */
export async function findPhoto(
  services: Services,
  visitor: Visitor,
  caseId: string,
  route: string,
): Promise<{ readonly bytes: Buffer; readonly mediaType: string } | undefined> {
  const access = accessOf(visitor);
  const row = orNotFound(
    await read(services.record, access, (transaction) =>
      transaction
        .selectFrom('supervision_case')
        .select(['id', 'holder_code', 'minor_at_crime', 'status', 'photo_hash'])
        .where('id', '=', caseId)
        .executeTakeFirst(),
    ),
  );
  if (row.photo_hash === null) return undefined;
  await noteReading(services, visitor, row, { subject: 'upload', subjectId: caseId, route });
  try {
    return await getBlob(services.record, access, row.photo_hash.toString('hex'));
  } catch (error) {
    if (error instanceof RecordRefusal && error.code === 'record.keyDestroyed') return undefined;
    throw error;
  }
}
