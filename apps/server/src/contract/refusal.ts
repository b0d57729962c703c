import { z } from 'zod';

import { article } from './common.ts';

/** Why something was not done: stable code, one Chinese sentence, and what is possible instead. */
export const refusal = z
  .object({
    code: z.string(),
    text: z.string(),
    field: z.string().optional(),
    articles: z.array(article).optional(),
    present: z.string().optional(),
    instead: z.string().optional(),
  })
  .meta({ id: 'Refusal' });

/** The body of every answer with a status of 400 and above. `refusal` is the first of `refusals`. */
export const refusalBody = z.object({ refusal, refusals: z.array(refusal) }).meta({ id: 'RefusalBody' });

export type RefusalRow = z.infer<typeof refusal>;
export type RefusalBody = z.infer<typeof refusalBody>;
