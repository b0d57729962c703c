import { z } from 'zod';

import { article, day, idempotencyKey, moment } from './common.ts';
import { values } from './values.ts';

export const privacyRecordKind = z
  .enum(['impactAssessment', 'entrustedProcessing', 'breach', 'storageConfirmation'])
  .meta({ id: 'PrivacyRecordKind' });

const remark = z.object({ code: z.string(), text: z.string(), articles: z.array(article) });

export const privacyRecordRow = z
  .object({
    id: z.string(),
    kind: privacyRecordKind,
    on: day,
    values,
    bodyName: z.string(),
    enteredBy: z.string(),
    recordedAt: moment,
    correctedAt: moment.nullable(),
    withdrawn: z.object({ at: moment, by: z.string(), reason: z.string() }).nullable(),
    /** Until when it must not be taken out; only where the law says so. */
    keptUntil: day.nullable(),
    /** What is still owed about it. */
    remarks: z.array(remark),
    own: z.boolean(),
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
export const correctPrivacyRecord = z.object({ values, idempotencyKey });
export const withdrawPrivacyRecord = z.object({
  reason: z.string().trim().min(1, '请写明理由').max(500),
  idempotencyKey,
});
export const privacyRecordEntered = z.object({ id: z.string() }).meta({ id: 'PrivacyRecordEntered' });

export type PrivacyRegister = z.infer<typeof privacyRegister>;
export type EnterPrivacyRecord = z.infer<typeof enterPrivacyRecord>;
export type CorrectPrivacyRecord = z.infer<typeof correctPrivacyRecord>;
export type WithdrawPrivacyRecord = z.infer<typeof withdrawPrivacyRecord>;
