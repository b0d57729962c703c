import type { Day } from '@guitu/law';
import { addDays, dayOf, officeNames } from '@guitu/law';
import { dayBoard, read } from '@guitu/record';

import { guestOf } from '../access/enter.ts';
import { isAgency } from '../access/offices.ts';
import type { Visitor, VisitorBody } from '../access/visitor.ts';
import { accessOf } from '../access/visitor.ts';
import type { TodayItem, TodayPage } from '../contract/today.ts';
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
import { dayOfBoard } from './day-entries.ts';
import { dutyItem } from './duty-items.ts';
import { joinMissed, toBeSaid } from './missed-duties.ts';
import { officesOf } from './office-counts.ts';
import { oneRowEach } from './one-cause.ts';
import { groupsOf, nextOf } from './today-groups.ts';
import { clockItem, findingItem, paperItem, taskItem } from './today-items.ts';

/** How far ahead the day board shows ends of terms. */
const endingDays = 30;

/** The first screen: what is due, why, and what to do next; beside it the day, and what a body of this kind oversees. */
export async function todayPage(
  services: Services,
  visitor: Visitor,
  asked: { readonly mine: boolean } = { mine: false },
): Promise<TodayPage> {
  const { body } = visitor;
  const now = services.now();
  const today = dayOf(now);
  const elsewhere = isAgency(body.kind)
    ? await read(services.record, guestOf(visitor), async (transaction) => ({
        tasks: await loadGuestTasks(transaction, body),
        findings: await loadGuestFindings(transaction, body),
      }))
    : { tasks: [], findings: [] };
  return read(services.record, accessOf(visitor), async (transaction) => {
    const myCases = isAgency(body.kind) ? await loadMyCases(transaction, visitor) : new Set<string>();
    const desk = await loadDesk(transaction, body, today);
    const duties = await dutiesOf(transaction, body, today);
    const rows = joinMissed([
      ...[...desk.tasks, ...elsewhere.tasks].map(taskItem),
      ...duties.map((row) => dutyItem(row, today)),
      ...desk.clocks.map(clockItem),
      ...[...desk.findings, ...elsewhere.findings]
        .map(findingItem)
        // What was missed stands on the desk of whoever works that person's days already.
        .filter((item) => body.kind !== 'judicialOffice' || !isMissedDuty(item)),
      ...(isAgency(body.kind) ? desk.papers.map(paperItem) : []),
    ]);
    const shown = asked.mine ? rows.filter(({ caseId }) => caseId !== null && myCases.has(caseId)) : rows;
    const items = oneRowEach(shown).map((item) =>
      actsOn(body, item) ? { ...item, owner: null } : toRead(item),
    );
    const placed = body.kind === 'judicialOffice' ? await withVillages(transaction, items) : items;
    const board = await dayBoard(transaction, { day: today, endingUntil: addDays(today, endingDays) });
    return {
      today,
      groups: groupsOf(placed, now, today),
      day: { ...dayOfBoard(board, duties, today), onDuty: await onDutyAt(transaction, body, today) },
      offices: body.kind === 'countyAgency' ? await officesOf(transaction, today) : [],
      counties: await countyTable(transaction, body, now),
      wentLate: body.kind === 'procuratorate' ? await loadLateClocks(transaction, today) : [],
      opinions: await loadOpenOpinions(transaction, body),
      lapsing: body.kind === 'countyBureau' ? await loadLapsing(transaction, now) : [],
      mine: { cases: myCases.size, only: asked.mine },
      handovers: isAgency(body.kind) ? await loadOpenHandovers(transaction, visitor) : [],
      next: nextOf(board, items, today, now),
    };
  });
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
  if (!isAgency(body.kind)) return [];
  const shifts = await loadShifts(transaction, body.regionCode, today, today);
  return shifts.map(({ name, phone }) => ({ name, phone }));
}

function isMissedDuty(item: TodayItem): boolean {
  return item.action.href.includes('/entries/new?');
}

/**
 * Agencies work the cases; the head of the county's justice bureau signs what the law keeps for him; the procuratorate does what waits
 * for itself, and reads the rest.
 */
function actsOn({ kind }: VisitorBody, item: TodayItem): boolean {
  if (kind !== 'procuratorate') return isAgency(kind) || kind === 'countyBureau';
  return item.kind === 'matter' || (item.kind === 'finding' && item.owner === officeNames.procuratorate);
}

/** For whoever reads and does not act: the button opens, and promises nothing else. */
function toRead(item: TodayItem): TodayItem {
  return { ...item, action: { label: '查看', href: item.action.href.replace(/\?.*$/u, '') } };
}

async function withVillages(transaction: Transaction, items: readonly TodayItem[]): Promise<TodayItem[]> {
  const caseIds = items.flatMap(({ caseId }) => (caseId === null ? [] : [caseId]));
  const villages = await loadVillages(transaction, caseIds);
  return items.map((item) => ({ ...item, village: villages.get(item.caseId ?? '') ?? '' }));
}
