import type { Procedure } from '@guitu/law';
import { dayOf, findMoment } from '@guitu/law';

import type { Services } from '../services.ts';

/**
 * The version of a procedure that a new matter follows: that of today, or of the day on which what is recorded began. Nothing for
 * a name nobody knows.
 */
export function findProcedureFor(
  { catalogue, now }: Pick<Services, 'catalogue' | 'now'>,
  name: string,
  request: { readonly mode: 'permit' | 'record'; readonly happenedAt?: string | undefined },
): Procedure | undefined {
  const began = request.mode === 'record' ? findMoment(request.happenedAt ?? '') : undefined;
  return catalogue.findOn(name, dayOf(began ?? now()));
}
