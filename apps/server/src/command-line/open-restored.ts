import { closeRecord, openRecord, verify } from '@guitu/record';
import type { OpenBackup, Record as GuituRecord } from '@guitu/record';

import type { Configuration } from '../start/configuration.ts';
import { openDatabase } from '../start/database.ts';
import { ensureMarker, installationChain } from '../start/marker.ts';
import type { InstallationKind } from '../start/marker.ts';
import { presentMoment, version } from '../start/open-services.ts';
import { unmarkRestoring } from '../start/restoring-marker.ts';
import { administer } from './administer.ts';
import { printAnswer } from './answer.ts';
import { tell } from './with-record.ts';

/**
 * Opens what was restored the way every start does, writes into the chain of the installation that it was, gives the folder free, and
 * verifies it. Exit code 1 where the chain is not whole.
 */
export async function openRestored(
  backup: OpenBackup,
  configuration: Configuration,
  options: { readonly full: boolean; readonly newSigningKey: boolean },
): Promise<void> {
  const database = await openDatabase(configuration, { progress: tell, restoring: true });
  try {
    const { runUrl, sealUrl, importUrl } = database;
    const { folder } = configuration;
    const record = await openRecord({ runUrl, sealUrl, importUrl, folder, now: presentMoment });
    try {
      await noteRestore(record, backup, configuration, options.newSigningKey);
      await unmarkRestoring(folder);
      await verifyRestored(record, backup, options.full);
    } finally {
      await closeRecord(record);
    }
  } finally {
    await database.close();
  }
}

async function noteRestore(
  record: GuituRecord,
  { manifest }: OpenBackup,
  { folder }: Configuration,
  newSigningKey: boolean,
): Promise<void> {
  const { installation, snapshotAt, schema, programVersion, lastBatch } = manifest;
  if (installation === null) throw new Error('a backup without an installation was restored');
  const { kind, name, regionCode } = installation;
  await ensureMarker(record, folder, { kind: kind as InstallationKind, name, regionCode });
  await administer(
    record,
    {
      command: 'installation.restore',
      bodyId: installationChain,
      holderCode: 0,
      body: {
        snapshotAt,
        schema: schema.number,
        programVersion,
        restoredWith: version,
        lastBatch: lastBatch?.id ?? null,
        newSigningKey,
      },
    },
    async () => null,
  );
}

async function verifyRestored(record: GuituRecord, { manifest }: OpenBackup, full: boolean): Promise<void> {
  tell('数据已经恢复，正在核对留痕。');
  const verification = await verify(record, { full });
  printAnswer({
    folder: record.folder,
    installation: manifest.installation?.name,
    snapshotAt: manifest.snapshotAt,
    rows: manifest.tables.reduce((sum, { rows }) => sum + rows, 0),
    blobs: manifest.blobs.count,
    damaged: manifest.blobs.damaged,
    verification,
  });
  if (!verification.ok) {
    tell(`数据已恢复，但留痕不完整：${verification.first.text} 备份以前就是这样；恢复没有改动任何一行。`);
    process.exitCode = 1;
  }
  tell(
    `备份以后（${manifest.snapshotAt}）办的不在里面，请照纸质文书补录。登录都已退出。消息暂不发出，核对以后用 guitu messages release 放行。`,
  );
}
