import { z } from 'zod';

import { article, day, idempotencyKey, moment } from './common.ts';
import { values } from './values.ts';

export const remark = z.object({ code: z.string(), text: z.string(), articles: z.array(article) });

/** What every entry of a register says; its kind stands with the register. */
export const registerRecord = z.object({
  id: z.string(),
  on: day,
  values,
  bodyName: z.string(),
  enteredBy: z.string(),
  recordedAt: moment,
  correctedAt: moment.nullable(),
  withdrawn: z.object({ at: moment, by: z.string(), reason: z.string() }).nullable(),
  /** What is still owed about it. */
  remarks: z.array(remark),
  own: z.boolean(),
});

export const correctRecord = z.object({ values, idempotencyKey });
export const withdrawRecord = z.object({
  reason: z.string().trim().min(1, '请写明理由').max(500),
  idempotencyKey,
});
