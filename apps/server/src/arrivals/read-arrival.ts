import type { Day, Item, ItemValue, ItemValues, Read, Reading } from '@guitu/law';
import { checkRow, codeOfMeaning, coreItems, getCodeTable, readCell } from '@guitu/law';

import type { ArrivalEntry } from './arrival-entry.ts';
import { arrivalEntry, notStated } from './arrival-entry.ts';

/** A sentence about one item; `name` is the item's English name, which is the field's name on the page. */
export interface ItemRemark {
  readonly name: string;
  readonly text: string;
}

/** What a door states, as it was understood. */
export interface ReadArrival {
  /** Absent when something is wrong. */
  readonly entry?: ArrivalEntry;
  /** What could be read, completed where one value follows from another (sex and birth date from the ID number). */
  readonly values: ItemValues;
  readonly problems: readonly ItemRemark[];
  readonly warnings: readonly ItemRemark[];
}

/** An arrival names people, not offices: those are chosen beside the items. */
const reading: Reading = { offices: [], low: 0, high: 999_999_999_999 };

/**
 * Reads items as people type them (or as a manifest states them) into an entry. Only name and measure are indispensable:
 * whoever comes without papers is entered with what he says (《社区矫正法实施办法》第十六条). Names of items nobody knows are
 * left out, blanks say nothing.
 */
export function readArrival(items: Readonly<Record<string, string>>, today: Day): ReadArrival {
  const values: Record<string, ItemValue> = {};
  const problems: ItemRemark[] = [];
  const warnings: ItemRemark[] = [];
  const unread = new Set<string>();
  for (const item of coreItems) {
    const text = items[item.name]?.trim() ?? '';
    if (text === '' || notStated.has(item.name)) continue;
    const read = readItem(item, text);
    if (read.value === undefined) {
      unread.add(item.name);
      problems.push({ name: item.name, text: read.problem });
    } else {
      values[item.name] = read.value;
      if (read.note !== undefined) warnings.push({ name: item.name, text: read.note });
    }
  }
  // What an arrival need not say counts as said elsewhere, so that the check of a register does not ask for it.
  const excused = new Set([...unread, ...mayBeMissing.filter((name) => values[name] === undefined)]);
  const check = checkRow({ ...values, status: expected }, today, excused);
  const { status: _status, ...known } = check.values;
  problems.push(...check.problems.map(({ item, text }) => ({ name: item, text })));
  warnings.push(...check.warnings.map(({ item, text }) => ({ name: item, text })));
  const read = { values: known, problems, warnings };
  return problems.length > 0 ? read : { ...read, entry: arrivalEntry(known, today) };
}

const mayBeMissing = ['office', 'termBegins', 'termEnds', 'idNumber', 'externalNumber', 'sex'];
const expected = codeOfMeaning('caseStatus', 'expected');

/** One item from its text. Our own code tables take their codes as well as words, because forms send codes. */
export function readItem(item: Item, text: string): Read<ItemValue> {
  const own = item.codeTable === undefined ? undefined : getCodeTable(item.codeTable).codes.guitu;
  const code = own?.find((entry) => entry.code === text);
  if (item.codeTable !== undefined && code !== undefined) {
    return { value: { table: item.codeTable, generation: 'guitu', code: code.code } };
  }
  return readCell(item, { text }, { balanced: false, zeroLost: false }, reading);
}
