import type { Today, TodayGroup } from '../../api/types.ts';
import type { Tone } from '../../kit/tone.ts';

export const groupTitles: Readonly<Record<TodayGroup, string>> = {
  overdue: '已逾期',
  today: '今天',
  threeDays: '三日内',
  week: '本周',
  later: '以后',
};

export const groupTones: Readonly<Record<TodayGroup, Tone>> = {
  overdue: 'overdue',
  today: 'near',
  threeDays: 'near',
  week: 'calm',
  later: 'calm',
};

export const groupOrder: readonly TodayGroup[] = ['overdue', 'today', 'threeDays', 'week', 'later'];

/** '逾期 2 件，今天到期 3 件，三日内 1 件。' Says only what there is. */
export function daySentence(groups: Today['groups']): string {
  const parts = [
    [groups.overdue.length, '逾期'],
    [groups.today.length, '今天到期'],
    [groups.threeDays.length, '三日内'],
    [groups.week.length, '本周'],
  ] as const;
  const said = parts.filter(([count]) => count > 0).map(([count, words]) => `${words} ${count} 件`);
  return said.length === 0 ? '这几天没有到期的事。' : `${said.join('，')}。`;
}
