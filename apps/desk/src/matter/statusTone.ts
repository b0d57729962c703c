import { findProcedure, getStep } from '@guitu/law';

import type { MatterRow, MatterStatus } from '../api/types.ts';
import type { Tone } from '../kit/tone.ts';

/** The tone of a matter's status. The word of the status is always beside it. */
export function statusTone(status: MatterStatus): Tone {
  if (status === 'open' || status === 'running') return 'now';
  return status === 'closed' ? 'done' : 'calm';
}

/**
 * What was decided, in the words of the procedure's own form ('准予外出'); nothing before, and nothing where there was nothing to
 * decide between: a reception is no permission.
 */
export function outcomeWords({ procedure, outcome }: Pick<MatterRow, 'procedure' | 'outcome'>): string {
  const definition = findProcedure(procedure);
  if (definition === undefined || outcome === null) return '';
  const field = getStep(definition, definition.decisionStep).form['outcome'];
  if (field?.kind !== 'choice' || field.options.length < 2) return '';
  return field.options.find((option) => option.code === outcome)?.label ?? '';
}
