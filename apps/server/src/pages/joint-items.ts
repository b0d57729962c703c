import type { DutyName } from '@guitu/law';
import { findDuty } from '@guitu/law';

import type { TodayItem } from '../contract/today.ts';
import { askedDuty } from './missed-duties.ts';

/** More people than this of whom the same is due stand in one row. */
const apart = 2;

/**
 * One row for many people of whom the same is due in the same part of the day's list: a whole village that reports is one thing to do,
 * and a list that a person reads to its end. Rows keep the place of the most urgent among them.
 */
export function joinItems(items: readonly TodayItem[]): TodayItem[] {
  const groups = new Map<string, TodayItem[]>();
  for (const item of items) {
    const key = sameness(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return [...groups].flatMap(([key, group]) => {
    const people = new Set(group.map(({ caseId }) => caseId));
    return key === '' || people.size <= apart ? group : [joint(key, group)];
  });
}

/** What makes two rows the same thing to do; rows of matters never are. */
function sameness(item: TodayItem): string {
  const duty = dutyOf(item);
  if (duty !== undefined) return `${duty}/${item.severity === 'info' ? 'due' : 'missed'}`;
  return item.kind === 'finding' && item.matterId === null ? `finding/${item.title}` : item.key;
}

/** The duty a row is about: its own, or that of which a finding says it was missed. */
function dutyOf({ key, action }: TodayItem): DutyName | undefined {
  if (key.startsWith('duty/')) return key.split('/')[2] as DutyName;
  return askedDuty(action.href) as DutyName | undefined;
}

function joint(key: string, group: readonly TodayItem[]): TodayItem {
  const [first] = group as [TodayItem];
  const duty = dutyOf(first);
  const people = [...new Map(group.map((item) => [item.caseId, item])).values()].map((item) => ({
    caseId: item.caseId ?? '',
    name: item.person?.name ?? '',
    village: item.village,
    href: item.action.href,
  }));
  const what = duty === undefined ? first.title : findDuty(duty).title;
  const missed = duty !== undefined && first.severity !== 'info';
  return {
    ...first,
    key: `joint/${key}`,
    caseId: null,
    person: null,
    people,
    also: [],
    facts: [],
    village: '',
    title: `${what}${missed ? '没有按时' : ''}：${people.length} 人`,
    text: duty === undefined ? first.text : '',
    severity: group.some(({ severity }) => severity === 'grave') ? 'grave' : first.severity,
    action:
      duty === undefined
        ? { label: '逐个办', href: first.action.href }
        : { label: '一起登记', href: `/round?duty=${duty}` },
  };
}
