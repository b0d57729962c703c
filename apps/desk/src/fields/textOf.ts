import type { FieldValue } from '@guitu/law';

/** A value as plain words; lists of files have none of their own. */
export function textOf(value: FieldValue | undefined): string {
  if (value === undefined || Array.isArray(value)) return '';
  if (typeof value === 'object') return 'text' in value ? value.text : '';
  return `${value}`;
}
