import { z } from 'zod';

import { caseStatus, day, idempotencyKey, identifier, measure, moment } from './common.ts';
import { values } from './values.ts';

/** Items as people type them, by the item's English name. Blank ones say nothing. */
export const itemTexts = z.record(z.string().max(60), z.string().max(8000)).meta({ id: 'ItemTexts' });

export const itemRemark = z.object({ name: z.string(), text: z.string() }).meta({ id: 'ItemRemark' });

/** Somebody of the own range who may be the same person. `certain` only for the same ID number. */
export const candidate = z
  .object({
    personId: z.string(),
    caseId: z.string().nullable(),
    name: z.string(),
    measure: measure.nullable(),
    status: caseStatus.nullable(),
    officeName: z.string(),
    caseNumber: z.string().nullable(),
    why: z.string(),
    certain: z.boolean(),
  })
  .meta({ id: 'Candidate' });

/** Whom the arrival is about, as a person decided. */
export const arrivalInto = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('new') }),
    z.object({ kind: z.literal('person'), personId: identifier }),
    z.object({ kind: z.literal('case'), caseId: identifier }),
  ])
  .meta({ id: 'ArrivalInto' });

export const checkArrival = z.object({ items: itemTexts });
export const arrivalCheck = z
  .object({
    problems: z.array(itemRemark),
    warnings: z.array(itemRemark),
    candidates: z.array(candidate),
  })
  .meta({ id: 'ArrivalCheck' });

export const openArrival = z.object({
  items: itemTexts,
  into: arrivalInto,
  /** Region code of the judicial office, or of the county agency. */
  officeCode: z.number().int(),
  /** Values of the step `announce` of the procedure `intake`. */
  announce: values,
  /** Papers brought along: day, kinds as `intake.addPapers` names them, scans. */
  papers: z
    .object({
      receivedOn: day,
      codes: z.array(z.string().max(60)).min(1).max(30),
      evidence: z
        .array(z.object({ hash: z.string().regex(/^[0-9a-f]{64}$/), name: z.string().max(200) }))
        .max(50)
        .default([]),
      note: z.string().max(4000).optional(),
    })
    .optional(),
  idempotencyKey,
});

/** `filled`: items the record lacked and now has; `kept`: items stated differently, the record keeps its own. */
export const arrived = z
  .object({
    caseId: z.string(),
    matterId: z.string().nullable(),
    found: z.enum(['new', 'person', 'case']),
    filled: z.array(z.object({ name: z.string(), title: z.string() })),
    kept: z.array(z.object({ name: z.string(), title: z.string() })),
  })
  .meta({ id: 'Arrived' });

export const itemKind = z
  .enum([
    'name',
    'names',
    'text',
    'longText',
    'number',
    'day',
    'code',
    'idNumber',
    'phone',
    'region',
    'termLength',
    'office',
    'county',
  ])
  .meta({ id: 'ItemKind' });

export const itemOption = z.object({ code: z.string(), label: z.string() }).meta({ id: 'ItemOption' });

export const arrivalItems = z
  .object({
    groups: z.array(
      z.object({
        group: z.string(),
        title: z.string(),
        items: z.array(
          z.object({
            name: z.string(),
            title: z.string(),
            kind: itemKind,
            required: z.boolean(),
            hint: z.string(),
            options: z.array(itemOption).nullable(),
          }),
        ),
      }),
    ),
  })
  .meta({ id: 'ArrivalItems' });

/** Where somebody stands who was decided upon and is not here yet. */
export const watchStage = z
  .enum(['onTheWay', 'soon', 'suspected', 'excused', 'declared'])
  .meta({ id: 'WatchStage' });

export const watchFilter = z.object({ stage: watchStage.optional() });

export const watchRow = z
  .object({
    caseId: z.string(),
    matterId: z.string().nullable(),
    name: z.string(),
    measure,
    officeName: z.string(),
    decider: z.string().nullable(),
    effectiveOn: day.nullable(),
    dueOn: day.nullable(),
    stage: watchStage,
    kind: z.enum(['betweenBodies', 'notReported']).nullable(),
    reason: z.string(),
    /** The step that is next, as the finding asks for it. */
    action: z.object({ step: z.string(), label: z.string() }).nullable(),
    since: moment,
  })
  .meta({ id: 'WatchRow' });

export const watchList = z
  .object({ rows: z.array(watchRow), counts: z.record(watchStage, z.number()) })
  .meta({ id: 'WatchList' });

export type OpenArrival = z.infer<typeof openArrival>;
export type ArrivalCheck = z.infer<typeof arrivalCheck>;
export type ArrivalItems = z.infer<typeof arrivalItems>;
export type ArrivedAnswer = z.infer<typeof arrived>;
export type WatchStage = z.infer<typeof watchStage>;
export type WatchRow = z.infer<typeof watchRow>;
export type WatchList = z.infer<typeof watchList>;
