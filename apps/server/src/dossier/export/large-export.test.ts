import { randomBytes } from 'node:crypto';
import { readdir, readlink } from 'node:fs/promises';
import { get } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

import { createRenderer } from '@guitu/papers';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';

import { sessionCookie } from '../../http/session-cookie.ts';
import { key, leaveValues } from '../../testing/leave-values.ts';
import { insertCase } from '../../testing/test-case.ts';
import { openTestServer } from '../../testing/test-server.ts';
import type { TestServer } from '../../testing/test-server.ts';
import { uploadEvidence } from '../../testing/upload.ts';
import { hrefOf } from './testing.ts';

const scans = 12;
const scanBytes = 4 * 1024 * 1024;

let server: TestServer;
let address = '';
let caseId = '';

beforeAll(async () => {
  server = await openTestServer({ at: '2026-03-20T09:00', renderer: createRenderer() });
  address = await server.app.listen({ port: 0, host: '127.0.0.1' });
  caseId = await insertCase(server.database.record);
  const office = await server.as('officeA.approver');
  const evidence: unknown[] = [];
  for (let count = 0; count < scans; count += 1) {
    // Random after the first bytes, as photographs are: nothing of it can be packed smaller.
    const photo = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), randomBytes(scanBytes)]);
    evidence.push(...(await uploadEvidence(server, office, photo)));
  }
  const answer = await office.post(`/api/cases/${caseId}/matters`, {
    procedure: 'leave',
    values: leaveValues('2026-03-21', '2026-03-22', { evidence }),
    idempotencyKey: key(),
  });
  if (answer.statusCode !== 200) throw new Error(answer.body);
}, 120_000);
afterAll(() => server.close());

/** Asks over a real connection, at the pace of the reader. */
async function fetchSlowly(): Promise<IncomingMessage> {
  const href = await hrefOf(server, caseId);
  const { cookie } = await server.as('countyA.approver');
  return new Promise((resolve, reject) => {
    const headers = { 'x-guitu': '1', cookie: `${sessionCookie}=${cookie}` };
    get(`${address}${href}`, { headers }, resolve).once('error', reject);
  });
}

/** Frees what nobody holds any more (the uploads of above), so that what is measured is what is held. */
function collect(): void {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
}

/** Stored files this process has open. */
async function openScans(): Promise<number> {
  const place = join(server.database.record.folder, 'blobs');
  const names = await readdir('/proc/self/fd');
  const paths = await Promise.all(names.map((name) => readlink(`/proc/self/fd/${name}`).catch(() => '')));
  return paths.filter((path) => path.startsWith(place)).length;
}

test('a file of many large scans leaves in full, and little of it lies in memory at once', async () => {
  collect();
  const before = process.memoryUsage().arrayBuffers;
  const answer = await fetchSlowly();
  expect(answer.statusCode).toBe(200);
  const held: number[] = [];
  let received = 0;
  for await (const part of answer) {
    received += (part as Buffer).length;
    if (received < (held.length + 1) * (scanBytes / 2)) continue;
    collect();
    held.push(process.memoryUsage().arrayBuffers - before);
  }
  expect(received).toBeGreaterThan(scans * scanBytes);
  expect(held.length).toBeGreaterThanOrEqual(scans);
  // What was freed is not always taken off the count at once: never half of the export, and mostly next to nothing of it.
  expect(Math.max(...held)).toBeLessThan((scans * scanBytes) / 2);
  expect(held.toSorted((a, b) => a - b)[Math.floor(held.length / 2)]).toBeLessThan((scans * scanBytes) / 10);
  expect(await openScans()).toBe(0);
}, 60_000);

test('whoever breaks off in the middle leaves nothing open', async () => {
  const answer = await fetchSlowly();
  await new Promise((resolve) => answer.once('data', resolve));
  // Nobody reads on, and the server waits for him, with the scan in hand.
  answer.pause();
  await vi.waitFor(async () => expect(await openScans()).toBe(1), { timeout: 10_000 });
  answer.destroy();
  await vi.waitFor(async () => expect(await openScans()).toBe(0), { timeout: 10_000 });
  expect(server.incidents).toEqual([]);
}, 60_000);
