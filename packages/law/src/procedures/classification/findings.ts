import { measures } from '../../articles/index.ts';
import type { Finding } from '../../kernel/outcome.ts';
import { parameterValue } from '../../kernel/parameter.ts';
import type { Standing } from '../../kernel/procedure.ts';
import { findAssessment, findDecision } from './form.ts';
import { firstLevel } from './parameters.ts';

/** Where everybody begins at the same level, whoever is proposed for another is pointed out before the decision. */
export function otherThanFirst(standing: Standing): Finding | undefined {
  const expected = parameterValue(standing.context.parameters, firstLevel);
  const proposed = findAssessment(standing.state)?.proposed;
  const isFirst = standing.facts.levels.length === 0 && findDecision(standing.state) === undefined;
  if (!isFirst || expected === undefined || proposed === undefined || proposed === expected) return undefined;
  return {
    code: 'classification.other-than-first',
    severity: 'info',
    title: '建议的类别与首次类别的规定不同',
    text: `本地规定入矫后首次类别为“${expected}”，这次建议“${proposed}”。请核对并写明理由。`,
    facts: [
      { label: '规定的首次类别', value: expected },
      { label: '建议的类别', value: proposed },
    ],
    articles: [measures(21)],
    office: 'countyAgency',
  };
}
