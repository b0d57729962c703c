import { createInterface } from 'node:readline/promises';

import { findRegion } from '@guitu/law';
import type { Office } from '@guitu/law';
import { putBodies, read, systemAccess } from '@guitu/record';

import { makeAccount } from '../accounts/make-account.ts';
import { hashPassword, newOneTimePassword } from '../sign-in/password.ts';
import { readConfiguration } from '../start/configuration.ts';
import { checkFolder, ensureMarker, findFolderMarker } from '../start/marker.ts';
import { StartProblem } from '../start/start-problem.ts';
import { administer } from './administer.ts';
import { printAnswer, UsageProblem } from './answer.ts';
import { bodyName, newBody } from './body.ts';
import { readRegionCode } from './find-body.ts';
import { readOptions } from './read-options.ts';
import { tlsGuidance } from './tls-guidance.ts';
import { tell, withRecord } from './with-record.ts';

const usage = `用法：guitu init [--name <机构名称>] [--region <行政区划代码>] [--administrator <登录名>] [--administrator-name <姓名>]
建立正式（空白）安装：一个社区矫正机构和它的第一个账号。没有写的项会逐项询问。
例如：guitu init --name 香格里拉市社区矫正管理局 --region 533401 --administrator guanli --administrator-name 王某`;

interface Answers {
  readonly region: number;
  readonly name: string;
  readonly signInName: string;
  readonly displayName: string;
}

/** `guitu init`: makes the real, empty installation. Nothing invented is in it, and it never becomes a demonstration. */
export async function initCommand(words: readonly string[]): Promise<void> {
  const kinds = {
    name: 'string',
    region: 'string',
    administrator: 'string',
    'administrator-name': 'string',
  } as const;
  const options = readOptions(words, kinds, usage);
  const { folder } = readConfiguration();
  await checkFolder(folder, 'real');
  const marker = await findFolderMarker(folder);
  if (marker !== undefined) {
    throw new StartProblem(
      `数据文件夹「${folder}」里已经是正式安装“${marker.name}”，不用再建。增加机构请用 guitu body add。`,
    );
  }
  const ask = askThrough(options.text);
  const region = readRegionCode(await ask('region', '这个机构管辖的行政区划代码（县填 6 位，例如 533401）'));
  const answers: Answers = {
    region,
    name: await ask('name', '机构名称', bodyName(agencyKind(region), region)),
    signInName: await ask('administrator', '管理员的登录名', 'administrator'),
    displayName: await ask('administrator-name', '管理员的姓名', '管理员'),
  };
  await withRecord(async (record) => {
    await ensureMarker(record, folder, { kind: 'real', name: answers.name, regionCode: region });
    const known = await read(record, systemAccess(), (transaction) =>
      transaction.selectFrom('account').select('id').limit(1).executeTakeFirst(),
    );
    if (known !== undefined)
      throw new StartProblem('这个数据库里已经有账号，不用再建。增加账号请用 guitu account add。');
    const password = newOneTimePassword();
    const passwordHash = await hashPassword(password);
    const body = newBody(agencyKind(region), region, answers.name);
    await administer(
      record,
      { command: 'installation.init', bodyId: body.id, holderCode: region, body: { ...answers } },
      async (transaction, change) => {
        await putBodies(transaction, [body]);
        const account = {
          signInName: answers.signInName,
          displayName: answers.displayName,
          roles: ['clerk', 'approver', 'administrator'] as const,
          bodies: [body],
          passwordHash,
        };
        await makeAccount(transaction, account, change.at);
        return null;
      },
    );
    printAnswer({ folder, body: answers.name, signInName: answers.signInName, oneTimePassword: password });
    tell(tlsGuidance);
    tell(
      '个人信息须存放在境内：登录后请在“个人信息保护”里登记境内存储确认，写明服务器和备份的地点、确认人。',
    );
  });
}

/** The agency of a place: the code says how large the place is. */
function agencyKind(region: number): Office {
  if (region % 10_000_000_000 === 0) return 'provinceAgency';
  if (region % 100_000_000 === 0) return 'prefectureAgency';
  if (region % 1_000_000 === 0) return 'countyAgency';
  const name = findRegion(region)?.name ?? String(region);
  throw new UsageProblem(
    `${name}不是县、州或者省。正式安装从社区矫正机构建起，司法所随后用 guitu body add 增加。`,
  );
}

/** Takes what was typed as an option; asks for the rest where somebody sits at the keyboard. */
function askThrough(text: (name: string) => string | undefined) {
  return async (name: string, question: string, usual?: string): Promise<string> => {
    const given = text(name);
    if (given !== undefined) return given;
    if (!process.stdin.isTTY) {
      if (usual !== undefined) return usual;
      throw new UsageProblem(`缺少 --${name}。\n${usage}`);
    }
    const terminal = createInterface({ input: process.stdin, output: process.stderr });
    try {
      const hint = usual === undefined ? '' : `（直接回车用“${usual}”）`;
      const answer = (await terminal.question(`${question}${hint}：`)).trim();
      if (answer !== '') return answer;
      if (usual !== undefined) return usual;
      throw new UsageProblem(`${question}不能空着。`);
    } finally {
      terminal.close();
    }
  };
}
