import type { CaseFacts } from '../facts/facts.ts';
import type { Procedure } from './procedure.ts';
import type { Refusal } from './refusal.ts';

/** Whether a procedure belongs to a file of this kind: an assessment is no case, and a case no assessment. */
export function belongsToFile(
  { file }: Pick<Procedure, 'file'>,
  { status }: Pick<CaseFacts, 'status'>,
): boolean {
  return (file === 'assessment') === (status === 'assessing');
}

/** Asked once for all procedures: refused also as a record, because nothing of the kind can have happened in that file. */
export function wrongFile(procedure: Procedure, facts: CaseFacts): Refusal | undefined {
  if (belongsToFile(procedure, facts)) return undefined;
  if (facts.status === 'assessing') {
    return {
      code: 'file.is-assessment',
      text: `这是调查评估的案卷，被调查人不是社区矫正对象，不能办“${procedure.title}”。`,
      instead: '判决、裁定或者决定社区矫正以后，登记待接收，另立案件。',
    };
  }
  return {
    code: 'file.is-case',
    text: '这是社区矫正对象的案件，调查评估不在这里办。',
    instead: '请到“调查评估”里登记委托，另立案卷。',
  };
}
