import { z } from 'zod';

import { day, idempotencyKey, identifier } from './common.ts';

const region = z.coerce.number().int().min(0).max(999_999_999_999);
const place = z.object({ code: z.number(), name: z.string() }).meta({ id: 'ParameterPlace' });

/** Which place one looks at; without it, the one of the body one works for. */
export const parametersQuery = z.object({ region: region.optional() });

const setting = z
  .object({
    id: identifier,
    /** As people read it; null where it is kept secret. */
    words: z.string().nullable(),
    placeName: z.string(),
    basis: z.string(),
    from: day,
    until: day.nullable(),
    /** Holds today; begins later; is over; or something nearer or newer holds in its place. */
    state: z.enum(['holds', 'later', 'over', 'replaced']),
    mayEnd: z.boolean(),
  })
  .meta({ id: 'ParameterSetting' });

export const parameterRow = z
  .object({
    key: z.string(),
    title: z.string(),
    explanation: z.string(),
    kind: z.enum(['yesNo', 'number', 'choice', 'text']),
    choices: z.array(z.object({ value: z.string(), words: z.string() })),
    /** What holds while nobody sets anything; null where nothing does. */
    initial: z.string().nullable(),
    /** What holds today in that place, as it is typed; null where nothing does, or where it is kept secret. */
    value: z.string().nullable(),
    settings: z.array(setting),
  })
  .meta({ id: 'ParameterRow' });

export const parametersPage = z
  .object({
    today: day,
    place,
    /** The places of this body: its own, and of those below whose agency is entered here. */
    places: z.array(place),
    maySet: z.boolean(),
    groups: z.array(z.object({ title: z.string(), parameters: z.array(parameterRow) })),
  })
  .meta({ id: 'ParametersPage' });

export const setParameterOrder = z.object({
  key: z.string().max(100),
  value: z.string().max(10_000),
  region: z.number().int(),
  basis: z.string().trim().min(1, '请写明依据：文件的名称和文号').max(500),
  from: day,
  until: day.optional(),
  idempotencyKey,
});

export const endParameterOrder = z.object({
  /** The first day on which it no longer holds. */
  from: day,
  reason: z.string().trim().min(1, '请写明理由').max(500),
  idempotencyKey,
});

export const parameterSet = z.object({ id: z.string() }).meta({ id: 'ParameterSet' });

export type ParametersPage = z.infer<typeof parametersPage>;
export type ParameterRow = z.infer<typeof parameterRow>;
export type SetParameter = z.infer<typeof setParameterOrder>;
export type EndParameter = z.infer<typeof endParameterOrder>;
