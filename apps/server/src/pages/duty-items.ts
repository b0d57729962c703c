import type { Day, DutyName, Moment } from '@guitu/law';
import { addDays, endOfDay, findDuty, formatDay } from '@guitu/law';

import type { TodayItem } from '../contract/today.ts';
import type { DueDuty } from '../queries/due-duties.ts';
import { entryHref } from './entry-href.ts';
import { readMeasure } from './read-measure.ts';

/** What somebody owes, or is owed, today or soon: the button enters that it was done. */
export function dutyItem(row: DueDuty, today: Day): TodayItem {
  const duty = findDuty(row.duty as DutyName);
  const missed = row.status === 'missed';
  return {
    key: `duty/${row.case_id}/${row.key}`,
    kind: 'duty',
    sort: 'duty',
    also: [],
    facts: [],
    owner: null,
    village: '',
    caseId: row.case_id,
    matterId: null,
    person: {
      name: row.person_name,
      measure: readMeasure(row.measure),
      officeName: row.office_name ?? '',
    },
    people: [],
    title: missed ? `${duty.title}没有按时` : duty.title,
    text: `${span(row)}${duty.random === true && !missed ? '，日子是抽的' : ''}`,
    dueAt: dueOf(row, duty.random === true, today),
    articles: duty.articles.map(({ label }) => label),
    action: {
      label: '登记',
      href: entryHref(row.case_id, duty.kind, row.key),
    },
    severity: missed ? 'warning' : 'info',
  };
}

function span({ from_on: from, until_on: until }: DueDuty): string {
  return from === until ? formatDay(from as Day) : `${formatDay(from as Day)}至${formatDay(until as Day)}`;
}

/** A drawn day is the day; one that has passed undone waits for today, not for the end of the window. */
function dueOf(row: DueDuty, random: boolean, today: Day): Moment {
  if (!random || row.status === 'missed') return row.due_at as Moment;
  const planned = row.planned_on < today ? today : (row.planned_on as Day);
  return endOfDay(planned) < row.due_at ? endOfDay(addDays(planned, 0)) : (row.due_at as Moment);
}
