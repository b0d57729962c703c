import { run } from 'graphile-worker';
import type { Runner, TaskList } from 'graphile-worker';
import { Logger } from 'graphile-worker';

import { renderTask } from '../command/issue-papers.ts';
import { newIncidentId } from '../incident.ts';
import type { Services } from '../services.ts';
import { renderPaper } from './render-paper.ts';

/** Everything that is done after a commit. At least once each: a handler must bear being repeated. */
function taskList(services: Services): TaskList {
  return {
    [renderTask]: async (payload) => renderPaper(services, payload),
  };
}

/** Starts working off the queue in this process. Several processes share one queue. */
export function startWorker(services: Services): Promise<Runner> {
  return run({
    pgPool: services.record.pool,
    taskList: taskList(services),
    concurrency: 2,
    pollInterval: 2_000,
    noHandleSignals: true,
    // Forbids the worker to migrate: the queue belongs to guitu_migrate.
    noPreparedStatements: false,
    logger: new Logger(() => (level, message) => {
      if (level === 'error') services.report({ id: newIncidentId(), where: 'jobs', error: message });
    }),
  });
}
