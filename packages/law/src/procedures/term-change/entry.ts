import type { CaseFacts, DecidedLength, Term, TermEntry } from '../../facts/facts.ts';
import { altersOnly, entriesOf, ledgerLines } from '../../facts/term-ledger.ts';
import type { LedgerLine } from '../../facts/term-ledger.ts';
import type { EnteredTermPaper } from './form.ts';

/** The line of the ledger that a paper makes; nothing while it cannot be said from when it rules, or its days are reversed. */
export function entryFrom(paper: Partial<EnteredTermPaper>, matterId: string): TermEntry | undefined {
  const { kind, effectiveOn, begins, ends, notCountedDays, paperNumber } = paper;
  if (kind === undefined || effectiveOn === undefined) return undefined;
  if (begins !== undefined && ends !== undefined && ends < begins) return undefined;
  const decides = { ...lengthOf(paper), ...given('detainedDays', paper.detainedDays) };
  return {
    kind: kind as TermEntry['kind'],
    ...given('begins', begins),
    ...given('ends', ends),
    ...given('notCountedDays', kind === 'notCounted' ? notCountedDays : undefined),
    ...(Object.keys(decides).length === 0 ? {} : { decides }),
    ...given('paperNumber', paperNumber),
    matterId,
    effectiveOn,
  };
}

/** The length a paper pronounces, or takes off. */
export function lengthOf(paper: Partial<EnteredTermPaper>): DecidedLength {
  return {
    ...given('years', paper.years),
    ...given('months', paper.months),
    ...given('days', paper.days),
  };
}

/** Where a paper stands among the others of its case. */
export interface PlacedPaper {
  readonly entry: TermEntry;
  readonly line: LedgerLine;
  /** The line that set the whole term which this paper alters, or replaces. */
  readonly original: LedgerLine | undefined;
  /** It is the last one: the term of today is the one after it. */
  readonly rules: boolean;
  /** The term of today with it, and as it would be without it. */
  readonly after: Partial<Pick<Term, 'begins' | 'ends'>>;
  readonly without: Partial<Pick<Term, 'begins' | 'ends'>>;
}

/** Places a paper in the ledger of its case, whether the facts hold it already or not. */
export function placePaper(
  paper: Partial<EnteredTermPaper>,
  matterId: string,
  facts: CaseFacts,
): PlacedPaper | undefined {
  const entry = entryFrom(paper, matterId);
  if (entry === undefined) return undefined;
  const others = entriesOf(facts.term).filter((one) => one.matterId !== matterId);
  const lines = ledgerLines([...others, entry], facts.measure);
  const position = lines.findIndex((one) => one.entry === entry);
  const line = lines[position];
  if (line === undefined) return undefined;
  return {
    entry,
    line,
    original: lines.slice(0, position).findLast((one) => !altersOnly(one.entry)),
    rules: position === lines.length - 1,
    after: lines.at(-1) ?? {},
    without: ledgerLines(others).at(-1) ?? {},
  };
}

function given<K extends string, V>(name: K, value: V | undefined): { readonly [P in K]?: V } {
  return (value === undefined ? {} : { [name]: value }) as { readonly [P in K]?: V };
}
