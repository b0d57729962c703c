import type { Day, DutyName } from '@guitu/law';
import { addDays, findDuty } from '@guitu/law';
import type { DayBoard } from '@guitu/record';

import type { DayEntry, TodayPage } from '../contract/today.ts';
import type { DueDuty } from '../queries/due-duties.ts';
import { readMeasure } from './read-measure.ts';

/** So many days ahead the board says who comes to report, and whom to visit. */
const reportingDays = 3;
const visitingDays = 7;

/** The day beside the list: who comes, whom to visit, who is out and should be back, who goes, whose term ends. */
export function dayOfBoard(
  board: DayBoard,
  duties: readonly DueDuty[],
  today: Day,
): Omit<TodayPage['day'], 'onDuty'> {
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
    reporting: expected(
      duties,
      today,
      addDays(today, reportingDays),
      ({ owedBy }) => owedBy === 'supervisee',
    ),
    visiting: expected(duties, today, addDays(today, visitingDays), ({ atHome }) => atHome === true),
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

type Duty = ReturnType<typeof findDuty>;

/** Instances planned up to a day, soonest first; one a person. What was to be done before and is still open is for today. */
function expected(
  duties: readonly DueDuty[],
  today: Day,
  until: Day,
  belongs: (duty: Duty) => boolean,
): DayEntry[] {
  const entries = duties
    .filter((row) => row.status === 'expected' && row.planned_on <= until)
    .filter((row) => belongs(findDuty(row.duty as DutyName)))
    .toSorted((a, b) => (a.planned_on < b.planned_on ? -1 : 1))
    .map((row): DayEntry => ({
      caseId: row.case_id,
      matterId: null,
      name: row.person_name,
      measure: readMeasure(row.measure),
      officeName: row.office_name ?? '',
      on: row.planned_on < today ? today : row.planned_on,
      text: findDuty(row.duty as DutyName).title,
    }));
  const people = new Map<string, DayEntry>();
  for (const entry of entries) {
    const first = people.get(entry.caseId);
    people.set(
      entry.caseId,
      first === undefined ? entry : { ...first, text: `${first.text}、${entry.text}` },
    );
  }
  return [...people.values()];
}
