import { Agent, get } from 'node:http';
import { Worker } from 'node:worker_threads';

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
  const agent = new Agent({ keepAlive: true, maxSockets: 16 });
  stage.closing.push(async () => agent.destroy());
  const ask = (which, path, cookie = '') =>
    new Promise((resolve, reject) => {
      const request = get(`${addresses[which]}${path}`, { agent, headers: { cookie } }, (response) => {
        let length = 0;
        response.on('data', (chunk) => (length += chunk.length));
        response.once('error', reject);
        response.once('end', () =>
          response.statusCode === 200
            ? resolve(length)
            : reject(new Error(`${path} 答复 ${response.statusCode}`)),
        );
      });
      request.once('error', reject);
    });
  return { ask, stop: () => worker.terminate() };
}
