import type { Field, FieldValue } from '@guitu/law';

import { fullDay, fullMoment } from '../../words/days.ts';

/** A value in words, for reading only. */
export function textOfField(field: Field, value: FieldValue): string {
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') {
    if (field.kind === 'day') return fullDay(value);
    if (field.kind === 'moment') return fullMoment(value);
    return field.kind === 'choice' ? labelIn(field, value) : value;
  }
  if ('text' in value) return value.text;
  return value
    .map((one) =>
      typeof one === 'string' ? (field.kind === 'choices' ? labelIn(field, one) : one) : one.name,
    )
    .join('、');
}

function labelIn(field: Extract<Field, { kind: 'choice' | 'choices' }>, code: string): string {
  return field.options.find((option) => option.code === code)?.label ?? code;
}
