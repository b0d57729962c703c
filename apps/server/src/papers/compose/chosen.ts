import type { Field } from '@guitu/law';

/** The codes of a field of several choices; none where it was left out. */
export function codesIn(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : [];
}

/** The words for chosen codes, in the order of the form. */
export function labelsOf(field: Field | undefined, value: unknown): readonly string[] {
  if (field?.kind !== 'choice' && field?.kind !== 'choices') return [];
  const codes = typeof value === 'string' ? [value] : codesIn(value);
  return field.options.filter((option) => codes.includes(option.code)).map((option) => option.label);
}
