import type { CaseFacts, Day } from '@guitu/law';
import { daysBetween, formatDay } from '@guitu/law';

import type { CasePage } from '../contract/cases.ts';

const entryNames: Readonly<Record<string, string>> = {
  executingNotice: '执行通知书',
  judgment: '裁判文书',
  import: '导入的登记',
  commutation: '减刑裁定',
  notCounted: '不计入刑期',
  joined: '数罪并罚裁判',
  correctedJudgment: '更正裁判',
};

/** The term with what has been served, and which papers it comes from. First and last day both count. */
export function termSheet(facts: CaseFacts, today: Day): CasePage['term'] {
  const { term } = facts;
  if (term === undefined) return null;
  const days = daysBetween(term.begins, term.ends) + 1;
  const served = Math.min(Math.max(daysBetween(term.begins, today), 0), days);
  return {
    begins: term.begins,
    ends: term.ends,
    days,
    served,
    remaining: days - served,
    how: howComputed(facts),
  };
}

function howComputed({ term }: CaseFacts): string[] {
  if (term === undefined) return [];
  const entries = term.entries.map((entry) => {
    const paper = entry.paperNumber === undefined ? '' : `（${entry.paperNumber}）`;
    const name = entryNames[entry.kind] ?? entry.kind;
    return `${name}${paper}：${formatDay(entry.begins)}起，${formatDay(entry.ends)}止，自 ${formatDay(entry.effectiveOn)} 起适用。`;
  });
  const total = `共 ${daysBetween(term.begins, term.ends) + 1} 日，首尾两日都计算在内。`;
  if (entries.length === 0) return ['按登记的起止日期。', total];
  return [...entries, ...(entries.length > 1 ? ['以最后适用的一项为准。'] : []), total];
}
