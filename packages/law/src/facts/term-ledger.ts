import { computeTerm } from '../term/compute.ts';
import { isEmpty } from '../term/length.ts';
import { retreat } from '../term/retreat.ts';
import { addDays } from '../time/day-arithmetic.ts';
import type { Day } from '../time/day.ts';
import type { Measure, Term, TermEntry } from './facts.ts';
import { inTimeOrder } from './time-order.ts';

/** The term as it stands after one entry. */
export interface LedgerLine {
  readonly entry: TermEntry;
  readonly begins?: Day;
  readonly ends?: Day;
  /** The last day as we compute it from what the paper decides; absent where it decides nothing that could be computed. */
  readonly computedEnds?: Day;
  /** The last day that ruled before it. */
  readonly formerEnds?: Day;
}

/**
 * Entries in the order in which they rule. What the register itself says counts as one statement, made on the day of its last
 * entry: whoever mends the register writes another entry and means that one. Where two begin to rule on one day, what matters
 * entered comes after the register, and what alters a term after what sets a whole one: a commutation of the day on which the
 * notice was executed shortens the term of that notice.
 */
export function inLedgerOrder(entries: readonly TermEntry[]): readonly TermEntry[] {
  const registered = entries.filter(isRegistered);
  const entered = entries.filter((entry) => !isRegistered(entry));
  const statedOn = registered.at(-1)?.effectiveOn;
  const ordered = inTimeOrder(entered, (entry) => `${entry.effectiveOn}/${rankOf(entry)}`);
  if (statedOn === undefined) return ordered;
  const earlier = ordered.filter((entry) => entry.effectiveOn < statedOn);
  return [...earlier, ...registered, ...ordered.slice(earlier.length)];
}

/**
 * The register's own entries with the one last that says what the register says now. Their days do not tell: a mended term keeps
 * the day of its notice.
 */
export function inRegisterOrder(now: Term): readonly TermEntry[] {
  const ordered = inTimeOrder(entriesOf(now), (entry) => entry.effectiveOn);
  const says = ({ begins, ends }: TermEntry): boolean => begins === now.begins && ends === now.ends;
  return [...ordered.filter((entry) => !says(entry)), ...ordered.filter(says)];
}

/** The entries of a term. One that has none, because a register gave its days only, counts as one entry with these days. */
export function entriesOf(term: Term | undefined): readonly TermEntry[] {
  if (term === undefined) return [];
  const { begins, ends, entries } = term;
  return entries.length > 0 ? entries : [{ kind: 'import', begins, ends, effectiveOn: begins }];
}

/**
 * Every entry with the term that ruled once it had taken effect; the last line is the term of today. Detention is credited by
 * measure: without one no pronounced length is computed.
 */
export function ledgerLines(entries: readonly TermEntry[], measure?: Measure): readonly LedgerLine[] {
  let begins: Day | undefined;
  let ends: Day | undefined;
  return inLedgerOrder(entries).map((entry): LedgerLine => {
    const formerEnds = ends;
    begins = entry.begins ?? begins;
    const computedEnds = altersOnly(entry) ? movedBy(entry, formerEnds) : computedFor(entry, begins, measure);
    ends = entry.ends ?? (altersOnly(entry) ? computedEnds : undefined) ?? ends;
    return {
      entry,
      ...(begins === undefined ? {} : { begins }),
      ...(ends === undefined ? {} : { ends }),
      ...(computedEnds === undefined ? {} : { computedEnds }),
      ...(formerEnds === undefined ? {} : { formerEnds }),
    };
  });
}

/** The term as its ledger gives it: the end date is derived and never entered. Nothing while no entry says when it begins and ends. */
export function termFrom(entries: readonly TermEntry[]): Term | undefined {
  const last = ledgerLines(entries).at(-1);
  if (last?.begins === undefined || last.ends === undefined) return undefined;
  return { begins: last.begins, ends: last.ends, entries };
}

/** Whether the entry alters a term that another one set. */
export function altersOnly({ kind }: Pick<TermEntry, 'kind'>): boolean {
  return kind === 'commutation' || kind === 'notCounted';
}

function isRegistered({ matterId }: TermEntry): boolean {
  return matterId === undefined;
}

function rankOf(entry: TermEntry): number {
  if (altersOnly(entry)) return 3;
  if (entry.kind === 'correctedJudgment') return 2;
  return entry.kind === 'joined' ? 1 : 0;
}

function movedBy({ kind, notCountedDays, decides }: TermEntry, ends: Day | undefined): Day | undefined {
  if (ends === undefined) return undefined;
  if (kind === 'notCounted') return notCountedDays === undefined ? undefined : addDays(ends, notCountedDays);
  return decides === undefined || isEmpty(decides) ? undefined : retreat(ends, decides);
}

function computedFor(
  { decides }: TermEntry,
  from: Day | undefined,
  measure: Measure | undefined,
): Day | undefined {
  if (measure === undefined || from === undefined || decides === undefined || isEmpty(decides))
    return undefined;
  return computeTerm(measure, { ...decides, from }).ends;
}
