import { openDemonstration } from '../demonstration/index.ts';
import { workOff } from '../jobs/worker.ts';
import type { Services } from '../services.ts';
import { localBoard } from '../stream/notice-board.ts';
import type { Told } from './maker-beside.ts';
import type { MakingOrder } from './maker.ts';
import { openServices, presentMoment } from './open-services.ts';

/**
 * Makes the demonstration, says so, and then prints its papers until none is left.
 *
 * While it is made no command waits for the disk: a power cut may take the last of them away, never one from the middle, and the making
 * goes on where the rest ends. Its last commit waits, and with it everything is on the disk.
 */
export async function makeDemonstration(order: MakingOrder, tell: (told: Told) => void): Promise<void> {
  await withServices(withoutWaiting(order), async (services) => {
    // Nobody has a page open yet who would have to be told.
    const unheard = { ...services, notices: localBoard() };
    await openDemonstration(unheard, {
      pastDays: order.pastDays,
      progress: (line) => tell({ progress: line }),
    });
  });
  tell({ made: true });
  await withServices(order, (services) => workOff(services));
}

async function withServices<T>(
  { database, folder }: MakingOrder,
  work: (services: Services) => Promise<T>,
): Promise<T> {
  const opened = await openServices(
    database,
    folder,
    () => Promise.resolve({ demonstration: true }),
    presentMoment,
    { prepared: true },
  );
  try {
    return await work(opened.services);
  } finally {
    await opened.close();
  }
}

function withoutWaiting(order: MakingOrder): MakingOrder {
  const { runUrl, sealUrl, importUrl } = order.database;
  return {
    ...order,
    database: { runUrl: notWaiting(runUrl), sealUrl: notWaiting(sealUrl), importUrl: notWaiting(importUrl) },
  };
}

/** The same address, for connections whose commits do not wait for the disk. */
function notWaiting(url: string): string {
  return `${url}${url.includes('?') ? '&' : '?'}options=${encodeURIComponent('-c synchronous_commit=off')}`;
}
