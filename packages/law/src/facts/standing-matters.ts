import type { Day } from '../time/day.ts';
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

/**
 * The matters whose effect lasts on a day: what stands for as long as the correction does, and permissions that are not over. None
 * once the correction has ended.
 */
export function lastingMatters(facts: CaseFacts, on: Day): ReadonlySet<string> {
  if (facts.status !== 'expected' && facts.status !== 'serving') return new Set();
  const { exitBan } = facts;
  const lasting = [
    facts.awaited,
    facts.intake,
    facts.team,
    facts.induction,
    facts.plan,
    exitBan?.liftedOn === undefined ? exitBan : undefined,
    facts.medical,
    ...facts.permissions.filter(({ until, returnedOn }) => returnedOn === undefined && until >= on),
  ];
  return new Set(lasting.flatMap((one) => one?.matterId ?? []));
}
