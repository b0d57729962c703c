import { outsidePrisonOpinion } from '../../articles/index.ts';
import type { Clock, Finding } from '../../kernel/outcome.ts';
import type { Standing } from '../../kernel/procedure.ts';
import { allTaken } from '../../kernel/state.ts';
import { computeDays } from '../../period/index.ts';
import { findResult } from '../../proposal/records.ts';
import { ruleActive } from '../../rules/active.ts';
import type { Day } from '../../time/day.ts';
import { formatDay, formatDeadline } from '../../time/format.ts';
import { endOfDay, startOfDay } from '../../time/zone.ts';

/** The first request that nothing has answered yet, and its last day: fifteen workdays (RECALL-04). */
function openRequest({ state, context }: Standing): { readonly from: Day; readonly due: Day } | undefined {
  if (!ruleActive('RECALL-04') || findResult(state) !== undefined) return undefined;
  const asked = allTaken(state, 'askSupplement')
    .flatMap(({ values }) => (values['askedOn'] === undefined ? [] : [values['askedOn'] as Day]))
    .toSorted();
  const from = asked[allTaken(state, 'supplement').length];
  if (from === undefined) return undefined;
  const { due } = computeDays(
    from,
    { unit: 'workdays', amount: 15 },
    { rollsOver: true, calendar: context.calendar },
  );
  return { from, due };
}

export function supplementClock(standing: Standing): Clock | undefined {
  const open = openRequest(standing);
  if (open === undefined) return undefined;
  return {
    name: 'supplement',
    title: '十五个工作日内补充材料',
    kind: 'legal',
    startedAt: startOfDay(open.from),
    dueAt: endOfDay(open.due),
    article: outsidePrisonOpinion(14),
  };
}

/** RECALL-04: what was asked for is late. The opinion does not say from when: from the request. */
export function supplementLate(standing: Standing): Finding | undefined {
  const open = openRequest(standing);
  if (open === undefined || standing.context.today <= open.due) return undefined;
  return {
    code: 'recall.supplement-late',
    severity: 'grave',
    title: '补充材料已经超过十五个工作日',
    text: '决定机关要求补充材料的，应当在十五个工作日内补充（自要求之日起算，当日不计）。请马上补送并登记。',
    facts: [
      { label: '要求补充', value: formatDay(open.from) },
      { label: '最迟', value: formatDeadline(endOfDay(open.due)) },
    ],
    articles: [outsidePrisonOpinion(14)],
    office: 'countyAgency',
    dueAt: endOfDay(open.due),
    action: { step: 'supplement', label: '登记补充材料' },
  };
}
