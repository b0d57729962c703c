/**
 * Things in the order of their days, whatever order they came in. What falls on one day is put in the order of its own words, so
 * that the same set always gives the same list: facts must not depend on which matter was read first.
 */
export function inTimeOrder<T>(things: readonly T[], keyOf: (thing: T) => string): readonly T[] {
  if (things.length < 2) return things;
  return things.toSorted((a, b) => compare(keyOf(a), keyOf(b)) || compare(wordsOf(a), wordsOf(b)));
}

function wordsOf(thing: unknown): string {
  return JSON.stringify(thing);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
