import { allTaken, isDay } from '@guitu/law';
import type { Day, TakenStep } from '@guitu/law';
import type { CorrectionPlanData } from '@guitu/papers';

import { guardianOn } from './guardian.ts';
import { textIn } from './order-data.ts';
import type { PaperSource } from './source.ts';
import { signatureOf, valueIn } from './taken-step.ts';

/** 社区矫正方案 as it was drawn, or as it was last adjusted with every adjustment so far. */
export function composeCorrectionPlan(source: PaperSource): CorrectionPlanData {
  const plan = source.state.taken.findLast((one) => one.step === 'draw' || one.step === 'adjust');
  if (plan === undefined) throw new Error('a plan was ordered before it was drawn');
  const text = (field: string): string => {
    const value = plan.values[field];
    return typeof value === 'string' ? value : '';
  };
  const on = dayIn(source, plan);
  const minorNeeds = text('minorNeeds');
  return {
    ...source.head,
    person: source.person,
    stageText: textIn(source.order, 'stage'),
    levelText: textIn(source.order, 'level'),
    drawnOn: on,
    basics: text('basics'),
    assessment: text('assessment'),
    psychology: text('psychology'),
    measures: text('measures'),
    minorNeeds: minorNeeds === '' ? null : minorNeeds,
    // Goals are set when the plan is drawn; adjusting it does not ask for them again.
    goals: valueIn(source, 'draw', 'goals'),
    adjustments: allTaken(source.state, 'adjust').map((taken) => ({
      adjustedOn: dayIn(source, taken),
      reason: typeof taken.values['reason'] === 'string' ? taken.values['reason'] : '',
    })),
    preparedBy: signatureOf(source, plan).name,
    guardian: guardianOn(source.facts, on),
  };
}

function dayIn(source: PaperSource, taken: TakenStep): Day {
  const value = taken.values[taken.step === 'draw' ? 'drawnOn' : 'adjustedOn'];
  return isDay(value) ? value : signatureOf(source, taken).on;
}
