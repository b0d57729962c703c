import { z } from 'zod';

import { arrivalInto, candidate, itemTexts } from './arrivals.ts';
import { day, idempotencyKey, measure, moment, paging } from './common.ts';
import { refusal } from './refusal.ts';
import { values } from './values.ts';

export const packageStatus = z
  .enum(['waiting', 'accepted', 'setAside', 'unreadable'])
  .meta({ id: 'PackageStatus' });

/** What a package became that was not accepted here. */
export const packageHandling = z
  .enum(['returned', 'forwarded', 'enteredByHand', 'duplicate'])
  .meta({ id: 'PackageHandling' });

export const packageRow = z
  .object({
    id: z.string(),
    fileName: z.string(),
    senderName: z.string().nullable(),
    personName: z.string().nullable(),
    measure: measure.nullable(),
    status: packageStatus,
    statusText: z.string(),
    receivedAt: moment,
    receivedBy: z.string(),
    effectiveOn: day.nullable(),
    /** How many things were found when it came. */
    problems: z.number(),
    caseId: z.string().nullable(),
  })
  .meta({ id: 'PackageRow' });

/** `open`: whatever nobody has settled yet. */
export const packageFilter = z.object({
  status: z.enum([...packageStatus.options, 'open']).optional(),
  ...paging,
});

export const packageList = z
  .object({ rows: z.array(packageRow), total: z.number(), page: z.number(), size: z.number() })
  .meta({ id: 'PackageList' });

export const packageProblem = z
  .object({
    code: z.string(),
    text: z.string(),
    /** To be named in `acknowledged` when the package is accepted. */
    grave: z.boolean(),
    file: z.string().optional(),
  })
  .meta({ id: 'PackageProblem' });

/** One line of what the manifest says; `name` is the key under which a mended value is sent. */
export const packageItem = z
  .object({
    name: z.string(),
    title: z.string(),
    group: z.string(),
    value: z.string(),
    problem: z.string().optional(),
  })
  .meta({ id: 'PackageItem' });

export const packageFile = z
  .object({
    index: z.number(),
    path: z.string(),
    title: z.string(),
    kind: z.string(),
    kindText: z.string(),
    size: z.number(),
    state: z.enum(['sound', 'wrongHash', 'suspicious', 'missing', 'unlisted', 'tooLarge', 'unsupported']),
    text: z.string(),
    mediaType: z.string().nullable(),
  })
  .meta({ id: 'PackageFile' });

/** What a package of the other side's steps would do here; `take` does it. */
export const matterPart = z
  .object({
    procedure: z.string(),
    title: z.string(),
    /** The matter here, where it is known. */
    matterId: z.string().nullable(),
    /** There is none yet: the letter in the package would open it, and somebody has to say whom it is about. */
    opens: z.boolean(),
    refusals: z.array(refusal),
    steps: z.array(
      z.object({
        step: z.string(),
        title: z.string(),
        happenedAt: moment,
        who: z.string(),
        body: z.string(),
        values,
        state: z.enum(['new', 'known', 'different', 'refused', 'letter', 'later']),
        text: z.string(),
      }),
    ),
    leftOut: z.array(z.string()),
  })
  .meta({ id: 'PackageMatter' });

export const packagePage = packageRow
  .omit({ problems: true })
  .extend({
    envelopeId: z.string().nullable(),
    sentAt: z.string().nullable(),
    /** Bytes of the zip as it came. */
    size: z.number(),
    sha256: z.string(),
    toName: z.string().nullable(),
    elsewhere: z.boolean(),
    problems: z.array(packageProblem),
    items: z.array(packageItem),
    announce: values,
    files: z.array(packageFile),
    candidates: z.array(candidate),
    handling: packageHandling.nullable(),
    note: z.string().nullable(),
    settledAt: moment.nullable(),
    settledBy: z.string().nullable(),
    matterId: z.string().nullable(),
    /** What the other side of a matter sends; null for a decision. */
    matter: matterPart.nullable(),
  })
  .meta({ id: 'PackagePage' });

/** The page, and whether these very bytes had come before. */
export const packageReceived = packagePage.extend({ again: z.boolean() }).meta({ id: 'PackageReceived' });

export const acceptPackage = z.object({
  into: arrivalInto,
  /** Region code of the judicial office, or of the county agency. */
  officeCode: z.number().int(),
  /** Mended values: items by name, fields of the announcement as 'announce.<field>'. */
  items: itemTexts.optional(),
  acknowledged: z.array(z.string().max(100)).max(100).default([]),
  idempotencyKey,
});

export const setAsidePackage = z.object({
  handling: packageHandling,
  note: z.string().max(2000).default(''),
  idempotencyKey,
});

export type PackageRow = z.infer<typeof packageRow>;
export type PackageList = z.infer<typeof packageList>;
export type PackageFilter = z.infer<typeof packageFilter>;
export type PackagePage = z.infer<typeof packagePage>;
export type PackageHandling = z.infer<typeof packageHandling>;
export type AcceptPackage = z.infer<typeof acceptPackage>;
export type SetAsidePackage = z.infer<typeof setAsidePackage>;
