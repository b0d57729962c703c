import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, test } from 'vitest';

import type { Cluster } from '../cluster/cluster.ts';
import { connectClient } from '../cluster/connect-client.ts';
import { startCluster } from '../cluster/start-cluster.ts';
import { sealOnce } from '../seal/seal-once.ts';
import { accessOf, countyA, insertTestCase } from '../testing/people.ts';
import { openTestRecord } from '../testing/test-record.ts';
import type { TestRecord } from '../testing/test-record.ts';
import { verify } from '../verify/verify.ts';
import { backUp, inRestored, restoreInto } from './testing-backup.ts';
import { writeBackup } from './write-backup.ts';

let opened: TestRecord;
let folder: string;
let cluster: Cluster;

beforeAll(async () => {
  opened = await openTestRecord();
  folder = await mkdtemp(join(tmpdir(), 'guitu-owner-'));
  // The account under which the database runs must get through.
  await chmod(folder, 0o711);
  cluster = await startCluster({ folder: join(folder, 'cluster') });
}, 60_000);

afterAll(async () => {
  await cluster.stop();
  await opened.close();
  await rm(folder, { recursive: true, force: true });
});

test('on one’s own server an owner who may make roles is enough, to restore and to back up: no superuser', async () => {
  await insertTestCase(opened.record, accessOf(countyA));
  await sealOnce(opened.record);
  const { path } = await backUp(opened, join(folder, 'backup.tar'));
  const superuser = await connectClient(cluster.connectionString('postgres'));
  await superuser.query('create role owner_of_one login createrole');
  await superuser.query('create database one owner owner_of_one');
  await superuser.end();
  const url = cluster.connectionString('one', 'owner_of_one');
  const database = {
    url,
    urlFor: (role: string) => cluster.connectionString('one', role),
    drop: async () => undefined,
  };
  const data = join(folder, 'data');
  await restoreInto(database, data, path);
  expect(await inRestored(database, data, (record) => verify(record, { full: true }))).toMatchObject({
    ok: true,
    counts: { links: 1 },
  });
  const again = await writeBackup({
    adminUrl: url,
    folder: data,
    path: join(folder, 'again.tar'),
    withKey: false,
    programVersion: '0.0.0-test',
    now: opened.record.now(),
  });
  expect(again.manifest.tables.find(({ name }) => name === 'change')).toMatchObject({ rows: 1 });
}, 60_000);
