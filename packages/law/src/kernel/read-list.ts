import type { Choice, Evidence, Field, FieldValue, NamedPerson } from './field.ts';
import type { ReadValue } from './validate.ts';

/** Codes chosen from a list, each once, in the order of the list. */
export function readChoices(options: readonly Choice[], given: FieldValue): ReadValue {
  const wrong = { problem: `请从这些里选：${options.map((option) => option.label).join('、')}。` };
  if (!Array.isArray(given)) return wrong;
  const chosen: readonly unknown[] = given;
  if (!chosen.every((code) => options.some((option) => option.code === code))) return wrong;
  return { value: options.map((option) => option.code).filter((code) => chosen.includes(code)) };
}

/** People named in a form. Everybody needs a name; what else is not given stays open. */
export function readPeople(field: Field & { readonly kind: 'people' }, given: FieldValue): ReadValue {
  if (!Array.isArray(given) || !given.every(isObject)) return { problem: '请逐人填写姓名。' };
  const people = given
    .map(readPerson)
    .filter((person) => Object.keys(person).length > 1 || person.name !== '');
  if (people.some((person) => person.name === ''))
    return { problem: '里有一人没有写姓名，请补上或者删去这一行。' };
  const unknown = people.find(
    ({ role }) => role !== undefined && !field.roles.some((option) => option.code === role),
  );
  if (unknown !== undefined) return { problem: `里“${unknown.name}”的身份不在可选之列，请重新选择。` };
  const minimum = field.minimum ?? 0;
  if (people.length < minimum) return { problem: `至少要有 ${minimum} 人，现在 ${people.length} 人。` };
  return { value: people };
}

export function isEvidence(given: FieldValue): given is readonly Evidence[] {
  return Array.isArray(given) && given.every((one) => isObject(one) && 'hash' in one && 'name' in one);
}

function readPerson(given: object): NamedPerson {
  const raw = given as Readonly<Record<string, unknown>>;
  const text = (name: string): string => (typeof raw[name] === 'string' ? raw[name].trim() : '');
  const sex = text('sex');
  const optional = ['role', 'organisation', 'phone', 'note'].filter((name) => text(name) !== '');
  return {
    name: text('name'),
    ...(sex === 'male' || sex === 'female' ? { sex } : {}),
    ...Object.fromEntries(optional.map((name) => [name, text(name)])),
  };
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
