import type { ParameterDefinition } from '../kernel/parameter.ts';
import { legalReviewParameter } from '../procedures/legal-review.ts';
import type { ProposalGiven } from './given.ts';

export function anotherDecidesParameter({
  name,
  title,
}: Pick<ProposalGiven, 'name' | 'title'>): ParameterDefinition<boolean> {
  return {
    key: `${name}.anotherDecides`,
    title: `${title}：拟稿人不能自己决定`,
    explanation: '由另一位审批人决定是否提请；法律没有逐项写明，由省、州确定。',
    fallback: true,
  };
}

export function proposalParameters(given: ProposalGiven): readonly ParameterDefinition[] {
  return [anotherDecidesParameter(given), legalReviewParameter(given, given.reviewed)];
}
