import { parentPort, workerData } from 'node:worker_threads';

import { catalogue, chinaCalendar } from '@guitu/law';
import { createRenderer } from '@guitu/papers';
import { openRecord } from '@guitu/record';
import fastify from 'fastify';
import pg from 'pg';

import { loadServer } from '../server.mjs';

// A thread of its own, as the server is a process of its own: it does not share an event loop with whoever asks it.
const { runUrl, folder, ownerUrl, statement } = workerData;
const record = await openRecord({ runUrl, folder, poolSize: 10 });
const { buildServer } = await loadServer('index');
const { localBoard } = await loadServer('stream/notice-board');
const product = await buildServer({
  record,
  renderer: createRenderer(),
  notices: localBoard(),
  calendar: chinaCalendar,
  catalogue,
  now: () => record.now(),
  installation: { demonstration: true, version: 'bench' },
  report: ({ error }) => process.stderr.write(`${error?.stack ?? String(error)}\n`),
});

// The rival: one route, one query as the owner, no session, no policy, no schema.
const bare = fastify();
const owner = new pg.Pool({
  connectionString: ownerUrl,
  max: 10,
  options: '-c search_path=guitu -c jit=off',
});
owner.on('error', () => undefined);
bare.get('/', async () => ({ rows: (await owner.query(statement.text, statement.values)).rows }));

const addresses = [];
for (const app of [product, bare]) addresses.push(await app.listen({ host: '127.0.0.1', port: 0 }));
parentPort.postMessage({ product: addresses[0], bare: addresses[1] });
