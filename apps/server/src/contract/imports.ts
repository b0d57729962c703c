import { z } from 'zod';

const remark = z
  .object({ row: z.number(), column: z.string(), text: z.string() })
  .meta({ id: 'ImportRemark' });

export const importBegun = z
  .object({ id: z.string(), status: z.enum(['checking', 'applying', 'applied']) })
  .meta({ id: 'ImportBegun' });

export const importView = z
  .object({
    id: z.string(),
    fileName: z.string(),
    status: z.enum(['checking', 'checked', 'applying', 'applied', 'failed']),
    stage: z.enum(['reading', 'checking', 'staging', 'applying']).nullable(),
    total: z.number(),
    done: z.number(),
    create: z.number(),
    update: z.number(),
    unchanged: z.number(),
    faulty: z.number(),
    skipped: z.number(),
    problems: z.array(remark),
    warnings: z.array(remark),
    notices: z.array(z.string()),
    refusal: z.object({ code: z.string(), text: z.string() }).optional(),
    createdAt: z.string(),
    appliedAt: z.string().nullable(),
  })
  .meta({ id: 'ImportView' });
