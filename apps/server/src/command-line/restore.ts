import { readdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';

import {
  asBackupProblem,
  checkBackup,
  checkEmptyDatabase,
  checkSchema,
  ensureDatabase,
  keyFingerprint,
  openBackup,
  readKeysFor,
  readMigrationFiles,
  restoreBlobs,
  restoreDatabase,
  restoreKeys,
  startCluster,
} from '@guitu/record';
import type { KeyMaterial, OpenBackup } from '@guitu/record';

import { readConfiguration } from '../start/configuration.ts';
import type { Configuration } from '../start/configuration.ts';
import { databaseName } from '../start/database.ts';
import { markRestoring } from '../start/restoring-marker.ts';
import { StartProblem } from '../start/start-problem.ts';
import { openRestored } from './open-restored.ts';
import { readOptions } from './read-options.ts';
import { seldom } from './seldom.ts';
import { tell } from './with-record.ts';

const usage = `用法：guitu restore --from <备份文件> --into <空的数据文件夹> [--key <主密钥文件或者文件夹>] [--new-signing-key] [--full]
用自己的数据库的，用 DATABASE_URL 指明一个空库。先核对整个备份，再写入；中途失败的什么也不留下。
  --key               备份里没有密钥时：另行保管的 master.key，签名密钥放在同一个文件夹
  --new-signing-key   签名密钥已经没有了：另做一把，以前的每日封存仍按原来的公钥核对
  --full              恢复以后连同每一个附件一起核对（慢）`;

/** `guitu restore`: an installation out of a backup, into an empty folder and an empty database. */
export async function restoreCommand(words: readonly string[]): Promise<void> {
  const kinds = {
    from: 'string',
    into: 'string',
    key: 'string',
    'new-signing-key': 'boolean',
    full: 'boolean',
  } as const;
  const options = readOptions(words, kinds, usage);
  const path = resolve(options.need('from'));
  const configuration = { ...readConfiguration(), folder: resolve(options.need('into')) };
  const backup = await openBackup(path);
  try {
    const keyPath = options.text('key') ?? process.env['GUITU_MASTER_KEY_FILE'];
    const keys = await prepare(backup, configuration, keyPath, options.flag('new-signing-key'));
    await restore(backup, configuration, keys);
    await openRestored(backup, configuration, {
      full: options.flag('full'),
      newSigningKey: keys.signing === undefined,
    });
  } finally {
    await backup.close();
  }
}

/** Everything that may refuse, before anything is written. */
async function prepare(
  backup: OpenBackup,
  configuration: Configuration,
  keyPath: string | undefined,
  newSigningKey: boolean,
): Promise<KeyMaterial> {
  const { manifest } = backup;
  tell(
    `备份：${manifest.installation?.name ?? '（没有安装）'}，${manifest.snapshotAt}，程序 ${manifest.programVersion}，签名公钥 ${keyFingerprint(manifest.signing.publicKey)}`,
  );
  if (manifest.installation === null) {
    throw new StartProblem('备份里没有安装的记录，不能恢复。');
  }
  checkSchema(manifest, await readMigrationFiles());
  await refuseUsedFolder(configuration.folder);
  const keys = await readKeysFor(backup, keyPath, { newSigningKey });
  if (configuration.databaseUrl !== undefined) {
    await checkEmptyDatabase(configuration.databaseUrl, manifest.schema.number);
  }
  const progress = seldom(tell);
  await checkBackup(backup, (bytes) => progress(`已核对 ${Math.round(bytes / 1_000_000)} MB`));
  tell('备份完整，开始恢复。');
  return keys;
}

async function refuseUsedFolder(folder: string): Promise<void> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  // A fresh disk has this folder of its own.
  if (names.every((name) => name === 'lost+found')) return;
  throw new StartProblem(
    `数据文件夹「${folder}」不是空的。恢复不会覆盖已有的数据，请写一个空文件夹；以前没有做完的恢复，请先清空。没有恢复任何内容。`,
  );
}

/** Fills folder and database. Until the mark is taken away nothing opens them; after a failure nothing is left. */
async function restore(backup: OpenBackup, configuration: Configuration, keys: KeyMaterial): Promise<void> {
  const { folder, databaseUrl } = configuration;
  const progress = seldom(tell);
  let cluster: Awaited<ReturnType<typeof startCluster>> | undefined;
  try {
    if (databaseUrl === undefined) cluster = await startCluster({ folder, progress: tell });
    await restoreKeys(folder, backup, keys);
    await markRestoring(folder);
    if (cluster !== undefined) await ensureDatabase(cluster.connectionString('postgres'), databaseName);
    await restoreDatabase(databaseUrl ?? cluster?.connectionString(databaseName) ?? '', backup, { progress });
    await restoreBlobs(folder, backup, (done) => progress(`已恢复 ${done} 个附件`));
  } catch (error) {
    await cluster?.stop();
    for (const name of await readdir(folder).catch(() => [])) {
      if (name !== 'lost+found') await rm(join(folder, name), { recursive: true, force: true });
    }
    throw asBackupProblem(error, `数据文件夹「${folder}」`);
  }
  await cluster?.stop();
}
