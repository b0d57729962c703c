import type { FieldValue } from './field.ts';
import type { ParameterDefinition } from './parameter.ts';

/** What kind of value a parameter takes. */
export type ParameterKind = 'yesNo' | 'number' | 'choice' | 'text';

export function parameterKind(definition: ParameterDefinition): ParameterKind {
  if (definition.choices !== undefined) return 'choice';
  if (definition.takes === 'number' || typeof definition.fallback === 'number') return 'number';
  return typeof definition.fallback === 'boolean' ? 'yesNo' : 'text';
}

export type ReadParameter = { readonly value: FieldValue } | { readonly problem: string };

const LONGEST = 4000;

/**
 * Reads what somebody sets, as he typed or chose it ('true' and 'false' for yes and no). A text in which the computations could not
 * read everything is not taken: they would leave out what they cannot read, and nobody would notice.
 */
export function readParameter(definition: ParameterDefinition, typed: string): ReadParameter {
  const text = typed.trim();
  if (text === '') return { problem: `“${definition.title}”还没有填。` };
  switch (parameterKind(definition)) {
    case 'yesNo':
      if (text === 'true' || text === 'false') return { value: text === 'true' };
      return { problem: `“${definition.title}”只有“是”和“否”：请填 true 或者 false。` };
    case 'number':
      if (/^\d{1,6}$/u.test(text)) return { value: Number(text) };
      return { problem: `“${definition.title}”请填不超过六位的整数，不带单位。` };
    case 'choice':
      return readChoice(definition, text);
    case 'text':
      return readText(definition, text);
  }
}

/** A value as somebody would type it: what readParameter reads. */
export function typedParameter(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** What a value of a parameter is called where people read it. */
export function parameterWords(definition: ParameterDefinition, value: unknown): string {
  if (typeof value === 'boolean') return value ? '是' : '否';
  const text = typedParameter(value);
  return definition.choices?.[text] ?? text;
}

function readChoice({ title, choices = {} }: ParameterDefinition, text: string): ReadParameter {
  if (Object.hasOwn(choices, text)) return { value: text };
  const words = Object.entries(choices).map(([value, name]) =>
    name === value ? value : `${value}（${name}）`,
  );
  return { problem: `“${title}”请从这些里选：${words.join('、')}。` };
}

function readText({ title, problem }: ParameterDefinition, text: string): ReadParameter {
  if (text.length > LONGEST) return { problem: `“${title}”请不超过${LONGEST}字。` };
  const found = problem?.(text);
  return found === undefined ? { value: text } : { problem: found };
}
