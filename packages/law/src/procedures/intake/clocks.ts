import { act, cooperation, measures } from '../../articles/index.ts';
import type { Clock } from '../../kernel/outcome.ts';
import { parameterValue } from '../../kernel/parameter.ts';
import type { Standing } from '../../kernel/procedure.ts';
import type { TakenStep } from '../../kernel/state.ts';
import { computeDays } from '../../period/compute.ts';
import { ruleActive } from '../../rules/active.ts';
import { addDays } from '../../time/day-arithmetic.ts';
import type { Day } from '../../time/day.ts';
import { addHours } from '../../time/moment.ts';
import { days } from '../../time/span.ts';
import { endOfDay, startOfDay } from '../../time/zone.ts';
import { findDeadline } from './deadline.ts';
import { forwardWithinDays, missedNoticeWithinHours } from './parameters.ts';
import {
  findAnnouncement,
  findReception,
  findRecord,
  momentOn,
  receivedOn,
  recordsOf,
  unanswered,
} from './records.ts';

/** RECV-07, RECV-10, RECV-11: report-in by the person, or hand-over by the custodian; looked at again three days before. */
export function arrivalClock(name: 'reportIn' | 'handover'): (standing: Standing) => Clock | undefined {
  return (standing) => {
    const deadline = findDeadline(standing);
    if (deadline?.name !== name) return undefined;
    const receivedAt = findReception(standing.state)?.receivedAt;
    return {
      name,
      title: name === 'reportIn' ? '本人报到' : '看守所、监狱、公安移交',
      kind: 'legal',
      startedAt: startOfDay(deadline.from ?? deadline.lastDay),
      dueAt: deadline.dueAt,
      warnFrom: deadline.warnFrom,
      article: deadline.article,
      ...(receivedAt === undefined ? {} : { stoppedAt: receivedAt }),
    };
  };
}

/** RECV-06: a receipt within five days of the papers. Runs for the oldest delivery not answered yet. */
export function receiptClock(standing: Standing): Clock | undefined {
  if (!ruleActive('RECV-06')) return undefined;
  return answeringClock(standing, 'sendReceipt', (from) => ({
    name: 'receipt',
    title: '法律文书送达回执',
    kind: 'legal',
    startedAt: startOfDay(from),
    dueAt: endOfDay(computeDays(from, days(5), { rollsOver: true, calendar: standing.context.calendar }).due),
    article: measures(16),
  }));
}

/** RECV-05: only where the decision was taken elsewhere, and only as a target of the house. */
export function forwardClock(standing: Standing): Clock | undefined {
  const within = parameterValue(standing.context.parameters, forwardWithinDays);
  if (within === undefined || findAnnouncement(standing.state)?.elsewhere !== true) return undefined;
  return answeringClock(standing, 'forward', (from) => ({
    name: 'forward',
    title: '转送执行地检察院、公安',
    kind: 'internal',
    startedAt: startOfDay(from),
    dueAt: endOfDay(addDays(from, within)),
    article: act(20),
  }));
}

/** RECV-15: searching and telling at once, as a target of the house. */
export function missedNoticeClock(standing: Standing): Clock | undefined {
  const within = parameterValue(standing.context.parameters, missedNoticeWithinHours);
  const declared = findRecord(standing.state, 'declareMissed');
  if (within === undefined || declared === undefined) return undefined;
  const searched = recordsOf(standing.state, 'search')[0];
  return {
    name: 'missedNotice',
    title: '查找并通报漏管情况',
    kind: 'internal',
    startedAt: declared.event.happenedAt,
    dueAt: addHours(declared.event.happenedAt, within),
    article: cooperation(12),
    ...(searched === undefined ? {} : { stoppedAt: searched.event.happenedAt }),
  };
}

/** A clock from the oldest delivery that waits for the step; once all are answered, the last one stands as it stopped. */
function answeringClock(
  { state }: Standing,
  step: 'sendReceipt' | 'forward',
  clock: (from: Day) => Clock,
): Clock | undefined {
  const waiting = unanswered(state, step)[0];
  if (waiting !== undefined) return clock(receivedOn(waiting));
  const answer = findRecord(state, step);
  const answered = answer === undefined ? undefined : oldestAnswered(state, step, answer);
  if (answer === undefined || answered === undefined) return undefined;
  const sentOn = answer.values['sentOn'] as Day;
  return { ...clock(receivedOn(answered)), stoppedAt: momentOn(sentOn) };
}

/** The oldest delivery that this answer was the first to cover. */
function oldestAnswered(
  state: Standing['state'],
  step: 'sendReceipt' | 'forward',
  answer: TakenStep,
): TakenStep | undefined {
  const earlier = recordsOf(state, step)
    .map(({ event }) => event.sequence)
    .filter((sequence) => sequence < answer.event.sequence);
  const before = Math.max(0, ...earlier);
  return recordsOf(state, 'addPapers')
    .filter(({ event }) => event.sequence > before && event.sequence < answer.event.sequence)
    .toSorted((a, b) => (receivedOn(a) < receivedOn(b) ? -1 : 1))[0];
}
