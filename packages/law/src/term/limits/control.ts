import { criminalLaw } from '../../articles/criminal.ts';
import { ruleActive } from '../../rules/active.ts';
import type { Day } from '../../time/day.ts';
import type { Length } from '../length.ts';
import { formatLength } from '../length.ts';
import { isLonger, isShorter } from './compare.ts';
import type { LimitFinding } from './finding.ts';

/** 管制: three months to two years, up to three for several crimes together (CALC-12). Detention does not count here. */
export function controlLimits(from: Day, length: Length, severalCrimes: boolean): LimitFinding[] {
  if (!ruleActive('CALC-12')) return [];
  const limit: Length = { years: severalCrimes ? 3 : 2 };
  const found: LimitFinding[] = [];
  if (isShorter(from, length, { months: 3 })) {
    found.push(finding('too-short', `管制${formatLength(length)}，少于法定下限三个月。`));
  }
  if (isLonger(from, length, limit)) {
    const bound = severalCrimes ? '数罪并罚最高三年' : '二年（数罪并罚最高三年）';
    found.push(finding('too-long', `管制${formatLength(length)}，超过法定上限${bound}。`));
  }
  return found;
}

function finding(kind: string, text: string): LimitFinding {
  return {
    code: `term.control-${kind}`,
    rule: 'CALC-12',
    severity: 'warning',
    title: '管制期限与法定范围不符',
    text: `${text}请核对判决书，如有疑问向作出判决的人民法院核实。`,
    articles: [criminalLaw(38), criminalLaw(69)],
  };
}
