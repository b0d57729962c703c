import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { findRunningCluster } from '@guitu/record';
import { afterEach, expect, test, vi } from 'vitest';

import { initCommand } from '../command-line/init.ts';
import { readConfiguration } from './configuration.ts';
import { startServer } from './start-server.ts';

const folders: string[] = [];

afterEach(async () => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
});

async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'guitu-start-'));
  folders.push(folder);
  return folder;
}

function configure(folder: string, changes: Record<string, string> = {}) {
  return readConfiguration({ DATA_DIR: folder, PORT: '0', DEMONSTRATION_DAYS: '0', ...changes });
}

async function ask(address: string, path: string, body?: object) {
  const response = await fetch(new URL(path, address), {
    method: body === undefined ? 'GET' : 'POST',
    headers: { 'content-type': 'application/json', 'x-guitu': '1' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

/** Runs init as it is typed, and reads what it prints. */
async function initialise(folder: string): Promise<{ signInName: string; oneTimePassword: string }> {
  vi.stubEnv('DATA_DIR', folder);
  vi.stubEnv('DATABASE_URL', '');
  let printed = '';
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    printed += String(text);
    return true;
  });
  vi.spyOn(process.stderr, 'write').mockImplementation(() => true);
  const words = [
    '--name',
    '示例县社区矫正局',
    '--region',
    '533401',
    '--administrator',
    'first',
    '--administrator-name',
    '示例甲',
  ];
  await initCommand(words);
  vi.restoreAllMocks();
  return JSON.parse(printed) as { signInName: string; oneTimePassword: string };
}

test('without an installation the demonstration opens, is found again, and can never become real', async () => {
  const folder = await newFolder();
  const first = await startServer(configure(folder), () => undefined);
  expect(first.demonstration).toBe(true);
  expect(first.accounts.length).toBeGreaterThan(3);
  const health = await ask(first.address, '/api/health');
  expect(health.body).toMatchObject({ status: 'ok', demonstration: true, accounts: first.accounts });
  const { signInName, password } = first.accounts[0] ?? { signInName: '', password: '' };
  const session = await ask(first.address, '/api/session', { signInName, password });
  expect(session.body).toMatchObject({ demonstration: true });
  await first.stop();
  expect(await findRunningCluster(folder)).toBeUndefined();

  await expect(initialise(folder)).rejects.toThrow('演示数据，不能改作正式使用');
  const again = await startServer(configure(folder), () => undefined);
  expect(again.accounts).toEqual(first.accounts);
  await again.stop();
});

test('init makes an empty real installation, whose first account must choose its own password', async () => {
  const folder = await newFolder();
  const account = await initialise(folder);
  expect(JSON.parse(await readFile(join(folder, 'installation.json'), 'utf8'))).toMatchObject({
    kind: 'real',
  });
  const server = await startServer(configure(folder), () => undefined);
  expect([server.demonstration, server.accounts]).toEqual([false, []]);
  expect((await ask(server.address, '/api/health')).body).not.toHaveProperty('accounts');
  const session = await ask(server.address, '/api/session', {
    signInName: account.signInName,
    password: account.oneTimePassword,
  });
  expect(session.body).toMatchObject({
    demonstration: false,
    account: { mustChangePassword: true, roles: ['clerk', 'approver', 'administrator'] },
    body: { name: '示例县社区矫正局', low: 533401000000, high: 533401999999 },
  });
  await server.stop();
  await expect(initialise(folder)).rejects.toThrow('已经是正式安装');
});

test('a taken port is a sentence, and leaves nothing running', async () => {
  const folder = await newFolder();
  await initialise(folder);
  const other = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => other.once('listening', resolve));
  const { port } = other.address() as AddressInfo;
  await expect(startServer(configure(folder, { PORT: String(port) }), () => undefined)).rejects.toThrow(
    `端口 ${port} 已被别的程序占用`,
  );
  expect(await findRunningCluster(folder)).toBeUndefined();
  other.close();
});

test('a demonstration looks back on fifty days unless told otherwise, on none, or on enough for its stories', () => {
  const daysOf = (text?: string) =>
    readConfiguration(text === undefined ? {} : { DEMONSTRATION_DAYS: text }).demonstrationDays;
  expect([daysOf(), daysOf('0'), daysOf('120')]).toEqual([50, 0, 120]);
  for (const bad of ['7', '49', '121', 'x']) expect(() => daysOf(bad), bad).toThrow('DEMONSTRATION_DAYS');
});

test('nonsense in the environment is a sentence', () => {
  expect(() => readConfiguration({ PORT: 'abc' })).toThrow('PORT 应当是');
  expect(() => readConfiguration({ TLS_CERT: '/nowhere.pem' })).toThrow('要一起给');
  expect(() => readConfiguration({ TLS_CERT: '/nowhere.pem', TLS_KEY: '/nowhere.pem' })).toThrow('读不出来');
});
