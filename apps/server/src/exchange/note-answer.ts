import { json, stamp } from '@guitu/record';

import type { Work } from '../command/work.ts';
import type { MatterManifest } from './matter-manifest.ts';
import type { StepFate } from './plan-steps.ts';
import type { SentPayload } from './sent-package.ts';

/** Notes on our packages what the other side's package says of them: that they came, and that something was done on them. */
export async function noteAnswer(
  { transaction, change, now }: Work,
  matterId: string,
  { received }: MatterManifest,
  fates: readonly StepFate[],
): Promise<void> {
  const sent = await transaction
    .selectFrom('outbox')
    .select(['id', 'payload', 'received_at'])
    .where('matter_id', '=', matterId)
    .where('kind', '=', 'package')
    .execute();
  const brings = fates.some(({ state }) => state === 'new');
  for (const row of sent) {
    const payload = row.payload as unknown as SentPayload;
    if (!received.includes(payload.envelopeId)) continue;
    const answeredAt = payload.answeredAt ?? (brings ? now : undefined);
    await transaction
      .updateTable('outbox')
      .set({
        status: 'received',
        received_at: row.received_at ?? now,
        payload: json({ ...payload, ...(answeredAt === undefined ? {} : { answeredAt }) }),
        ...stamp(change),
      })
      .where('id', '=', row.id)
      .execute();
  }
}
