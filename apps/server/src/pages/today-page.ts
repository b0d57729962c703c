import type { Day, Moment } from '@guitu/law';
import { addDays, dayOf, endOfDay, formatDayAndWeekday } from '@guitu/law';
import { dayBoard, read } from '@guitu/record';
import type { DayBoard } from '@guitu/record';

import { guestOf } from '../access/enter.ts';
import { isAgency } from '../access/offices.ts';
import type { Visitor, VisitorBody } from '../access/visitor.ts';
import { accessOf } from '../access/visitor.ts';
import type { DayEntry, TodayItem, TodayPage } from '../contract/today.ts';
import { loadDesk } from '../queries/desk.ts';
import { loadDueDuties } from '../queries/due-duties.ts';
import { loadGuestFindings, loadGuestTasks } from '../queries/guest-desk.ts';
import type { Services } from '../services.ts';
import { dutyItem } from './duty-items.ts';
import { joinItems } from './joint-items.ts';
import { officesOf } from './office-counts.ts';
import { readMeasure } from './read-measure.ts';
import { clockItem, findingItem, paperItem, taskItem } from './today-items.ts';

/** How far ahead the day board shows ends of terms. */
const endingDays = 30;

/** The first screen: what is due, why, and what to do next; beside it the day. */
export async function todayPage(services: Services, visitor: Visitor): Promise<TodayPage> {
  const now = services.now();
  const elsewhere = isAgency(visitor.body.kind)
    ? await read(services.record, guestOf(visitor), async (transaction) => ({
        tasks: await loadGuestTasks(transaction, visitor.body),
        findings: await loadGuestFindings(transaction, visitor.body),
      }))
    : { tasks: [], findings: [] };
  const today = dayOf(now);
  return read(services.record, accessOf(visitor), async (transaction) => {
    const desk = await loadDesk(transaction, visitor.body, today);
    const tasks = [...desk.tasks, ...elsewhere.tasks].map(taskItem);
    const findings = [...desk.findings, ...elsewhere.findings].map(findingItem);
    // One cause, one row: a deadline that a task or a finding already speaks of is not listed again.
    const asked = new Set([...tasks, ...findings].map(deadlineOf));
    const duties = worksDays(visitor.body)
      ? (await loadDueDuties(transaction, visitor.body, today)).map((row) => dutyItem(row, today))
      : [];
    const items = [
      ...tasks,
      ...duties,
      ...desk.clocks.map(clockItem).filter((item) => !asked.has(deadlineOf(item))),
      // What was missed stands on the desk of whoever works that person's days already.
      ...findings.filter((item) => visitor.body.kind !== 'judicialOffice' || !isMissedDuty(item)),
      ...(isAgency(visitor.body.kind) ? desk.papers.map(paperItem) : []),
    ].map((item) => (isAgency(visitor.body.kind) ? item : toRead(item)));
    const board = await dayBoard(transaction, { day: today, endingUntil: addDays(today, endingDays) });
    return {
      today,
      groups: joined(groupsOf(items, now, today)),
      day: boardOf(board, today),
      offices: oversees(visitor.body) ? await officesOf(transaction, today) : [],
      next: nextOf(board, items, today, now),
    };
  });
}

/** Whose work the days of people are: offices, and counties that work cases without one. */
function worksDays({ kind }: VisitorBody): boolean {
  return kind === 'judicialOffice' || kind === 'countyAgency';
}

function oversees({ kind }: VisitorBody): boolean {
  return kind === 'countyAgency';
}

function isMissedDuty(item: TodayItem): boolean {
  return item.action.href.includes('/entries/new?');
}

function joined(groups: TodayPage['groups']): TodayPage['groups'] {
  const { overdue, today, threeDays, week, later } = groups;
  return {
    overdue: joinItems(overdue),
    today: joinItems(today),
    threeDays: joinItems(threeDays),
    week: joinItems(week),
    later: joinItems(later),
  };
}

/** For whoever reads and does not act: the button opens, and promises nothing else. */
function toRead(item: TodayItem): TodayItem {
  return { ...item, action: { label: '查看', href: item.action.href.replace(/\?.*$/u, '') } };
}

function deadlineOf(item: TodayItem): string {
  return `${item.matterId ?? ''}/${item.dueAt ?? ''}`;
}

/** Without a due time something waits for today: it is on the desk, and nobody has said it may lie there. */
function groupsOf(items: readonly TodayItem[], now: Moment, today: Day): TodayPage['groups'] {
  const groups: TodayPage['groups'] = { overdue: [], today: [], threeDays: [], week: [], later: [] };
  const ends = {
    today: endOfDay(today),
    threeDays: endOfDay(addDays(today, 3)),
    week: endOfDay(addDays(today, 7)),
  };
  for (const item of items.toSorted(byUrgency)) {
    const due = item.dueAt ?? now;
    if (item.dueAt !== null && due < now) groups.overdue.push(item);
    // What is due when a day ends is due on that day.
    else if (due <= ends.today) groups.today.push(item);
    else if (due <= ends.threeDays) groups.threeDays.push(item);
    else if (due <= ends.week) groups.week.push(item);
    else groups.later.push(item);
  }
  return groups;
}

const weights = { grave: 0, warning: 1, info: 2 } as const;

function byUrgency(a: TodayItem, b: TodayItem): number {
  return weights[a.severity] - weights[b.severity] || ((a.dueAt ?? '') < (b.dueAt ?? '') ? -1 : 1);
}

function boardOf(board: DayBoard, today: Day): TodayPage['day'] {
  const travel =
    (on: 'begins' | 'ends') =>
    (entry: DayBoard['returning'][number]): DayEntry => ({
      caseId: entry.caseId,
      matterId: entry.matterId,
      name: entry.personName,
      measure: readMeasure(entry.measure),
      officeName: entry.officeName ?? '',
      on: entry[on],
      text: on === 'ends' && entry.ends < today ? `${entry.title}（已超期）` : entry.title,
    });
  return {
    returning: board.returning.map(travel('ends')),
    leaving: board.leaving.map(travel('begins')),
    ending: board.ending.map((entry) => ({
      caseId: entry.caseId,
      matterId: null,
      name: entry.personName,
      measure: readMeasure(entry.measure),
      officeName: entry.officeName ?? '',
      on: entry.termEnds,
      text: '矫正期满',
    })),
  };
}

/** What comes next, for a desk on which nothing lies today. */
function nextOf(board: DayBoard, items: readonly TodayItem[], today: Day, now: Moment): TodayPage['next'] {
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
