import type { Day, Moment } from '@guitu/law';
import { addDays } from '@guitu/law';
import { dayBoard, read } from '@guitu/record';

import { guestOf } from '../access/enter.ts';
import { isAgency } from '../access/offices.ts';
import type { Visitor, VisitorBody } from '../access/visitor.ts';
import type { TodayPage } from '../contract/today.ts';
import { loadDesk } from '../queries/desk.ts';
import { loadDueDuties } from '../queries/due-duties.ts';
import type { DueDuty } from '../queries/due-duties.ts';
import { loadGuestFindings, loadGuestTasks } from '../queries/guest-desk.ts';
import { loadLapsing } from '../queries/lapsing.ts';
import { loadLateClocks } from '../queries/late-clocks.ts';
import { loadOpenOpinions } from '../queries/open-opinions.ts';
import { loadSetAside } from '../queries/set-aside.ts';
import { loadVillages } from '../queries/villages.ts';
import type { Transaction } from '../record-types.ts';
import { loadMyCases, loadOpenHandovers } from '../roster/my-cases.ts';
import { loadShifts } from '../roster/shifts.ts';
import type { Services } from '../services.ts';
import { countyTable } from './county-table.ts';
import { toBeSaid } from './missed-duties.ts';
import { officesOf } from './office-counts.ts';

/** How far ahead the day board shows ends of terms. */
const endingDays = 30;

/**
 * All that the first screen of a body shows, from one snapshot. Everything is asked at the same time, in as few round trips as there
 * are answers that wait for others.
 */
export async function loadToday(transaction: Transaction, visitor: Visitor, today: Day, now: Moment) {
  const { body } = visitor;
  const agency = isAgency(body.kind);
  const [work, board, onDuty, offices, counties, wentLate, opinions, lapsing, myCases, handovers] =
    await Promise.all([
      loadWork(transaction, body, today),
      dayBoard(transaction, { day: today, endingUntil: addDays(today, endingDays) }),
      agency ? onDutyAt(transaction, body, today) : [],
      body.kind === 'countyAgency' ? officesOf(transaction, today) : [],
      countyTable(transaction, body, now),
      body.kind === 'procuratorate' ? loadLateClocks(transaction, today) : [],
      loadOpenOpinions(transaction, body),
      body.kind === 'countyBureau' ? loadLapsing(transaction, now) : [],
      agency ? loadMyCases(transaction, visitor) : new Set<string>(),
      agency ? loadOpenHandovers(transaction, visitor) : [],
    ]);
  return { ...work, board, onDuty, offices, counties, wentLate, opinions, lapsing, myCases, handovers };
}

/** What waits for this body in cases that somebody else holds. */
export function loadElsewhere(services: Services, visitor: Visitor) {
  const { body } = visitor;
  if (!isAgency(body.kind)) return { tasks: [], findings: [] };
  return read(services.record, guestOf(visitor), async (transaction) => {
    const [tasks, findings] = await Promise.all([
      loadGuestTasks(transaction, body),
      loadGuestFindings(transaction, body),
    ]);
    return { tasks, findings };
  });
}

/** What lies on the desk and what is due from day to day; for an office, with the villages its people live in. */
async function loadWork(transaction: Transaction, body: VisitorBody, today: Day) {
  const [desk, duties] = await Promise.all([
    loadDesk(transaction, body, today),
    dutiesOf(transaction, body, today),
  ]);
  const rows = [...desk.tasks, ...desk.clocks, ...desk.findings, ...desk.papers, ...duties];
  const caseIds = rows.flatMap((row) => (row.case_id === null ? [] : [row.case_id]));
  const villages =
    body.kind === 'judicialOffice' ? await loadVillages(transaction, caseIds) : new Map<string, string>();
  return { desk, duties, villages };
}

/** What is due of people whose days are this body's own work: an office's, or a county's where it works cases without one. */
async function dutiesOf(transaction: Transaction, body: VisitorBody, today: Day): Promise<DueDuty[]> {
  if (body.kind !== 'judicialOffice' && body.kind !== 'countyAgency') return [];
  const rows = await loadDueDuties(transaction, body, today);
  return toBeSaid(rows, await loadSetAside(transaction, rows, today));
}

/** Who is on duty here, where this body keeps a duty roster. */
async function onDutyAt(
  transaction: Transaction,
  body: VisitorBody,
  today: Day,
): Promise<TodayPage['day']['onDuty']> {
  const shifts = await loadShifts(transaction, body.regionCode, today, today);
  return shifts.map(({ name, phone }) => ({ name, phone }));
}
