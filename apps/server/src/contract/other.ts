import { z } from 'zod';

import { measure, moment } from './common.ts';
import { body } from './session.ts';

export const health = z
  .object({
    status: z.enum(['ok', 'down']),
    demonstration: z.boolean(),
    version: z.string(),
    database: z.enum(['ok', 'down']),
    /** On a demonstration: who may sign in with what. Absent everywhere else. */
    accounts: z
      .array(
        z.object({ signInName: z.string(), password: z.string(), title: z.string(), bodyName: z.string() }),
      )
      .optional(),
  })
  .meta({ id: 'Health' });

export const searchAnswer = z
  .object({
    people: z.array(
      z.object({
        caseId: z.string(),
        name: z.string(),
        measure,
        officeName: z.string(),
        hint: z.string(),
      }),
    ),
    papers: z.array(
      z.object({
        id: z.string(),
        number: z.string().nullable(),
        title: z.string(),
        caseId: z.string(),
        name: z.string(),
      }),
    ),
  })
  .meta({ id: 'SearchAnswer' });

export const draftKey = z.string().regex(/^[\w.:-]{1,120}$/, '草稿名的样式不对');
/** Whatever the page keeps: a draft is not judged. */
const draftValues = z.record(z.string(), z.unknown());

export const draftBody = z.object({ values: draftValues });
export const draft = z.object({ values: draftValues, savedAt: moment }).meta({ id: 'Draft' });
export const draftSaved = z.object({ savedAt: moment });
export const draftDeleted = z.object({ deleted: z.literal(true) });

export const upload = z
  .object({ hash: z.string(), name: z.string(), size: z.number(), mediaType: z.string() })
  .meta({ id: 'Upload' });

export const region = z
  .object({ code: z.number(), name: z.string(), level: z.string(), parent: z.number().nullable() })
  .meta({ id: 'Region' });

export const regions = z.object({ regions: z.array(region) });
export const bodies = z.object({ bodies: z.array(body) });

export const rules = z
  .object({
    rules: z.array(
      z.object({
        id: z.string(),
        status: z.enum(['enforced', 'watched', 'attested', 'summary', 'planned']),
        where: z.array(z.string()),
        why: z.string(),
      }),
    ),
  })
  .meta({ id: 'Rules' });

export type SearchAnswer = z.infer<typeof searchAnswer>;
