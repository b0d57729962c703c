import type { CaseFacts, Contribution, SingleFacts, Term, TermEntry } from './facts.ts';

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
    ...singleFacts(base, contributions),
    prohibitions: [...base.prohibitions, ...contributions.flatMap((one) => one.prohibitions ?? [])],
    detention: [...base.detention, ...contributions.flatMap((one) => one.detention ?? [])],
    permissions: [...base.permissions, ...contributions.flatMap((one) => one.permissions ?? [])],
    sanctions: [...base.sanctions, ...contributions.flatMap((one) => one.sanctions ?? [])],
    levels: [...base.levels, ...contributions.flatMap((one) => one.levels ?? [])],
    custody: [...base.custody, ...contributions.flatMap((one) => one.custody ?? [])],
    ...(term === undefined ? {} : { term }),
  };
}

/** Facts of which there is one at a time: the newest contribution speaks. */
function singleFacts(base: CaseFacts, contributions: readonly Contribution[]): Partial<CaseFacts> {
  const intake = newest(contributions, 'intake', (one) => one.receivedOn) ?? base.intake;
  const found = {
    awaited: newest(contributions, 'awaited', (one) => one.on) ?? base.awaited,
    intake,
    team: newest(contributions, 'team', (one) => one.from) ?? base.team,
    induction: newest(contributions, 'induction', (one) => one.on) ?? base.induction,
    plan: newest(contributions, 'plan', (one) => one.on) ?? base.plan,
    exitBan: newest(contributions, 'exitBan', (one) => one.reportedOn) ?? base.exitBan,
    medical: newest(contributions, 'medical', (one) => one.diagnosedOn ?? '') ?? base.medical,
  };
  const stated = Object.fromEntries(Object.entries(found).filter(([, value]) => value !== undefined));
  // Who was expected and has been received serves; whoever was discharged since stays discharged.
  const arrived = base.status === 'expected' && intake !== undefined;
  return { ...stated, ...(arrived ? { status: 'serving' as const } : {}) };
}

function newest<K extends keyof SingleFacts>(
  contributions: readonly Contribution[],
  name: K,
  dayOf: (value: NonNullable<SingleFacts[K]>) => string,
): NonNullable<SingleFacts[K]> | undefined {
  return contributions
    .flatMap((one) => one[name] ?? [])
    .map((value) => value as NonNullable<SingleFacts[K]>)
    .toSorted((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0))
    .at(-1);
}

/** The end date is derived: the entry that became effective last rules. */
function termFrom(entries: readonly TermEntry[]): Term | undefined {
  const ruling = entries.toSorted((a, b) => (a.effectiveOn < b.effectiveOn ? -1 : 1)).at(-1);
  return ruling === undefined ? undefined : { begins: ruling.begins, ends: ruling.ends, entries };
}
