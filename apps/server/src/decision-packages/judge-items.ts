import type { Day, ItemValues } from '@guitu/law';

import { readArrival } from '../arrivals/read-arrival.ts';
import type { ItemRemark } from '../arrivals/read-arrival.ts';
import type { PackageProblem } from './problem.ts';

/** The items of a package as law understands them, with the sentences an import would say. */
export interface JudgedItems {
  readonly values: ItemValues;
  readonly problems: readonly ItemProblem[];
}

export interface ItemProblem extends PackageProblem {
  /** Name of the item beside which the sentence stands. */
  readonly item: string;
}

/** Sentences of law that are only remarks, but about the one thing nobody may overlook. */
const termItems: ReadonlySet<string> = new Set(['termEnds', 'termLength']);

/**
 * Reads and checks the items. A value that cannot be read or does not fit another one is grave: it is mended, or seen and taken as the
 * papers have it. What is missing is grave for nobody, unless no case can be written without it (`arrival.missing`).
 */
export function judgeItems(items: Readonly<Record<string, string>>, today: Day): JudgedItems {
  const { values, problems, warnings } = readArrival(items, today);
  const stated = (name: string): boolean => (items[name] ?? '').trim() !== '';
  return {
    values,
    problems: [
      ...problems.map((remark) => problemOf(remark, values, stated(remark.name))),
      ...warnings.map((remark) => warningOf(remark)),
    ],
  };
}

function problemOf({ name, text }: ItemRemark, values: ItemValues, stated: boolean): ItemProblem {
  if (values[name] !== undefined) return { code: `contradiction.${name}`, item: name, text, grave: true };
  if (stated) return { code: `unread.${name}`, item: name, text, grave: true };
  return { code: `missing.${name}`, item: name, text, grave: false };
}

function warningOf({ name, text }: ItemRemark): ItemProblem {
  if (termItems.has(name)) return { code: `contradiction.${name}`, item: name, text, grave: true };
  return { code: `note.${name}`, item: name, text, grave: false };
}
