import { act } from '../articles/index.ts';
import type { CaseFacts, ProposalKind } from '../facts/facts.ts';
import { proposalNames } from '../facts/facts.ts';
import type { Prompt, PromptRule } from '../kernel/procedure.ts';
import { isStillServed } from '../procedures/not-ended.ts';
import { formatDay } from '../time/format.ts';

/**
 * What was granted ends the correction, and 终止矫正 has not been dealt with: a person opens it. It is asked of the case, because the
 * proposal itself may be closed by then.
 */
export function endPrompt(name: string, kinds: readonly ProposalKind[]): PromptRule {
  return (facts) => promptedEnd(name, kinds, facts);
}

function promptedEnd(name: string, kinds: readonly ProposalKind[], facts: CaseFacts): Prompt | undefined {
  if (facts.proposals === undefined || !isStillServed(facts)) return undefined;
  const granted = facts.proposals.findLast(
    ({ kind, outcome }) => outcome === 'granted' && kinds.includes(kind),
  );
  if (granted === undefined) return undefined;
  const { effectiveOn, decidedBy } = granted;
  return {
    finding: {
      code: `${name}.end-owed`,
      severity: 'warning',
      title: '裁定、决定已经生效，办理终止矫正',
      text: '被裁定撤销缓刑、撤销假释，或者被决定收监执行的，社区矫正终止。请登记终止的情形，书面通知决定机关。',
      facts: [
        { label: '事项', value: proposalNames[granted.kind] },
        ...(decidedBy === undefined ? [] : [{ label: '机关', value: decidedBy }]),
        ...(effectiveOn === undefined ? [] : [{ label: '生效', value: formatDay(effectiveOn) }]),
      ],
      articles: [act(45)],
      office: 'countyAgency',
      action: { procedure: 'termination', step: 'report', label: '办理终止' },
    },
  };
}
