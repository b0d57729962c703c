import { dayOf, officeNames } from '@guitu/law';
import { read } from '@guitu/record';

import { isAgency } from '../access/offices.ts';
import type { Visitor, VisitorBody } from '../access/visitor.ts';
import { accessOf } from '../access/visitor.ts';
import type { TodayItem, TodayPage } from '../contract/today.ts';
import type { Services } from '../services.ts';
import { dayOfBoard } from './day-entries.ts';
import { dutyItem } from './duty-items.ts';
import { loadElsewhere, loadToday } from './load-today.ts';
import { joinMissed } from './missed-duties.ts';
import { oneRowEach } from './one-cause.ts';
import { groupsOf, nextOf } from './today-groups.ts';
import { clockItem, findingItem, paperItem, taskItem } from './today-items.ts';

/** The first screen: what is due, why, and what to do next; beside it the day, and what a body of this kind oversees. */
export async function todayPage(
  services: Services,
  visitor: Visitor,
  asked: { readonly mine: boolean } = { mine: false },
): Promise<TodayPage> {
  const { body } = visitor;
  const now = services.now();
  const today = dayOf(now);
  const [elsewhere, own] = await Promise.all([
    loadElsewhere(services, visitor),
    read(services.record, accessOf(visitor), (transaction) => loadToday(transaction, visitor, today, now)),
  ]);
  const { myCases, desk, duties, board } = own;
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
  const placed =
    own.villages.size === 0
      ? items
      : items.map((item) => ({ ...item, village: own.villages.get(item.caseId ?? '') ?? '' }));
  return {
    today,
    groups: groupsOf(placed, now, today),
    day: { ...dayOfBoard(board, duties, today), onDuty: own.onDuty },
    offices: own.offices,
    counties: own.counties,
    wentLate: own.wentLate,
    opinions: own.opinions,
    lapsing: own.lapsing,
    mine: { cases: myCases.size, only: asked.mine },
    handovers: own.handovers,
    next: nextOf(board, items, today, now),
  };
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
