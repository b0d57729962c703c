import type { CaseFacts, Day, LedgerLine, TermEntry } from '@guitu/law';
import { daysBetween, formatDay, ledgerLines } from '@guitu/law';

import type { CasePage } from '../contract/cases.ts';

const entryNames: Readonly<Record<TermEntry['kind'], string>> = {
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
  const entries = ledgerLines(term.entries).map(lineText);
  const total = `共 ${daysBetween(term.begins, term.ends) + 1} 日，首尾两日都计算在内。`;
  if (entries.length === 0) return ['按登记的起止日期。', total];
  return [...entries, ...(entries.length > 1 ? ['以最后适用的一项为准。'] : []), total];
}

/** One entry of the ledger with the term that ruled from it on, and our own computation where its paper says otherwise. */
function lineText({ entry, begins, ends }: LedgerLine): string {
  const paper = entry.paperNumber === undefined ? '' : `（${entry.paperNumber}）`;
  const name = entryNames[entry.kind];
  const uncounted = entry.notCountedDays === undefined ? '' : `不计入刑期 ${entry.notCountedDays} 日，`;
  const term =
    begins === undefined || ends === undefined
      ? '没有写明起止日期'
      : `${formatDay(begins)}起，${formatDay(ends)}止`;
  const computed = entry.computedEnds;
  const otherwise =
    computed === undefined || computed === ends
      ? ''
      : `系统按文书内容计算止于${formatDay(computed)}，与文书不一致，以文书为准，请核对。`;
  return `${name}${paper}：${uncounted}${term}，自 ${formatDay(entry.effectiveOn)} 起适用。${otherwise}`;
}
