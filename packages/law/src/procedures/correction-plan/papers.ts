import type { PaperOrder } from '../../kernel/outcome.ts';
import type { Question } from '../../kernel/procedure.ts';
import { actingOfficeOf } from '../../kernel/stamp.ts';
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
