import type { ItemValues } from '@guitu/law';

import { itemText } from '../describe-item.ts';

/** Region and address in one line; an address that begins with its region says it itself. Null where neither is known. */
export function registeredPlace(values: ItemValues, which: 'home' | 'household'): string | null {
  const region = itemText(values, `${which}Region`);
  const address = itemText(values, `${which}Address`);
  if (region === null || address === null) return region ?? address;
  return address.startsWith(region) ? address : `${region}${address}`;
}
