import type { DutyName } from '@guitu/law';
import { findDuty, missedCode } from '@guitu/law';

import type { TodayItem } from '../contract/today.ts';
import type { DueDuty } from '../queries/due-duties.ts';
import type { SetAside } from '../queries/set-aside.ts';

/**
 * What is due from day to day without what need not be said: missed instances whose finding somebody has muted, and what somebody who
 * cannot be found owes, once looking for him has begun.
 */
export function toBeSaid(rows: readonly DueDuty[], { muted, lost }: SetAside): DueDuty[] {
  return rows.filter(({ case_id: caseId, duty: name, status }) => {
    const duty = findDuty(name as DutyName);
    if (lost.has(caseId) && (duty.owedBy === 'supervisee' || duty.kind === 'contact')) return false;
    return status !== 'missed' || !muted.has(`${caseId}/${missedCode(duty)}`);
  });
}

/** Several missed instances of one duty of one person are one row, and the finding about them is the same one. */
export function joinMissed(items: readonly TodayItem[]): TodayItem[] {
  const findings = new Map(
    items.flatMap((item) =>
      item.kind === 'finding' && missedBy(item) !== '' ? [[missedBy(item), item]] : [],
    ),
  );
  const missed = new Map<string, TodayItem[]>();
  for (const item of items) {
    if (item.kind !== 'duty' || item.severity === 'info') continue;
    const key = missedBy(item);
    missed.set(key, [...(missed.get(key) ?? []), item]);
  }
  return items.flatMap((item) => {
    const group = missed.get(missedBy(item)) ?? [];
    if (item.kind === 'finding') return group.length > 0 ? [] : [item];
    if (item.kind !== 'duty' || item.severity === 'info') return [item];
    return group[0] === item ? [oneRow(group, findings.get(missedBy(item)))] : [];
  });
}

/** Whose and which duty a row is about; nothing for other rows. */
function missedBy({ caseId, action }: TodayItem): string {
  const duty = askedDuty(action.href);
  return duty === undefined ? '' : `${caseId}/${duty}`;
}

/** The duty of the instance an address asks to be entered; most addresses ask for none, and are not taken apart. */
export function askedDuty(href: string): string | undefined {
  if (!href.includes('occurrence=')) return undefined;
  return new URLSearchParams(href.split('?')[1] ?? '').get('occurrence')?.split('/')[0];
}

function oneRow(group: readonly TodayItem[], finding: TodayItem | undefined): TodayItem {
  const [first] = group as [TodayItem];
  return {
    ...first,
    title: group.length === 1 ? first.title : `${first.title}（${group.length} 次）`,
    text: group.map(({ text }) => text).join('；'),
    severity: finding?.severity ?? first.severity,
  };
}
