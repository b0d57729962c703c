import { addDays, dayOf, logsDeletableUntil, startOfDay } from '@guitu/law';
import { deleteEndedSessions, deleteMessages } from '@guitu/record';

import type { Services } from '../services.ts';

/**
 * Deletes what nobody needs any more: who was signed in, and messages. Both are kept for the six months of network logs (网络安全法 §23)
 * and no longer (个人信息保护法 §19). Who read which file is never deleted.
 */
export async function tidy(services: Services): Promise<void> {
  const until = logsDeletableUntil(dayOf(services.now()));
  await deleteEndedSessions(services.record, startOfDay(addDays(until, 1)));
  await deleteMessages(services.record, until);
}
