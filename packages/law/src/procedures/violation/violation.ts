import { act, measures } from '../../articles/index.ts';
import { standingMatters } from '../../facts/standing-matters.ts';
import type { Procedure, Question } from '../../kernel/procedure.ts';
import type { MatterState } from '../../kernel/state.ts';
import { formatDay } from '../../time/format.ts';
import { mustServe } from '../serving.ts';
import { violationOf } from './affects.ts';
import { violationClaims } from './claims.ts';
import * as clocks from './clocks.ts';
import * as copies from './copies.ts';
import { explainViolation } from './explain.ts';
import * as findings from './findings.ts';
import { kinds, labelOf, treatments } from './options.ts';
import * as papers from './papers.ts';
import { violationParameters } from './parameters.ts';
import { findDecided, findOpening } from './records.ts';
import { earlier } from './rung.ts';
import { violationSteps } from './steps.ts';

/**
 * 违规查处: established on evidence, told, heard, and then decided by the county alone: 训诫, 警告, a proposal to the police, another
 * proposal, or nothing (《社区矫正法》第二十八条，《实施办法》第三十二、三十四至三十六、四十、五十五条). The articles open what may be
 * chosen; which of it is a person's decision.
 */
export const violation: Procedure = {
  name: 'violation',
  title: '违规查处',
  version: '1',
  basis: [act(28), measures(34), measures(35), measures(36), measures(40)],
  claims: violationClaims,
  decisionStep: 'decide',
  overseeingStep: 'oversee',
  opens: [mustServe],
  steps: violationSteps(() => violation),
  clocks: [clocks.decisionClock, clocks.answerClock],
  findings: [findings.rungReached, findings.outsideRange, findings.elsewhereOwed, findings.annulmentOwed],
  papers: {
    hear: papers.transcriptPapers,
    propose: papers.proposalPapers,
    tell: papers.noticePapers,
    decide: papers.decisionPapers,
    notifyGuardian: papers.guardianPapers,
    publish: papers.publicationPapers,
    result: papers.resultPapers,
    answer: papers.answerPapers,
  },
  paperWords: {
    处告: '拟处理意见告知书',
    训决: '社区矫正训诫决定书',
    警决: '社区矫正警告决定书',
    不处: '不予处理决定书',
    治建: '治安管理处罚建议书',
    处监: '处理决定宣布监护人到场通知书',
    治果: '关于治安管理处罚结果的通知',
    处答: '处理决定异议答复书',
    处撤: '撤销违规处理决定通知书',
  },
  decisionPapers: ['admonitionDecision', 'warningDecision', 'noTreatmentDecision', 'policeProposal'],
  copies: {
    tell: copies.noticeCopies,
    decide: copies.decisionCopies,
    notifyGuardian: copies.guardianCopies,
    result: copies.resultCopies,
    answer: copies.answerCopies,
  },
  parameters: violationParameters,
  affects: violationOf,
  restsOn: groundsOf,
  summary: summaryOf,
  explain: explainViolation,
  annulmentPaper: papers.annulmentPapers,
};

/** The matter in which it came out, where it has an effect of its own, and the admonitions without which it would be none. */
function groundsOf({ state, facts, values, context }: Question): readonly string[] {
  const opening = findOpening(state);
  if (opening === undefined || values['outcome'] === undefined || values['outcome'] === 'refused') return [];
  const found = { facts, context, opening, assessed: undefined, matterId: state?.id };
  const admonitions = values['outcome'] === 'warning' ? earlier(found, 'admonition') : [];
  const standing = standingMatters(facts);
  const about = opening.about !== undefined && standing.has(opening.about) ? [opening.about] : [];
  const before = admonitions.length < 2 ? [] : admonitions.map(({ matterId }) => matterId);
  return [...new Set([...about, ...before.filter((matterId) => standing.has(matterId))])];
}

function summaryOf(state: MatterState): string {
  const opening = findOpening(state);
  if (opening === undefined) return '违规查处';
  const what = `违规查处：${labelOf(kinds, opening.kind)}，${formatDay(opening.on)}`;
  const outcome = findDecided(state)?.outcome;
  return outcome === undefined ? what : `${what}，${labelOf(treatments, outcome)}`;
}
