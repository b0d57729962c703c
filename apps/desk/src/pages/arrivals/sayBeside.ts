import type { ItemTexts } from '../../api/arrivals.ts';
import type { ArrivalCheck, Refusal } from '../../api/types.ts';
import type { EntryRemark } from '../../form/EntryField.tsx';
import { announcedItems, announceKey, itemKey, OFFICE, paperKey } from './arrivalValues.ts';

/** What is said at which place of the form. */
export interface Said {
  /** By the key of the field. */
  beside: ReadonlyMap<string, readonly EntryRemark[]>;
  /** What belongs to no field. */
  above: readonly Refusal[];
}

interface SayBeside {
  check: ArrivalCheck | undefined;
  refused: readonly Refusal[];
  items: ItemTexts;
  /** The form was handed in: from now on what is missing is said too. */
  handedIn: boolean;
}

/** Remarks beside their fields: what is only missing is not held against a form that is still being filled in. */
export function sayBeside({ check, refused, items, handedIn }: SayBeside): Said {
  const beside = new Map<string, EntryRemark[]>();
  const say = (key: string, remark: EntryRemark) => {
    const earlier = beside.get(key) ?? [];
    if (earlier.some((one) => one.text === remark.text)) return;
    beside.set(key, [...earlier, remark]);
  };
  for (const { name, text } of check?.problems ?? []) {
    if (handedIn || items[name] !== undefined) say(placeOfItem(name), { tone: 'overdue', text });
  }
  for (const { name, text } of check?.warnings ?? []) {
    if (handedIn || items[name] !== undefined) say(placeOfItem(name), { tone: 'near', text });
  }
  const above: Refusal[] = [];
  for (const refusal of refused) {
    const key = placeOfRefusal(refusal.field);
    if (key === undefined) above.push(refusal);
    else say(key, { tone: 'overdue', text: [refusal.text, refusal.instead ?? ''].join('') });
  }
  return { beside, above };
}

/** Where an item is asked for: some are fields of the announcement. */
function placeOfItem(name: string): string {
  if (name === 'office') return OFFICE;
  const field = announcedItems[name];
  return field === undefined ? itemKey(name) : announceKey(field);
}

function placeOfRefusal(field: string | undefined): string | undefined {
  if (field === undefined || field === 'into') return undefined;
  if (field === OFFICE) return OFFICE;
  const [part, name] = field.split('.');
  if (name === undefined) return placeOfItem(field);
  if (part === 'announce') return announceKey(name);
  return part === 'papers' ? paperKey(name === 'codes' ? 'papers' : name) : placeOfItem(name);
}
