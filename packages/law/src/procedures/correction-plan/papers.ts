import type { PaperOrder } from '../../kernel/outcome.ts';
import type { Question } from '../../kernel/procedure.ts';
import { actingOfficeOf } from '../../kernel/stamp.ts';
import { findTaken } from '../../kernel/state.ts';
import { levelInForce } from '../level-in-force.ts';
import { drawForm, findPlan } from './form.ts';

/** RECV-23: the plan as it was drawn, or as it was last adjusted. */
export function planPapers(question: Question): readonly PaperOrder[] {
  const plan = findPlan(question.state);
  if (plan === undefined) return [];
  const { values } = plan.step;
  return [
    {
      kind: 'correctionPlan',
      title: plan.step.step === 'adjust' ? '社区矫正方案（调整）' : '社区矫正方案',
      signedBy: actingOfficeOf(plan.step.event),
      data: {
        stage: drawForm.stage.options.find(({ code }) => code === values['stage'])?.label ?? '',
        level: levelInForce(question.facts, question.context.today)?.level ?? '',
      },
    },
  ];
}

/** 阶段评估表: what the evaluations of this plan came to, the last one included. */
export function evaluationPapers({ state }: Question): readonly PaperOrder[] {
  const evaluated = findTaken(state, 'evaluate');
  if (evaluated === undefined) return [];
  return [
    {
      kind: 'planEvaluation',
      template: 'approvalForm',
      title: '矫正方案阶段评估表',
      signedBy: actingOfficeOf(evaluated.event),
      data: { steps: ['evaluate'] },
    },
  ];
}
