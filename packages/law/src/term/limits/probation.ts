import { criminalLaw } from '../../articles/criminal.ts';
import { ruleActive } from '../../rules/active.ts';
import type { Day } from '../../time/day.ts';
import type { Length } from '../length.ts';
import { formatLength } from '../length.ts';
import { isLonger, isShorter } from './compare.ts';
import type { LimitFinding } from './finding.ts';

/** The penalty that was suspended: 拘役 (`criminalDetention`) or 有期徒刑 (`imprisonment`). */
export interface OriginalPenalty extends Length {
  readonly kind: 'criminalDetention' | 'imprisonment';
}

const bounds = {
  criminalDetention: { name: '拘役', least: { months: 2 }, most: { years: 1 } },
  imprisonment: { name: '有期徒刑', least: { years: 1 }, most: { years: 5 } },
} as const;

/**
 * 缓刑考验期: never shorter than the penalty suspended; two months to one year over 拘役, one to five years over
 * 有期徒刑 (CALC-04). Without the original penalty only the outermost bounds, two months and five years, are checked.
 */
export function probationLimits(from: Day, length: Length, original?: OriginalPenalty): LimitFinding[] {
  if (!ruleActive('CALC-04')) return [];
  const least = original === undefined ? bounds.criminalDetention.least : bounds[original.kind].least;
  const most = original === undefined ? bounds.imprisonment.most : bounds[original.kind].most;
  const over = original === undefined ? '' : bounds[original.kind].name;
  const found: LimitFinding[] = [];
  if (original !== undefined && isShorter(from, length, original)) {
    const text = `缓刑考验期${formatLength(length)}，短于原判${over}${formatLength(original)}。`;
    found.push(finding('shorter-than-penalty', text));
  }
  if (isShorter(from, length, least)) {
    found.push(
      finding('too-short', `${over}缓刑考验期${formatLength(length)}，少于法定下限${formatLength(least)}。`),
    );
  }
  if (isLonger(from, length, most)) {
    found.push(
      finding('too-long', `${over}缓刑考验期${formatLength(length)}，超过法定上限${formatLength(most)}。`),
    );
  }
  return found;
}

function finding(kind: string, text: string): LimitFinding {
  return {
    code: `term.probation-${kind}`,
    rule: 'CALC-04',
    severity: 'warning',
    title: '缓刑考验期与法定范围不符',
    text: `${text}请核对判决书，如有疑问向作出判决的人民法院核实。`,
    articles: [criminalLaw(73)],
  };
}
