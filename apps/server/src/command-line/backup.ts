import { mkdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';

import { clockOf, dayOf } from '@guitu/law';
import type { Moment } from '@guitu/law';
import { keyFingerprint, writeBackup } from '@guitu/record';
import type { WrittenBackup } from '@guitu/record';

import { openAdministration } from '../start/administration.ts';
import { readConfiguration } from '../start/configuration.ts';
import { findFolderMarker } from '../start/marker.ts';
import { presentMoment, version } from '../start/open-services.ts';
import { refuseUnfinishedRestore } from '../start/restoring-marker.ts';
import { StartProblem } from '../start/start-problem.ts';
import { printAnswer, UsageProblem } from './answer.ts';
import { readOptions } from './read-options.ts';
import { seldom } from './seldom.ts';
import { tell } from './with-record.ts';

const usage = `用法：guitu backup --to <文件夹或者文件> [--with-key|--without-key]
把整个安装备份成一个文件：全部数据（同一时刻的）、附件、公钥。可以在运行中做，不用停下来。
  --to            写文件夹的，由程序按时间起名；写文件名的，不覆盖已有的文件
  --without-key   不带密钥（默认）：主密钥另行保管，恢复时用 --key 写明
  --with-key      连同主密钥和签名密钥：拿到这个文件的人就能打开全部内容，请像保管主密钥一样保管
文件是普通的 tar；没有清单的是没有做完的，不能恢复。`;

/** `guitu backup`: everything of an installation in one file, beside a running server or on its own. */
export async function backupCommand(words: readonly string[]): Promise<void> {
  const kinds = { to: 'string', 'with-key': 'boolean', 'without-key': 'boolean' } as const;
  const options = readOptions(words, kinds, usage);
  const withKey = options.flag('with-key');
  if (withKey && options.flag('without-key')) throw new UsageProblem(usage);
  const now = presentMoment();
  const path = await targetPath(options.need('to'), now);
  const configuration = readConfiguration();
  await refuseUnfinishedRestore(configuration.folder);
  if ((await findFolderMarker(configuration.folder)) === undefined) {
    throw new StartProblem(
      `数据文件夹「${configuration.folder}」里还没有安装，没有什么可以备份。装在别处的，请用环境变量 DATA_DIR 指明。`,
    );
  }
  const database = await openAdministration(configuration, tell);
  try {
    const written = await writeBackup({
      adminUrl: database.adminUrl,
      folder: configuration.folder,
      path,
      withKey,
      programVersion: version,
      now,
      progress: seldom(tell),
    });
    report(written, withKey);
  } finally {
    await database.close();
  }
}

/** A file that was named, or a name by the time in Beijing within a folder. */
async function targetPath(to: string, now: Moment): Promise<string> {
  const path = resolve(to);
  const status = await stat(path).catch(() => undefined);
  if (status?.isDirectory() !== true && !/[/\\]$/u.test(to)) return path;
  await mkdir(path, { recursive: true, mode: 0o700 });
  const day = dayOf(now).replaceAll('-', '');
  const time = `${clockOf(now).replace(':', '')}${now.slice(17, 19)}`;
  return join(path, `guitu-backup-${day}-${time}.tar`);
}

function report({ path, size, manifest }: WrittenBackup, withKey: boolean): void {
  const { blobs, tables, schema, snapshotAt, signing, dailyRoot } = manifest;
  printAnswer({
    path,
    size,
    snapshotAt,
    schema: schema.number,
    tables: tables.length,
    rows: tables.reduce((sum, { rows }) => sum + rows, 0),
    blobs: blobs.count,
    blobBytes: blobs.bytes,
    damaged: blobs.damaged,
    withKey,
    dailyRoot: dailyRoot === null ? null : { day: dailyRoot.day, hash: dailyRoot.hash },
    signingKey: keyFingerprint(signing.publicKey),
  });
  tell(
    withKey
      ? '备份里有主密钥：拿到这个文件的人就能打开全部内容。请加密存放，或者改用 --without-key 并另行保管密钥。'
      : '备份里没有密钥。恢复时要用数据文件夹里 keys 文件夹的 master.key 和签名密钥，请另外备份、分开保管：没有主密钥，加密的内容谁也打不开。',
  );
  if (blobs.damaged.length === 0) return;
  tell(
    `有 ${blobs.damaged.length} 个附件在备份以前就已经缺失或者被改动，清单里写明了。请执行 guitu verify --full，并从以前的备份找回。`,
  );
  process.exitCode = 1;
}
