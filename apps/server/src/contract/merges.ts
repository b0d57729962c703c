import { z } from 'zod';

import { candidate } from './arrivals.ts';
import { idempotencyKey, identifier, moment } from './common.ts';

const reason = z.string().min(1, '请写明理由').max(2000);

/** `keepId` and `mergedId` are persons or cases, as `kind` says. */
export const mergeOrder = z.object({
  kind: z.enum(['person', 'case']),
  keepId: identifier,
  mergedId: identifier,
  reason,
  idempotencyKey,
});

export const splitOrder = z.object({ reason, idempotencyKey });

export const mergeRow = z
  .object({
    id: z.string(),
    kind: z.enum(['person', 'case']),
    kindName: z.string(),
    keptId: z.string(),
    mergedId: z.string(),
    /** A case to open for each side; null where it is not in the reader's range. */
    keptCaseId: z.string().nullable(),
    mergedCaseId: z.string().nullable(),
    reason: z.string(),
    mergedAt: moment,
    mergedBy: z.string(),
    splitAt: moment.nullable(),
    splitBy: z.string().nullable(),
    splitReason: z.string().nullable(),
    /** Whether the reader may split it now. */
    splittable: z.boolean(),
  })
  .meta({ id: 'MergeRow' });

/** `mergedInto`: the case this one was merged into; matters and papers of both can be opened. */
export const caseMerges = z
  .object({ mergedInto: z.string().nullable(), merges: z.array(mergeRow), mayMerge: z.boolean() })
  .meta({ id: 'CaseMerges' });

export const merged = z.object({ mergeId: z.string() }).meta({ id: 'Merged' });
/** `personId`: whose case the one asked about is. */
export const twins = z.object({ personId: z.string(), candidates: z.array(candidate) }).meta({ id: 'Twins' });

export type MergeOrder = z.infer<typeof mergeOrder>;
export type SplitOrder = z.infer<typeof splitOrder>;
export type MergeRow = z.infer<typeof mergeRow>;
export type CaseMerges = z.infer<typeof caseMerges>;
