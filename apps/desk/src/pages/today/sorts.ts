import type { Today, TodayItem } from '../../api/types.ts';

export type Sort = TodayItem['sort'];

export const sortWords: Readonly<Record<Sort, string>> = {
  decision: '等我决定',
  opinion: '等我提意见',
  intake: '交付接收',
  step: '要办的',
  deadline: '时限',
  finding: '提示',
  paper: '送达发送',
  duty: '报告走访',
};

/** From so many rows on a list is read by what it is about. */
const readAsOne = 8;

/** The sorts of work on the list with how many rows each; none where the list is short or all of one sort. */
export function sortsOf(groups: Today['groups']): readonly (readonly [Sort, number])[] {
  const items = Object.values(groups).flat();
  const counts = (Object.keys(sortWords) as Sort[]).map(
    (sort) => [sort, items.filter((item) => item.sort === sort).length] as const,
  );
  const there = counts.filter(([, count]) => count > 0);
  return items.length <= readAsOne || there.length < 2 ? [] : there;
}

/** The list narrowed to one sort. */
export function narrowed(groups: Today['groups'], sort: Sort | ''): Today['groups'] {
  const only = (items: readonly TodayItem[]) => items.filter((item) => sort === '' || item.sort === sort);
  return {
    overdue: only(groups.overdue),
    today: only(groups.today),
    threeDays: only(groups.threeDays),
    week: only(groups.week),
    later: only(groups.later),
  };
}
