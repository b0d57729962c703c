import { measures, outsidePrisonRules } from '../../articles/index.ts';
import type { Clock } from '../../kernel/outcome.ts';
import type { Standing } from '../../kernel/procedure.ts';
import { findTaken } from '../../kernel/state.ts';
import { endOfDay } from '../../time/zone.ts';
import { findNote } from './form.ts';
import { findHoursDue, findNoticeDue, noticeCameAt } from './timing.ts';

/** RECV-26, watched: the other body's three days. It has always stopped when it is seen here, in time or late. */
export function noticeClock({ state, context }: Standing): Clock | undefined {
  const note = findNote(state);
  const due = note === undefined ? undefined : findNoticeDue(note, context)?.due;
  if (note === undefined || due === undefined) return undefined;
  return {
    name: 'notice',
    title: '决定机关三日内通知',
    kind: 'legal',
    startedAt: note.decidedAt,
    dueAt: endOfDay(due),
    stoppedAt: noticeCameAt(note),
    article: measures(41),
  };
}

/** RECV-27, watched: 24 hours, exact. */
export function hoursClock({ state, facts }: Standing): Clock | undefined {
  const note = findNote(state);
  const due = note === undefined ? undefined : findHoursDue(note, facts)?.due;
  if (note === undefined || due === undefined) return undefined;
  return {
    name: 'noticeWithinHours',
    title: '侦查机关二十四小时内通知',
    kind: 'legal',
    startedAt: note.decidedAt,
    dueAt: due,
    stoppedAt: noticeCameAt(note),
    article: outsidePrisonRules(22),
  };
}

/** Our own reminder: when the measure ends by its paper, somebody asks whether it did. */
export function untilClock({ state }: Standing): Clock | undefined {
  const note = findNote(state);
  if (note?.until === undefined) return undefined;
  const release = findTaken(state, 'release');
  return {
    name: 'until',
    title: '措施到期，核实是否解除',
    kind: 'internal',
    startedAt: note.decidedAt,
    dueAt: endOfDay(note.until),
    ...(release === undefined ? {} : { stoppedAt: release.event.recordedAt }),
  };
}
