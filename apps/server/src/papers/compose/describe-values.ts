import type { Field, FieldValue, Form, FormValues } from '@guitu/law';
import { formatDay, formatMoment, isDay, isMoment } from '@guitu/law';

/** The values of a form as one line of words, in the order of the form. */
export function describeValues(form: Form, values: FormValues): string {
  return Object.entries(form)
    .filter(([name]) => values[name] !== undefined)
    .map(([name, field]) => `${field.title}：${describeValue(field, values[name])}`)
    .join('；');
}

/** One value as people read it: labels instead of codes, dates in words, file names instead of hashes. */
export function describeValue(field: Field, value: FieldValue | undefined): string {
  if (value === undefined) return '（空）';
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return describeText(field, value);
  if ('text' in value) return value.text;
  return value.map((one) => (typeof one === 'string' ? labelIn(field, one) : one.name)).join('、');
}

function labelIn(field: Field, code: string): string {
  if (field.kind !== 'choice' && field.kind !== 'choices') return code;
  return field.options.find((option) => option.code === code)?.label ?? code;
}

function describeText(field: Field, value: string): string {
  if (field.kind === 'choice') return labelIn(field, value);
  if (field.kind === 'day' && isDay(value)) return formatDay(value);
  if (field.kind === 'moment' && isMoment(value)) return formatMoment(value);
  if (field.kind === 'matter') return '关联的办理事项';
  return value;
}
