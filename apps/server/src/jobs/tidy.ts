import { addDays, dayOf, logsDeletableUntil, startOfDay } from '@guitu/law';
import {
  deleteEndedSessions,
  deleteMessages,
  foldCaseDays,
  settleCaseCounts,
  settleOpenCounts,
} from '@guitu/record';

import { newIncidentId } from '../incident.ts';
import type { Services } from '../services.ts';

/**
 * Deletes what nobody needs any more: who was signed in, and messages. Both are kept for the six months of network logs (网络安全法 §23)
 * and no longer (个人信息保护法 §19). Who read which file is never deleted. The kept counts of the register and of what is open
 * become one row each, and are compared with the rows: a count is exact, or it is reported and put right. The days that
 * commands have changed since are added to those of the indicators.
 */
export async function tidy(services: Services): Promise<void> {
  const until = logsDeletableUntil(dayOf(services.now()));
  await deleteEndedSessions(services.record, startOfDay(addDays(until, 1)));
  await deleteMessages(services.record, until);
  await foldCaseDays(services.record);
  for (const [what, settle] of kept) {
    const wrong = await settle(services.record);
    if (wrong === 0) continue;
    const error = new Error(`${wrong} kept counts of ${what} differed from the rows and were put right`);
    services.report({ id: newIncidentId(), where: 'tidy', error });
  }
}

const kept = [
  ['cases', settleCaseCounts],
  ['matters and deadlines', settleOpenCounts],
] as const;
