import type { Item, ItemValue, Length, StoredCode } from '@guitu/law';
import { formatLength, labelOf } from '@guitu/law';

/** How one value is shown, and how it would be typed to mean the same. */
export interface ItemText {
  readonly value: string;
  readonly label: string;
  readonly table: string | null;
  readonly generation: string | null;
}

/** A value in words. Codes also say their table and generation: a code means nothing without them. */
export function itemText(item: Item, value: ItemValue): ItemText {
  if (item.kind === 'code') {
    const stored = value as StoredCode;
    return {
      value: stored.code,
      label: labelOf(stored),
      table: stored.table,
      generation: stored.generation,
    };
  }
  const text = plainText(item, value);
  return { value: text, label: text, table: null, generation: null };
}

function plainText(item: Item, value: ItemValue): string {
  switch (item.kind) {
    case 'names':
      return (value as readonly string[]).join('、');
    case 'region':
    case 'county':
      return (value as { readonly text: string }).text;
    case 'termLength':
      return formatLength(value as Length);
    case 'office':
      return (value as { readonly name: string }).name;
    default:
      return value as string;
  }
}
