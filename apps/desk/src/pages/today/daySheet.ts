import type { Today, TodayItem } from '../../api/types.ts';

/** One line on the sheet that is taken along. */
export interface SheetLine {
  readonly key: string;
  readonly name: string;
  readonly village: string;
  readonly title: string;
  readonly dueAt: string | null;
}

const visited = ['visit', 'teamVisit', 'contact', 'sensitiveContact'];

/** Each person of a joint row has a line: the sheet is ticked person by person. */
function linesOf(item: TodayItem): SheetLine[] {
  const { key, dueAt, village } = item;
  const title = item.title === '送达文书' ? `送达${item.text}` : item.title.replace(/：\d+ 人$/u, '');
  if (item.person !== null) return [{ key, name: item.person.name, village, title, dueAt }];
  return item.people.map((one) => ({
    key: `${key} ${one.caseId}`,
    name: one.name,
    village: one.village,
    title,
    dueAt,
  }));
}

function goesOut({ action }: TodayItem): boolean {
  const query = new URLSearchParams(action.href.split('?')[1] ?? '');
  const duty = query.get('duty') ?? query.get('occurrence')?.split('/')[0];
  return duty !== undefined && visited.includes(duty);
}

/** What is done at the desk in these days, in the order of the page. */
export function deskLines({ overdue, today, threeDays }: Today['groups']): readonly SheetLine[] {
  return [...overdue, ...today, ...threeDays].filter((item) => !goesOut(item)).flatMap(linesOf);
}

/** Whom to see outside this week, village by village; the sheet is the round. */
export function roundLines(
  groups: Today['groups'],
): readonly { village: string; lines: readonly SheetLine[] }[] {
  const { overdue, today, threeDays, week } = groups;
  const villages = new Map<string, SheetLine[]>();
  for (const line of [...overdue, ...today, ...threeDays, ...week].filter(goesOut).flatMap(linesOf)) {
    villages.set(line.village, [...(villages.get(line.village) ?? []), line]);
  }
  return [...villages]
    .toSorted(([a], [b]) => (a === '' ? 1 : b === '' ? -1 : a.localeCompare(b, 'zh')))
    .map(([village, lines]) => ({ village, lines }));
}
