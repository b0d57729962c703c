import type { FieldValue, FormValues } from '@guitu/law';
import { z } from 'zod';

const evidence = z.object({
  hash: z.string().regex(/^[0-9a-f]{64}$/, '材料编号的样式不对'),
  name: z.string().max(200),
});

/** Somebody named in a form: a member of the team, a guarantor. */
const namedPerson = z.object({
  name: z.string().max(100),
  role: z.string().max(60).exactOptional(),
  sex: z.enum(['male', 'female']).exactOptional(),
  organisation: z.string().max(200).exactOptional(),
  phone: z.string().max(60).exactOptional(),
  note: z.string().max(500).exactOptional(),
});

/** One value of a form, in the vocabulary of law's fields. What it must be is judged by the step's form in law. */
export const fieldValue = z
  .union([
    z.string().max(20_000),
    z.number(),
    z.boolean(),
    z.object({ text: z.string().max(500), region: z.number().int().exactOptional() }),
    z.array(evidence).max(50),
    z.array(z.string().max(60)).max(60),
    z.array(namedPerson).max(60),
  ])
  .meta({ id: 'FieldValue' }) as unknown as z.ZodType<FieldValue, FieldValue>;

/** Values of a form by field name. */
export const values = z.record(z.string().max(60), fieldValue).meta({ id: 'Values' }) as unknown as z.ZodType<
  FormValues,
  FormValues
>;

export type Values = FormValues;
