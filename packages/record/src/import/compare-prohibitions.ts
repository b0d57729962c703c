import type { ProhibitionEntry } from '@guitu/law';

import type { FieldChange } from './compare.ts';
import type { KnownCase } from './known.ts';

export interface ProhibitionDifference {
  readonly added: readonly ProhibitionEntry[];
  /** Orders whose days changed, with the id of the row that keeps them. */
  readonly altered: readonly (ProhibitionEntry & { readonly id: string })[];
}

/** Orders are known by kind and wording. One that the register no longer mentions stays: silence does not lift it. */
export function compareProhibitions(
  stated: readonly ProhibitionEntry[],
  { prohibitions }: KnownCase,
): { readonly changed: readonly FieldChange[]; readonly difference: ProhibitionDifference } {
  const added: ProhibitionEntry[] = [];
  const altered: (ProhibitionEntry & { id: string })[] = [];
  for (const entry of stated) {
    const present = prohibitions.find((row) => row.kind === entry.kind && row.content === entry.content);
    if (present === undefined) added.push(entry);
    else if (present.begins !== entry.begins || present.ends !== entry.ends)
      altered.push({ ...entry, id: present.id });
  }
  const changed = added.length + altered.length === 0 ? [] : [{ item: 'prohibitionContent' }];
  return { changed, difference: { added, altered } };
}
