import type { Field, FormValues } from '@guitu/law';

import type { RegisterItem } from '../../../api/types.ts';
import { fieldOfItem, textOfItem } from '../../../form/itemField.ts';

/** What the file shows for an item: a code by its words. */
export function shownValue({ label, value }: RegisterItem): string {
  return label ?? value ?? '';
}

/** The field of an item as it stands. A word of an older code table stays among the choices as long as it is the value. */
export function fieldOfRegisterItem(item: RegisterItem): Field {
  // A region is written in words here; the server binds it to its code.
  const field = fieldOfItem(item.kind === 'region' ? { ...item, kind: 'text' } : item);
  const shown = shownValue(item);
  if (field.kind !== 'choice' || shown === '' || field.options.some((option) => option.code === shown)) {
    return field;
  }
  return { ...field, options: [...field.options, { code: shown, label: shown }] };
}

export function valuesOfItems(items: readonly RegisterItem[]): FormValues {
  return Object.fromEntries(
    items.filter((item) => shownValue(item) !== '').map((item) => [item.name, shownValue(item)]),
  );
}

/** Only what was changed travels; what was emptied travels as an empty text. */
export function changedValues(
  items: readonly RegisterItem[],
  values: FormValues,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    items
      .map((item) => [item.name, textOfItem(values[item.name]), shownValue(item)] as const)
      .filter(([, now, before]) => now !== before.trim())
      .map(([name, now]) => [name, now]),
  );
}
