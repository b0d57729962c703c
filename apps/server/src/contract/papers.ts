import { z } from 'zod';

import { computed, day, idempotencyKey, identifier, moment, paging } from './common.ts';

export const paperStatus = z.enum(['issued', 'void', 'replaced']).meta({ id: 'PaperStatus' });

export const paperRow = z
  .object({
    id: z.string(),
    caseId: z.string(),
    matterId: z.string().nullable(),
    kind: z.string(),
    title: z.string(),
    number: z.string().nullable(),
    bodyName: z.string(),
    status: paperStatus,
    statusText: z.string(),
    issuedOn: day,
    /** Where the PDF is. */
    file: z.string(),
    /** Where the counterfoil (存根) is, for papers that have one. */
    stub: z.string().nullable(),
    /** The bytes are stored; otherwise the first reader makes them. */
    ready: z.boolean(),
    replaces: z.string().nullable(),
    personName: z.string(),
    /** Of an assessment: there is no page of a person behind it. */
    assessment: z.boolean(),
  })
  .meta({ id: 'PaperRow' });

/** A paper in force that says another last day of the term than the ledger of today. */
export const outdatedPaper = z
  .object({
    id: z.string(),
    matterId: z.string(),
    title: z.string(),
    number: z.string().nullable(),
    issuedOn: day,
    /** The last day it was issued with. */
    termEnds: day,
  })
  .meta({ id: 'OutdatedPaper' });

export const copyRow = z
  .object({
    id: z.string(),
    recipient: z.string(),
    subject: z.string(),
    status: z.enum(['waiting', 'sent', 'received', 'failed']),
    at: moment,
    paperId: z.string().nullable(),
    /** Goes to the person the case is about: it is served, and how is written down. */
    toPerson: z.boolean(),
    /** How it was served, in words; null while it was not, or where nobody wrote it down. */
    service: z.string().nullable(),
    /** What a court, a police station or a prison has entered itself: when it was received there, and by whom. */
    receipt: z.string().nullable(),
    /** Whether the visitor may enter that it was served or received. */
    receivable: z.boolean(),
  })
  .meta({ id: 'CopyRow' });

export const paperFilter = z.object({
  caseId: identifier.optional(),
  matterId: identifier.optional(),
  status: paperStatus.optional(),
  kind: z.string().max(60).optional(),
  /** A number as printed, a whole title, or a whole name. */
  search: z.string().max(60).optional(),
  ...paging,
});

export const paperList = z
  .object({ rows: z.array(paperRow), total: z.number(), page: z.number(), size: z.number() })
  .meta({ id: 'PaperList' });

export const paperPage = paperRow
  .extend({
    /** Where the Word file is: a working copy, see `paper-word.ts`. */
    word: z.string(),
    data: z.array(computed),
    copies: z.array(copyRow),
    versions: z.array(paperRow),
  })
  .meta({ id: 'PaperPage' });

export const voidPaper = z.object({ reason: z.string().max(2000), idempotencyKey });

/** Pages as SVG pictures, one text each. */
export const paperPictures = z.object({ pages: z.array(z.string()) }).meta({ id: 'PaperPictures' });

/** Bytes, not JSON. */
export const binary = z.any().meta({ id: 'Binary', description: '文件内容' });

/** The day on which a copy was served or received; of what was served on a person also how, by the names of `serviceForm`. */
export const receipt = z.object({
  receivedOn: day,
  service: z.record(z.string().max(40), z.string().max(400)).optional(),
  idempotencyKey,
});
export const receiptNoted = z.object({ caseId: z.string() });

export type OutdatedPaper = z.infer<typeof outdatedPaper>;
export type PaperRow = z.infer<typeof paperRow>;
export type CopyRow = z.infer<typeof copyRow>;
export type PaperFilter = z.infer<typeof paperFilter>;
export type PaperList = z.infer<typeof paperList>;
export type PaperPage = z.infer<typeof paperPage>;
