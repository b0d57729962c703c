import { putBlob } from '../blobs/put-blob.ts';
import type { Access } from '../change/access.ts';
import type { ChangeOrder } from '../change/order.ts';
import { stamp } from '../change/order.ts';
import { write } from '../change/write.ts';
import { closeRecord, openRecord } from '../open/open-record.ts';
import type { RecordOptions } from '../open/open-record.ts';
import type { Record } from '../open/record.ts';
import { sealOnce } from '../seal/seal-once.ts';
import { logAccess } from '../store/access-log.ts';

/** What the process that is going to be killed is told to do. */
export interface Errand {
  readonly options: RecordOptions;
  readonly access: Access;
  readonly order: ChangeOrder;
  readonly rowId: string;
  readonly action: 'write' | 'blob' | 'seal' | 'access';
}

/** Does one errand; what it returns is what a client would be told. */
export async function doErrand(record: Record, errand: Errand): Promise<unknown> {
  const { access, order, rowId } = errand;
  const caseId = order.caseId ?? '';
  if (errand.action === 'blob') {
    return putBlob(record, access, { bytes: Buffer.alloc(100_000, 'b'), mediaType: 'text/plain', caseId });
  }
  if (errand.action === 'seal') return sealOnce(record);
  if (errand.action === 'access') {
    const note = { subject: 'case', caseId, holderCode: access.low, route: '/', synchronous: true };
    return logAccess(record, access, note);
  }
  return write(record, access, order, async (transaction, change) => {
    await transaction
      .insertInto('prohibition')
      .values({
        id: rowId,
        case_id: caseId,
        kind: 'place',
        content: '示例场所',
        begins: '2026-01-01',
        holder_code: change.holderCode,
        ...stamp(change),
      })
      .execute();
    return { rowId };
  });
}

/** The whole life of the process: open, do the errand, say so, close. */
export async function run(errand: Errand): Promise<void> {
  const record = await openRecord(errand.options);
  await doErrand(record, errand);
  console.log('answered');
  await closeRecord(record);
}
