import { Worker } from 'node:worker_threads';

import { openAsking } from './get.mjs';

/**
 * The whole server on a loopback port in a thread of its own, and beside it a bare one with a single query.
 * @returns `ask(which, path, cookie)`, which fails on anything but 200
 */
export async function startServing(stage, options) {
  const worker = new Worker(new URL('serve.mjs', import.meta.url), { workerData: options });
  stage.closing.push(() => worker.terminate());
  const addresses = await new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  });
  const asking = openAsking();
  stage.closing.push(async () => asking.close());
  const ask = (which, path, cookie = '') => asking.ask(`${addresses[which]}${path}`, { cookie });
  return { ask, addresses, stop: () => worker.terminate() };
}
