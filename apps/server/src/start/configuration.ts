import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

import { defaultDataFolder } from '@guitu/record';

import type { WecomSettings } from '../messages/wecom-gateway.ts';
import { StartProblem } from './start-problem.ts';
import { readWecom } from './wecom-settings.ts';

/** What the environment says about this process. */
export interface Configuration {
  readonly port: number;
  readonly host: string;
  /** Keys, stored files and, with the embedded database, its data. */
  readonly folder: string;
  /** One's own PostgreSQL, as a user who may create roles; without it the embedded one is started. */
  readonly databaseUrl: string | undefined;
  readonly tls: { readonly certificate: string; readonly key: string } | undefined;
  readonly trustedProxies: readonly string[];
  /** 政务微信 or 企业微信; without it messages stay on the desk. */
  readonly wecom: WecomSettings | undefined;
  /** Where signed daily roots are left for somebody else to keep: a mounted share of the procuratorate. */
  readonly rootsFolder?: string;
  /** So many days of work a demonstration looks back on when it is made; nought: everybody begins on that day. */
  readonly demonstrationDays: number;
}

const usualPort = 8420;

/** As many as a first start can tell while somebody waits. */
const usualDays = 50;

/**
 * Reads PORT, HOST, DATA_DIR, DEMONSTRATION_DAYS, DATABASE_URL, TLS_CERT and TLS_KEY, TRUSTED_PROXIES, WECOM_*, ROOTS_FOLDER. Throws a `StartProblem` for nonsense.
 */
export function readConfiguration(environment: NodeJS.ProcessEnv = process.env): Configuration {
  return {
    port: readPort(environment['PORT']),
    host: environment['HOST'] ?? '127.0.0.1',
    folder: resolve(defaultDataFolder(environment)),
    databaseUrl: environment['DATABASE_URL'] === '' ? undefined : environment['DATABASE_URL'],
    tls: readTls(environment['TLS_CERT'], environment['TLS_KEY']),
    trustedProxies: (environment['TRUSTED_PROXIES'] ?? '127.0.0.1,::1')
      .split(',')
      .map((address) => address.trim()),
    wecom: readWecom(environment),
    demonstrationDays: readDays(environment['DEMONSTRATION_DAYS']),
    ...readRootsFolder(environment['ROOTS_FOLDER']),
  };
}

function readRootsFolder(text: string | undefined): Pick<Configuration, 'rootsFolder'> {
  return text === undefined || text.trim() === '' ? {} : { rootsFolder: resolve(text.trim()) };
}

function readPort(text: string | undefined): number {
  if (text === undefined || text === '') return usualPort;
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new StartProblem(`环境变量 PORT 应当是 0 到 65535 之间的整数，现在是“${text}”。`);
}

function readDays(text: string | undefined): number {
  if (text === undefined || text === '') return usualDays;
  const days = Number(text);
  // The stories of the demonstration reach back 45 days: whoever they are about must have been there before.
  if (days === 0 || (Number.isInteger(days) && days >= usualDays && days <= 120)) return days;
  throw new StartProblem(
    `环境变量 DEMONSTRATION_DAYS 应当是 0，或者 ${usualDays} 到 120 之间的整数，现在是“${text}”。`,
  );
}

function readTls(certificate: string | undefined, key: string | undefined): Configuration['tls'] {
  if (certificate === undefined && key === undefined) return undefined;
  if (certificate === undefined || key === undefined) {
    throw new StartProblem('TLS_CERT 和 TLS_KEY 要一起给：证书链和私钥各一个 PEM 文件。');
  }
  return { certificate: readPem('TLS_CERT', certificate), key: readPem('TLS_KEY', key) };
}

function readPem(name: string, path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    throw new StartProblem(`${name} 所指的文件「${path}」读不出来：${(error as Error).message}`);
  }
}
