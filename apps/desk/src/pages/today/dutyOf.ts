import type { TodayItem } from '../../api/types.ts';

/** The duty a row enters, and of whom; nothing for rows that are something else. */
export function dutyOf({
  action,
  caseId,
  people,
}: Pick<TodayItem, 'action' | 'caseId' | 'people'>): { duty: string; people: readonly string[] } | undefined {
  const query = new URLSearchParams(action.href.split('?')[1] ?? '');
  const duty = query.get('duty') ?? query.get('occurrence')?.split('/')[0];
  if (duty === undefined) return undefined;
  return { duty, people: caseId === null ? people.map((one) => one.caseId) : [caseId] };
}

/** Chosen rows put together: for each duty, of whom. */
export function roundsOf(
  items: readonly TodayItem[],
): readonly { duty: string; people: readonly string[] }[] {
  const rounds = new Map<string, Set<string>>();
  for (const item of items) {
    const found = dutyOf(item);
    if (found === undefined) continue;
    const people = rounds.get(found.duty) ?? new Set();
    for (const one of found.people) people.add(one);
    rounds.set(found.duty, people);
  }
  return [...rounds].map(([duty, people]) => ({ duty, people: [...people] }));
}
