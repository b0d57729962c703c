import { compact } from './cell.ts';
import { coreItems } from './core-items.ts';
import type { Item } from './item.ts';

/** What a heading of a workbook stands for. */
export type HeadingMatch =
  | { readonly item: Item }
  /** The same heading is used for several items: it has to be written out. */
  | { readonly among: readonly Item[] }
  | undefined;

const byHeading = new Map<string, Item[]>();
for (const item of coreItems) {
  for (const heading of new Set([item.title, ...item.aliases].map(plain))) {
    byHeading.set(heading, [...(byHeading.get(heading) ?? []), item]);
  }
}

/** The item a heading names: its title, its pinyin name or another heading seen for it, without marks, notes and spaces. */
export function matchHeading(heading: string): HeadingMatch {
  const found = byHeading.get(plain(heading)) ?? byHeading.get(plain(withoutNotes(heading)));
  if (found === undefined) return undefined;
  const [item] = found;
  return found.length === 1 && item !== undefined ? { item } : { among: found };
}

/** '＊身份证号（必填）' is written '身份证号'; the old term 社区服刑人员 is read as 社区矫正对象. */
function plain(heading: string): string {
  return compact(heading)
    .toLowerCase()
    .replaceAll(/[*★※:：]/g, '')
    .replaceAll('社区服刑人员', '社区矫正对象')
    .replaceAll('社区矫正人员', '社区矫正对象')
    .replaceAll('(', '（')
    .replaceAll(')', '）');
}

function withoutNotes(heading: string): string {
  return compact(heading).replaceAll(/[(（[【].*?[)）\]】]/g, '');
}
