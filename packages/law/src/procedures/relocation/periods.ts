import type { Article } from '../../articles/article.ts';
import { measures } from '../../articles/index.ts';
import type { Standing } from '../../kernel/procedure.ts';
import { allTaken } from '../../kernel/state.ts';
import { computeDays } from '../../period/compute.ts';
import { ruleActive } from '../../rules/active.ts';
import { addDays } from '../../time/day-arithmetic.ts';
import type { Day } from '../../time/day.ts';
import type { Moment } from '../../time/moment.ts';
import { addHours } from '../../time/moment.ts';
import { days } from '../../time/span.ts';
import { endOfDay, startOfDay } from '../../time/zone.ts';
import { hasOldOffice, isIncoming } from './places.ts';
import { dayOfStep, isApproved, isRefused, letterReceivedOn, momentOf, valuesOf } from './records.ts';

/** 《实施办法》第三十条、第三十一条: five days for every office. */
const officeDays = 5;
/** 《实施办法》第三十一条第二款: seven days for the person. */
export const reportDays = 7;

/** One of the eight deadlines of a relocation. */
export interface Deadline {
  readonly from: Day;
  /** In a sentence: the day it is counted from. */
  readonly basis: string;
  readonly lastDay: Day;
  /** The last moment still in time. */
  readonly dueAt: Moment;
  readonly doneAt?: Moment;
  readonly late: boolean;
  readonly article: Article;
  /**
   * The law counts from a receipt nobody has told us of yet. The days since the dispatch are only our own reminder and are never
   * shown as the law's.
   */
  readonly provisional: boolean;
}

interface Asked {
  readonly from: Day | undefined;
  readonly basis: string;
  readonly doneAt: Moment | undefined;
  readonly article: Article;
  readonly provisional?: boolean;
}

/** Procedural periods of offices roll over holidays (law.md 16.6, CALC-08). */
function officePeriod({ context }: Standing, { from, basis, doneAt, ...rest }: Asked): Deadline | undefined {
  if (from === undefined) return undefined;
  const { due } = computeDays(from, days(officeDays), { rollsOver: true, calendar: context.calendar });
  return deadline({ from, basis, lastDay: due, doneAt, now: context.now, ...rest });
}

function deadline(given: Asked & { from: Day; lastDay: Day; now: Moment }): Deadline {
  const { from, basis, lastDay, doneAt, now, article, provisional = false } = given;
  const dueAt = endOfDay(lastDay);
  const late = (doneAt ?? now) > dueAt;
  return {
    from,
    basis,
    lastDay,
    dueAt,
    late,
    article,
    provisional,
    ...(doneAt === undefined ? {} : { doneAt }),
  };
}

/** MOVE-02: from the day the application has come to the county, which is the day the office signs and passes it on. */
export function askDeadline(standing: Standing): Deadline | undefined {
  const { state } = standing;
  if (!ruleActive('MOVE-02') || isIncoming(standing)) return undefined;
  const passedOn = dayOfStep(state, 'opinion');
  const waits = hasOldOffice(standing) && passedOn === undefined;
  return officePeriod(standing, {
    from: passedOn ?? dayOfStep(state, 'apply'),
    basis: waits ? '申请之日（司法所还没有签署意见报县级，暂按申请之日）' : '县级社区矫正机构收到申请之日',
    doneAt: momentOf(state, 'ask') ?? momentOf(state, 'answer') ?? momentOf(state, 'decide'),
    article: measures(30),
    provisional: waits,
  });
}

/** MOVE-03: from the receipt of the letter there. Until that day is told, the dispatch is all that is known. */
export function answerDeadline(standing: Standing): Deadline | undefined {
  const { state } = standing;
  if (!ruleActive('MOVE-03')) return undefined;
  const receivedOn = letterReceivedOn(state);
  return officePeriod(standing, {
    from: receivedOn ?? dayOfStep(state, 'ask'),
    basis:
      receivedOn === undefined ? '发函之日（还没有登记对方收到之日，暂按发函之日）' : '接到征求意见函之日',
    doneAt: momentOf(state, 'answer') ?? momentOf(state, 'decide'),
    article: measures(30),
    provisional: receivedOn === undefined,
  });
}

