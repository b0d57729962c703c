import type { TimelineEntry } from '../../api/types.ts';

export const kindWords: Readonly<Record<string, string>> = {
  event: '事项',
  paper: '文书',
  entry: '报告走访',
  finding: '提示',
  change: '变更',
};

export interface Month {
  key: string;
  words: string;
  entries: readonly TimelineEntry[];
}

/** The river in months, newest first, by the day something happened and not by the day it was entered. */
export function inMonths(entries: readonly TimelineEntry[], kind: string): readonly Month[] {
  const months = new Map<string, TimelineEntry[]>();
  for (const entry of entries) {
    if (kind !== '' && entry.kind !== kind) continue;
    const key = (entry.happenedOn ?? entry.at).slice(0, 7);
    const month = months.get(key);
    if (month === undefined) months.set(key, [entry]);
    else month.push(entry);
  }
  return [...months]
    .toSorted(([a], [b]) => (a < b ? 1 : -1))
    .map(([key, own]) => ({ key, words: `${key.slice(0, 4)}年${Number(key.slice(5))}月`, entries: own }));
}
