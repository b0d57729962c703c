import type { Day, Item, ItemValue, ItemValues } from '@guitu/law';
import { formatDay, formatLength, getItem, isDay, labelOf } from '@guitu/law';

/** A value of the register as people read it: labels instead of codes, days and lengths in words. */
export function describeItem(item: Item, value: ItemValue): string {
  if (typeof value === 'string') return item.kind === 'day' && isDay(value) ? formatDay(value) : value;
  if (isList(value)) return value.join('、');
  if ('table' in value) return labelOf(value);
  if ('text' in value) return value.text;
  if ('name' in value) return value.name;
  return formatLength(value);
}

function isList(value: Exclude<ItemValue, string | Day>): value is readonly string[] {
  return Array.isArray(value);
}

/** What the register says of one item, in words; null where it says nothing. */
export function itemText(values: ItemValues, name: string): string | null {
  const value = values[name];
  return value === undefined || value === null ? null : describeItem(getItem(name), value);
}

/** The day of an item, or null. */
export function itemDay(values: ItemValues, name: string): Day | null {
  const value = values[name];
  return isDay(value) ? value : null;
}
