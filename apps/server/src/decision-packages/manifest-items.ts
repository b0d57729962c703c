import { coreItems, matchHeading } from '@guitu/law';

import { notStated } from '../arrivals/arrival-entry.ts';
import type { Manifest } from './manifest.ts';
import type { PackageProblem } from './problem.ts';

/** What a manifest says of person and case, by the names of our data items, and what of it is not read. */
export interface ManifestItems {
  readonly items: Readonly<Record<string, string>>;
  readonly problems: readonly PackageProblem[];
}

const byName = new Map(coreItems.map((item) => [item.name, item]));

/** Names are those of docs/exchange/decision-package.md; the titles and pinyin names that registers use are understood as well. */
export function manifestItems({ person, case: ofCase }: Pick<Manifest, 'person' | 'case'>): ManifestItems {
  const items: Record<string, string> = {};
  const unknown: string[] = [];
  const ours: string[] = [];
  for (const [name, value] of [...Object.entries(person), ...Object.entries(ofCase)]) {
    if (value === null || String(value).trim() === '') continue;
    const match = matchHeading(name);
    const item = byName.get(name) ?? (match !== undefined && 'item' in match ? match.item : undefined);
    if (item === undefined) unknown.push(name);
    else if (notStated.has(item.name)) ours.push(item.title);
    else items[item.name] = textOf(value);
  }
  return { items, problems: [...unknownProblem(unknown), ...oursProblem(ours)] };
}

/** A long number has lost its last digits on its way through JSON; written like this, the reading of it says so. */
function textOf(value: string | number): string {
  if (typeof value === 'string') return value;
  return Number.isSafeInteger(value) || !Number.isInteger(value) ? String(value) : value.toExponential();
}

function unknownProblem(names: readonly string[]): readonly PackageProblem[] {
  if (names.length === 0) return [];
  const text = `清单里的${quoted(names)}不是系统认识的数据项，没有读取。需要的内容请照文书填写。`;
  return [{ code: 'item.unknown', text, grave: false }];
}

function oursProblem(titles: readonly string[]): readonly PackageProblem[] {
  if (titles.length === 0) return [];
  const text = `${quoted(titles)}由接收的机构登记，清单里写的没有采用。`;
  return [{ code: 'item.not-taken', text, grave: false }];
}

function quoted(names: readonly string[]): string {
  return names
    .slice(0, 8)
    .map((name) => `“${name.slice(0, 40)}”`)
    .join('、');
}
