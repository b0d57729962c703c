import { z } from 'zod';

import { day, idempotencyKey, moment } from './common.ts';

/** What became of a root, the strongest first. */
export const rootState = z
  .enum(['confirmed', 'handed', 'folder', 'printed', 'waiting', 'overdue'])
  .meta({ id: 'RootState' });

export const dailyRootRow = z
  .object({
    day,
    batchId: z.number(),
    /** 64 hexadecimal digits. */
    hash: z.string(),
    state: rootState,
    /** What left under this day is another value than stands here now. */
    differs: z.boolean(),
  })
  .meta({ id: 'DailyRootRow' });

export const rootHandover = z
  .object({
    id: z.string(),
    manner: z.enum(['paper', 'folder']),
    firstDay: day,
    lastDay: day,
    count: z.number(),
    to: z.string(),
    printedAt: moment.nullable(),
    printedBy: z.string().nullable(),
    handedOn: day.nullable(),
    handedBy: z.string().nullable(),
    receiptNumber: z.string().nullable(),
    confirmedAt: moment.nullable(),
    confirmedBy: z.string().nullable(),
    mayHandOver: z.boolean(),
    mayConfirm: z.boolean(),
  })
  .meta({ id: 'RootHandover' });

export const rootsPage = z
  .object({
    /** Newest first; the last four hundred days. */
    roots: z.array(dailyRootRow),
    /** Lists on paper, newest first. What went into the folder is told by the roots. */
    handovers: z.array(rootHandover),
    /** Days between that have none. */
    daysWithoutRoot: z.array(day),
    daysToLeave: z.number(),
    overdue: z.number(),
    /** SHA-256 of the public key, in groups of four, for comparing with the paper. */
    fingerprint: z.string().nullable(),
    mayPrint: z.boolean(),
    /** To whom a list is addressed unless said otherwise. */
    addressee: z.string(),
  })
  .meta({ id: 'RootsPage' });

const name = z.string().trim().min(1, '请写明交给谁').max(100);
export const printRoots = z.object({ from: day, until: day, to: name, idempotencyKey });
export const handOverRoots = z.object({
  to: name,
  handedOn: day,
  receiptNumber: z.string().trim().max(60).default(''),
  idempotencyKey,
});
export const confirmRoots = z.object({
  /** The last eight digits of the last root on the paper: whoever confirms has it before him. */
  lastDigits: z
    .string()
    .transform((text) => text.replaceAll(/\s/gu, '').toLowerCase())
    .pipe(z.string().regex(/^[0-9a-f]{8}$/u, '请照纸上最后一日的封存值填写末八位')),
  idempotencyKey,
});
export const rootHandoverEntered = z.object({ id: z.string() }).meta({ id: 'RootHandoverEntered' });

export type RootsPage = z.infer<typeof rootsPage>;
export type RootState = z.infer<typeof rootState>;
export type PrintRoots = z.infer<typeof printRoots>;
export type HandOverRoots = z.infer<typeof handOverRoots>;
export type ConfirmRoots = z.infer<typeof confirmRoots>;
