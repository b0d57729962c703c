import type { CaseFacts, Contribution, Term, TermEntry } from './facts.ts';

/**
 * The facts of a case: what stands in its own registers plus what its matters contribute.
 * A matter that was annulled contributes nothing, so its effect is gone without being undone anywhere.
 */
export function foldFacts(base: CaseFacts, contributions: readonly Contribution[]): CaseFacts {
  const termEntries = [
    ...(base.term?.entries ?? []),
    ...contributions.flatMap((one) => one.termEntries ?? []),
  ];
  const term = termFrom(termEntries) ?? base.term;
  return {
    ...base,
    permissions: [...base.permissions, ...contributions.flatMap((one) => one.permissions ?? [])],
    sanctions: [...base.sanctions, ...contributions.flatMap((one) => one.sanctions ?? [])],
    levels: [...base.levels, ...contributions.flatMap((one) => one.levels ?? [])],
    custody: [...base.custody, ...contributions.flatMap((one) => one.custody ?? [])],
    ...(term === undefined ? {} : { term }),
  };
}

/** The end date is derived: the entry that became effective last rules. */
function termFrom(entries: readonly TermEntry[]): Term | undefined {
  const ruling = entries.toSorted((a, b) => (a.effectiveOn < b.effectiveOn ? -1 : 1)).at(-1);
  return ruling === undefined ? undefined : { begins: ruling.begins, ends: ruling.ends, entries };
}
