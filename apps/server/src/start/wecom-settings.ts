import { readFileSync } from 'node:fs';

import type { WecomSettings } from '../messages/wecom-gateway.ts';
import { StartProblem } from './start-problem.ts';

const names = ['WECOM_BASE_URL', 'WECOM_CORP_ID', 'WECOM_AGENT_ID'] as const;

/**
 * WECOM_BASE_URL (of one's own 政务微信, or https://qyapi.weixin.qq.com for 企业微信), WECOM_CORP_ID, WECOM_AGENT_ID and the secret of the
 * application: WECOM_SECRET, or a file in WECOM_SECRET_FILE. The secret is nowhere else, least of all in the database.
 */
export function readWecom(environment: NodeJS.ProcessEnv): WecomSettings | undefined {
  const secret = readSecret(environment);
  const given = names.filter((name) => isSet(environment[name]));
  if (given.length === 0 && secret === undefined) return undefined;
  const missing = names.find((name) => !isSet(environment[name]));
  if (missing !== undefined || secret === undefined) {
    throw new StartProblem(
      `政务微信的设置要一起给：${names.join('、')} 和 WECOM_SECRET（或者 WECOM_SECRET_FILE）。还缺 ${missing ?? 'WECOM_SECRET'}。`,
    );
  }
  return {
    baseUrl: readAddress(environment['WECOM_BASE_URL'] ?? ''),
    corpId: environment['WECOM_CORP_ID'] ?? '',
    agentId: readAgent(environment['WECOM_AGENT_ID'] ?? ''),
    secret,
  };
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== '';
}

function readSecret(environment: NodeJS.ProcessEnv): string | undefined {
  const path = environment['WECOM_SECRET_FILE'];
  if (path === undefined || path === '') return environment['WECOM_SECRET'] || undefined;
  try {
    return readFileSync(path, 'utf8').trim() || undefined;
  } catch (error) {
    throw new StartProblem(`WECOM_SECRET_FILE 所指的文件「${path}」读不出来：${(error as Error).message}`);
  }
}

const loopback = new Set(['127.0.0.1', '[::1]', 'localhost']);

/** The secret goes over this line: it is encrypted, except inside this machine. */
function readAddress(text: string): string {
  const address = URL.parse(text);
  const safe =
    address !== null &&
    (address.protocol === 'https:' || (address.protocol === 'http:' && loopback.has(address.hostname)));
  if (safe) return text;
  throw new StartProblem(`WECOM_BASE_URL 应当是 https:// 开头的地址，现在是“${text}”。`);
}

function readAgent(text: string): number {
  const agent = Number(text);
  if (Number.isInteger(agent) && agent > 0) return agent;
  throw new StartProblem(`WECOM_AGENT_ID 应当是应用的编号（整数），现在是“${text}”。`);
}
