import type { CaseFacts } from '../../facts/facts.ts';
import type { Context } from '../../kernel/context.ts';
import type { Computed } from '../../kernel/outcome.ts';
import { formatDay } from '../../time/format.ts';
import { schemeOf } from './parameters.ts';
import type { GradeRule, Scheme } from './scheme.ts';
import type { PeriodDays, Tallied } from './tally.ts';
import { tallyOf } from './tally.ts';

/** What the parameter set comes to for a period, with every line of the computation. A proposal: a person decides. */
export interface ComputedGrade {
  /** Nothing where the set has no grade that fits. */
  readonly grade: string | undefined;
  readonly lines: readonly Computed[];
}

export function computeGrade(facts: CaseFacts, context: Context, period: PeriodDays): ComputedGrade {
  const scheme = schemeOf(context.parameters);
  const tallied = tallyOf(facts, context, period);
  const points = pointsOf(scheme, tallied);
  const rule = scheme.grades.find((one) => holds(one, tallied, points));
  const counts = scheme.grades.some((one) => 'least' in one);
  return {
    grade: rule?.grade,
    lines: [
      { label: '考核期间', value: `${formatDay(period.from)}至${formatDay(period.until)}` },
      ...detained(facts, period),
      ...(counts ? [{ label: '基础分', value: `${scheme.base}` }] : []),
      ...tallied.map((one) => lineOf(one, counts ? scheme.points.get(one.item) : undefined)),
      ...(tallied.length === 0 ? [{ label: '期间的奖惩、违规', value: '没有' }] : []),
      ...(counts ? [{ label: '合计', value: `${points} 分` }] : []),
      {
        label: '按参数算出的建议',
        value: rule === undefined ? '算不出来' : `${rule.grade}（${whyOf(rule)}）`,
      },
      ...(scheme.unread.length === 0
        ? []
        : [{ label: '参数里不认识、没有计入的', value: scheme.unread.join('；') }]),
    ],
  };
}

function pointsOf({ base, points }: Scheme, tallied: readonly Tallied[]): number {
  return tallied.reduce((sum, { item, count }) => sum + count * (points.get(item) ?? 0), base);
}

function holds(rule: GradeRule, tallied: readonly Tallied[], points: number): boolean {
  if ('least' in rule) return points >= rule.least;
  return 'otherwise' in rule || rule.anyOf.some((item) => tallied.some((one) => one.item === item));
}

function lineOf({ item, count, days }: Tallied, each: number | undefined): Computed {
  const points = each === undefined ? '' : `，每次 ${each > 0 ? '+' : ''}${each} 分，计 ${each * count} 分`;
  return { label: item, value: `${count} 次（${days}）${points}` };
}

function whyOf(rule: GradeRule): string {
  if ('least' in rule) return `${rule.least} 分以上`;
  return 'otherwise' in rule ? '其他' : `有${rule.anyOf.join('或者')}`;
}

/** Days in custody are shown: of them nothing can be expected. */
function detained({ detention }: CaseFacts, { from, until }: PeriodDays): readonly Computed[] {
  return detention
    .filter((one) => one.from <= until && (one.until === undefined || one.until >= from))
    .map((one) => ({
      label: '被限制人身自由',
      value: `${one.kind}，${formatDay(one.from)}起${one.until === undefined ? '' : `至${formatDay(one.until)}`}`,
    }));
}