/** MOVE-05: a refusal is told within five days of being decided. */
export function refusalDeadline(standing: Standing): Deadline | undefined {
  const { state } = standing;
  if (!ruleActive('MOVE-05') || !isRefused(state) || isIncoming(standing)) return undefined;
  const told = valuesOf(state, 'tellRefusal');
  return officePeriod(standing, {
    from: dayOfStep(state, 'decide'),
    basis: '作出决定之日',
    doneAt: told === undefined ? undefined : momentOn(told.toldOn),
    article: measures(30),
  });
}

/** MOVE-07: the file is handed over within five days of the decision. */
export function handOverDeadline(standing: Standing): Deadline | undefined {
  const { state } = standing;
  if (!ruleActive('MOVE-07') || !isApproved(state)) return undefined;
  return officePeriod(standing, {
    from: dayOfStep(state, 'decide'),
    basis: '作出决定之日',
    doneAt: allTaken(state, 'handOver')[0]?.event.happenedAt ?? fileCameAt(standing),
    article: measures(31),
  });
}

/** What has arrived was handed over, also where nobody has recorded it. */
function fileCameAt({ state }: Standing): Moment | undefined {
  const receivedOn = valuesOf(state, 'receive')?.receivedOn;
  return receivedOn === undefined ? undefined : momentOn(receivedOn);
}

/** MOVE-08: a receipt within five days of the file, counted by the day it came and not by the day it was sent. */
export function receiptDeadline(standing: Standing): Deadline | undefined {
  const { state } = standing;
  if (!ruleActive('MOVE-08')) return undefined;
  return officePeriod(standing, {
    from: valuesOf(state, 'receive')?.receivedOn,
    basis: '收到法律文书和档案之日',
    doneAt: momentOf(state, 'receive'),
    article: measures(31),
  });
}

/**
 * MOVE-09: seven days from the day the person got the decision. The person's own days do not roll over a holiday, as those of the
 * first report-in do not (law.md 16.6): only the procedural periods of offices do, and whoever reports in is received on any day.
 */
export function reportDeadline(standing: Standing): Deadline | undefined {
  const { state } = standing;
  const from = valuesOf(state, 'inform')?.receivedDecisionOn;
  if (!ruleActive('MOVE-09') || !isApproved(state) || from === undefined) return undefined;
  const arrivedOn = valuesOf(state, 'arrive')?.arrivedOn;
  return deadline({
    from,
    basis: '本人收到变更执行地决定之日',
    lastDay: reportBy(from),
    doneAt: arrivedOn === undefined ? undefined : momentOn(arrivedOn),
    article: measures(31),
    now: standing.context.now,
  });
}

/** The last day of the seven. */
export function reportBy(receivedDecisionOn: Day): Day {
  return addDays(receivedDecisionOn, reportDays);
}

/** MOVE-11, watched: the prison or 看守所 tells the new county within five days of getting the file. */
export function prisonDeadline(standing: Standing): Deadline | undefined {
  const notice = valuesOf(standing.state, 'prisonNotice');
  if (!ruleActive('MOVE-11') || notice === undefined) return undefined;
  return officePeriod(standing, {
    from: notice.fileReceivedOn,
    basis: '监狱、看守所接收档案之日',
    doneAt: notice.noticeOn === undefined ? undefined : momentOn(notice.noticeOn),
    article: measures(31),
  });
}

/**
 * A moment for a day written down without an hour: its first minute. It lies after midnight, so a day too late is late, and never in
 * the future.
 */
export function momentOn(day: Day): Moment {
  return addHours(startOfDay(day), 1 / 60);
}

/** The person has not come although the seven days are over, at that moment. */
export function isOverdue(standing: Standing, at: Moment = standing.context.now): boolean {
  const due = reportDeadline(standing);
  return due !== undefined && at > due.dueAt && (due.doneAt === undefined || due.doneAt > at);
}

/** MOVE-16: the hand-over was not made in time, or has not been made at all. */
export function wasHandedOverLate(standing: Standing): boolean {
  return handOverDeadline(standing)?.late === true;
}

/** Came after the seven days. */
export function arrivedLate(standing: Standing): boolean {
  const due = reportDeadline(standing);
  return due?.doneAt !== undefined && due.late;
}
