import { z } from 'zod';

import { computed, day, idempotencyKey, identifier, moment, office, severity } from './common.ts';

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
    /** A second button: a new matter that can be begun with it. */
    also: z.object({ label: z.string(), href: z.string() }).nullable(),
    /** It belongs on the desk of the body that asks. */
    mine: z.boolean(),
    /** Kept off 今日 for a while: by whom, until when, and why. */
    muted: z.object({ id: z.string(), by: z.string(), until: day, reason: z.string() }).nullable(),
  })
  .meta({ id: 'FindingRow' });

/** Keeps a finding off 今日: not without a reason and an end. */
export const muteFinding = z.object({
  matterId: identifier.nullable(),
  code: z.string().min(1).max(80),
  reason: z.string().trim().min(1, '请写为什么暂不提示').max(500),
  until: day,
  idempotencyKey,
});
export const liftMute = z.object({ idempotencyKey });

export type MuteFinding = z.infer<typeof muteFinding>;
export type ClockRow = z.infer<typeof clockRow>;
export type FindingRow = z.infer<typeof findingRow>;
