import type { Day } from '../time/day.ts';
import type { CaseFacts, Contribution } from './facts.ts';

/** That something is being dealt with is no effect yet: nothing can rest on it. */
const underWay: ReadonlySet<string> = new Set<keyof Contribution>([
  'awaited',
  'proposing',
  'relocation',
  'discharging',
  'sealing',
  'handlings',
]);

/**
 * The matters whose effect is among the facts, also where a later one speaks. One that was annulled, withdrawn or superseded is not;
 * of a superseded one its successor stands in its place, once it has an effect.
 */
export function standingMatters(facts: CaseFacts): ReadonlySet<string> {
  const { standing = [], successions = [], term } = facts;
  const found = new Set([...standing, ...effectsIn({ ...facts, termEntries: term?.entries ?? [] })]);
  for (let size = -1; size < found.size;) {
    ({ size } = found);
    for (const { matterId, by } of successions) if (found.has(by)) found.add(matterId);
  }
  return found;
}

/** Ids of the matters that contribute an effect, each once. */
export function matterIdsIn(contributions: readonly Contribution[]): readonly string[] {
  return [...new Set(contributions.flatMap(effectsIn))].toSorted();
}

/** The matter that now stands in the place of that one: the end of its chain of successors, itself where there is none. */
export function currentMatter({ successions = [] }: CaseFacts, matterId: string): string {
  const seen = new Set<string>();
  let current = matterId;
  while (!seen.has(current)) {
    seen.add(current);
    current = successions.find((one) => one.matterId === current)?.by ?? current;
  }
  return current;
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

function effectsIn(contribution: Contribution): readonly string[] {
  const { successions: _ended, ...effects } = contribution;
  return Object.entries(effects)
    .filter(([name]) => !underWay.has(name))
    .flatMap(([, value]: [string, unknown]) => (Array.isArray(value) ? value : [value]))
    .flatMap(matterIdOf);
}

/** A prohibition bears the id of its matter itself. */
function matterIdOf(effect: unknown): readonly string[] {
  if (typeof effect !== 'object' || effect === null) return [];
  if ('matterId' in effect && typeof effect.matterId === 'string') return [effect.matterId];
  return 'id' in effect && typeof effect.id === 'string' ? [effect.id] : [];
}
