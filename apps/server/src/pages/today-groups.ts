import type { Day, Moment } from '@guitu/law';
import { addDays, dayOf, endOfDay, formatDayAndWeekday } from '@guitu/law';
import type { DayBoard } from '@guitu/record';

import type { TodayItem, TodayPage } from '../contract/today.ts';
import { joinItems } from './joint-items.ts';

/** Rows by how near their deadlines are. Without one something waits for today: nobody has said it may lie there. */
export function groupsOf(items: readonly TodayItem[], now: Moment, today: Day): TodayPage['groups'] {
  const groups: TodayPage['groups'] = { overdue: [], today: [], threeDays: [], week: [], later: [] };
  const ends = {
    today: endOfDay(today),
    threeDays: endOfDay(addDays(today, 3)),
    week: endOfDay(addDays(today, 7)),
  };
  const dated = items.map((item) => ({ item, due: nearest(item) }));
  for (const { item, due = now } of dated.toSorted(byUrgency)) {
    if (due < now) groups.overdue.push(item);
    else if (due <= ends.today) groups.today.push(item);
    else if (due <= ends.threeDays) groups.threeDays.push(item);
    else if (due <= ends.week) groups.week.push(item);
    else groups.later.push(item);
  }
  const { overdue, today: due, threeDays, week, later } = groups;
  return {
    overdue: joinItems(overdue),
    today: joinItems(due),
    threeDays: joinItems(threeDays),
    week: joinItems(week),
    later: joinItems(later),
  };
}

/** The first deadline a row speaks of. */
function nearest({ dueAt, also }: TodayItem): string | undefined {
  return [dueAt, ...also.map((one) => one.dueAt)].filter((due) => due !== null).toSorted()[0];
}

const weights = { grave: 0, warning: 1, info: 2 } as const;

interface Dated {
  readonly item: TodayItem;
  readonly due: string | undefined;
}

function byUrgency(a: Dated, b: Dated): number {
  return weights[a.item.severity] - weights[b.item.severity] || ((a.due ?? '9') < (b.due ?? '9') ? -1 : 1);
}

/** What comes next, for a desk on which nothing lies today. */
export function nextOf(
  board: DayBoard,
  items: readonly TodayItem[],
  today: Day,
  now: Moment,
): TodayPage['next'] {
  const coming = [
    ...items
      .filter((item) => item.dueAt !== null && item.dueAt >= now)
      .map((item) => ({
        day: dayOf(item.dueAt as Moment),
        text: `${item.person?.name ?? ''}：${item.title}`,
      })),
    ...board.ending.map((entry) => ({ day: entry.termEnds as Day, text: `${entry.personName}：矫正期满` })),
  ]
    .filter((entry) => entry.day > today)
    .toSorted((a, b) => (a.day < b.day ? -1 : 1));
  const first = coming[0];
  return first === undefined
    ? null
    : { day: first.day, text: `${formatDayAndWeekday(first.day)}，${first.text}` };
}
