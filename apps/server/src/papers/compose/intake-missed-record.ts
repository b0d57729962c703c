import type { MissedIntakeRecordData } from '@guitu/papers';

import { intakeDecision } from './intake-decision.ts';
import { textIn, textsIn } from './order-data.ts';
import { findDayIn } from './order-parts.ts';
import type { PaperSource } from './source.ts';
import { opinionOf } from './taken-step.ts';

/** 漏管登记表: that a named approver declared it, and on what grounds. */
export function composeMissedIntakeRecord(source: PaperSource): MissedIntakeRecordData {
  const { order } = source;
  const declared = opinionOf(source, 'declareMissed', textIn(order, 'text'));
  if (declared === undefined) throw new Error('nobody was declared missed');
  return {
    ...source.head,
    person: source.person,
    decision: intakeDecision(source),
    learnedOn: findDayIn(order, 'learnedOn'),
    dueOn: findDayIn(order, 'dueOn'),
    kindText: textIn(order, 'kindText'),
    causes: textsIn(order, 'causes'),
    excuses: textsIn(order, 'excuses'),
    arrived: textsIn(order, 'arrived'),
    declared,
    remarks: '',
  };
}
