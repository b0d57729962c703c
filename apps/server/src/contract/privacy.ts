import { z } from 'zod';

import { day, idempotencyKey } from './common.ts';
import { registerRecord, remark } from './register-record.ts';
import { values } from './values.ts';

export const privacyRecordKind = z
  .enum(['impactAssessment', 'entrustedProcessing', 'breach', 'storageConfirmation'])
  .meta({ id: 'PrivacyRecordKind' });

export const privacyRecordRow = registerRecord
  .extend({
    kind: privacyRecordKind,
    /** Until when it must not be taken out; only where the law says so. */
    keptUntil: day.nullable(),
  })
  .meta({ id: 'PrivacyRecordRow' });

export const privacyRegister = z
  .object({
    records: z.array(privacyRecordRow),
    /** What is owed although no record says so: something is used that nobody has assessed. */
    notices: z.array(remark),
  })
  .meta({ id: 'PrivacyRegister' });

export const enterPrivacyRecord = z.object({ kind: privacyRecordKind, values, idempotencyKey });
export const privacyRecordEntered = z.object({ id: z.string() }).meta({ id: 'PrivacyRecordEntered' });

export type PrivacyRegister = z.infer<typeof privacyRegister>;
