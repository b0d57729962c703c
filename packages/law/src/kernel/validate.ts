import { countyOf } from '../facts/region-range.ts';
import { findDay } from '../time/day.ts';
import type { Field, FieldValue, Form, FormValues } from './field.ts';
import { readMoment } from './moment-input.ts';
import { isEvidence, readChoices, readPeople } from './read-list.ts';
import type { Refusal } from './refusal.ts';

/** Values in their one spelling (days as YYYY-MM-DD, text trimmed), and what is wrong with them. */
export interface Validation {
  readonly values: FormValues;
  readonly problems: readonly Refusal[];
  readonly missing: readonly Refusal[];
}

/**
 * Reads raw values against a form. Dates may be typed as people write them (2026/1/5, 2026年1月5日, 20260105); free text is
 * never refused for what it says, only for being longer than the paper can carry. Unknown names are dropped.
 */
export function validate(form: Form, raw: FormValues): Validation {
  const values: Record<string, FieldValue> = {};
  const problems: Refusal[] = [];
  const missing: Refusal[] = [];
  for (const [name, field] of Object.entries(form)) {
    const given = raw[name];
    if (isEmpty(given)) {
      if (field.required) missing.push(missingRefusal(name, field));
      continue;
    }
    const read = readValue(field, given);
    if (read.value === undefined)
      problems.push({ code: 'form.invalid', field: name, text: `“${field.title}”${read.problem}` });
    else values[name] = read.value;
  }
  return { values, problems, missing };
}

function missingRefusal(name: string, field: Field): Refusal {
  const verb =
    field.kind === 'choice' || field.kind === 'choices' || field.kind === 'flag'
      ? '请选择'
      : field.kind === 'evidence'
        ? '请上传'
        : '请填写';
  return { code: 'form.missing', field: name, text: `${verb}“${field.title}”。` };
}

function isEmpty(value: FieldValue | undefined | null): value is undefined {
  if (value === undefined || value === null) return true;
  if (typeof value === 'string') return value.trim() === '';
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === 'object' && 'text' in value && value.text.trim() === '';
}

/** A value in its one spelling, or what is wrong with it as the end of a sentence. */
export type ReadValue =
  | { readonly value: FieldValue; readonly problem?: undefined }
  | { readonly value?: undefined; readonly problem: string };

function readValue(field: Field, given: FieldValue): ReadValue {
  switch (field.kind) {
    case 'text':
    case 'longText':
      return readText(given, field.maximumLength ?? (field.kind === 'text' ? 200 : 4000));
    case 'day': {
      const found = typeof given === 'string' ? findDay(given) : undefined;
      return found === undefined ? { problem: '不是一个日期，请按 2026-01-05 填写。' } : { value: found };
    }
    case 'moment': {
      const found = typeof given === 'string' ? readMoment(given) : undefined;
      return found === undefined
        ? { problem: '不是一个时间，请按 2026-01-05 09:30 填写。' }
        : { value: found };
    }
    case 'count':
      return readCount(given, field.minimum, field.maximum);
    case 'flag':
      return typeof given === 'boolean' ? { value: given } : { problem: '请选“是”或“否”。' };
    case 'choice':
      return field.options.some((option) => option.code === given)
        ? { value: given }
        : { problem: `请从这些里选一个：${field.options.map((option) => option.label).join('、')}。` };
    case 'choices':
      return readChoices(field.options, given);
    case 'people':
      return readPeople(field, given);
    case 'place':
      return readPlace(given, field.fromList === true);
    case 'evidence':
      return isEvidence(given) ? { value: given } : { problem: '请上传材料。' };
    case 'matter':
      return typeof given === 'string' ? { value: given } : { problem: '请选择关联的办理事项。' };
  }
}

function readText(given: FieldValue, maximum: number): ReadValue {
  if (typeof given !== 'string') return { problem: '应当是文字。' };
  const text = given.trim();
  return [...text].length > maximum
    ? { problem: `最多 ${maximum} 字，现在 ${[...text].length} 字，其余请另附材料。` }
    : { value: text };
}

function readCount(given: FieldValue, minimum = 0, maximum = Number.MAX_SAFE_INTEGER): ReadValue {
  const count = typeof given === 'number' ? given : typeof given === 'string' ? Number(given) : Number.NaN;
  if (!Number.isInteger(count)) return { problem: '应当是整数。' };
  if (count < minimum || count > maximum) return { problem: `应当在 ${minimum} 到 ${maximum} 之间。` };
  return { value: count };
}

function readPlace(given: FieldValue, fromList: boolean): ReadValue {
  if (typeof given !== 'object' || !('text' in given)) return { problem: '请写明地点。' };
  const { region } = given;
  if (fromList && (region === undefined || countyOf(region) === undefined)) {
    return { problem: '请从区划名单里选到县（市、区），再写详细地点：由哪里的机构办理取决于它。' };
  }
  return { value: { text: given.text.trim(), ...(region === undefined ? {} : { region }) } };
}
