import { z } from 'zod';

import { computed, moment, office, severity } from './common.ts';

export const clockRow = z
  .object({
    matterId: z.string(),
    name: z.string(),
    title: z.string(),
    kind: z.enum(['legal', 'internal']),
    startedAt: moment,
    dueAt: moment,
    stoppedAt: moment.nullable(),
    article: z.string().nullable(),
    overdue: z.boolean(),
  })
  .meta({ id: 'ClockRow' });

export const findingRow = z
  .object({
    id: z.string(),
    matterId: z.string().nullable(),
    code: z.string(),
    severity,
    title: z.string(),
    text: z.string(),
    facts: z.array(computed),
    articles: z.array(z.string()),
    office,
    officeName: z.string(),
    raisedAt: moment,
    action: z.object({ label: z.string(), step: z.string(), href: z.string() }).nullable(),
    /** It belongs on the desk of the body that asks. */
    mine: z.boolean(),
  })
  .meta({ id: 'FindingRow' });

export type ClockRow = z.infer<typeof clockRow>;
export type FindingRow = z.infer<typeof findingRow>;
