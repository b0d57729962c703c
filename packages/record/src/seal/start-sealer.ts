import { addDays, dayOf, moment } from '@guitu/law';

import type { Record } from '../open/record.ts';
import { signDailyRoot } from './daily-root.ts';
import { sealOnce } from './seal-once.ts';

/** A running sealer. */
export interface Sealer {
  /** Seals what is left and ends. */
  stop(): Promise<void>;
}

/**
 * Seals about once a second and signs yesterday's root when a new day begins. Errors (the database is away) are handed to
 * `onError` and the next round tries again: nothing is lost by sealing late.
 */
export function startSealer(
  record: Record,
  options: { everyMs?: number; onError?: (error: unknown) => void } = {},
): Sealer {
  const everyMs = options.everyMs ?? 1_000;
  let signedFor: string | undefined;
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  const round = async (): Promise<void> => {
    try {
      await sealOnce(record);
      const yesterday = addDays(dayOf(moment(record.now())), -1);
      if (signedFor !== yesterday) {
        await signDailyRoot(record, yesterday);
        signedFor = yesterday;
      }
    } catch (error) {
      options.onError?.(error);
    }
    if (!stopped) timer = setTimeout(() => void (running = round()), everyMs);
  };
  let running = round();
  return {
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await running;
      await sealOnce(record);
    },
  };
}
