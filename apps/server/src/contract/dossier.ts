import { z } from 'zod';

import { day, idempotencyKey, identifier, moment } from './common.ts';
import { values } from './values.ts';

export const dossierKind = z.enum(['caseFile', 'workingFile']).meta({ id: 'DossierKind' });

const pieceId = z.string().min(1).max(200);

export const dossierRow = z
  .object({
    id: z.string(),
    index: z.number(),
    title: z.string(),
    number: z.string().nullable(),
    responsible: z.string(),
    on: day,
    pages: z.number().nullable(),
    /** 页次, as it stands in the catalogue. */
    pageRange: z.string().nullable(),
    note: z.string(),
    /** Where it is opened. */
    href: z.string().nullable(),
    /** The file of a case that was merged into this one: a volume of its own, not counted through and not chosen piece by piece. */
    separate: z.boolean(),
  })
  .meta({ id: 'DossierRow' });

export const missingPiece = z
  .object({
    code: z.string(),
    title: z.string(),
    text: z.string(),
    articles: z.array(z.string()),
    href: z.string().nullable(),
  })
  .meta({ id: 'MissingPiece' });

export const dossierClosing = z
  .object({
    id: z.string(),
    closedOn: day,
    filedBy: z.string(),
    checkedBy: z.string(),
    shelf: z.string(),
    note: z.string(),
    items: z.number(),
    pages: z.number().nullable(),
    missing: z.number(),
    closedBy: z.string(),
    bodyName: z.string(),
    at: moment,
    keptUntil: day.nullable(),
    reopened: z.object({ at: moment, by: z.string(), reason: z.string() }).nullable(),
  })
  .meta({ id: 'DossierClosing' });

export const dossierLoan = z
  .object({
    id: z.string(),
    manner: z.string(),
    mannerText: z.string(),
    borrower: z.string(),
    handler: z.string(),
    ground: z.string(),
    pieces: z.string(),
    from: day,
    until: day.nullable(),
    enteredBy: z.string(),
    bodyName: z.string(),
    /** What is lent and has not come back. */
    out: z.boolean(),
    overdue: z.boolean(),
    returned: z.object({ on: day, by: z.string(), state: z.string() }).nullable(),
  })
  .meta({ id: 'DossierLoan' });

export const dossierExport = z
  .object({
    id: z.string(),
    recipient: z.string(),
    ground: z.string(),
    whole: z.boolean(),
    by: z.string(),
    bodyName: z.string(),
    at: moment,
    /** Where it is fetched; only for whoever made it, for a day. */
    href: z.string().nullable(),
  })
  .meta({ id: 'DossierExport' });

export const dossierPage = z
  .object({
    kind: dossierKind,
    title: z.string(),
    /** Whether such a file is kept: a working file only by an office that is entrusted. */
    kept: z.boolean(),
    /** Whether the visitor closes, lends and exports it. */
    keeper: z.boolean(),
    /** A minor's: handed to nobody without an allowed query. */
    protected: z.boolean(),
    /** Sealed, and no allowed query was named: nothing of it is shown. */
    hidden: z.boolean(),
    queries: z.array(z.object({ matterId: z.string(), applicant: z.string(), scope: z.string() })),
    parts: z.array(z.object({ code: z.string(), title: z.string(), rows: z.array(dossierRow) })),
    items: z.number(),
    pages: z.number().nullable(),
    missing: z.array(missingPiece),
    closings: z.array(dossierClosing),
    /** Why it cannot be closed as things stand. */
    closable: z.array(z.string()),
    loans: z.array(dossierLoan),
    exports: z.array(dossierExport),
    print: z.string(),
  })
  .meta({ id: 'DossierPage' });

/** `query`: the allowed query by which a sealed file is looked into. */
export const dossierFilter = z.object({ kind: dossierKind.optional(), query: identifier.optional() });

export const closeDossier = z.object({ kind: dossierKind, values, idempotencyKey });
export const reopenDossier = z.object({ values, idempotencyKey });
export const lendDossier = z.object({
  kind: dossierKind,
  values,
  query: identifier.optional(),
  idempotencyKey,
});
export const giveBackDossier = z.object({ values, idempotencyKey });
export const exportDossier = z.object({
  kind: dossierKind,
  values,
  query: identifier.optional(),
  /** Only these pieces; the whole file where nothing is said. */
  pieces: z.array(pieceId).min(1).max(5000).optional(),
  idempotencyKey,
});
export const dossierEntered = z.object({ id: z.string() }).meta({ id: 'DossierEntered' });

export type DossierPage = z.infer<typeof dossierPage>;
export type DossierFilter = z.infer<typeof dossierFilter>;
export type CloseDossier = z.infer<typeof closeDossier>;
export type ReopenDossier = z.infer<typeof reopenDossier>;
export type LendDossier = z.infer<typeof lendDossier>;
export type GiveBackDossier = z.infer<typeof giveBackDossier>;
export type ExportDossier = z.infer<typeof exportDossier>;
