import type { FieldValue, FormValues } from '@guitu/law';
import { z } from 'zod';

const evidence = z.object({
  hash: z.string().regex(/^[0-9a-f]{64}$/, '材料编号的样式不对'),
  name: z.string().max(200),
});

/** One value of a form, in the vocabulary of law's fields. What it must be is judged by the step's form in law. */
export const fieldValue = z
  .union([
    z.string().max(20_000),
    z.number(),
    z.boolean(),
    z.object({ text: z.string().max(500), region: z.number().int().exactOptional() }),
    z.array(evidence).max(50),
  ])
  .meta({ id: 'FieldValue' }) as unknown as z.ZodType<FieldValue, FieldValue>;

/** Values of a form by field name. */
export const values = z.record(z.string().max(60), fieldValue).meta({ id: 'Values' }) as unknown as z.ZodType<
  FormValues,
  FormValues
>;

export type Values = FormValues;
