import type { FieldValue } from './field.ts';

/**
 * Something a province or prefecture sets. Where the law is silent or our source is weak (~), it is a parameter and not a
 * constant; `undefined` as default means "not set, not enforced".
 */
export interface ParameterDefinition<T extends FieldValue = FieldValue> {
  readonly key: string;
  readonly title: string;
  readonly explanation: string;
  readonly fallback: T | undefined;
  /** What is set where no default says so; a definition without either takes a text. */
  readonly takes?: 'number';
  /** All there is to choose from, with what each is called. */
  readonly choices?: Readonly<Record<string, string>>;
  /** What cannot be understood in a text, and how it is written; undefined where all of it can. */
  readonly problem?: (text: string) => string | undefined;
  /** Never shown once it is set: whoever knows it foresees what is drawn. */
  readonly secret?: true;
}

/** Parameters already resolved for the day of a step. */
export type Parameters = ReadonlyMap<string, unknown>;

export function parameterValue<T extends FieldValue>(
  parameters: Parameters,
  definition: ParameterDefinition<T>,
): T | undefined {
  const value = parameters.get(definition.key);
  return value === undefined ? definition.fallback : (value as T);
}
