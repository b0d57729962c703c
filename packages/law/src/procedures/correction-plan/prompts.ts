import { act, measures } from '../../articles/index.ts';
import type { CaseFacts } from '../../facts/facts.ts';
import type { Context } from '../../kernel/context.ts';
import type { ParameterDefinition } from '../../kernel/parameter.ts';
import { parameterValue } from '../../kernel/parameter.ts';
import type { Prompt } from '../../kernel/procedure.ts';
import { addDays } from '../../time/day-arithmetic.ts';
import type { Day } from '../../time/day.ts';
import { formatDay } from '../../time/format.ts';
import { findSameDayAfter, monthEndAfter } from '../../time/month.ts';
import { endOfDay, startOfDay } from '../../time/zone.ts';
import { entrustedOffice } from '../entrusted.ts';
import { levelInForce } from '../level-in-force.ts';

/** The measures say that a plan is adjusted as things change, not how often it is looked at: the house's own target. */
export const evaluationMonths: ParameterDefinition<number> = {
  key: 'plan.evaluationMonths',
  title: '阶段评估的间隔（月）',
  explanation: '自制定、调整方案或者上次评估起，每隔几个月评估一次。条文没有规定，是内部要求；不设即不提示。',
  fallback: 3,
};

/** So many days ahead an evaluation comes onto the desk. */
const aheadDays = 7;

/** 阶段评估: the plan has been carried out for a while, and nobody has looked how it works. */
export function evaluationDue(facts: CaseFacts, context: Context): Prompt | undefined {
  const { plan, status, term, ended } = facts;
  const months = parameterValue(context.parameters, evaluationMonths);
  if (plan === undefined || status !== 'serving' || ended !== undefined || months === undefined)
    return undefined;
  const last = plan.evaluatedOn !== undefined && plan.evaluatedOn > plan.on ? plan.evaluatedOn : plan.on;
  const due = findSameDayAfter(last, months) ?? monthEndAfter(last, months);
  // The discharge has its own appraisal.
  if (term !== undefined && due >= term.ends) return undefined;
  const from = addDays(due, -aheadDays);
  if (context.today < from) return { nextAt: startOfDay(from) };
  return {
    finding: {
      code: 'plan.evaluation',
      severity: 'warning',
      title: '该做阶段评估了',
      text: `对照方案看目标实现得怎样、措施落实没有，写明继续执行还是调整。每 ${months} 个月一次是本地的内部要求。`,
      facts: [{ label: last === plan.on ? '方案日期' : '上次评估', value: formatDay(last) }],
      articles: [act(24), measures(22)],
      office: entrustedOffice('correctionPlan', facts, context.today),
      dueAt: endOfDay(due),
      action: { step: 'evaluate', label: '阶段评估', matterId: plan.matterId },
    },
  };
}

/** The level has changed, or the last evaluation found the plan wanting: it must be adjusted (RECV-23). */
export function adjustmentDue(facts: CaseFacts, context: Context): Prompt | undefined {
  const { plan, status } = facts;
  if (plan === undefined || status !== 'serving') return undefined;
  const coming = facts.levels.map(({ from }) => from).filter((from) => from > context.today);
  const nextAt = coming.toSorted()[0];
  const next = nextAt === undefined ? {} : { nextAt: startOfDay(nextAt) };
  const why =
    plan.adjustmentOwed === true
      ? `${formatDay(plan.evaluatedOn ?? plan.on)}的阶段评估认为方案需要调整`
      : changedLevel(facts, plan.on, context.today);
  if (why === undefined) return nextAt === undefined ? undefined : next;
  return {
    ...next,
    finding: {
      code: 'plan.adjust',
      severity: 'warning',
      title: '矫正方案应当调整',
      text: `${why}，方案还是${formatDay(plan.on)}的。请相应调整。`,
      facts: [{ label: '方案日期', value: formatDay(plan.on) }],
      articles: [act(24), measures(22)],
      office: entrustedOffice('correctionPlan', facts, context.today),
      action: { step: 'adjust', label: '调整方案', matterId: plan.matterId },
    },
  };
}

function changedLevel(facts: CaseFacts, drawnOn: Day, today: Day): string | undefined {
  const then = levelInForce(facts, drawnOn);
  const now = levelInForce(facts, today);
  if (then === undefined || now === undefined || then.level === now.level) return undefined;
  return `管理类别自${formatDay(now.from)}起由“${then.level}”改为“${now.level}”`;
}
