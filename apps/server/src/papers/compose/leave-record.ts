import { getStep } from '@guitu/law';
import type { LeaveRecordData } from '@guitu/papers';

import { describeValues } from './describe-values.ts';
import type { PaperSource } from './source.ts';
import { signatureOf, valueIn } from './taken-step.ts';

/** 外出事项补录登记表: what was handled on paper first and entered afterwards. */
export function composeLeaveRecord(source: PaperSource): LeaveRecordData {
  const number = valueIn(source, 'decide', 'originalNumber');
  return {
    ...source.head,
    person: source.person,
    paperNumbers: number === '' ? [] : [number],
    steps: source.state.taken.map((taken) => {
      const signature = signatureOf(source, taken);
      const step = getStep(source.procedure, taken.step);
      return {
        title: step.title,
        happenedOn: signature.on,
        bodyName: signature.bodyName,
        personName: signature.name,
        content: describeValues(step.form, taken.values),
      };
    }),
    reason: source.reason === '' ? '先以纸质办理，事后补录。' : source.reason,
    irregularities: source.state.taken.flatMap((taken) =>
      taken.event.irregularities.map((refusal) => refusal.text),
    ),
    enteredBy: source.actorName,
    enteredAt: source.now,
    remarks: '',
  };
}
