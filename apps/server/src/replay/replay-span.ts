import type { Moment } from '@guitu/law';
import { epochOf, momentFromEpoch, startOfDay } from '@guitu/law';

import { settle } from '../command/settlement.ts';
import type { Settlement } from '../command/settlement.ts';
import { fileAsOf } from './as-of.ts';
import type { Reader } from './check-findings.ts';
import type { KnownFile } from './load-known-files.ts';

/** A finding from the moment it was there to the last one; until is absent where it stood to the end. */
export interface FindingSpan {
  readonly code: string;
  readonly matterId: string | null;
  readonly title: string;
  readonly from: Moment;
  readonly until?: Moment;
}

/**
 * A case gone through from moment to moment: whenever something happened, and whenever something changed by itself. All in memory, once
 * the file is open. As known at one moment, usually now.
 */
export function replaySpan(
  services: Pick<Reader, 'calendar' | 'catalogue'>,
  known: KnownFile,
  span: { readonly from: Moment; readonly until: Moment; readonly knownAt: Moment },
): readonly FindingSpan[] {
  const { until, knownAt } = span;
  const happenings = happeningsOf(known, span);
  const open = new Map<string, FindingSpan>();
  const over: FindingSpan[] = [];
  let next = 0;
  let at = span.from;
  let file = fileAsOf(known, { at, knownAt });
  for (;;) {
    const settlement = settle(services, file, at);
    note(settlement, at, open, over);
    const review = nextReview(settlement, at);
    const happening = happenings[next];
    const step = earlier(review, happening);
    if (step === undefined || step > until) return [...over, ...open.values()];
    at = step;
    while ((happenings[next] ?? until) <= at && next < happenings.length) next += 1;
    if (happening !== undefined && happening <= at) file = fileAsOf(known, { at, knownAt });
  }
}

/** Every moment of the span at which something happened that the file knows of, in order, each once. */
function happeningsOf(
  { file }: KnownFile,
  { from, until }: { readonly from: Moment; readonly until: Moment },
): readonly Moment[] {
  const { entries, excuses } = file.registers.diligence;
  const moments = [
    ...file.matters.flatMap(({ state }) => state.history.map(({ happenedAt }) => happenedAt)),
    ...entries.map(({ on }) => startOfDay(on)),
    ...excuses.map(({ on }) => startOfDay(on)),
  ];
  return [...new Set(moments)].filter((moment) => moment > from && moment <= until).toSorted();
}

/** Just after the earliest review: what is due at that very moment is still in time. */
function nextReview({ reviews }: Settlement, at: Moment): Moment | undefined {
  const [first] = reviews.flatMap((review) => (review.at === undefined ? [] : [review.at])).toSorted();
  if (first === undefined) return undefined;
  // Never twice the same moment, whatever a review says.
  return momentFromEpoch(Math.max(epochOf(first), epochOf(at)) + 1);
}

function earlier(one: Moment | undefined, other: Moment | undefined): Moment | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return one < other ? one : other;
}

function note(
  { matters, findings }: Settlement,
  at: Moment,
  open: Map<string, FindingSpan>,
  over: FindingSpan[],
): void {
  const standing = new Set<string>();
  const see = (matterId: string | null, code: string, title: string): void => {
    const key = `${matterId}/${code}`;
    standing.add(key);
    if (!open.has(key)) open.set(key, { code, matterId, title, from: at });
  };
  for (const { matter, assessment } of matters) {
    for (const { code, title } of assessment.findings) see(matter.id, code, title);
  }
  for (const { code, title } of findings) see(null, code, title);
  for (const [key, one] of open) {
    if (standing.has(key)) continue;
    over.push({ ...one, until: at });
    open.delete(key);
  }
}
