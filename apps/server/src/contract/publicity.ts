import { z } from 'zod';

import { day, idempotencyKey, identifier } from './common.ts';
import { values } from './values.ts';

/** What was decided and is to be made public: the name, the result, and nothing else of the person. */
export const publicityPage = z
  .object({
    rows: z.array(
      z.object({
        matterId: z.string(),
        caseId: z.string(),
        name: z.string(),
        officeName: z.string(),
        /** '表扬', '定期考核' and the like. */
        title: z.string(),
        result: z.string(),
        decidedOn: day,
      }),
    ),
  })
  .meta({ id: 'PublicityPage' });

export const publicityOrder = z.object({
  matterIds: z.array(identifier).min(1).max(200),
  /** Of the step 公示, the same for all. */
  values,
  idempotencyKey,
});

export type PublicityPage = z.infer<typeof publicityPage>;
export type PublicityOrder = z.infer<typeof publicityOrder>;
