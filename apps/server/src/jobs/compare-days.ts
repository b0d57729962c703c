import type { Day } from '@guitu/law';
import { addHours, dayOf } from '@guitu/law';
import { settleCaseDays } from '@guitu/record';

import { newIncidentId } from '../incident.ts';
import type { Services } from '../services.ts';

/** A day of comparing begins at this hour in China: at midnight the sweep has its own to do. */
const beginsAt = 3;

/**
 * Judges the kept days of the indicators anew, case by case, once a night however often it is called: a number is exact, or it is reported and
 * put right (decision 029).
 */
export function compareDaysNightly(services: Services): () => Promise<void> {
  let compared: Day | undefined;
  return async () => {
    const night = dayOf(addHours(services.now(), -beginsAt));
    if (night === compared) return;
    const wrong = await settleCaseDays(services.record);
    compared = night;
    if (wrong === 0) return;
    const error = new Error(
      `${wrong} kept days of the indicators differed from the cases and were put right`,
    );
    services.report({ id: newIncidentId(), where: 'indicators', error });
  };
}
