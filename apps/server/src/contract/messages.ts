import { z } from 'zod';

import { day, identifier, moment, paging } from './common.ts';

const kind = z.enum(['digest', 'grave', 'reminder']);

/** A message to the body one works for. */
export const messageRow = z
  .object({
    id: z.string(),
    kind,
    text: z.string(),
    href: z.string().nullable(),
    on: day,
    createdAt: moment,
    read: z.boolean(),
  })
  .meta({ id: 'MessageRow' });

export const messageList = z
  .object({
    rows: z.array(messageRow),
    total: z.number(),
    unread: z.number(),
    page: z.number(),
    size: z.number(),
  })
  .meta({ id: 'MessageList' });

export const unreadMessages = z.object({ unread: z.number() }).meta({ id: 'UnreadMessages' });

export const messageQuery = z.object({ ...paging, size: paging.size.default(30) });

/** Without ids: everything that is there. */
export const readMessages = z.object({ ids: z.array(identifier).max(200).exactOptional() });

export const outgoingState = z.enum(['kept', 'waiting', 'sent', 'failed']).meta({ id: 'OutgoingState' });

/** A message as the outbox shows it: to whom, through what, and what came of it. */
export const outgoingRow = z
  .object({
    id: z.string(),
    kind,
    channel: z.enum(['desk', 'wecom', 'sms']),
    bodyName: z.string(),
    addressees: z.string().nullable(),
    text: z.string(),
    href: z.string().nullable(),
    createdAt: moment,
    state: outgoingState,
    attempts: z.number(),
    sentAt: moment.nullable(),
    nextAttemptAt: moment.nullable(),
    answer: z.string().nullable(),
  })
  .meta({ id: 'OutgoingRow' });

export const outgoingList = z
  .object({
    rows: z.array(outgoingRow),
    total: z.number(),
    counts: z.array(z.object({ state: outgoingState, count: z.number() })),
    page: z.number(),
    size: z.number(),
  })
  .meta({ id: 'OutgoingList' });

export const outgoingQuery = z.object({
  ...paging,
  state: outgoingState.exactOptional(),
  channel: z.enum(['desk', 'wecom', 'sms']).exactOptional(),
});

export type MessageList = z.infer<typeof messageList>;
export type OutgoingList = z.infer<typeof outgoingList>;
export type OutgoingQuery = z.infer<typeof outgoingQuery>;
