import { prohibitionRules } from '../../articles/corrections.ts';
import type { Measure } from '../../facts/facts.ts';
import { ruleActive } from '../../rules/active.ts';
import { addDays } from '../../time/day-arithmetic.ts';
import type { Day } from '../../time/day.ts';
import { formatDay } from '../../time/format.ts';
import { advance } from '../advance.ts';
import type { LimitFinding } from './finding.ts';

/** A prohibition order beside the term it accompanies. Both ends are the last day included. */
export interface ProhibitionTerm {
  readonly measure: 'control' | 'probation';
  readonly begins: Day;
  readonly ends: Day;
  /** The control or probation itself, after detention has been credited. */
  readonly main: { readonly begins: Day; readonly ends: Day };
  readonly detainedDays?: number | undefined;
}

/**
 * 禁止令: may be shorter than the term but not outlast it; at least three months beside control, two beside
 * probation; no minimum when credited detention has left less than three months of control (CALC-09).
 */
export function prohibitionLimits(order: ProhibitionTerm): LimitFinding[] {
  if (!ruleActive('CALC-09')) return [];
  const found: LimitFinding[] = [];
  if (order.ends > order.main.ends) {
    const text = `禁止令止于${formatDay(order.ends)}，晚于主期限届满日${formatDay(order.main.ends)}。`;
    found.push(finding('outlasts-term', text));
  }
  const months = order.measure === 'control' ? 3 : 2;
  if (!isExempt(order) && order.ends < lastDay(order.begins, months)) {
    const name = order.measure === 'control' ? '管制' : '缓刑';
    found.push(finding('too-short', `${name}的禁止令期限少于${months === 3 ? '三' : '二'}个月。`));
  }
  return found;
}

/**
 * The same beside a term as registers have it, where the days of credited detention are not known: control is three months at
 * least (《刑法》第三十八条), so one that has less can only have been shortened by crediting. Nothing beside other measures.
 */
export function limitsBesideTerm(
  measure: Measure,
  order: Pick<ProhibitionTerm, 'begins' | 'ends'>,
  main: ProhibitionTerm['main'],
): readonly LimitFinding[] {
  if (measure !== 'control' && measure !== 'probation') return [];
  return prohibitionLimits({ measure, begins: order.begins, ends: order.ends, main, detainedDays: 1 });
}

function isExempt({ measure, main, detainedDays }: ProhibitionTerm): boolean {
  return measure === 'control' && (detainedDays ?? 0) > 0 && main.ends < lastDay(main.begins, 3);
}

function lastDay(begins: Day, months: number): Day {
  return addDays(advance(begins, { months }).next, -1);
}

function finding(kind: string, text: string): LimitFinding {
  return {
    code: `term.prohibition-${kind}`,
    rule: 'CALC-09',
    severity: 'warning',
    title: '禁止令期限与规定不符',
    text: `${text}请核对判决书和禁止令，如有疑问向作出判决的人民法院核实。`,
    articles: [prohibitionRules(6)],
  };
}
