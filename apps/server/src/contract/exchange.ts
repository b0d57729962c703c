import { z } from 'zod';

import { arrivalInto } from './arrivals.ts';
import { idempotencyKey, moment } from './common.ts';

/** A package of ours, and what became of it. */
export const sentPackage = z
  .object({
    id: z.string(),
    recipient: z.string(),
    at: moment,
    /** Of the zip, to be compared with the recipient over another way. */
    sha256: z.string(),
    steps: z.array(z.string()),
    state: z.enum(['sent', 'received', 'answered', 'overdue']),
    stateText: z.string(),
    file: z.string(),
  })
  .meta({ id: 'SentPackage' });

/** The other side of a matter in another installation, and the packages between the two. */
export const exchangePage = z
  .object({
    otherSide: z.object({ regionCode: z.number(), name: z.string() }).nullable(),
    /** The matter has come to the other side: a package may be made for it. */
    mayCompose: z.boolean(),
    sent: z.array(sentPackage),
    received: z.array(
      z.object({ id: z.string(), sender: z.string(), at: moment, by: z.string(), whole: z.boolean() }),
    ),
  })
  .meta({ id: 'ExchangePage' });

export const composePackage = z.object({ idempotencyKey });

/** `into` and `officeCode` count only where the package opens a matter. */
export const takePackage = z.object({
  into: arrivalInto.optional(),
  officeCode: z.number().int().optional(),
  idempotencyKey,
});

export const takenPackage = z
  .object({ caseId: z.string(), matterId: z.string() })
  .meta({ id: 'TakenPackage' });

export type ExchangePage = z.infer<typeof exchangePage>;
