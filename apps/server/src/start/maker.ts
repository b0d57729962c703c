import type { Services } from '../services.ts';
import type { OpenDatabase } from './database.ts';

/** Where a demonstration is to be made, and with how many days behind it. */
export interface MakingOrder {
  readonly database: Pick<OpenDatabase, 'runUrl' | 'sealUrl' | 'importUrl'>;
  readonly folder: string;
  readonly pastDays: number;
}

/** A demonstration that stands. */
export interface Made {
  /** Settles when nobody else works off the queue of papers any more. Never rejects. */
  readonly printed: Promise<void>;
}

/** Whoever makes the demonstration of an installation that has none yet. */
export interface Maker {
  /** Makes it to its last part, or goes on where an earlier making was cut off. */
  make(order: MakingOrder, services: Services, progress: (line: string) => void): Promise<Made>;
  /** Breaks off what is still going on. May be called more than once. */
  stop(): Promise<void>;
}

/** Makes it in this process: as fast, but what it took of memory stays. */
export function makerHere(): Maker {
  return {
    async make({ pastDays }, services, progress) {
      const { openDemonstration } = await import('../demonstration/index.ts');
      await openDemonstration(services, { pastDays, progress });
      return { printed: Promise.resolve() };
    },
    stop: () => Promise.resolve(),
  };
}
