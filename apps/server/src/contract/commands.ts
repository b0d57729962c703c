import { z } from 'zod';

import { idempotencyKey, identifier, mode, moment, office } from './common.ts';
import { actName, matterPage, why } from './matters.ts';
import { refusal } from './refusal.ts';
import { fieldValue, values } from './values.ts';

/** Who acted according to the paper. */
export const actingAs = z.object({
  office,
  name: z.string().min(1).max(60),
  bodyName: z.string().max(100).optional(),
});

const name = z.string().min(1).max(60);
const reason = z.string().max(2000);

export const startMatter = z.object({
  procedure: name,
  /** The step to begin with; else the first one that is owed for this person. */
  step: name.optional(),
  mode: mode.default('permit'),
  values,
  idempotencyKey,
  happenedAt: moment.optional(),
  as: actingAs.optional(),
});

export const act = z.object({
  act: actName,
  /** The step to take; for sendBack and reopen the step to go back to; for correct the step whose field is wrong. */
  step: name.optional(),
  /** For supersede: the opening values of the new matter; what is left out is taken from the old one. */
  values: values.optional(),
  reason: reason.optional(),
  expectedRevision: z.number().int().min(0),
  idempotencyKey,
  mode: mode.default('permit'),
  happenedAt: moment.optional(),
  as: actingAs.optional(),
  field: name.optional(),
  newValue: fieldValue.nullable().optional(),
});

export const recordFromPaper = z.object({
  procedure: name,
  steps: z
    .array(z.object({ step: name, values, happenedAt: moment, as: actingAs }))
    .min(1)
    .max(30),
  reason: z.string().min(1).max(2000),
  idempotencyKey,
});

export const preview = z.object({
  procedure: name,
  values: values.default({}),
  matterId: identifier.optional(),
  step: name.optional(),
  mode: mode.default('permit'),
  happenedAt: moment.optional(),
  as: actingAs.optional(),
  act: actName.default('step'),
  reason: reason.optional(),
  field: name.optional(),
  newValue: fieldValue.nullable().optional(),
});

/** What would be written and sent: shown once before a legal act is done. */
export const will = z
  .object({
    title: z.string(),
    papers: z.array(
      z.object({ title: z.string(), kind: z.string(), signedBy: z.string(), numbered: z.boolean() }),
    ),
    copies: z.array(z.object({ recipient: z.string(), subject: z.string(), article: z.string() })),
    voids: z.array(z.object({ id: z.string(), title: z.string(), number: z.string().nullable() })),
    statusText: z.string(),
    waiting: z.string().nullable(),
    findings: z.array(z.object({ title: z.string(), text: z.string() })),
  })
  .meta({ id: 'Will' });

export const previewPage = z
  .object({ refusals: z.array(refusal), why: why.nullable(), will: will.nullable() })
  .meta({ id: 'PreviewPage' });

export const matterAnswer = z.object({ matter: matterPage }).meta({ id: 'MatterAnswer' });
export const actAnswer = z
  .object({ matter: matterPage, successorId: z.string().nullable() })
  .meta({ id: 'ActAnswer' });

export type StartMatter = z.infer<typeof startMatter>;
export type ActRequest = z.infer<typeof act>;
export type RecordFromPaper = z.infer<typeof recordFromPaper>;
export type Preview = z.infer<typeof preview>;
export type PreviewPage = z.infer<typeof previewPage>;
export type Will = z.infer<typeof will>;
