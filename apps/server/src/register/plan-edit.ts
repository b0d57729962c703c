import type { Day, Item, ItemValue, ItemValues, Refusal, Remark } from '@guitu/law';
import { checkRow, coreItems, codeOfMeaning, sameMeaning } from '@guitu/law';
import { canonicalJson } from '@guitu/record';

import { readItem } from '../arrivals/read-arrival.ts';
import { editedElsewhere } from './editable.ts';
import { itemText } from './item-text.ts';
import type { KnownItems } from './known-items.ts';
import { originalTerms } from './known-items.ts';

/** One item that is altered; what is not there is null. */
export interface ItemChange {
  readonly item: Item;
  readonly old: ItemValue | null;
  readonly new: ItemValue | null;
}

export type EditPlan =
  | { readonly refusals: readonly Refusal[]; readonly changes?: undefined }
  | { readonly changes: readonly ItemChange[]; readonly refusals?: undefined };

/**
 * What an edit of the register would alter. Each text is read by law as a cell of its item; then the whole is checked as a row
 * is, and what was sound before must not become wrong. An empty text erases a value. Pure.
 */
export function planEdit(known: KnownItems, asked: Readonly<Record<string, string>>, today: Day): EditPlan {
  const refusals: Refusal[] = [];
  const next: Record<string, ItemValue | undefined> = { ...known.values };
  for (const [name, raw] of Object.entries(asked)) {
    const item = coreItems.find((one) => one.name === name);
    const objection = item === undefined ? '没有这个数据项，请刷新页面。' : objectionTo(item, known);
    if (item === undefined || objection !== undefined) {
      refusals.push(refusal(name, objection ?? ''));
      continue;
    }
    const text = raw.trim();
    if (text === '') next[name] = undefined;
    else {
      const read = readItem(item, text);
      if (read.value === undefined) refusals.push(refusal(name, read.problem));
      else next[name] = read.value;
    }
  }
  if (refusals.length > 0) return { refusals };
  const before = checked(known.values, today);
  const after = checked(next, today);
  const fresh = after.problems.filter((one) => !before.problems.some((old) => same(old, one)));
  if (fresh.length > 0) return { refusals: fresh.map(({ item, text }) => refusal(item, text)) };
  const completed = { ...next };
  // Sex and birth date follow from the ID number where nobody stated them.
  for (const name of ['sex', 'birthOn']) completed[name] ??= after.values[name];
  return { changes: changesOf(known.values, completed) };
}

function objectionTo(item: Item, known: KnownItems): string | undefined {
  const elsewhere = editedElsewhere(item);
  if (elsewhere !== undefined) return `“${item.title}”不能在登记表里直接改，${elsewhere}。`;
  if (item.of === 'person' && known.person === undefined) {
    return '此人现由另一机构管理，或者信息已依法销毁，人员信息不能在这里改。';
  }
  const term = ['termBegins', 'termEnds', 'termLength', 'noticeNumber', 'noticeOn'].includes(item.name);
  if (term && known.terms.some((entry) => !originalTerms.has(entry.kind))) {
    return '矫正期限已由裁定变更，不能再改原来的期限。';
  }
  return undefined;
}

const excused = new Set(['office', 'termBegins', 'termEnds', 'idNumber', 'externalNumber', 'sex']);

/** Orders of prohibition and the state of the case are not this form's business. */
function checked(values: ItemValues, today: Day) {
  const missing = [...excused].filter((name) => values[name] === undefined);
  return checkRow({ ...values, status: codeOfMeaning('caseStatus', 'expected') }, today, new Set(missing));
}

function changesOf(before: ItemValues, after: ItemValues): readonly ItemChange[] {
  return coreItems.flatMap((item): readonly ItemChange[] => {
    const [old, now] = [before[item.name], after[item.name]];
    if (isSame(item, old, now)) return [];
    return [{ item, old: old ?? null, new: now ?? null }];
  });
}

function isSame(item: Item, old: ItemValue | undefined, now: ItemValue | undefined): boolean {
  if (old === undefined || now === undefined) return old === now;
  if (canonicalJson(old) === canonicalJson(now)) return true;
  // A place that reads the same and has the same code, or the same code of the same table.
  if (item.kind === 'code') return sameMeaning(old as never, now as never);
  return item.kind !== 'region' && itemText(item, old).value === itemText(item, now).value;
}

function same(left: Remark, right: Remark): boolean {
  return left.item === right.item && left.text === right.text;
}

function refusal(name: string, text: string): Refusal {
  return { code: 'register.item', field: `values.${name}`, text };
}
