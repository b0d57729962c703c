import type { ItemValue } from '@guitu/law';
import { codeOfMeaning, coreItems, meaningOf } from '@guitu/law';
import type { StoredCode } from '@guitu/law';
import { canonicalJson } from '@guitu/record';

import { editedElsewhere } from '../register/editable.ts';
import type { KnownItems } from '../register/known-items.ts';
import type { ItemChange } from '../register/plan-edit.ts';

/** What the kept record takes over: items it lacks, and names the other one went by. */
export interface TakenOver {
  readonly changes: readonly ItemChange[];
  /** Names of the items; enough to undo, because the merged record keeps its values. */
  readonly items: readonly string[];
  readonly formerNames: readonly string[];
}

/**
 * What the kept record lacks and the merged one has, so that whoever looks for the person by number, name or register finds the
 * one record. Nothing that stands is replaced. Pure.
 */
export function takeOver(kept: KnownItems, merged: KnownItems, of: 'person' | 'case'): TakenOver {
  const changes: ItemChange[] = [];
  for (const item of coreItems) {
    if (item.of !== of || item.name === 'formerNames' || editedElsewhere(item) !== undefined) continue;
    const [own, other] = [kept.values[item.name], merged.values[item.name]];
    if (other === undefined) continue;
    // Whether he was a minor starts from no: the side that knows better protects him.
    const better = item.name === 'minorAtCrime' && means(own) === 'no' && means(other) === 'yes';
    if (own === undefined || better) changes.push({ item, old: own ?? null, new: other });
  }
  const items = changes.map(({ item }) => item.name);
  if (of === 'case') return { changes, items, formerNames: [] };
  const names = (record: KnownItems): readonly string[] =>
    (record.values['formerNames'] as readonly string[] | undefined) ?? [];
  const own = [kept.person?.name, ...names(kept)];
  const added = [merged.person?.name, ...names(merged)].filter(
    (name): name is string => name !== undefined && !own.includes(name),
  );
  if (added.length > 0) changes.push(formerNames(names(kept), [...names(kept), ...added]));
  return { changes, items, formerNames: added };
}

/** Gives back what was taken over and still stands as it came; what somebody has altered since stays. Pure. */
export function giveBack(
  kept: KnownItems,
  merged: KnownItems,
  taken: Pick<TakenOver, 'items' | 'formerNames'>,
): readonly ItemChange[] {
  const changes: ItemChange[] = [];
  for (const item of coreItems.filter((one) => taken.items.includes(one.name))) {
    const [own, other] = [kept.values[item.name], merged.values[item.name]];
    if (own === undefined || canonicalJson(own) !== canonicalJson(other ?? null)) continue;
    const before = item.name === 'minorAtCrime' ? (codeOfMeaning('yesNo', 'no') ?? null) : null;
    changes.push({ item, old: own, new: before });
  }
  const present = (kept.values['formerNames'] as readonly string[] | undefined) ?? [];
  const left = present.filter((name) => !taken.formerNames.includes(name));
  if (left.length < present.length) changes.push(formerNames(present, left));
  return changes;
}

function formerNames(old: readonly string[], now: readonly string[]): ItemChange {
  const item = coreItems.find((one) => one.name === 'formerNames');
  if (item === undefined) throw new Error('there is no data item formerNames');
  return { item, old, new: now };
}

function means(value: ItemValue | undefined): string | undefined {
  return value === undefined ? undefined : meaningOf(value as StoredCode);
}
