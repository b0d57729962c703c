import type { CaseFacts } from './facts.ts';

/** The matters whose effect is among the facts. One that was annulled, withdrawn or superseded is not. */
export function standingMatters(facts: CaseFacts): ReadonlySet<string> {
  const single = [
    facts.ended,
    facts.relocation,
    facts.discharging,
    facts.sealed,
    facts.sealing,
    facts.awaited,
    facts.intake,
    facts.team,
    facts.induction,
    facts.plan,
    facts.exitBan,
    facts.medical,
  ];
  const listed = [...facts.permissions, ...facts.sanctions, ...facts.custody, ...(facts.term?.entries ?? [])];
  return new Set([...single, ...listed].flatMap((one) => one?.matterId ?? []));
}
