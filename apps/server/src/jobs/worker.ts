import { Logger, run, runOnce } from 'graphile-worker';
import type { Runner, RunnerOptions, TaskList } from 'graphile-worker';

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
  return run({ ...optionsFor(services), pollInterval: 2_000 });
}

/** Works off what stands in the queue now, and ends when nothing is left. */
export function workOff(services: Services): Promise<void> {
  return runOnce(optionsFor(services));
}

function optionsFor(services: Services): RunnerOptions {
  return {
    pgPool: services.record.pool,
    taskList: taskList(services),
    concurrency: 2,
    noHandleSignals: true,
    // Forbids the worker to migrate: the queue belongs to guitu_migrate.
    noPreparedStatements: false,
    logger: new Logger(() => (level, message) => {
      if (level === 'error') services.report({ id: newIncidentId(), where: 'jobs', error: message });
    }),
  };
}
