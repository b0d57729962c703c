import { z } from 'zod';

import { itemKind, itemOption, itemTexts } from './arrivals.ts';
import { day, idempotencyKey } from './common.ts';

export const registerItem = z
  .object({
    name: z.string(),
    title: z.string(),
    kind: itemKind,
    /** As it would be typed to mean the same; null where there is none (or where the reader does not keep the file). */
    value: z.string().nullable(),
    /** In words. */
    label: z.string().nullable(),
    /** Code table and its generation (2017, 2021, guitu) of a coded value. */
    table: z.string().nullable(),
    generation: z.string().nullable(),
    sensitive: z.boolean(),
    hint: z.string(),
    options: z.array(itemOption).nullable(),
    /** False where a procedure changes it; the hint says which. */
    editable: z.boolean(),
    required: z.boolean(),
  })
  .meta({ id: 'RegisterItem' });

export const registerPage = z
  .object({
    groups: z.array(z.object({ group: z.string(), title: z.string(), items: z.array(registerItem) })),
    editable: z.boolean(),
  })
  .meta({ id: 'RegisterPage' });

const reason = z.string().min(1, '请写明理由').max(2000);

/** Texts by item name; an empty text erases. */
export const editRegister = z.object({ values: itemTexts, reason, idempotencyKey });

export const relationKind = z.enum(['family', 'guardian', 'guarantor', 'other']).meta({ id: 'RelationKind' });

export const relation = z
  .object({
    id: z.string(),
    kind: relationKind,
    kindName: z.string(),
    name: z.string(),
    relationship: z.string().nullable(),
    sex: z.enum(['male', 'female']).nullable(),
    organisation: z.string().nullable(),
    phone: z.string().nullable(),
    address: z.string().nullable(),
    note: z.string().nullable(),
    fromOn: day.nullable(),
    untilOn: day.nullable(),
  })
  .meta({ id: 'Relation' });

export const relations = z
  .object({ relations: z.array(relation), editable: z.boolean() })
  .meta({ id: 'Relations' });

const text = (maximum: number) => z.string().trim().max(maximum).optional();

export const addRelation = z.object({
  kind: relationKind,
  name: z.string().trim().min(1, '请填写姓名').max(50),
  relationship: text(50),
  sex: z.enum(['male', 'female']).optional(),
  organisation: text(200),
  phone: text(40),
  address: text(300),
  note: text(1000),
  fromOn: day.optional(),
  idempotencyKey,
});

export const endRelation = z.object({ untilOn: day, reason, idempotencyKey });

const resumeEntry = z.object({
  from: z.string().max(40).nullable(),
  until: z.string().max(40).nullable(),
  organisation: z.string().trim().min(1, '请填写所在单位').max(200),
  position: z.string().max(100).nullable(),
  note: z.string().max(1000).nullable(),
});

export const resume = z
  .object({ entries: z.array(resumeEntry.extend({ id: z.string() })), editable: z.boolean() })
  .meta({ id: 'Resume' });

/** The whole résumé in its order: what is left out is gone from it. */
export const putResume = z.object({
  entries: z.array(resumeEntry).max(60),
  reason: z.string().max(2000).optional(),
  idempotencyKey,
});

export const putPhoto = z.object({
  hash: z.string().regex(/^[0-9a-f]{64}$/, '照片编号的样式不对'),
  idempotencyKey,
});
export const photoSet = z.object({ hash: z.string() }).meta({ id: 'PhotoSet' });

export type RegisterItem = z.infer<typeof registerItem>;
export type RegisterPage = z.infer<typeof registerPage>;
export type Relation = z.infer<typeof relation>;
export type Relations = z.infer<typeof relations>;
export type AddRelation = z.infer<typeof addRelation>;
export type EndRelation = z.infer<typeof endRelation>;
export type Resume = z.infer<typeof resume>;
export type PutResume = z.infer<typeof putResume>;
