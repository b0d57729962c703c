import type { Clock, Moment } from '@guitu/law';

import type { ClockRow } from '../contract/clocks.ts';

/** A clock as law computes it now. */
export function clockRow(matterId: string, clock: Clock, now: Moment): ClockRow {
  return {
    matterId,
    name: clock.name,
    title: clock.title,
    kind: clock.kind,
    startedAt: clock.startedAt,
    dueAt: clock.dueAt,
    stoppedAt: clock.stoppedAt ?? null,
    article: clock.article?.label ?? null,
    overdue: (clock.stoppedAt ?? now) > clock.dueAt,
  };
}

/** Earliest due first. */
export function byDue(a: ClockRow, b: ClockRow): number {
  return a.dueAt < b.dueAt ? -1 : a.dueAt > b.dueAt ? 1 : 0;
}
