import { getBlob, read } from '@guitu/record';

import { noteReading } from '../access/note-reading.ts';
import type { Visitor } from '../access/visitor.ts';
import { accessOf } from '../access/visitor.ts';
import type { Services } from '../services.ts';
import type { SentPayload } from './sent-package.ts';

/** The zip as it was made for the other side; nothing where it is not there or not the visitor's. */
export async function openSentPackage(
  services: Services,
  visitor: Visitor,
  { matterId, id, route }: { readonly matterId: string; readonly id: string; readonly route: string },
): Promise<{ readonly bytes: Buffer; readonly name: string } | undefined> {
  const row = await read(services.record, accessOf(visitor), (transaction) =>
    transaction
      .selectFrom('outbox')
      .innerJoin('supervision_case', 'supervision_case.id', 'outbox.case_id')
      .select(['outbox.payload', 'supervision_case.id', 'supervision_case.holder_code'])
      .select(['supervision_case.minor_at_crime', 'supervision_case.status'])
      .where('outbox.id', '=', id)
      .where('outbox.matter_id', '=', matterId)
      .where('outbox.kind', '=', 'package')
      .executeTakeFirst(),
  );
  if (row === undefined) return undefined;
  const { payload, ...place } = row;
  await noteReading(services, visitor, place, { subject: 'matter', subjectId: matterId, route });
  const { blob, envelopeId } = payload as unknown as SentPayload;
  const found = await getBlob(services.record, accessOf(visitor), blob);
  return found === undefined
    ? undefined
    : { bytes: found.bytes, name: `发给对方的材料包-${envelopeId.slice(0, 8)}.zip` };
}
