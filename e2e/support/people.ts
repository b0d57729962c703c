import { expect } from 'vitest';

import type { Officer } from './officer.ts';

export interface Person {
  readonly id: string;
  readonly name: string;
  readonly measure: string;
  readonly termEnds: string;
  readonly flags: readonly string[];
}

/** People of an office whose term goes on long enough for the story and whom no prohibition order binds. */
export async function findPeople(
  officer: Officer,
  count: number,
  endsAfter: string,
): Promise<readonly Person[]> {
  const response = await officer.page.request.get(
    new URL('/api/cases?status=serving&size=200', officer.application.address).href,
  );
  const { rows } = (await response.json()) as { rows: Person[] };
  const fit = rows.filter((row) => row.termEnds > endsAfter && row.flags.length === 0);
  expect(fit.length).toBeGreaterThanOrEqual(count);
  return fit.slice(0, count);
}
