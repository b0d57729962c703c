import { z } from 'zod';

import { moment, paging } from './common.ts';

export const receivedFilter = z.object(paging);

/** What was sent to a court, a police station or a prison of this installation: what it is about, when, and the paper. */
export const receivedList = z
  .object({
    rows: z.array(
      z.object({
        id: z.string(),
        subject: z.string(),
        at: moment,
        paperId: z.string().nullable(),
      }),
    ),
    total: z.number(),
    page: z.number(),
    size: z.number(),
  })
  .meta({ id: 'ReceivedList' });

export type ReceivedList = z.infer<typeof receivedList>;
