import type { PaperSource } from './source.ts';
import { valueIn } from './taken-step.ts';

/** Said where a leave was decided on a paper that bears no number. */
export const withoutNumber = '无文号';

/** The number of the decision of this matter: the one issued here, else the one on the paper it was entered from. */
export function leaveNumber(source: PaperSource): string {
  const issued = source.issued.findLast(
    (paper) => paper.matterId === source.state.id && paper.kind === 'leaveDecision',
  );
  const original = valueIn(source, 'decide', 'originalNumber');
  return issued?.number ?? (original === '' ? withoutNumber : original);
}
