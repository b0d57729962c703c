import { z } from 'zod';

import { day, idempotencyKey, measure } from './common.ts';
import { registerRecord, remark } from './register-record.ts';
import { values } from './values.ts';

export const oversightRecordKind = z
  .enum(['reconciliation', 'selfCheck', 'sharing', 'clue', 'opinion', 'receivedOpinion', 'reply'])
  .meta({ id: 'OversightRecordKind' });

export const oversightRecordRow = registerRecord
  .extend({ kind: oversightRecordKind })
  .meta({ id: 'OversightRecordRow' });

export const oversightRegister = z
  .object({
    records: z.array(oversightRecordRow),
    /** What whoever asks may enter here. */
    kinds: z.array(oversightRecordKind),
    /** What is owed although no record speaks of it. */
    notices: z.array(remark),
  })
  .meta({ id: 'OversightRegister' });

export const enterOversightRecord = z.object({ kind: oversightRecordKind, values, idempotencyKey });
export const oversightRecordEntered = z.object({ id: z.string() }).meta({ id: 'OversightRecordEntered' });

export const indicatorKey = z
  .enum([
    'onRegister',
    'managed',
    'received',
    'ended',
    'everReceived',
    'everEnded',
    'absconded',
    'missed',
    'reoffended',
  ])
  .meta({ id: 'IndicatorKey' });

export const indicatorSpan = z.object({ from: day.optional(), until: day.optional() });
export const indicatorListAsk = indicatorSpan.extend({
  indicator: indicatorKey,
  place: z.coerce.number().int().optional(),
});

const value = z.object({
  key: indicatorKey,
  count: z.number(),
  /** Only of a share. */
  denominator: z.number().nullable(),
  /** The same as people read it; null where there is nobody to be a share of. */
  rate: z.string().nullable(),
});

export const indicatorPlace = z
  .object({
    code: z.number(),
    name: z.string(),
    values: z.array(value),
    /** 州级补助 for this place, in yuan, by the policy of the region; null where none is set. */
    subsidy: z.number().nullable(),
  })
  .meta({ id: 'IndicatorPlace' });

export const indicatorPage = z
  .object({
    from: day,
    until: day,
    /** What shares are shares of. */
    denominator: z.enum(['managed', 'onRegister']),
    perHead: z.number().nullable(),
    heads: z.enum(['managed', 'onRegister']),
    /** Everything whoever asks sees. */
    total: indicatorPlace,
    /** The places below, side by side; none for a county. */
    places: z.array(indicatorPlace),
  })
  .meta({ id: 'IndicatorPage' });

export const indicatorList = z
  .object({
    rows: z.array(
      z.object({
        caseId: z.string(),
        name: z.string(),
        measure: measure.nullable(),
        place: z.string(),
        receivedOn: day.nullable(),
        endedOn: day.nullable(),
      }),
    ),
    total: z.number(),
  })
  .meta({ id: 'IndicatorList' });

export type OversightRegister = z.infer<typeof oversightRegister>;
export type IndicatorSpan = z.infer<typeof indicatorSpan>;
export type IndicatorListAsk = z.infer<typeof indicatorListAsk>;
export type IndicatorPage = z.infer<typeof indicatorPage>;
export type IndicatorPlace = z.infer<typeof indicatorPlace>;
export type IndicatorList = z.infer<typeof indicatorList>;
