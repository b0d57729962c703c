import { openingStep, type Procedure } from '@guitu/law';

import type { CasePage } from '../api/types.ts';

/** The step with which a matter begins for this person, as the server says; else the one written first. */
export function firstStepOf(page: Pick<CasePage, 'startable'>, procedure: Procedure): string {
  const row = page.startable.find((one) => one.procedure === procedure.name);
  return row?.step ?? openingStep(procedure);
}
