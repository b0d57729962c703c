import { z } from 'zod';

import { will } from './commands.ts';
import { idempotencyKey, identifier } from './common.ts';
import { refusal } from './refusal.ts';
import { values } from './values.ts';

/** As many people as one looks through before one agrees. */
const caseIds = z.array(identifier).min(1).max(200);
const asked = { procedure: z.string().min(1).max(60), caseIds, values };

export const batchPreview = z.object(asked);
export const batchOrder = z.object({ ...asked, idempotencyKey });

/** What would happen to each of the chosen people, or why nothing can. */
export const batchPreviewPage = z
  .object({
    rows: z.array(
      z.object({
        caseId: z.string(),
        name: z.string(),
        officeName: z.string(),
        refusals: z.array(refusal),
        will: will.nullable(),
      }),
    ),
  })
  .meta({ id: 'BatchPreview' });

/** What has happened to each; whoever was refused is told why, the others are done. */
export const batchResult = z
  .object({
    rows: z.array(
      z.object({
        caseId: z.string(),
        name: z.string(),
        matterId: z.string().nullable(),
        refusals: z.array(refusal),
      }),
    ),
  })
  .meta({ id: 'BatchResult' });

export type BatchPreview = z.infer<typeof batchPreview>;
export type BatchOrder = z.infer<typeof batchOrder>;
export type BatchPreviewPage = z.infer<typeof batchPreviewPage>;
export type BatchResult = z.infer<typeof batchResult>;
