import type { Occurrence } from '@guitu/law';
import type { OccurrenceRow } from '@guitu/record';

import type { Differences } from './differences.ts';
import type { StandingRows } from './standing-rows.ts';

/** What is open of a case's duties, a missed one until somebody has dealt with it: only what is expected or was missed is kept for lists, the rest follows from the entries. */
export function occurrenceDifferences(
  caseId: string,
  occurrences: readonly Occurrence[],
  dealtWith: ReadonlySet<string>,
  rows: StandingRows['occurrences'],
  holderCode: number,
): Differences['caches']['occurrences'] {
  const standing = readStanding(rows.get(caseId));
  const put: OccurrenceRow[] = [];
  const open = new Set<string>();
  for (const { duty, key, from, until, plannedOn, dueAt, status } of occurrences) {
    if ((status !== 'expected' && status !== 'missed') || dealtWith.has(key)) continue;
    open.add(key);
    if (standing.get(key) === `${status} ${from} ${until} ${plannedOn}`) continue;
    put.push({
      case_id: caseId,
      key,
      duty,
      from_on: from,
      until_on: until,
      planned_on: plannedOn,
      due_at: dueAt,
      status,
      holder_code: holderCode,
    });
  }
  const removed = [...standing.keys()]
    .filter((key) => !open.has(key))
    .map((key) => ({ case_id: caseId, key }));
  return { put, removed };
}

/** What stands, by key: how it is, from when until when, on which day it is planned. Neither keys nor days have blanks in them. */
function readStanding(all: string | undefined): ReadonlyMap<string, string> {
  const standing = new Map<string, string>();
  if (all === undefined) return standing;
  for (const text of all.split(';')) {
    const blank = text.indexOf(' ');
    standing.set(text.slice(0, blank), text.slice(blank + 1));
  }
  return standing;
}
