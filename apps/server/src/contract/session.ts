import { z } from 'zod';

import { day, identifier, moment, office, role } from './common.ts';

export const body = z
  .object({
    id: z.string(),
    name: z.string(),
    kind: office,
    kindName: z.string(),
    regionCode: z.number(),
    low: z.number(),
    high: z.number(),
  })
  .meta({ id: 'Body' });

export const sessionPage = z
  .object({
    account: z.object({
      id: z.string(),
      name: z.string(),
      signInName: z.string(),
      title: z.string(),
      roles: z.array(role),
      mustChangePassword: z.boolean(),
      /** For whom he acts today, until when, and whether as approver. */
      acting: z.object({ forNames: z.array(z.string()), until: day, approves: z.boolean() }).nullable(),
    }),
    body,
    bodies: z.array(body),
    /** True on a demonstration: every page and paper says 演示. */
    demonstration: z.boolean(),
    /** The server's clock. A demonstration may run on another day: pages use this one, not the browser's. */
    now: moment,
    today: day,
    expiresAt: moment,
  })
  .meta({ id: 'SessionPage' });

export const signIn = z.object({
  signInName: z.string().min(1).max(100),
  password: z.string().min(1).max(200),
});
export const switchBody = z.object({ bodyId: identifier });
export const changePassword = z.object({
  present: z.string().min(1).max(200),
  next: z.string().min(1).max(200),
});
/** `everywhere` ends every session of the account, e.g. after a lost computer. */
export const everywhere = z.object({ everywhere: z.enum(['true', 'false']).default('false') });
export const ended = z.object({ ended: z.literal(true) });

export type BodyRow = z.infer<typeof body>;
export type SessionPage = z.infer<typeof sessionPage>;
