import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { dayOf } from '@guitu/law';
import { findRunningCluster } from '@guitu/record';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';

import { readConfiguration } from '../start/configuration.ts';
import { presentMoment } from '../start/open-services.ts';
import { startServer } from '../start/start-server.ts';
import { initCommand } from './init.ts';
import { numberingCommand } from './numbering.ts';
import { runCommandLine } from './run.ts';
import { catchOutput } from './testing-output.ts';

const year = dayOf(presentMoment()).slice(0, 4);
let place: string;
let password: string;

beforeAll(async () => {
  place = await mkdtemp(join(tmpdir(), 'guitu-backup-'));
  // The account under which the database runs must get through.
  await chmod(place, 0o711);
});
afterAll(() => rm(place, { recursive: true, force: true }));
const output = catchOutput(() => folderOf('data'));

/** From here on commands mean this data folder, with its embedded database. */
function use(folder: string): void {
  for (const [name, value] of Object.entries(folderOf(folder))) vi.stubEnv(name, value);
}

function folderOf(name: string): Record<string, string> {
  return { DATA_DIR: join(place, name), DATABASE_URL: '' };
}

const serve = (folder: string) =>
  startServer(readConfiguration({ DATA_DIR: join(place, folder), PORT: '0' }), () => undefined);

async function signIn(address: string): Promise<number> {
  const response = await fetch(new URL('/api/session', address), {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'x-guitu': '1' },
    body: JSON.stringify({ signInName: 'first', password }),
  });
  return response.status;
}

test('a running installation is backed up, without its keys', async () => {
  await initCommand([
    '--name',
    '示例县社区矫正局',
    '--region',
    '533401',
    '--administrator',
    'first',
    '--administrator-name',
    '示例甲',
  ]);
  password = output.answer<{ oneTimePassword: string }>().oneTimePassword;
  const series = ['--body', 'countyAgency:533401', '--kind', '外准', '--year', year];
  await numberingCommand(['set', ...series, '--last', '37', '--reason', '示例：上半年用纸质文书']);
  output.printed = '';
  const server = await serve('data');
  try {
    expect(await signIn(server.address)).toBe(200);
    expect(await runCommandLine(['backup', '--to', `${join(place, 'backups')}/`])).toBe(0);
    const { path, withKey } = output.answer<{ path: string; withKey: boolean }>();
    expect(path).toMatch(/backups\/guitu-backup-\d{8}-\d{6}\.tar$/u);
    expect(withKey).toBe(false);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect(await runCommandLine(['backup', '--to', path])).toBe(1);
    expect(output.told).toContain('不会覆盖');
    // The server went on meanwhile.
    expect(await signIn(server.address)).toBe(200);
  } finally {
    await server.stop();
  }
});

async function backupPath(): Promise<string> {
  const [name = ''] = await readdir(join(place, 'backups'));
  return join(place, 'backups', name);
}

test('it is restored into an empty folder with the key kept apart, verified, and goes on', async () => {
  const from = await backupPath();
  const into = join(place, 'restored');
  const words = ['restore', '--from', from, '--into', into];
  expect(await runCommandLine(words)).toBe(1);
  expect(output.told).toContain('没有主密钥');
  expect(await readdir(place)).not.toContain('restored');
  expect(await runCommandLine([...words, '--key', join(place, 'data', 'keys'), '--full'])).toBe(0);
  expect(output.answer()).toMatchObject({ installation: '示例县社区矫正局', verification: { ok: true } });
  expect(JSON.parse(await readFile(join(into, 'installation.json'), 'utf8'))).toMatchObject({ kind: 'real' });
  expect(await findRunningCluster(into)).toBeUndefined();
  use('restored');
  expect(await runCommandLine(['numbering', 'list'])).toBe(0);
  expect(output.answer()).toEqual([expect.objectContaining({ kind: '外准', last: 37 })]);
  const server = await serve('restored');
  try {
    expect(server.demonstration).toBe(false);
    expect(await signIn(server.address)).toBe(200);
    expect(await runCommandLine(['messages', 'state'])).toBe(0);
    expect(output.answer()).toEqual({ held: true, waiting: 0 });
    expect(await runCommandLine(['messages', 'release', '--waiting', 'drop'])).toBe(0);
    expect(output.answer()).toEqual({ held: false, waiting: 0 });
    expect(await runCommandLine(['messages', 'release', '--waiting', 'drop'])).toBe(2);
  } finally {
    await server.stop();
  }
});

test('nothing is restored over anything, and a restore that was cut off is never opened', async () => {
  const into = join(place, 'restored');
  const words = ['restore', '--from', await backupPath(), '--key', join(place, 'data', 'keys')];
  expect(await runCommandLine([...words, '--into', into])).toBe(1);
  expect(output.told).toContain('不是空的');
  await writeFile(join(into, 'restoring'), '');
  await expect(serve('restored')).rejects.toThrow('恢复没有做完');
  use('restored');
  expect(await runCommandLine(['verify'])).toBe(1);
  expect(output.told).toContain('恢复没有做完');
  expect(await runCommandLine(['backup', '--to', join(place, 'never.tar')])).toBe(1);
});

test('a failure in the middle leaves an empty folder', async () => {
  const record = await import('@guitu/record');
  const full = Object.assign(new Error('no space left on device'), { code: 'ENOSPC' });
  vi.spyOn(record, 'restoreBlobs').mockRejectedValue(full);
  const into = join(place, 'failed');
  const words = [
    'restore',
    '--from',
    await backupPath(),
    '--key',
    join(place, 'data', 'keys'),
    '--into',
    into,
  ];
  expect(await runCommandLine(words)).toBe(1);
  expect(output.told).toContain('磁盘已满');
  expect(await readdir(into)).toEqual([]);
});

test('what cannot be meant is refused with the usage', async () => {
  expect(await runCommandLine(['backup'])).toBe(2);
  expect(await runCommandLine(['backup', '--to', 'x', '--with-key', '--without-key'])).toBe(2);
  expect(await runCommandLine(['restore', '--from', 'x'])).toBe(2);
  expect(await runCommandLine(['messages', 'release', '--waiting', 'perhaps'])).toBe(2);
  use('nothing');
  expect(await runCommandLine(['backup', '--to', join(place, 'x.tar')])).toBe(1);
  expect(output.told).toContain('还没有安装');
});
