import type { CodeTable, Item } from '@guitu/law';
import { coreItems, getCodeTable, itemGroupNames } from '@guitu/law';

import type { ArrivalItems } from '../contract/arrivals.ts';
import { notStated } from './arrival-entry.ts';

/** Groups in the order in which somebody at a counter asks for them. */
const order = [
  'identity',
  'correction',
  'judgment',
  'address',
  'social',
  'prohibition',
  'health',
  'exitDocuments',
] as const;

const indispensable: ReadonlySet<string> = new Set(['name', 'measure']);

/** The items a door may state, as a form: two of them are needed, everything else is taken when it is there. */
export function arrivalItemsForm(): ArrivalItems {
  const offered = coreItems.filter((item) => !notStated.has(item.name));
  return {
    groups: order.map((group) => ({
      group,
      title: itemGroupNames[group],
      items: offered
        .filter((item) => item.group === group)
        .map((item) => ({
          name: item.name,
          title: item.title,
          kind: item.kind,
          required: indispensable.has(item.name),
          hint: item.hint ?? '',
          options: optionsOf(item),
        })),
    })),
  };
}

/** What one may choose for a coded item: the newest generation of its table, without what cannot be taken here. */
export function optionsOf(item: Item): { code: string; label: string }[] | null {
  if (item.codeTable === undefined) return null;
  const table = getCodeTable(item.codeTable);
  return newest(table)
    .filter((entry) => table.notOffered?.includes(entry.means) !== true)
    .map(({ code, label }) => ({ code, label }));
}

function newest(table: CodeTable) {
  return table.codes['2021'] ?? table.codes.guitu ?? table.codes['2017'] ?? [];
}
