import type { Length } from '../term/length.ts';
import type { Day } from '../time/day.ts';
import type { OfficeChoice } from './office-choice.ts';
import type { ItemValue, RegionValue } from './read-cell.ts';
import type { StoredCode } from './tables/code-table.ts';
import { meaningOf } from './tables/map-code.ts';

/** The values of one row by item name. What the row does not say is absent. */
export type ItemValues = Readonly<Record<string, ItemValue | undefined>>;

/** Typed looks into the values of a row. A reader wrote each value by the kind of its item, so the kind is known here. */
export function textOf(values: ItemValues, name: string): string | undefined {
  const value = values[name];
  return typeof value === 'string' ? value : undefined;
}

export function dayValue(values: ItemValues, name: string): Day | undefined {
  return values[name] as Day | undefined;
}

export function codeOf(values: ItemValues, name: string): StoredCode | undefined {
  return values[name] as StoredCode | undefined;
}

/** Our own value of a coded item, e.g. 'probation'. */
export function meaning(values: ItemValues, name: string): string | undefined {
  const code = codeOf(values, name);
  return code === undefined ? undefined : meaningOf(code);
}

export function lengthOf(values: ItemValues, name: string): Length | undefined {
  return values[name] as Length | undefined;
}

export function regionOf(values: ItemValues, name: string): RegionValue | undefined {
  return values[name] as RegionValue | undefined;
}

export function officeOf(values: ItemValues): OfficeChoice | undefined {
  return values['office'] as OfficeChoice | undefined;
}

export function namesOf(values: ItemValues, name: string): readonly string[] {
  return (values[name] as readonly string[] | undefined) ?? [];
}
