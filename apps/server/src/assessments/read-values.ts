import type { Field, FieldValue, Form, FormValues } from '@guitu/law';
import { tidy, validate } from '@guitu/law';
import { z } from 'zod';

/** The lines of a manifest in the fields of a form, and what of it could not be read. */
export interface ReadValues {
  readonly values: FormValues;
  readonly problems: readonly string[];
}

/** Choices may be written in words; what no field asks for, and files, are left out. */
export function readValues(form: Form, raw: Readonly<Record<string, unknown>>): ReadValues {
  const given = Object.entries(raw).flatMap(([name, value]) => {
    const field = form[name];
    const found = field === undefined ? undefined : valueOf(field, value);
    return found === undefined ? [] : [[name, found] as const];
  });
  const { values, problems } = validate(form, Object.fromEntries(given));
  return { values, problems: problems.map(({ text }) => text) };
}

const text = z
  .string()
  .max(20_000)
  .transform((value) => tidy(value));
const words = z.union([z.array(text).max(60), text.transform((value) => value.split(/[、，,；;\s]+/u))]);
const person = z.object({
  name: text,
  role: text.exactOptional(),
  sex: text.exactOptional(),
  organisation: text.exactOptional(),
  phone: text.exactOptional(),
});

function valueOf(field: Field, raw: unknown): FieldValue | undefined {
  switch (field.kind) {
    case 'text':
    case 'longText':
    case 'day':
    case 'moment':
      return text.safeParse(raw).data;
    case 'choice': {
      const word = text.safeParse(raw).data;
      return word === undefined ? undefined : codeOf(field.options, word);
    }
    case 'choices':
      return words.safeParse(raw).data?.map((word) => codeOf(field.options, word));
    case 'people':
      return z
        .array(person)
        .max(60)
        .safeParse(raw)
        .data?.map(({ role, sex, ...one }) => ({
          ...one,
          ...(role === undefined ? {} : { role: codeOf(field.roles, role) }),
          ...sexOf(sex),
        }));
    default:
      return undefined;
  }
}

function codeOf(options: readonly { readonly code: string; readonly label: string }[], word: string): string {
  return options.find(({ code, label }) => code === word || label === word)?.code ?? word;
}

function sexOf(word: string | undefined): { readonly sex?: 'male' | 'female' } {
  if (word === '男' || word === 'male') return { sex: 'male' };
  return word === '女' || word === 'female' ? { sex: 'female' } : {};
}
