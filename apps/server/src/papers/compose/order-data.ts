import type { Day, PaperOrder } from '@guitu/law';
import { isDay } from '@guitu/law';

/** Text that law put into the order; empty when it said nothing. */
export function textIn(order: PaperOrder, name: string): string {
  const value = order.data[name];
  return typeof value === 'string' ? value : '';
}

/** A list of sentences; a single one counts as a list. */
export function textsIn(order: PaperOrder, name: string): readonly string[] {
  const value = order.data[name];
  if (Array.isArray(value)) return value.filter((one) => typeof one === 'string');
  return typeof value === 'string' && value !== '' ? [value] : [];
}

/** The same where at least one has to be there. Throws like `numberIn`. */
export function statedTexts(order: PaperOrder, name: string): readonly string[] {
  const texts = textsIn(order, name);
  if (texts.length === 0) throw new Error(`paper ${order.kind} was ordered without ${name}`);
  return texts;
}

/** Throws when law ordered a paper without the number it is about: that is a mistake of ours, not of the reader. */
export function numberIn(order: PaperOrder, name: string): number {
  const value = order.data[name];
  if (typeof value !== 'number') throw new Error(`paper ${order.kind} was ordered without ${name}`);
  return value;
}

/** Throws like `numberIn`. */
export function dayIn(order: PaperOrder, name: string): Day {
  const value = order.data[name];
  if (!isDay(value)) throw new Error(`paper ${order.kind} was ordered without ${name}`);
  return value;
}
