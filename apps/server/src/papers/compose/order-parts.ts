import type { Day, PaperOrder } from '@guitu/law';
import { isDay } from '@guitu/law';

/** A day that law may have put into the order; null where it could not say. */
export function findDayIn(order: PaperOrder, name: string): Day | null {
  const value = order.data[name];
  return isDay(value) ? value : null;
}

type Part = Readonly<Record<string, unknown>>;

/** Parts of an order that have members of their own; an order without them has none. */
export function partsIn(order: PaperOrder, name: string): readonly Part[] {
  const value = order.data[name];
  return Array.isArray(value)
    ? value.filter((one): one is Part => typeof one === 'object' && one !== null)
    : [];
}

/** A text member of a part; empty when law said nothing. */
export function textOfPart(part: Part, name: string): string {
  const value = part[name];
  return typeof value === 'string' ? value : '';
}

/** A part of an order that there is at most one of; one without members where law said nothing. */
export function partIn(order: PaperOrder, name: string): Part {
  const value = order.data[name];
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Part) : {};
}

/** Pairs of label and text; anything else in the list is left out. */
export function linesIn(
  order: PaperOrder,
  name: string,
): readonly { readonly label: string; readonly text: string }[] {
  const value = order.data[name];
  if (!Array.isArray(value)) return [];
  return value.flatMap((one: unknown) => {
    if (!Array.isArray(one)) return [];
    const [label, text] = one as readonly unknown[];
    return typeof label === 'string' && typeof text === 'string' ? [{ label, text }] : [];
  });
}
