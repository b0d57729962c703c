import { z } from 'zod';

import { idempotencyKey, identifier, moment } from './common.ts';

export const checkMethod = z.enum(['fingerprint', 'face', 'idCard', 'manual']);
export const checkResult = z.enum(['requested', 'matched', 'notMatched', 'failed', 'cancelled']);
export const checkPurpose = z.enum(['intake', 'report', 'declaration', 'other']);

export const device = z
  .object({ id: z.string(), name: z.string(), kind: checkMethod, lastSeenAt: moment.nullable() })
  .meta({ id: 'Device' });
export const devices = z.object({ devices: z.array(device) }).meta({ id: 'Devices' });

export const identityCheck = z
  .object({
    id: z.string(),
    purpose: checkPurpose,
    method: checkMethod,
    result: checkResult,
    deviceName: z.string().nullable(),
    score: z.string().nullable(),
    /** Why it was done another way than by a terminal. */
    alternative: z.string().nullable(),
    requestedAt: moment,
    requestedBy: z.string(),
    answeredAt: moment.nullable(),
  })
  .meta({ id: 'IdentityCheck' });
export const identityChecks = z.object({ checks: z.array(identityCheck) }).meta({ id: 'IdentityChecks' });

/** Either a terminal is asked, or a named officer compares by eye and says why. */
export const identityOrder = z.discriminatedUnion('way', [
  z.object({
    way: z.literal('device'),
    deviceId: identifier,
    purpose: checkPurpose,
    /** Of somebody under fourteen who is to show his face: the guardian has consented. */
    guardianConsented: z.boolean().exactOptional(),
    idempotencyKey,
  }),
  z.object({
    way: z.literal('manual'),
    result: z.enum(['matched', 'notMatched']),
    alternative: z.string().trim().min(1).max(300),
    purpose: checkPurpose,
    idempotencyKey,
  }),
]);

export const cancelOrder = z.object({ idempotencyKey });

/** What a terminal is told: no more of a person than it needs to find its own enrolment or to read a card. */
export const deviceRequests = z
  .object({
    requests: z.array(
      z.object({
        id: z.string(),
        method: checkMethod,
        purpose: checkPurpose,
        person: z.object({ name: z.string(), idTail: z.string().nullable() }),
        requestedAt: moment,
      }),
    ),
  })
  .meta({ id: 'DeviceRequests' });

export const deviceAnswer = z.object({
  result: z.enum(['matched', 'notMatched', 'failed']),
  /** As the terminal writes it, e.g. 0.97 or 92/100; shown, never judged by the program. */
  score: z.string().max(40).optional(),
});
export const deviceAccepted = z.object({ accepted: z.literal(true) }).meta({ id: 'DeviceAccepted' });

export type IdentityOrder = z.infer<typeof identityOrder>;
export type IdentityCheck = z.infer<typeof identityCheck>;
export type DeviceAnswer = z.infer<typeof deviceAnswer>;
export type DeviceRequests = z.infer<typeof deviceRequests>;
