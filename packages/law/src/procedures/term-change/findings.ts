import type { Finding } from '../../kernel/outcome.ts';
import type { Standing } from '../../kernel/procedure.ts';
import { findTaken } from '../../kernel/state.ts';
import { formatDay } from '../../time/format.ts';
import { differenceArticle, findDifferences, sayDifference } from './difference.ts';
import { findTermPaper, isSettled } from './form.ts';
import type { EnteredTermPaper } from './form.ts';
import { limitsOf } from './limits.ts';
import { notCountedProblem } from './not-counted.ts';

export const settleAction = { step: 'settle', label: '登记核实结果' };

/** The paper while what it says can still be questioned. */
export function findOpenPaper({ state }: Standing): EnteredTermPaper | undefined {
  return isSettled(state) ? undefined : findTermPaper(state);
}

/** The paper and our computation part: the paper rules, the authority is asked, and what was found is written down. */
export function difference(standing: Standing): Finding | undefined {
  const { state, facts } = standing;
  const differences = findDifferences(state, facts);
  if (findOpenPaper(standing) === undefined || differences.length === 0) return undefined;
  const asked = findTaken(state, 'raiseDifference') !== undefined;
  return {
    code: 'termChange.difference',
    severity: 'warning',
    title: '文书载明的期限与系统计算不一致',
    text: `${differences.map(sayDifference).join('；')}。在核实以前以文书为准。${asked ? '已经去函，请登记答复。' : '请向决定机关核实，或者写明核实结果。'}`,
    facts: differences.flatMap(({ which, stated, computed }) => [
      { label: which === 'begins' ? '文书载明起于' : '文书载明止于', value: formatDay(stated) },
      { label: which === 'begins' ? '计算起于' : '计算止于', value: formatDay(computed) },
    ]),
    articles: [differenceArticle],
    office: 'countyAgency',
    action: asked ? settleAction : { step: 'raiseDifference', label: '向决定机关核实' },
  };
}

/** One limit of the law (CALC-04, CALC-11, CALC-12, REDUCE-04, REDUCE-05): pointed out, never a refusal. */
export function limitFinding(code: string): (standing: Standing) => Finding | undefined {
  return (standing) => {
    const paper = findOpenPaper(standing);
    if (paper === undefined) return undefined;
    const found = limitsOf(paper, standing.state.id, standing.facts).find((one) => one.code === code);
    if (found === undefined) return undefined;
    const { severity, title, text, articles } = found;
    return { code, severity, title, text, facts: [], articles, office: 'countyAgency', action: settleAction };
  };
}

/** RECALL-07: days that do not count do so only outside prison, and by one of two grounds. */
export function notCountedDoubt(standing: Standing): Finding | undefined {
  const paper = findOpenPaper(standing);
  const problem = paper === undefined ? undefined : notCountedProblem(paper, standing);
  if (problem === undefined) return undefined;
  return {
    code: 'termChange.not-counted-doubt',
    severity: 'warning',
    title: '不计入刑期的内容需要核实',
    text: `${problem.text}请核对文书，如有疑问向决定机关核实。`,
    facts: [],
    articles: problem.articles,
    office: 'countyAgency',
    action: settleAction,
  };
}
