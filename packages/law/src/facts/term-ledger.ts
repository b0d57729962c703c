import { addDays } from '../time/day-arithmetic.ts';
import type { Day } from '../time/day.ts';
import type { Term, TermEntry } from './facts.ts';
import { inTimeOrder } from './time-order.ts';

/** The term as it stands after one entry. */
export interface LedgerLine {
  readonly entry: TermEntry;
  readonly begins?: Day;
  readonly ends?: Day;
}

/**
 * Entries in the order in which they rule. Where two begin to rule on one day, what sets a whole term comes before what alters
 * one: a commutation of the day on which the notice was executed shortens the term of that notice.
 */
export function inLedgerOrder(entries: readonly TermEntry[]): readonly TermEntry[] {
  return inTimeOrder(entries, (entry) => `${entry.effectiveOn}/${altersOnly(entry) ? '1' : '0'}`);
}

/** Every entry with the term that ruled once it had taken effect; the last line is the term of today. */
export function ledgerLines(
  entries: readonly TermEntry[],
  before?: Pick<Term, 'begins' | 'ends'>,
): readonly LedgerLine[] {
  let { begins, ends }: { begins?: Day; ends?: Day } = before ?? {};
  return inLedgerOrder(entries).map((entry): LedgerLine => {
    begins = entry.begins ?? begins;
    ends = entry.ends ?? moved(ends, entry.notCountedDays);
    return {
      entry,
      ...(begins === undefined ? {} : { begins }),
      ...(ends === undefined ? {} : { ends }),
    };
  });
}

/** The term as its ledger gives it: the end date is derived and never entered. Nothing while no entry says when it begins and ends. */
export function termFrom(entries: readonly TermEntry[], before?: Term): Term | undefined {
  const last = ledgerLines(entries, before).at(-1);
  if (last?.begins === undefined || last.ends === undefined) return undefined;
  return { begins: last.begins, ends: last.ends, entries };
}

function altersOnly({ kind }: TermEntry): boolean {
  return kind === 'commutation' || kind === 'notCounted';
}

function moved(ends: Day | undefined, days: number | undefined): Day | undefined {
  return ends === undefined || days === undefined ? ends : addDays(ends, days);
}
