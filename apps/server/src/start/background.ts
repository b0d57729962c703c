import { flushAccessLog, releaseLostJobs, startSealer } from '@guitu/record';
import type { Runner } from 'graphile-worker';

import { newIncidentId } from '../incident.ts';
import { compareDaysNightly } from '../jobs/compare-days.ts';
import { every } from '../jobs/every.ts';
import { sweep } from '../jobs/sweep.ts';
import { tidy } from '../jobs/tidy.ts';
import { startWorker } from '../jobs/worker.ts';
import type { MessageGateway } from '../messages/gateway.ts';
import { makeMessages } from '../messages/make-messages.ts';
import { sendMessages } from '../messages/send-messages.ts';
import { leaveInFolder } from '../roots/leave-in-folder.ts';
import type { Services } from '../services.ts';

const sweepMs = 15_000;
const messagesMs = 30_000;
const tidyMs = 3_600_000;
/** A root is signed once a day; looking for it costs two queries. */
const rootsMs = 60_000;
const lostMs = 20_000;
/** Nothing the queue does takes nearly as long. */
const lostAfterSeconds = 60;

/** Everything that goes on beside requests. */
export interface Background {
  stop(): Promise<void>;
}

/**
 * Starts jobs, sweeps, messages, the sealer and the tidying up. Without a gateway messages are made and stay here. `alone`: no other process
 * works on this database, so that whatever is locked was left by one that died. `printed`: until then somebody else works off the queue.
 */
export async function startBackground(
  services: Services,
  {
    gateway,
    rootsFolder,
    alone = false,
    printed,
  }: {
    readonly gateway?: MessageGateway;
    readonly rootsFolder?: string;
    readonly alone?: boolean;
    readonly printed?: Promise<void>;
  } = {},
): Promise<Background> {
  const report = (where: string) => (error: unknown) =>
    services.report({ id: newIncidentId(), where, error });
  let stopped = false;
  const work = async (): Promise<Runner | undefined> => {
    if (stopped) return undefined;
    if (alone) await releaseLostJobs(services.record, 0);
    return startWorker(services);
  };
  const unstarted = (error: unknown): undefined => {
    report('jobs')(error);
    return undefined;
  };
  const worker = printed === undefined ? await work() : printed.then(work).catch(unstarted);
  const sealer = startSealer(services.record, { onError: report('sealer') });
  const sweeps = every(sweepMs, () => sweep(services), report('sweep'));
  const messages = every(
    messagesMs,
    async () => {
      await makeMessages(services, { wecom: gateway !== undefined });
      if (gateway !== undefined) await sendMessages(services, gateway);
    },
    report('messages'),
  );
  const leaving =
    rootsFolder === undefined
      ? undefined
      : every(rootsMs, () => leaveInFolder(services, rootsFolder), report('roots'));
  const lost = every(lostMs, () => releaseLostJobs(services.record, lostAfterSeconds), report('lost jobs'));
  const tidying = every(tidyMs, () => tidy(services), report('tidy'));
  const comparing = every(tidyMs, compareDaysNightly(services), report('indicators'));
  return {
    async stop() {
      stopped = true;
      await Promise.all([sweeps.stop(), messages.stop(), lost.stop(), leaving?.stop()]);
      await Promise.all([tidying.stop(), comparing.stop()]);
      const running = await worker;
      await running?.stop();
      await flushAccessLog(services.record);
      await sealer.stop();
    },
  };
}
