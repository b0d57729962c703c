import type { CaseFacts, Day } from '@guitu/law';
import { daysBetween, entriesOf, ledgerLines, termEntryNames } from '@guitu/law';

import type { CasePage } from '../contract/cases.ts';

type TermSheet = NonNullable<CasePage['term']>;

/** The term with what has been served, and the ledger it follows from. First and last day both count. */
export function termSheet(facts: CaseFacts, today: Day): CasePage['term'] {
  const { term } = facts;
  if (term === undefined) return null;
  const days = daysBetween(term.begins, term.ends) + 1;
  const served = Math.min(Math.max(daysBetween(term.begins, today), 0), days);
  const ledger = ledgerRows(facts);
  return {
    begins: term.begins,
    ends: term.ends,
    days,
    served,
    remaining: days - served,
    how: [
      ...(ledger.some(({ differs }) => differs)
        ? ['文书与系统计算不一致的，以文书载明的为准，请核实。']
        : []),
      ...(ledger.length > 1 ? ['以最后适用的一项为准。'] : []),
      `共 ${days} 日，首尾两日都计算在内。`,
    ],
    ledger,
  };
}

/** Every entry with the term that ruled from it on, and our own computation beside what its paper states. */
function ledgerRows({ term, measure }: CaseFacts): TermSheet['ledger'] {
  return ledgerLines(entriesOf(term), measure).map(({ entry, begins, ends, computedEnds }) => ({
    name: termEntryNames[entry.kind],
    paperNumber: entry.paperNumber ?? null,
    effectiveOn: entry.effectiveOn,
    notCountedDays: entry.notCountedDays ?? null,
    begins: begins ?? null,
    ends: ends ?? null,
    computedEnds: computedEnds ?? null,
    differs: computedEnds !== undefined && computedEnds !== ends,
    matterId: entry.matterId ?? null,
  }));
}
