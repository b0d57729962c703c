import { z } from 'zod';

import { day, idempotencyKey, identifier, moment, paging } from './common.ts';

export const receivedFilter = z.object(paging);

/** Until when the body that received a paper is to answer it, and whether the answer is known here. */
export const receivedTerm = z
  .object({
    words: z.string(),
    /** Null while it is not known from when it runs. */
    dueAt: moment.nullable(),
    article: z.string(),
    answeredAt: moment.nullable(),
  })
  .meta({ id: 'ReceivedTerm' });

export const receivedRow = z
  .object({
    id: z.string(),
    subject: z.string(),
    /** When it was sent. */
    at: moment,
    /** The paper; null where none goes with it, or where it is not to be opened any more. */
    paper: z
      .object({
        id: z.string(),
        title: z.string(),
        number: z.string().nullable(),
        issuedOn: day,
        void: z.boolean(),
        file: z.string().nullable(),
      })
      .nullable(),
    fromBody: z.string().nullable(),
    /** Whom it is about, where the paper itself says so. */
    personName: z.string().nullable(),
    /** The record of that person has been sealed since. */
    sealed: z.boolean(),
    /** When it arrived, by whoever entered that. */
    receivedAt: moment.nullable(),
    /** Who signed for it, where this body has entered its receipt. */
    receivedBy: z.string().nullable(),
    term: receivedTerm.nullable(),
  })
  .meta({ id: 'ReceivedRow' });

/** What was sent to a court, a police station or a prison of this installation. */
export const receivedList = z
  .object({ rows: z.array(receivedRow), total: z.number(), page: z.number(), size: z.number() })
  .meta({ id: 'ReceivedList' });

export const receivedParams = z.object({ id: identifier });

/** 回执, by the names of `acknowledgementForm`. */
export const acknowledgement = z.object({
  receivedAt: z.string().max(40).optional(),
  receivedBy: z.string().max(60).optional(),
  idempotencyKey,
});

export const acknowledged = z.object({ id: z.string() }).meta({ id: 'Acknowledged' });

export type ReceivedList = z.infer<typeof receivedList>;
export type ReceivedRow = z.infer<typeof receivedRow>;
